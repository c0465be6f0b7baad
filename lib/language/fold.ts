/** Forms of a word that a reader takes for the same: case, accents, apostrophes and invisible characters do not count. */

import { SIMPLIFIED } from './han.ts';

/** Invisible characters that may stand inside a word: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHES = /['’ʼ‘`´]/g;
/** Accents, but not the voicing marks of kana, which make other letters. */
const MARKS = /[\p{M}--[\u3099\u309A]]/gv;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the fast path is exactly ASCII.
const ASCII = /^[\x00-\x7F]*$/;

/**
 * Letters that Unicode does not decompose, though readers write them without their stroke. And the sigma that ends a
 * word: with it one letter folds to the same wherever it stands, so that words can be folded letter by letter.
 */
const STROKES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' }),
  ...SIMPLIFIED,
]);
const STROKED = new RegExp(`[${[...STROKES.keys()].join('')}]`, 'g');

/** The folded form of one word: lower case, without accents, apostrophes, dots of an abbreviation, invisible characters, in simplified Chinese. */
export function foldWord(raw: string): string {
  if (ASCII.test(raw)) {
    const lower = raw.toLowerCase();
    return /['`.]/.test(lower) ? lower.replace(/['`.]/g, '') : lower;
  }
  // Twice: some characters come apart into capitals, and some small ones into letters and accents.
  const plain = raw.normalize('NFKD').toLowerCase().normalize('NFKD');
  return (
    plain
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, '')
      .replace(/\./g, '')
      .replace(MARKS, '')
      .replace(STROKED, (letter) => STROKES.get(letter)!)
      // Hangul comes apart into its letters above: put the syllables together again.
      .normalize('NFC')
  );
}
