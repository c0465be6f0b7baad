/** The words of a text with their places in it, for any script. */
import { ABBREVIATIONS } from './abbreviations.ts';
import { foldWord } from './fold.ts';
import { APOSTROPHE, CHARWISE, classOf, INNER, isLetter, LOWER, UPPER } from './letters.ts';

/**
 * What stands between a word and the one before it.
 * `start`: nothing before it. `space`. `hyphen`. `dot`: the stop of an abbreviation or initial. `comma`.
 * `none`: nothing at all, between letters of scripts that are written without spaces.
 * `glue`: a mark that fuses both into something that is not two words (`missiles.In`, `a_b`).
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

/** Addresses, mail, domains, handles and hashtags: one opaque piece, never a name. */
const OPAQUE =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|co|io|uk|de|ru|kr|jp)(?![\p{L}\p{N}])(?:\/\S*)?/uy;
/** U.S., D.C., J.K.; the last stop belongs to it. */
const DOTTED = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?/uy;
/** A possessive ending, also where bad extraction set it apart: Russia 's, Russia ’ s. */
const POSSESSIVE = /[ \u00A0]?['’ʼ‘][ \u00A0]?[sS](?![\p{L}\p{N}])/uy;
const SPACES = /^[\s·・\u00AD\u200B-\u200D\u2060\uFEFF]+$/u;
const HYPHEN = /^[ \u00A0]?[-‐‑][ \u00A0]?$/;
const SENTENCE_END = /[.!?…]["”’')\]»\s]*\s|[。!?]/u;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function gapOf(text: string, before: Word, start: number): Gap {
  if (start === before.end) return 'none';
  const between = text.slice(before.end, start);
  if (between === ' ') return 'space';
  if (SPACES.test(between)) return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (/^\s?,\s+$/.test(between)) return 'comma';
  if (/^\s?\.\s*$/.test(between)) {
    const initial = before.caps === 'initial' && before.end - before.start === 1;
    const dotted = before.caps === 'upper' && text.slice(before.start, before.end).includes('.');
    if (initial || dotted || ABBREVIATIONS.has(before.fold)) return 'dot';
    return /\s/.test(between) ? 'stop' : 'glue';
  }
  if (/^[._]+$/.test(between)) return 'glue';
  return SENTENCE_END.test(between) ? 'stop' : 'break';
}

/** The end of the plain word that begins at `start`, and its case. */
function readWord(text: string, start: number): { end: number; caps: Caps; capital: boolean } {
  let end = start;
  let uppers = 0;
  let lowers = 0;
  const capital = classOf(text.charCodeAt(start)) === UPPER;
  for (let at = start; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === INNER) continue;
    if (kind === APOSTROPHE) {
      // An apostrophe belongs to the word between two letters (O'Brien, Ch'oe), unless it begins the possessive ending.
      const next = text.charCodeAt(at + 1);
      if (at === end && isLetter(next) && classOf(next) !== CHARWISE && matchAt(POSSESSIVE, text, at) < 0) continue;
      break;
    }
    if (kind === CHARWISE || !isLetter(text.charCodeAt(at))) break;
    if (kind === UPPER) uppers++;
    else if (kind === LOWER) lowers++;
    end = at + 1;
  }
  while (end < text.length && classOf(text.charCodeAt(end)) === INNER && /\p{M}/u.test(text[end]!)) end++;
  if (uppers === 0) return { end, caps: lowers ? 'lower' : 'none', capital };
  if (lowers === 0) return { end, caps: uppers > 1 ? 'upper' : 'initial', capital };
  return { end, caps: uppers === 1 && capital ? 'initial' : 'mixed', capital };
}

/** All words of a text in order. A name cut by a soft hyphen or a zero-width character is still one word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  const push = (start: number, end: number, fold: string, caps: Caps, capital: boolean, gap?: Gap) => {
    before = { start, end, fold, caps, capital, gap: gap ?? (before ? gapOf(text, before, start) : 'start') };
    words.push(before);
    return end;
  };
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind < UPPER || kind > CHARWISE) {
      const opaque = unit === 64 || unit === 35 ? matchAt(OPAQUE, text, at) : -1;
      at = opaque > 0 ? push(at, opaque, '', 'none', false) : at + 1;
      continue;
    }
    if (kind === CHARWISE) {
      at = push(at, at + 1, foldWord(text[at]!), 'none', false);
      continue;
    }
    const read = readWord(text, at);
    const next = text[read.end];
    if (next === '.' || next === '@' || next === ':') {
      const opaque = matchAt(OPAQUE, text, at);
      if (opaque > 0) {
        at = push(at, opaque, '', 'none', false);
        continue;
      }
      const dotted = next === '.' ? matchAt(DOTTED, text, at) : -1;
      if (dotted > 0) {
        read.end = dotted;
        read.caps = 'upper';
      }
    }
    at = push(at, read.end, foldWord(text.slice(at, read.end)), read.caps, read.capital);
    const apostrophe = classOf(text.charCodeAt(at)) === APOSTROPHE || classOf(text.charCodeAt(at + 1)) === APOSTROPHE;
    const possessive = apostrophe ? matchAt(POSSESSIVE, text, at) : -1;
    if (possessive > 0) at = push(at, possessive, "'s", 'lower', false, 'space');
  }
  return words;
}

/** Whether a name may run over this gap. */
export function joins(gap: Gap): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'dot' || gap === 'none';
}

/** Whether a word begins a sentence, a quotation, or what follows a colon or bracket: its capital says nothing. */
export function opens(gap: Gap): boolean {
  return gap === 'start' || gap === 'stop' || gap === 'break';
}
