/** The words of a text with their places in it, for any script. */
import { ABBREVIATIONS } from './abbreviations.ts';
import { foldWord } from './fold.ts';
import { CHARWISE, classOf, entries, LOWER, UPPER } from './letters.ts';
import { POSSESSIVE_FOLD } from './odd-words.ts';
import { step } from './scan.ts';
import { DOTTED, OPAQUE, PLAIN, POSSESSIVE, type Scan, scanFrom } from './standing.ts';

/**
 * What stands between a word and the one before it.
 * `start`: nothing before it. `space`. `hyphen`. `dot`: the stop of an abbreviation or initial. `comma`.
 * `none`: nothing at all, between letters of scripts that are written without spaces.
 * `glue`: a mark that fuses both into something that is not two words (`a.b`, `a_b`, `2.1`).
 * `stop`: the end of a sentence. `break`: any other mark (brackets, quotes, colon, dash, slash).
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'dot' | 'comma' | 'none' | 'glue' | 'stop' | 'break';

/** `initial`: Capitalised. `upper`: CAPITALS, two letters or more. `mixed`: capitals inside. `none`: no case (digits, Han, Hangul). */
type Caps = 'lower' | 'initial' | 'upper' | 'mixed' | 'none';

export interface Word {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Folded form; `'s` for a possessive ending; empty for what is no word (addresses, handles). */
  fold: string;
  caps: Caps;
  /** Whether its first letter is a capital. */
  capital: boolean;
  gap: Gap;
}

const SPACES = /^[\s·・\u00AD\u200B-\u200D\u2060\uFEFF]+$/u;
const SPACE = 32;
const HYPHEN_MINUS = 45;
const HYPHEN = /^[ \u00A0]?[-‐‑][ \u00A0]?$/;
const SENTENCE_END = /[.!?…]["”’')\]»\s]*\s|[。!?]/u;

function gapOf(text: string, before: Word, start: number): Gap {
  if (start === before.end) return 'none';
  if (start === before.end + 1) {
    const mark = text.charCodeAt(before.end);
    if (mark === SPACE) return 'space';
    if (mark === HYPHEN_MINUS) return 'hyphen';
  }
  const between = text.slice(before.end, start);
  if (between === ', ') return 'comma';
  if (between === '’' || between === "'") return 'space';
  if (SPACES.test(between)) return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (/^\s?,\s+$/.test(between)) return 'comma';
  if (/^\s?\.\s*$/.test(between)) {
    const initial = before.caps === 'initial' && before.end - before.start === 1;
    const dotted = before.caps === 'upper' && text.slice(before.start, before.end).includes('.');
    if (initial || dotted || ABBREVIATIONS.has(before.fold)) return 'dot';
    return /\s/.test(between) || isLostSpace(text, before, start) ? 'stop' : 'glue';
  }
  if (/^[._]+$/.test(between)) return 'glue';
  return SENTENCE_END.test(between) ? 'stop' : 'break';
}

function capsOf(text: string, { start, end, shape, first }: Scan): Caps {
  if (shape === POSSESSIVE) return 'lower';
  if (shape === DOTTED) return 'upper';
  if (shape !== PLAIN) return 'none';
  let capitals = 0;
  let small = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LOWER) small++;
    else if (kind === UPPER) capitals++;
  }
  if (capitals === 0) return small > 0 ? 'lower' : 'none';
  if (small === 0) return capitals > 1 ? 'upper' : 'initial';
  return capitals === 1 && first === UPPER ? 'initial' : 'mixed';
}

/** Folded forms lately met, by hash. Texts repeat their words, and one string for all costs less than one for each. */
const lately: (string | undefined)[] = new Array(1 << 12).fill(undefined);

/** Whether the units from `start` to `end` fold to just this. */
function foldsTo(text: string, start: number, end: number, fold: string): boolean {
  if (fold.length !== end - start) return false;
  for (let at = 0; at < fold.length; at++) {
    if ((entries[text.charCodeAt(start + at)]! & 0xffff) !== fold.charCodeAt(at)) return false;
  }
  return true;
}

function foldOf(text: string, { start, end, shape, hash }: Scan): string {
  if (shape === POSSESSIVE) return POSSESSIVE_FOLD;
  if (shape === OPAQUE) return '';
  const slot = hash & (lately.length - 1);
  const known = lately[slot];
  if (known !== undefined && foldsTo(text, start, end, known)) return known;
  const fold = foldWord(text.slice(start, end));
  lately[slot] = fold;
  return fold;
}

/** Whether a stop ends a sentence although nothing stands between it and the next: "on Monday.Then he flew", "했다.그는". */
function isLostSpace(text: string, before: Word, start: number): boolean {
  if (classOf(text.charCodeAt(start)) === CHARWISE) return classOf(text.charCodeAt(before.end - 1)) === CHARWISE;
  const isSmall = before.end - before.start > 1 && classOf(text.charCodeAt(before.end - 1)) === LOWER;
  return isSmall && classOf(text.charCodeAt(start)) === UPPER && classOf(text.charCodeAt(start + 1)) === LOWER;
}

/** The word that a scan stands on. `before`: the word before it, if there is one. */
export function wordAt(text: string, scan: Scan, before: Word | undefined): Word {
  const { start, end } = scan;
  return {
    start,
    end,
    fold: foldOf(text, scan),
    caps: capsOf(text, scan),
    capital: (scan.shape === PLAIN || scan.shape === DOTTED) && scan.first === UPPER,
    gap: scan.shape === POSSESSIVE ? 'space' : before ? gapOf(text, before, start) : 'start',
  };
}

/** All words of a text in order. A name cut by a soft hyphen or a zero-width character is still one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const scan = scanFrom(0);
  let before: Word | undefined;
  while (step(text, scan)) {
    before = wordAt(text, scan, before);
    words.push(before);
  }
  return words;
}

/** A word taken apart behind the apostrophe before `at`: the article that was elided there, and the rest. */
export function apart(text: string, word: Word, at: number): [Word, Word] {
  const article: Word = { ...word, end: at - 1, fold: foldWord(text.slice(word.start, at - 1)), caps: 'initial' };
  const first = classOf(text.charCodeAt(at));
  const rest = { before: word.start, start: at, end: word.end, shape: PLAIN, hash: 0, first };
  return [article, wordAt(text, rest, article)];
}

/** Whether a name may run over this gap. */
export function joins(gap: Gap): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'dot' || gap === 'none';
}

/** Whether a word begins a sentence, a quotation, or what follows a colon or bracket: its capital says nothing. */
export function opens(gap: Gap): boolean {
  return gap === 'start' || gap === 'stop' || gap === 'break';
}
