import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, paragraphsText, readParagraphs } from '../../../lib/corpus/paragraphs.ts';

test('a paragraph is a line with something in it', () => {
  expect(paragraphsOf('\n one \r\n\u00a0\n\ttwo\n')).toEqual([
    { text: 'one', line: 2 },
    { text: 'two', line: 4 },
  ]);
});

test('numbers are read as they are written', () => {
  expect(readParagraphs('2, 5-7')).toEqual([2, 5, 6, 7]);
  expect(readParagraphs('¶3, ¶5-¶6')).toEqual([3, 5, 6]);
  expect(readParagraphs('')).toEqual([]);
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, (list) => {
      expect(readParagraphs(paragraphsText(list))).toEqual(list);
    }),
  );
});

test.each(['0', '5-2', 'two', '2;3', '2,,3', '3, 1-4'])('refuses "%s"', (text) => {
  expect(() => readParagraphs(text)).toThrow(/does not number paragraphs|twice/);
});
