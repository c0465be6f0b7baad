import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typographic } from '../../../lib/context/typography.ts';

it.each([
  ['He is "very glad to see" Kim.', 'He is “very glad to see” Kim.'],
  ["Japan's Coast Guard", 'Japan’s Coast Guard'],
  ['Kim\'s "sacred fight" ("a fight")', 'Kim’s “sacred fight” (“a fight”)'],
  ["'Our friends', he said", '‘Our friends’, he said'],
  ['"\'Friends\' of ours"', '“‘Friends’ of ours”'],
  ['from 12 to 17 September 2023', 'from 12 to 17\u00a0September 2023'],
  ['150 March hares in May 2024', '150 March hares in May 2024'],
])('%s', (typed, printed) => expect(typographic(typed)).toBe(printed));

it('leaves no straight quote, and every offset as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '(', '😀') }), (text) => {
      const printed = typographic(text);
      expect(printed).not.toMatch(/["']/);
      expect(printed).toHaveLength(text.length);
      expect(printed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(text);
    }),
  );
});
