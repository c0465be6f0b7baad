/** What a UTF-16 unit is and what it folds to, looked up in one table that fills as texts are read. */
import { foldWord } from './fold.ts';

export const OTHER = 1;
/** A stop or colon: it may go on in an address or in dotted capitals. */
export const POINT = 2;
export const UPPER = 3;
export const LOWER = 4;
/** A digit or a letter of a script without case. */
const UNCASED = 5;
/** A letter of a script that is written without spaces, or with particles attached: each is a word by itself. */
export const CHARWISE = 6;
/** Invisible inside a word: soft hyphen, zero-width characters; and combining accents. */
export const INNER = 7;
export const APOSTROPHE = 8;
/** Marks that may begin a handle or go on in an address. */
export const SIGN = 9;

const TESTS: [RegExp, number][] = [
  [/[.:]/, POINT],
  [/[@#]/, SIGN],
  [/[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u, INNER],
  [/['’ʼ‘]/, APOSTROPHE],
  [/[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]&&[\p{L}\p{N}]]/v, CHARWISE],
  [/\p{Lu}|\p{Lt}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/[\p{L}\p{N}]/u, UNCASED],
];

/** The sign: set in the entry of a letter with or without case, or of a digit, that folds to one unit. */
const PLAIN_LETTER = 1 << 31;
/** Set in the entries of these, and of marks that always end a word. */
const SMOOTH = 1 << 30;
/** Set in the entry of a letter that folds to several units, or to none. */
const ODD = 1 << 20;
// Letters only: marks such as 。 and 《 are said to be of these scripts too.
const HANGUL = 1 << 21;
const KATAKANA = 1 << 22;
const RUNS: [RegExp, number][] = [
  [/[\p{scx=Hangul}&&\p{L}]/v, HANGUL],
  [/[\p{scx=Katakana}&&\p{L}]/v, KATAKANA],
];

/**
 * Class, folded form and more of each unit in one number, for loops over whole texts; 0 where nobody has looked yet
 * (`classOf` does). `classIn` tells the class. `& 0xFFFF` is the folded unit; 0 where it folds to none or several.
 */
export const entries = new Int32Array(0x10000);

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  const found = TESTS.find(([test]) => test.test(character))?.[1] ?? OTHER;
  const folded = foldWord(character);
  const isSingle = folded.length === 1;
  let flags = 0;
  if (found === OTHER) flags = SMOOTH;
  else if (isLetterClass(found) && !isSingle) flags = ODD;
  else if (isLetterClass(found) && found !== CHARWISE) flags = PLAIN_LETTER | SMOOTH;
  for (const [test, flag] of RUNS) if (test.test(character)) flags |= flag;
  const entry = flags | (found << 16) | (isSingle ? folded.charCodeAt(0) : 0);
  entries[unit] = entry;
  return entry;
}

/** The entry of what is behind the last unit. */
export const END_OF_TEXT = SMOOTH | (OTHER << 16);

const entryOf = (unit: number): number => entries[unit] || look(unit);

/** The class of a UTF-16 unit; halves of characters beyond the basic plane are `OTHER`. */
export const classOf = (unit: number): number => classIn(entryOf(unit));

/** The class in an entry. */
export const classIn = (entry: number): number => (entry >>> 16) & 15;

/** Whether a class is that of letters or digits of some script. */
export const isLetterClass = (kind: number): boolean => kind >= UPPER && kind <= CHARWISE;

/** Whether an entry is that of a mark at which no word begins. */
export const isMark = (entry: number): boolean => classIn(entry) === OTHER || classIn(entry) === POINT;

/** Whether an entry is that of a letter with or without case, or of a digit, that folds to one unit. */
export const isPlainLetter = (entry: number): boolean => entry < 0;

/** All bits set for such a letter, none for anything else. */
export const letterMask = (entry: number): number => entry >> 31;

/** Whether an entry is that of neither such a letter nor a mark that always ends a word, or nobody has looked. */
export const isRough = (entry: number): boolean => (entry & SMOOTH) === 0;

/** Whether an entry is that of a letter which is a word by itself and folds to one unit. */
export const isCharacter = (entry: number): boolean => ((entry >>> 16) & 31) === CHARWISE;

/** Whether a unit is a letter of Hangul. */
export const isHangul = (unit: number): boolean => (entryOf(unit) & HANGUL) !== 0;
/** Whether a unit is a letter of Katakana, or of its signs of length and repetition. */
export const isKatakana = (unit: number): boolean => (entryOf(unit) & KATAKANA) !== 0;

/** Whether two entries are both of Hangul or both of Katakana: side by side they are in one word, as readers see words. */
export const inOneRun = (one: number, other: number): boolean => (one & other & (HANGUL | KATAKANA)) !== 0;
