/** What kind of character a UTF-16 unit is, looked up in a table that fills as texts are read. */

const OTHER = 1;
export const UPPER = 2;
export const LOWER = 3;
/** A digit or a letter of a script without case. */
const UNCASED = 4;
/** A letter of a script that is written without spaces, or with particles attached: each is a word by itself. */
export const CHARWISE = 5;
/** Invisible inside a word: soft hyphen, zero-width characters; and combining accents. */
export const INNER = 6;
export const APOSTROPHE = 7;

const TESTS: [RegExp, number][] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u, INNER],
  [/['’ʼ‘]/, APOSTROPHE],
  [/[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]&&[\p{L}\p{N}]]/v, CHARWISE],
  [/\p{Lu}|\p{Lt}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/[\p{L}\p{N}]/u, UNCASED],
];

const table = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; halves of characters beyond the basic plane are `OTHER`. */
export function classOf(unit: number): number {
  const known = table[unit]!;
  if (known) return known;
  const character = String.fromCharCode(unit);
  const found = TESTS.find(([test]) => test.test(character))?.[1] ?? OTHER;
  table[unit] = found;
  return found;
}

/** Whether the unit is a letter or a digit of any script. */
export function isLetter(unit: number): boolean {
  const kind = classOf(unit);
  return kind >= UPPER && kind <= CHARWISE;
}
