import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../lib/context/told.ts';

const told = (...paragraphs: string[]) =>
  toldBy({ flows: paragraphs.map((text) => ({ text, part: 'body', section: 0 })) });

const GIFT = {
  told: ['fur hat', 'two hours'],
  words: [
    ['gift', 'present'],
    ['visitor', 'guest'],
  ],
};

describe('what an article tells', () => {
  it('is told by a phrase, in any order and form', () => {
    expect(told('He left with a hat. It was made of fur.').tells(GIFT)).toBe(false);
    expect(told('He left with three hats of grey fur.').tells(GIFT)).toBe(true);
    expect(told('After 2 hours he left.').tells(GIFT)).toBe(true);
  });

  it('is told by words of every list that stand near each other, in one paragraph or in several', () => {
    expect(told('The visitors came by train.').tells(GIFT)).toBe(false);
    expect(told('The visitors came by train.', 'They had gifts with them.').tells(GIFT)).toBe(true);
    const between = Array.from({ length: 5 }, () => 'It rained.');
    expect(told('The visitors came by train.', ...between, 'They had gifts with them.').tells(GIFT)).toBe(false);
  });

  it('has a share of the sentences, each by itself', () => {
    expect(told('The guest had a gift.', 'It rained. It snowed. The sun shone.').share(GIFT)).toBe(0.25);
    expect(told('The guest came.', 'The gift was large.').share(GIFT)).toBe(0);
    expect(told().share(GIFT)).toBe(0);
  });
});
