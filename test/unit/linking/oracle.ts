/** A slow and plain way to find names, to hold the gazetteer against. */

/** A word of a text, as it is written there and as it is meant. */
export interface Written {
  text: string;
  plain: string;
  /** What stands before it. */
  gap: string;
  /** What is attached to it and no part of a name. */
  ending: string;
}

interface Spot {
  start: number;
  end: number;
  name: string;
}

/** Gaps over which a name may run as if they were spaces. */
export const JOINING = [' ', '\n', '\u00A0', '-', '\u2011', '\u2010', '  ', ' \u200B'];
/** Marks that fuse two words into something else, unless a name is written so. */
export const FUSING = ['.', '_'];
export const COMMA = ', ';

/** What a gap of the text is in a name as it is meant; null where no name runs on. */
function meantBy(gap: string): string | null {
  if (JOINING.includes(gap)) return ' ';
  if (FUSING.includes(gap)) return '_';
  return gap === COMMA ? COMMA : null;
}

export const textOf = (words: readonly Written[]): string =>
  words.map(({ gap, text, ending }, at) => (at === 0 ? '' : gap) + text + ending).join('');

const CHARWISE = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]$/u;

/** Whether only a space is lost between two words: a sentence ends there. */
function isLostSpace(before: Written, { text, gap }: Written): boolean {
  const end = before.ending === '' ? before.text : before.ending;
  if (gap !== '.') return false;
  if (CHARWISE.test(text[0]!)) return CHARWISE.test(end.at(-1)!);
  return end.length > 1 && /\p{Ll}$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(text);
}

/** The name that words of a text are, as meant; null for none. */
function meaning(words: readonly Written[]): string | null {
  let name = '';
  for (const [at, word] of words.entries()) {
    const { plain, gap } = word;
    const isApart = at > 0 && (words[at - 1]!.ending !== '' || isLostSpace(words[at - 1]!, word));
    const between = at === 0 ? '' : isApart ? null : meantBy(gap);
    if (between === null) return null;
    name += between + plain;
  }
  return name;
}

/** The longest name at each word, from left to right, but none that is fused with what stands beside it. */
export function naiveMatches(words: readonly Written[], names: readonly string[]): Spot[] {
  const startOf = (at: number) => textOf(words.slice(0, at)).length + (at === 0 ? 0 : words[at]!.gap.length);
  // A white space at the end of what stands before keeps both apart.
  const isFused = (at: number) =>
    at > 0 &&
    at < words.length &&
    FUSING.includes(words[at]!.gap) &&
    !words[at - 1]!.text.endsWith(' ') &&
    !isLostSpace(words[at - 1]!, words[at]!);
  // A model's number may go on: "Soyuz-2.1a".
  const isModel = (at: number) => /\d\.\d/.test(words[at - 1]!.text.at(-1)! + words[at]!.gap + words[at]!.text[0]!);
  const spots: Spot[] = [];
  for (let from = 0; from < words.length; ) {
    let best: { to: number; name: string } | null = null;
    for (let to = from + 1; to <= words.length; to++) {
      const name = meaning(words.slice(from, to));
      if (name !== null && names.includes(name)) best = { to, name };
    }
    const last = best ? best.to - 1 : from;
    if (best && !isFused(from) && !(isFused(best.to) && !isModel(best.to) && words[last]!.ending === '')) {
      spots.push({ start: startOf(from), end: startOf(last) + words[last]!.text.length, name: best.name });
      from = best.to;
    } else {
      from++;
    }
  }
  return spots;
}
