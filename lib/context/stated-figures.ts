/** Figures that an English sentence states in the way of a measure: "four hours of talks", "sent 11,000 soldiers", "failed twice". */
import type { Measure } from '../corpus/model.ts';
import { datesIn } from '../language/dates.ts';
import { type NumberPhrase, numbersIn } from '../language/numbers.ts';
import type { Span } from '../language/sentences.ts';
import { unitOf } from '../language/units.ts';
import { anyOf, hasWord } from './word-lists.ts';

export interface StatedFigure extends Span {
  /** With what makes it rough, and its unit or noun: "about three hours". */
  quote: string;
  /** In the measure's unit. */
  low: number;
  high: number;
  /** The part of the sentence between commas and the like in which it stands. */
  clause: Span;
  /** Folded words between a count and its noun: "north korean". */
  between: string;
  /** "talked for two hours": it takes two to talk. */
  mutual: boolean;
}

/** In minutes. Months and years are no fixed number of them. */
const TIMES: Record<string, number> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

/** Whether a measure's unit is one of time. */
export const isDuration = (unit: string): boolean => Object.hasOwn(TIMES, unit);

/** Before a number that is a part, a rank, an age or one of several: not how many there are. */
const NO_COUNT_BEFORE =
  /(?<!\p{L})(?:of the|of its|first|last|next|past|previous|other|remaining|another|additional|further|these|those|aged?|each|every|per|number|plus|only|just|not|no)\s$/iu;
/** Right after a time, one of these makes it a distance in time, an age or a part of a longer time. */
const NO_DURATION_AFTER =
  /^[\s-](?:ago|later|earlier|before|after|old|away|since|late|early|behind|ahead|into|from|longer|shorter|more|less|apart|each|to|per|an?|and\s(?:a\s|\d|\p{L}+\s(?:minute|hour|second|day)))(?!\p{L})/u;
const LASTED =
  '(?:last(?:s|ed|ing)?|took|r[au]n|went on|goes on|continu(?:es|ed)|stretched|extended|dragged on|spanned)';
/** Between what lasts and "lasted": who and where, or an aside. */
const ASIDE =
  /^(?:\s(?:of|between|with|to|in|at|on|from)\s[^,;:]{1,70}?|,[^,;:]{1,90},|,\s(?:which|that)|\s(?:which|that))*\s?(?:has|have|had)?\s?$/u;
