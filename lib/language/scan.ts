/**
 * Moves over a text from word to word without making anything of them.
 *
 * What a word is, is said here and in odd-words alone: `wordsOf` makes objects of what the scan passes, the search for
 * names only of the few words at which a name may begin. Both ask for each word's hash, which is taken of its folded
 * form, so that KIM, Kim and Ki&shy;m are known for the same word without writing it down.
 *
 * Linear in the text, whatever the sieve holds: each unit is looked up once in a table.
 */
import { closed, mix, SEED } from './hash.ts';
import {
  CHARWISE,
  entries,
  inOneRun,
  isCharacter,
  isMark,
  isPlainLetter,
  isSmallLetter,
  LOWER,
  OTHER,
  POINT,
} from './letters.ts';
import { behindArticle, mayGoOn, standOnOdd } from './odd-words.ts';
import { EVERYTHING, letterKey, loneKey, pairKey, passes, type Sieve, small } from './sieve.ts';
import { CHARACTER, PLAIN, type Scan, stand } from './standing.ts';

const FOUND = -1;
const END_OF_TEXT = OTHER << 16;
const SPACE = 32;
const KATAKANA_DOT = 0x30fb;
const CJK_MARKS = 0x3001;

/** Moves on to the next word; false at the end of the text. */
export const step = (text: string, scan: Scan): boolean => seek(text, scan, EVERYTHING);

/** Moves on to the next word that may be in a sieve; false at the end of the text. */
export function seek(text: string, scan: Scan, sieve: Sieve): boolean {
  for (let at = scan.end; ; ) {
    at = overWords(text, at, scan, sieve);
    if (at === text.length) return false;
    if (at >= 0 && isCharacter(entries[text.charCodeAt(at)]!)) at = overCharacters(text, at, scan, sieve);
    else if (at >= 0 && !standOnOdd(text, at, scan)) at++;
    else if (at >= 0) at = mayBeIn(text, scan, sieve) ? FOUND : scan.end;
    if (at === FOUND) return true;
  }
}

/**
 * Moves over marks and plain words: letters that fold to one each, and then something that surely ends the word. To the
 * offset of what is neither, or of the end of the text, with the scan on the last word; `FOUND` if the scan has come to
 * a word that may be in the sieve.
 *
 * This is where the time goes, so the loop holds nothing that is rare: engines make slow code of long functions.
 */
function overWords(text: string, from: number, scan: Scan, { bits }: Sieve): number {
  const { length } = text;
  let { before, start, end, shape } = scan;
  let at = from;
  while (at < length) {
    const entry = entries[text.charCodeAt(at)]!;
    if (isMark(entry)) {
      at++;
      continue;
    }
    if (!isPlainLetter(entry)) break;
    const first = at++;
    let open = mix(SEED, entry & 0xffff);
    let next = at < length ? entries[text.charCodeAt(at)]! : END_OF_TEXT;
    while (isPlainLetter(next)) {
      open = mix(open, next & 0xffff);
      next = ++at < length ? entries[text.charCodeAt(at)]! : END_OF_TEXT;
    }
    if (!isEnd(text, at, next)) {
      at = first;
      break;
    }
    const hash = closed(open);
    before = start;
    start = first;
    end = at;
    shape = PLAIN;
    if (passes(bits, isSmallLetter(entry) ? small(hash) : hash)) {
      stand(scan, before, start, end, PLAIN, hash, entry >>> 16);
      return FOUND;
    }
  }
  stand(scan, before, start, end, shape, 0, 0);
  return at;
}

/** The same for letters of scripts without spaces. */
function overCharacters(text: string, from: number, scan: Scan, { bits }: Sieve): number {
  const { length } = text;
  const every = bits === EVERYTHING.bits;
  let { before, start, end, shape } = scan;
  let at = from;
  let previous = at > 0 ? entries[text.charCodeAt(at - 1)]! : END_OF_TEXT;
  let entry = entries[text.charCodeAt(at)]!;
  while (at < length) {
    const next = at + 1 < length ? entries[text.charCodeAt(at + 1)]! : END_OF_TEXT;
    if (isCharacter(entry)) {
      before = start;
      start = at;
      end = at + 1;
      shape = CHARACTER;
      // A name begins where its run of Hangul or Katakana does.
      if (every || (!inOneRun(entry, previous) && mayBegin(text, at, entry & 0xffff, next, bits))) {
        stand(scan, before, start, end, CHARACTER, closed(mix(SEED, entry & 0xffff)), CHARWISE);
        return FOUND;
      }
    } else if (!isMark(entry)) break;
    previous = entry;
    entry = next;
    at++;
  }
  stand(scan, before, start, end, shape, 0, 0);
  return at;
}

/** Whether a word surely ends before such a unit: no mark that may stand inside it, no unknown, no dot but a last one. */
const isEnd = (text: string, at: number, next: number): boolean =>
  isMark(next) ? next < POINT << 16 || !mayGoOn(text, at) : isCharacter(next);

/** Whether a name may begin with a letter of a script without spaces, by what comes after it. */
const mayBegin = (text: string, at: number, letter: number, next: number, bits: Int32Array): boolean =>
  passes(bits, loneKey(letter)) ||
  (isCharacter(next) ? passes(bits, pairKey(letter, next & 0xffff)) : mayRunOn(text, at + 1, letter, bits));

/** The same for a letter after which something else stands at `at`. */
function mayRunOn(text: string, at: number, letter: number, bits: Int32Array): boolean {
  if (at + 1 >= text.length) return false;
  let unit = text.charCodeAt(at);
  if (unit === SPACE) unit = text.charCodeAt(at + 1);
  const next = entries[unit]!;
  if (isCharacter(next)) return passes(bits, pairKey(letter, next & 0xffff));
  // No name runs on over a mark of these scripts.
  const isOver = unit >= CJK_MARKS && unit !== KATAKANA_DOT && next >>> 16 === OTHER;
  return !isOver && passes(bits, letterKey(letter));
}

/** Whether a word that is not plain may be in a sieve, or what is behind its article. */
function mayBeIn(text: string, scan: Scan, { bits }: Sieve): boolean {
  const isIn = ({ hash, first }: Scan) => passes(bits, first === LOWER ? small(hash) : hash);
  if (bits === EVERYTHING.bits || scan.shape === CHARACTER || isIn(scan)) return true;
  const behind = behindArticle(text, scan);
  return behind !== null && isIn(behind);
}
