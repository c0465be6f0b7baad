/**
 * Words that are more than letters folding to one each: with apostrophes, invisible characters, accents set apart, dots;
 * endings; addresses. Rare beside plain words, so that here the rules may be told at length.
 */
import { foldWord } from './fold.ts';
import { closed, hashOf, mix } from './hash.ts';
import {
  APOSTROPHE,
  CHARWISE,
  classOf,
  entries,
  INNER,
  isLetterClass,
  isPlainLetter,
  LOWER,
  OTHER,
  SIGN,
  UPPER,
} from './letters.ts';
import { CHARACTER, DOTTED, OPAQUE, PLAIN, POSSESSIVE, type Scan, stand } from './standing.ts';

/** Addresses, mail, domains, handles and hashtags: one opaque piece, never a name. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|co|io|uk|de|ru|kr|jp)(?![\p{L}\p{N}])(?:\/\S*)?/uy;
/** U.S., D.C., J.K.; the last stop belongs to it. */
const DOTTED_CAPITALS = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?/uy;
/** A possessive ending, also where bad extraction set it apart: Russia 's, Russia ’ s. */
const POSSESSIVE_ENDING = /[ \u00A0]?['’ʼ‘][ \u00A0]?[sS](?![\p{L}\p{N}])/uy;
/** A mark or half of a character after which an address or dotted capitals may go on. */
const GOES_ON = /[\w.+@\uD800-\uDFFF-]/;

/** The folded form of a possessive ending. */
export const POSSESSIVE_FOLD = "'s";
const POSSESSIVE_HASH = hashOf(POSSESSIVE_FOLD);

const STOP = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const S = 83;
const s = 115;

const classAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : 0);

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The hash of the folded form of a word with any marks inside. */
function hashAt(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    const fold = entries[unit]! & 0xffff;
    if (unit === STOP) continue;
    const isSingle = fold !== 0 && kind !== OTHER;
    if (!isSingle && kind !== INNER && kind !== APOSTROPHE) return hashOf(foldWord(text.slice(start, end)));
    if (fold !== 0) hash = mix(hash, fold);
  }
  return closed(hash);
}

/** Whether what follows a word's letters may belong to it: the dots of capitals or of an address, its "@" or colon. */
export function mayGoOn(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit === COLON) return text.charCodeAt(at + 1) === SLASH;
  if (unit !== STOP) return unit === AT;
  const next = text.charCodeAt(at + 1);
  return isLetterClass(classOf(next)) || GOES_ON.test(text[at + 1]!);
}

const VOWEL = /[aeiouyhæœ]/;

/**
 * Whether letters before an apostrophe are a French article, preposition or conjunction that lost its vowel, which is a
 * word by itself: l’Ukraine, d’Ukraine, qu’Israël. In capitals it may as well be half of a name: D’Angelo, L’Oréal.
 */
function isElided(text: string, start: number, apostrophe: number, capital: boolean): boolean {
  const next = apostrophe + 1;
  const letters = apostrophe - start;
  if (classAt(text, start) !== (capital ? UPPER : LOWER) || next >= text.length) return false;
  if (letters === 1 ? !/[ld]/i.test(text[start]!) : !/qu$/i.test(text.slice(apostrophe - 2, apostrophe))) return false;
  return VOWEL.test(foldWord(text[next]!));
}

/** Whether the possessive ending is what begins with an apostrophe that letters follow. */
function isPossessive(text: string, apostrophe: number): boolean {
  const unit = text.charCodeAt(apostrophe + 1);
  return (unit === s || unit === S) && matchAt(POSSESSIVE_ENDING, text, apostrophe) > 0;
}

/** Where the letters of a word end, whose first is at `start`. */
function endOfLetters(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isPlainLetter(entries[unit]!)) {
      end = at + 1;
      continue;
    }
    const kind = classOf(unit);
    if (kind === INNER) continue;
    if (kind === APOSTROPHE) {
      // It belongs to the word between two letters (O'Brien, Ch'oe), unless it begins the possessive ending.
      const next = classAt(text, at + 1);
      if (at !== end || !isLetterClass(next) || next === CHARWISE || isPossessive(text, at)) break;
      if (isElided(text, start, at, false)) break;
      continue;
    }
    if (kind === CHARWISE || !isLetterClass(kind)) break;
    end = at + 1;
  }
  while (classAt(text, end) === INNER && /\p{M}/u.test(text[end]!)) end++;
  return end;
}

function standOnLetters(text: string, scan: Scan, before: number, start: number, first: number): true {
  const end = endOfLetters(text, start);
  if (mayGoOn(text, end)) {
    const address = matchAt(ADDRESS, text, start);
    if (address > 0) return stand(scan, before, start, address, OPAQUE, 0, first);
    const dotted = matchAt(DOTTED_CAPITALS, text, start);
    if (dotted > 0) return stand(scan, before, start, dotted, DOTTED, hashAt(text, start, dotted), first);
  }
  return stand(scan, before, start, end, PLAIN, hashAt(text, start, end), first);
}

/** Moves a scan from the word before it to the word that begins at `at`, whatever it is made of; false if none does. */
export function standOnOdd(text: string, at: number, scan: Scan): boolean {
  const { start: before, end, shape } = scan;
  const first = classAt(text, at);
  if (first === CHARWISE) return stand(scan, before, at, at + 1, CHARACTER, hashAt(text, at, at + 1), first);
  if (isLetterClass(first)) return standOnLetters(text, scan, before, at, first);
  if (first === SIGN) {
    const address = matchAt(ADDRESS, text, at);
    return address > 0 && stand(scan, before, at, address, OPAQUE, 0, first);
  }
  if (first !== APOSTROPHE || at > end + 1 || (shape !== PLAIN && shape !== DOTTED)) return false;
  const possessive = matchAt(POSSESSIVE_ENDING, text, end);
  return possessive > 0 && stand(scan, before, end, possessive, POSSESSIVE, POSSESSIVE_HASH, first);
}

/**
 * What is behind an article in capitals that may be elided, as if that were the word: L’Ukraine. Null where there is none.
 */
export function behindArticle(text: string, { before, start, end, shape, first }: Scan): Scan | null {
  if (first !== UPPER || shape !== PLAIN) return null;
  for (let at = start + 1; at < end; at++) {
    if (classAt(text, at) !== APOSTROPHE) continue;
    if (!isElided(text, start, at, true)) return null;
    return { before, start: at + 1, end, shape, hash: hashAt(text, at + 1, end), first: classAt(text, at + 1) };
  }
  return null;
}
