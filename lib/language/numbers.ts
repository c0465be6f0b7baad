/** Numbers in an English text, in digits and in words, with what makes them rough: "about two to three", "10,000". */
import type { Span } from './sentences.ts';

/** How a number is meant. */
export type Sense = 'exactly' | 'about' | 'more than' | 'at least' | 'less than' | 'at most';

export interface NumberPhrase extends Span {
  /** Equal unless a range is given. */
  low: number;
  high: number;
  sense: Sense;
  /** The sign before it: `$`. */
  currency?: string;
}

const SMALL: Record<string, number> = {
  ...Object.fromEntries(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, index) => [word, index + 1]),
  ),
  ...Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 10 * index + 20]),
  ),
};
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  tn: 1e12,
};

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORD = Object.keys(SMALL).join('|');
const SCALE = Object.keys(SCALES).join('|');
const TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‑ ](?:one|two|three|four|five|six|seven|eight|nine)`;
/** "two and a half", "a dozen", "three hundred and twenty", "1.2 million" */
const NUMBER =
  `(?:half a dozen|(?:(?:${DIGITS})\\s?|(?:${TENS}|${WORD}|an?|a couple of)[-‑\\s])` +
  `(?:(?:${SCALE})(?![\\p{L}])(?:\\s(?:and\\s)?(?:${TENS}|${WORD}|${DIGITS})(?![\\p{L}\\d]))?)(?:[-‑\\s](?:${SCALE})(?!\\p{L}))?` +
  `|(?:${DIGITS}|${TENS}|${WORD})(?:[-‑\\s]and[-‑\\s]a[-‑\\s]half)?|half(?:[-‑\\s]an)?(?=[-‑\\s]hour)|an?(?=\\s(?:minute|hour|day|week|month|year)(?!\\p{L}|\\sand\\sa)))`;

const BEFORE: [Sense, string][] = [
  ['at least', 'at least|no fewer than|no less than|not less than|a minimum of|upwards of'],
  ['at most', 'up to|at most|as many as|as much as|no more than|not more than|a maximum of'],
  ['more than', 'more than|over|in excess of|well over|just over|greater than'],
  ['less than', 'less than|fewer than|under|below|just under'],
  [
    'about',
    'about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|circa|approx\\.|an average of|somewhere around',
  ],
];
const SENSES = BEFORE.map(([, words]) => `(${words})`).join('|');
const RANGE = '(?:\\s?[-–—‑]\\s?|\\s(?:to|or)\\s)';

const PHRASE = RegExp(
  `(?<![\\p{L}\\p{N}.,:/'’#°-])(?:(?:${SENSES})\\s)?(?<open>(?:between|from)\\s)?(?<sign>[$£€¥₩])?(?<low>${NUMBER})` +
    `(?:(?:${RANGE}|(?<=(?:between|Between)\\s[^;]{1,40})\\sand\\s)[$£€¥₩]?(?<high>${NUMBER}))?` +
    `(?<more>\\s?\\+|\\sor\\s(?:more|so|less|fewer)(?!\\p{L}))?(?![\\p{L}\\p{N}]|[.,:/]\\d)`,
  'giu',
);

function readNumber(text: string): { value: number; scale: number } {
  const words = text
    .toLowerCase()
    .replace(/[-‑]/g, ' ')
    .replace(/a couple of/, 'two');
  if (words === 'half' || words === 'half an') return { value: 0.5, scale: 1 };
  if (words === 'a' || words === 'an') return { value: 1, scale: 1 };
  if (words === 'half a dozen') return { value: 6, scale: 1 };
  let total = 0;
  let current = 0;
  let scale = 1;
  for (const token of words.match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? []) {
    if (/^\d/.test(token)) current += Number(token.replaceAll(',', ''));
    else if (token === 'half') current += 0.5;
    else if (token in SMALL) current += SMALL[token]!;
    else if (token in SCALES) {
      scale = SCALES[token]!;
      if (scale <= 100) current = Math.max(current, 1) * scale;
      else {
        total += (Math.max(current, total > 0 ? 0 : 1) || 1) * scale;
        current = 0;
      }
    }
  }
  // Twelve digits: 2.3 million is not 2299999.9999999995.
  return { value: Number((total + current).toPrecision(12)), scale };
}

/** All numbers of a text in order, dates and names ("Soyuz-2", "Resolution 1718") among them: `figures.ts` sorts them out. */
export function numbersIn(text: string): NumberPhrase[] {
  return [...text.matchAll(PHRASE)].flatMap((match) => {
    const { open, sign, low: first, high: second, more } = match.groups!;
    const low = readNumber(first!);
    const high = second ? readNumber(second) : low;
    // "10 to 12 million" and "$2-3 billion" share their scale.
    const shared = second && low.scale === 1 && high.scale >= 1000 && low.value < high.value / high.scale;
    const index = BEFORE.findIndex((_, at) => match[at + 1] !== undefined);
    // "more than a year" counts, "twice a year" does not.
    if (/^an?$/i.test(first!) && index < 0) return [];
    const after = more?.trim().replace(/^or /, '');
    return {
      // Without a second number, "from" and "between" are no part of it.
      start: match.index + (second || index >= 0 ? 0 : (open?.length ?? 0)),
      end: match.index + match[0].length,
      low: shared ? low.value * high.scale : low.value,
      high: high.value,
      sense: after ? senseAfter(after) : index < 0 ? 'exactly' : BEFORE[index]![0],
      ...(sign && { currency: sign }),
    };
  });
}

const senseAfter = (word: string): Sense =>
  word === 'so' ? 'about' : /^(?:more|\+)$/.test(word) ? 'at least' : 'at most';
