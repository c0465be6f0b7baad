/**
 * Tells most words of a text from those with which some name begins, by a look at a bit or two.
 *
 * A sieve is a set of keys, two bits each: a word may pass that was not let in, but none is stopped that was. The key of a
 * word is its hash; small words have keys of their own, for few names begin with one. In scripts without spaces each
 * letter is a word, and nearly every one begins some name: there the key is of this letter and the next.
 */
import { hashOf } from './hash.ts';
import { CHARWISE, classOf } from './letters.ts';

export interface Sieve {
  /** Their number is a power of two. */
  bits: Int32Array;
}

/** Lets every word pass. */
export const EVERYTHING: Sieve = { bits: new Int32Array([-1]) };

/** Bits for each word that is let in, so that hardly one in forty others passes. */
const ROOM = 16;

const SMALL = 0x2545f491;
const LETTER = 0x165667b1;
const LONE = 0x27d4eb2f;

/** A sieve for about so many words. */
export const emptySieve = (words: number): Sieve => ({
  bits: new Int32Array(2 ** Math.ceil(Math.log2((words * ROOM) / 32 + 64))),
});

/** Both bits of a key are in one number, so that to ask for it is to look at one place in memory. */
const placeOf = (key: number): number => key >>> 10;
/** Where the second bit is in it; the first is where the key's own lowest bits say. */
const second = (key: number): number => key >>> 5;

/** 1 if a key may be in a sieve, else 0, by the sieve's bits. `last`: the place of the last of them. */
export function look(bits: Int32Array, last: number, key: number): number {
  const both = bits[placeOf(key) & last]!;
  return (both >>> key) & (both >>> second(key)) & 1;
}

/** Whether a key may be in a sieve, by the sieve's bits. */
export const passes = (bits: Int32Array, key: number): boolean => look(bits, bits.length - 1, key) === 1;

/** The key of two letters of scripts without spaces, by their folded units. */
export function pairKey(first: number, second: number): number {
  const key = Math.imul((first << 16) | second, 0x9e3779b1 | 0);
  return key ^ (key >>> 15);
}

/** The same key for a word with a small first letter. */
export const small = (key: number): number => key ^ SMALL;

/** The key of a letter of a script without spaces with which any name begins. */
export const letterKey = (letter: number): number => pairKey(letter, 0) ^ LETTER;
/** The same for names that have no other such letter after it. */
export const loneKey = (letter: number): number => pairKey(letter, 0) ^ LONE;

function admit({ bits }: Sieve, key: number): void {
  bits[placeOf(key) & (bits.length - 1)]! |= (1 << key) | (1 << second(key));
}

/** Whether a folded word is one letter of a script without spaces. */
const isLetterOfCharwise = (fold: string): boolean => fold.length === 1 && classOf(fold.charCodeAt(0)) === CHARWISE;

/**
 * Lets in a word that a name begins with.
 * @param fold its folded form
 * @param mayBeSmall also with a small first letter
 * @param next the folded form of the name's next word
 */
export function admitStart(sieve: Sieve, fold: string, mayBeSmall: boolean, next: string | undefined): void {
  const first = fold.charCodeAt(0);
  if (isLetterOfCharwise(fold)) {
    admit(sieve, letterKey(first));
    admit(sieve, next && isLetterOfCharwise(next) ? pairKey(first, next.charCodeAt(0)) : loneKey(first));
    return;
  }
  const key = hashOf(fold);
  admit(sieve, key);
  if (mayBeSmall) admit(sieve, small(key));
}
