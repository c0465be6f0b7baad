/**
 * Moves over a text from word to word without making anything of them.
 *
 * What a word is, is said here and in odd-words alone: `wordsOf` makes objects of what the scan passes, the search for
 * names only of the few words at which a name may begin. Both ask for each word's hash, which is taken of its folded
 * form, so that KIM, Kim and Ki&shy;m are known for the same word without writing it down.
 *
 * Linear in the text, whatever the sieve holds: each unit is looked up once in a table.
 */
import { overCharacters } from './characters.ts';
import { closed, mix } from './hash.ts';
import {
  classIn,
  END_OF_TEXT,
  entries,
  isCharacter,
  isMark,
  isPlainLetter,
  isRough,
  LOWER,
  letterMask,
  POINT,
} from './letters.ts';
import { behindArticle, mayGoOn, standOnOdd } from './odd-words.ts';
import { EVERYTHING, look, passes, type Sieve, small } from './sieve.ts';
import { CHARACTER, FOUND, PLAIN, type Scan, stand } from './standing.ts';

const SPACE = 32;

/** Moves on to the next word; false at the end of the text. */
export const step = (text: string, scan: Scan): boolean => seek(text, scan, EVERYTHING);

/** Moves on to the next word that may be in a sieve; false at the end of the text. */
export function seek(text: string, scan: Scan, sieve: Sieve): boolean {
  const { length } = text;
  // From here to where the search has come there are but marks and plain words.
  let from = scan.end;
  for (let at = from; ; ) {
    at = overWords(text, at, scan, sieve);
    const next = at < length ? entries[text.charCodeAt(at)]! : END_OF_TEXT;
    if (isBeforeSpace(text, at, next) && !passes(sieve.bits, scan.hash)) {
      at++;
      continue;
    }
    const start = firstLetter(text, from, at);
    const isOdd = start < at && !isEnd(text, at, next);
    if (start < at && !isOdd) {
      const { hash } = scan;
      const first = classIn(entries[text.charCodeAt(start)]!);
      if (passes(sieve.bits, first === LOWER ? small(hash) : hash)) {
        pass(text, from, start, scan);
        return stand(scan, scan.start, start, at, PLAIN, hash, first);
      }
    }
    if (at === length) return false;
    if (isMark(next) && !isOdd) {
      at++;
      continue;
    }
    if (isOdd) at = start;
    pass(text, from, at, scan);
    if (isCharacter(next) && !isOdd) at = overCharacters(text, at, scan, sieve);
    else if (!standOnOdd(text, at, scan)) at++;
    else at = mayBeIn(text, scan, sieve) ? FOUND : scan.end;
    if (at === FOUND) return true;
    from = at;
  }
}

/**
 * Moves over marks and plain words: letters that fold to one each, and then something that surely ends the word. To the
 * end of a word that may be in the sieve, or of the text, or to what is neither or may go on; the scan is given the hash
 * of the plain letters before it.
 *
 * This is where the time goes, and most of it went where a processor guessed wrong at which letter a word ends. So there
 * is nothing to guess: the loop has one branch, hardly ever taken, and asks the sieve at every unit.
 */
function overWords(text: string, from: number, scan: Scan, { bits }: Sieve): number {
  const { length } = text;
  let hash = 0;
  let inWord = 0;
  const last = bits.length - 1;
  let at = from;
  for (; at < length; at++) {
    const entry = entries[text.charCodeAt(at)]!;
    const letter = letterMask(entry);
    const ends = inWord & ~letter;
    if (isRough(entry) || (look(bits, last & ends, closed(hash)) & ends) !== 0) break;
    hash = mix(hash, entry & 0xffff) & letter;
    inWord = letter;
  }
  scan.hash = closed(hash);
  return at;
}

/** Where the plain letters begin that end at an offset. */
function firstLetter(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isPlainLetter(entries[text.charCodeAt(at - 1)]!)) at--;
  return at;
}

/** Moves a scan to the last of the plain words between two offsets, if there is one. */
function pass(text: string, from: number, to: number, scan: Scan): void {
  let end = to;
  while (end > from && !isPlainLetter(entries[text.charCodeAt(end - 1)]!)) end--;
  if (end > from) stand(scan, scan.start, firstLetter(text, from, end), end, PLAIN, 0, 0);
}

/** Whether a stop or colon stands before a space, as nearly all do: it ends what is before it. */
const isBeforeSpace = (text: string, at: number, entry: number): boolean =>
  classIn(entry) === POINT && at + 1 < text.length && text.charCodeAt(at + 1) === SPACE;

/** Whether a word surely ends before such a unit: no mark that may stand inside it, no unknown, no dot but a last one. */
const isEnd = (text: string, at: number, next: number): boolean =>
  isMark(next) ? classIn(next) !== POINT || !mayGoOn(text, at) : isCharacter(next);

/** Whether a word that is not plain may be in a sieve, or what is behind its article. */
function mayBeIn(text: string, scan: Scan, { bits }: Sieve): boolean {
  const isIn = ({ hash, first }: Scan) => passes(bits, first === LOWER ? small(hash) : hash);
  if (bits === EVERYTHING.bits || scan.shape === CHARACTER || isIn(scan)) return true;
  const behind = behindArticle(text, scan);
  return behind !== null && isIn(behind);
}
