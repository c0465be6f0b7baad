import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/language/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

it('does not end a sentence at an abbreviation', () => {
  expect(split('Adm. Kim met Mr. Putin on Sept. 12 in the U.S. capital. He left at once.')).toEqual([
    'Adm. Kim met Mr. Putin on Sept. 12 in the U.S. capital.',
    'He left at once.',
  ]);
});

it('ends one after dotted capitals where the next word can only begin another', () => {
  expect(split('They left the U.S. The army stayed.')).toEqual(['They left the U.S.', 'The army stayed.']);
});

it('covers the whole text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const spans = sentencesOf(text);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});
