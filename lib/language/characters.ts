/** Moves over letters of scripts that are written without spaces: each is a word, and nearly every one begins some name. */
import { closed, mix } from './hash.ts';
import { CHARWISE, classIn, END_OF_TEXT, entries, inOneRun, isCharacter, isMark, OTHER } from './letters.ts';
import { EVERYTHING, letterKey, loneKey, pairKey, passes, type Sieve } from './sieve.ts';
import { CHARACTER, FOUND, type Scan, stand } from './standing.ts';

const SPACE = 32;
const KATAKANA_DOT = 0x30fb;
const CJK_MARKS = 0x3001;

/**
 * Moves over marks and such letters. To the offset of what is neither, or of the end of the text, with the scan on the
 * last letter; `FOUND` if the scan has come to one that may be in the sieve.
 */
export function overCharacters(text: string, from: number, scan: Scan, { bits }: Sieve): number {
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
        stand(scan, before, start, end, CHARACTER, closed(mix(0, entry & 0xffff)), CHARWISE);
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
  const isOver = unit >= CJK_MARKS && unit !== KATAKANA_DOT && classIn(next) === OTHER;
  return !isOver && passes(bits, letterKey(letter));
}