/** What was denied, asked or supposed is not stated. */
const DENIED =
  /(?<!\p{L})(?:not|never|no|nor|neither|den(?:y|ies|ied|ying)|false|untrue|without|if|unless|whether|instead|rather)(?!\p{L})|n[’']t(?!\p{L})/iu;
const TO_COME =
  /(?<!\p{L})(?:will|would|could|may|might|should|can|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|intend(?:s|ed)?|prepar(?:es|ed|ing)|ready|about to|set to|due to (?:be|have|hold|meet|last|send|deploy|launch)|(?:is|are|was|were) to|scheduled|likely|pledge[sd]?|promise[sd]?|considers?|considering|propos(?:es|ed|ing)|offer(?:s|ed)?|soon)(?!\p{L})/iu;
const CLAUSE_END =
  /[,;:—–()](?=\s)|(?<=\s)[—–](?=\s)|[()]|\s(?=(?:but|while|whereas|who|which|whose|whom|after|before|because|although|though|when|so|and then|as (?:the|an?|his|its|\p{Lu}\p{L}+)|and (?:will|would|may|might|could|can|should|wants?|plans?))\s)/gu;

/** What stands before a count without making it an object of something else: "fought 8,000 soldiers" counts the fought. */
const PLAIN_BEFORE =
  /(?:^|[,;:—–(“"]\s*|(?<!\p{L})(?:the|that|its|his|her|their|whose|after|following|despite|with|in|from|says?|said|and|as|to|when|where|had|has|have|made|force of|contingent of|total of|year|month|week)\s|[’']s?\s)$/iu;

/** As far around a figure that stands right in its phrase a word can change what it is of. */
const NEAR = 40;

/** In order. Offsets are the sentence's. */
export function statedFigures(sentence: string, measure: Measure, published: string | null): StatedFigure[] {
  const text = sentence.replaceAll('\u00a0', ' ');
  const dates = datesIn(text, published);
  return [...numbersIn(text), ...timesIn(text, measure)]
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .flatMap((number) => {
      const figure = readFigure(text, number, measure);
      return figure && isMeant(text, figure, measure) ? [figure] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** "once", "twice", "thrice", for a measure of how often. */
function timesIn(text: string, { unit }: Measure): NumberPhrase[] {
  if (unit !== 'time') return [];
  return [...text.matchAll(/(?<![\p{L}-])(once|twice|thrice)(?![\p{L}-])/giu)].map((match) => {
    const value = ['once', 'twice', 'thrice'].indexOf(match[0].toLowerCase()) + 1;
    return { start: match.index, end: match.index + match[0].length, low: value, high: value, sense: 'exactly' };
  });
}

/** Strong: its very phrase says what it is of. */
type Found = StatedFigure & { strong: boolean };

function readFigure(text: string, number: NumberPhrase, measure: Measure): Found | null {
  const { currency, low, high, start, end } = number;
  if (currency || low > high || low <= 0) return null;
  const before = text.slice(0, start);
  if (NO_COUNT_BEFORE.test(before)) return null;
  const found = isDuration(measure.unit)
    ? duration(before, text.slice(end), measure)
    : measure.unit === 'time' && /^(?:once|twice|thrice)$/i.test(text.slice(start, end))
      ? often(before, text.slice(end), 0, measure)
      : count(before, text.slice(end), measure);
  if (!found) return null;
  const { length, scale = 1, between = '', strong = false, mutual = false } = found;
  return {
    start,
    end: end + length,
    quote: text.slice(start, end + length),
    low: low * scale,
    high: high * scale,
    clause: clauseAt(text, start, end),
    between,
    strong,
    mutual,
  };
}

interface Reading {
  /** How far the figure goes beyond its number. */
  length: number;
  scale?: number;
  between?: string;
  strong?: boolean;
  mutual?: boolean;
}

function duration(before: string, after: string, { unit, nouns, verbs }: Measure): Reading | null {
  const named = /^[\s-](\p{L}+)(?:-long)?/u.exec(after);
  const minutes = TIMES[unitOf(named?.[1] ?? '') ?? ''];
  if (!named || !minutes) return null;
  const rest = after.slice(named[0].length);
  const reading = { length: named[0].length, scale: minutes / TIMES[unit]! };
  const noun = anyOf(nouns);
  const few = String.raw`(?:(?!(?:to|from|before|after|of|for|into)\s)[\p{L}’-]+\s){0,3}?`;
  if (after[0] === '-') {
    return RegExp(`^\\s${few}${noun}`, 'iu').test(rest) ? { ...reading, strong: true } : null;
  }
  if (RegExp(`^\\sof\\s${few}${noun}`, 'iu').test(rest)) return { ...reading, strong: true };
  if (NO_DURATION_AFTER.test(rest)) return null;
  const isSpent = /(?<!\p{L})(?:spent|spend|spends|after|following)\s$/iu.test(before);
  if (isSpent && RegExp(`^\\s(?:in|on|at|aboard)\\s${few}${noun}`, 'iu').test(rest)) return reading;
  if (isSpent && verbs.length > 0 && RegExp(`^\\s${anyOf(verbs)}`, 'iu').test(rest)) return reading;
  const lasted = RegExp(`${noun}([^.;]*?)(?<!\\p{L})${LASTED}\\s(?:for\\s|to\\s|over\\s)?$`, 'iu').exec(before);
  if (lasted && ASIDE.test(lasted[1]!)) return reading;
  const verb = verbs.length > 0 && RegExp(`${anyOf(verbs)}(?:\\s[^\\s,;:]+){0,8}?\\sfor\\s$`, 'iu').test(before);
  return verb ? { ...reading, mutual: true } : null;
}

/** "11,000 North Korean soldiers", "a 12,000-strong contingent", "two failed attempts". */
function count(before: string, after: string, measure: Measure): Reading | null {
  const { nouns, verbs, between, unit } = measure;
  if (unit === 'time') {
    const times = /^\s(?:times|occasions)(?!\p{L})/u.exec(after);
    if (times) return often(before, after.slice(times[0].length), times[0].length, measure);
  }
  const within = between.length > 0 ? `((?:${anyOf(between)}\\s)*)` : '()';
  const match = RegExp(`^(?:-strong)?\\s${within}${anyOf(nouns)}`, 'iu').exec(after);
  if (!match || /^\s(?:an?|per|each|every)\s/u.test(after.slice(match[0].length))) return null;
  // "a force of 12,000" names its noun before; "12,000-strong" says all by itself.
  const strong = after.startsWith('-strong');
  const isObject = !PLAIN_BEFORE.test(before) && !RegExp(`${anyOf(verbs)}\\s$`, 'iu').test(before);
  if (isObject && !strong) return null;
  return { length: strong ? '-strong'.length : match[0].length, between: match[1]!.trim().toLowerCase() };
}

/** "failed twice", "tried and failed three times", "Twice this year a rocket has failed". */
function often(before: string, after: string, length: number, { verbs }: Measure): Reading | null {
  const verb = anyOf(verbs);
  const isAfter = RegExp(`${verb}\\s$`, 'iu').test(before);
  // At the beginning of a sentence its subject stands between: "Twice this year a rocket has failed".
  const subject = before.trim() === '' ? '(?:\\s(?!(?:that|which|who|since|after|when)\\s)[^\\s,;:]+){0,14}?' : '';
  const isBefore = RegExp(`^(?:\\sthis year)?(?:\\stried and)?${subject}\\s${verb}`, 'iu').test(after);
  return isAfter || isBefore ? { length } : null;
}

function clauseAt(text: string, start: number, end: number): Span {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
  return { start: ends.filter((at) => at < start).at(-1) ?? 0, end: ends.find((at) => at >= end) ?? text.length };
}

/** Whether its clause states it, of that time, and of nothing else. */
function isMeant(
  text: string,
  { start, end, clause, strong }: Found,
  { not, clause: needed, tense }: Measure,
): boolean {
  const around = strong
    ? text.slice(Math.max(clause.start, start - NEAR), end + NEAR)
    : text.slice(clause.start, clause.end);
  const whole = text.slice(clause.start, clause.end);
  if (hasWord(around, not) || !needed.every((words) => hasWord(whole, words))) return false;
  if (DENIED.test(text.slice(clause.start, start))) return false;
  return TO_COME.test(whole) === (tense === 'future');
}
