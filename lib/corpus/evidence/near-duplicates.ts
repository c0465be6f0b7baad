/** Statements that say the same in nearly the same words: one report makes a statement once. */
import { wordsOf } from './words.ts';

/**
 * Share of their words that two statements have in common, from which on they are one. Statements of one report about
 * the same event stay at or below a half.
 */
const SAME = 0.6;

/** Words that carry no statement. */
const EMPTY = new Set(
  (
    'a an and are as at be been being but by for from had has have he her him his if in into is it its of on or she so ' +
    's than that the their them then there these they this those to was were what when where which while who whom whose ' +
    'will with would said says say saying told according also too itself himself own'
  ).split(' '),
);

/** A word without its ending: "launched", "launches" and "launching" are "launch". */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word);

/** Not is the opposite, and 3 are not 2: such words part what is alike without them. */
const PARTS = /^(?:\d.*|no|not|never|none|neither|without|before|after)$/;

const contentOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map((word) => word.text)
      .filter((word) => !EMPTY.has(word))
      .map(stem),
  );

/**
 * Pairs of texts whose words are nearly the same: shared words by all words of both (Jaccard) come to 0.6 or more,
 * without regard to order, endings and words that carry nothing. Where only one of them holds a figure in digits or a
 * negation, they differ in just what matters and are no pair.
 * @returns indexes of pairs, the later text first
 */
export function nearDuplicates(texts: readonly string[]): [index: number, of: number][] {
  const contents = texts.map(contentOf);
  return contents.flatMap((content, index) => {
    const of = contents.slice(0, index).findIndex((other) => isSame(content, other));
    return of < 0 ? [] : [[index, of] satisfies [number, number]];
  });
}

function isSame(a: Set<string>, b: Set<string>): boolean {
  if ([...a.symmetricDifference(b)].some((word) => PARTS.test(word))) return false;
  return a.size > 0 && a.intersection(b).size / a.union(b).size >= SAME;
}
