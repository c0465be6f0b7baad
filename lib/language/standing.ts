/** Where a scan stands: the word that it has come to. */

/** What a word looks like. */
const NOTHING = 0;
export const PLAIN = 1;
/** U.S., D.C. */
export const DOTTED = 2;
/** One letter of a script that is written without spaces. */
export const CHARACTER = 3;
/** Addresses and handles: no word at all. */
export const OPAQUE = 4;
/** The ending 's. */
export const POSSESSIVE = 5;

/** Instead of an offset: the scan stands on what was looked for. */
export const FOUND = -1;

/** The word that the scan has come to. One record is moved on and on. */
export interface Scan {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Where the word before it starts; -1 for none. */
  before: number;
  /** `PLAIN` to `POSSESSIVE`; `NOTHING` before the first word. */
  shape: number;
  /** Hash of the folded form, 30 bits; 0 for what is no word. */
  hash: number;
  /** The class of its first unit. */
  first: number;
}

/** Moves a scan to a word. */
export function stand(
  scan: Scan,
  before: number,
  start: number,
  end: number,
  shape: number,
  hash: number,
  first: number,
): true {
  scan.before = before;
  scan.start = start;
  scan.end = end;
  scan.shape = shape;
  scan.hash = hash;
  scan.first = first;
  return true;
}

/** A scan before the first word of a text, or before a word that is known to begin at an offset. */
export const scanFrom = (at = 0): Scan => ({
  start: -1,
  end: at,
  before: -1,
  // What follows another word may be its ending.
  shape: at === 0 ? NOTHING : PLAIN,
  hash: 0,
  first: 0,
});

/** Puts a scan where another one stands. */
export const place = (scan: Scan, { before, start, end, shape, hash, first }: Scan): true =>
  stand(scan, before, start, end, shape, hash, first);
