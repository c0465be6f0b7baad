/** Figures of a text, in digits or words: "11,000", "eleven thousand", "both", "18-month-old", "tens of millions". */
import type { DatePhrase } from './date-phrases.ts';

export interface Figure {
  start: number;
  end: number;
  text: string;
  /** Equal for equal figures: "11000", "4:36", "tens of millions". */
  key: string;
  /** Tells no number of its own: counts what has been named ("both", "the two leaders"), or orders ("first toured"). */
  soft: boolean;
  /** Figures of one group are the same measure in other units: "127 km (79 miles)". */
  group: number;
}

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
].join(' ');
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
  'fifteenth sixteenth seventeenth eighteenth nineteenth',
].join(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const CARDINALS = new Set(SMALL.split(' '));

const VALUES = new Map<string, number>([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').flatMap((word, i) => [
    [word, 20 + 10 * i] as const,
    [word.replace(/y$/, 'ieth'), 20 + 10 * i] as const,
  ]),
]);
const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
/** Figures in one word; "double" and "half" change with their endings. */
const WHOLE: [RegExp, number][] = [
  [/^(?:once)$/, 1],
  [/^(?:both|twice|doubl(?:e|ed|es|ing))$/, 2],
  [/^(?:thrice|tripl(?:e|ed|es|ing))$/, 3],
  [/^(?:half|halves|halved)$/, 0.5],
];
const VAGUE = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)$/;

const TOKEN = /\d{1,2}:\d\d(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+/gu;

interface Token {
  text: string;
  start: number;
  end: number;
  /** Between this token and the one before: spaces or hyphens only. */
  joined: boolean;
}

type Span = { start: number; end: number };

/** @param apart names ("Soyuz-2") and dates, whose digits are no figures */
export function figuresOf(text: string, apart: (Span | DatePhrase)[]): Figure[] {
  const tokens = tokensOf(text);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readFigure(tokens, i, text);
    if (!read) {
      i++;
      continue;
    }
    const { start } = tokens[i]!;
    const { end } = tokens[i + read.length - 1]!;
    i += read.length;
    if (apart.some((span) => start < span.end && span.start < end)) continue;
    const group = isConversion(text, figures.at(-1), start) ? figures.at(-1)!.group : figures.length;
    figures.push({ start, end, text: text.slice(start, end), key: read.key, soft: read.soft, group });
  }
  return figures;
}

function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const start = match.index;
    const joined = /^(?:\s+|\s?-\s?)$/.test(text.slice(last, start));
    last = start + match[0].length;
    return { text: match[0].toLowerCase(), start, end: last, joined };
  });
}

/** A second figure in brackets right after the first and its unit. */
const isConversion = (text: string, before: Figure | undefined, start: number): boolean =>
  before !== undefined &&
  /^[\s-]?[\p{L}°%.]{1,12}(?:\s\p{L}+){0,2}\s*\((?:about |around |some |nearly )?[$£€]?$/u.test(
    text.slice(before.end, start),
  );

type Read = { key: string; length: number; soft: boolean };

function readFigure(tokens: Token[], at: number, text: string): Read | null {
  const { text: word } = tokens[at]!;
  if (/^\d+:/.test(word)) return { key: word.replace(/^0/, ''), length: 1, soft: false };
  if (VAGUE.test(word)) return readVague(tokens, at);
  const whole = WHOLE.find(([pattern]) => pattern.test(word));
  if (whole) {
    return { key: String(whole[1]), length: 1, soft: word === 'both' || (word === 'once' && !isOneTime(tokens, at)) };
  }
  return readNumber(tokens, at, text);
}

/** "tens of millions": all its words are its key. */
function readVague(tokens: Token[], at: number): Read {
  let length = 1;
  while (tokens[at + length]?.text === 'of' && VAGUE.test(tokens[at + length + 1]?.text ?? '')) length += 2;
  const key = tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join(' ');
  return { key, length, soft: false };
}

function readNumber(tokens: Token[], at: number, text: string): Read | null {
  const first = tokens[at]!.text;
  const isArticle = first === 'a' || first === 'an';
  if (isArticle && !SCALES.has(tokens[at + 1]?.text ?? '')) return null;
  let total = 0;
  let current = isArticle ? 1 : 0;
  let length = isArticle ? 1 : 0;
  /** What may still follow: nothing under a hundred after a number under twenty. */
  let room = Number.POSITIVE_INFINITY;
  for (; at + length < tokens.length; length++) {
    const token = tokens[at + length]!;
    if (length > 0 && !token.joined) break;
    const value = /^\d/.test(token.text) ? Number(token.text.replaceAll(',', '')) : VALUES.get(token.text);
    const scale = SCALES.get(token.text);
    if (value !== undefined && value < room) {
      current += value;
      room = value >= 20 && value < 100 && value % 10 === 0 && !/^\d/.test(token.text) ? 10 : 0;
    } else if (scale !== undefined && scale <= 100) {
      current = Math.max(current, 1) * scale;
      room = 100;
    } else if (scale !== undefined) {
      total += Math.max(current, 1) * scale;
      current = 0;
      room = scale;
    } else if (
      !(token.text === 'and' && room >= 100 && room <= 1000 && VALUES.has(tokens[at + length + 1]?.text ?? ''))
    ) {
      break;
    }
  }
  if (length === 0 || (length === 1 && first === 'one' && isPronoun(tokens, at))) return null;
  const soft = length === 1 && (first === 'first' ? !isRank(tokens, at, text) : isCountOfNamed(tokens, at, text));
  // Twelve digits: 2.3 million is not 2299999.9999999995.
  return { key: String(Number((total + current).toPrecision(12))), length, soft };
}

/** "the two leaders", "all three"; but "the three-day visit" is a measure. */
const isCountOfNamed = (tokens: Token[], at: number, text: string): boolean =>
  CARDINALS.has(tokens[at]!.text) &&
  text[tokens[at]!.end] !== '-' &&
  /^(?:the|these|those|all)$/.test(tokens[at - 1]?.text ?? '');

/** "its first satellite", "first-ever"; but "at first" and "first toured" only order. */
const isRank = (tokens: Token[], at: number, text: string): boolean =>
  text[tokens[at]!.end] === '-' ||
  /^(?:the|a|its|his|her|their|our|my|your|s|this|that|very|of|for)$/.test(tokens[at - 1]?.text ?? '');

/** "no one", "one of", "one-on-one" count nothing. */
function isPronoun(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1];
  if (/^(?:no|the|this|that|any|every|each|another|some|either|neither|last|on|to|by)$/.test(before)) return true;
  return (
    !after?.joined ||
    /^(?:of|another|on|to|by|who|that|which|is|was|has|had|can|could|should|would|will|may|might|must|and|or)$/.test(
      after.text,
    )
  );
}

/** "met only once", "once a year"; but "once a part of", "once they met" count nothing. */
const isOneTime = (tokens: Token[], at: number): boolean =>
  /^(?:only|just|than|least|not)$/.test(tokens[at - 1]?.text ?? '') ||
  !tokens[at + 1]?.joined ||
  (/^(?:a|every|per|each)$/.test(tokens[at + 1]!.text) && /^(?:day|week|month|year)$/.test(tokens[at + 2]?.text ?? ''));
