/** What a printed date can mean on the day of the report, and whether it agrees with a date of the notes. */
import { LAST_DAY } from '../dates.ts';
import type { CorpusDate } from '../model.ts';
import type { DatePhrase } from './date-phrases.ts';

/** Days, `YYYY-MM-DD`. */
interface Span {
  start: string;
  end: string;
  /** "this week", "earlier this year": any part of the span may be meant. */
  vague?: true;
}

type Dated = Pick<CorpusDate, 'edtf' | 'start' | 'end'>;

/** Whether a date stands in the text, as it is or as a phrase that leads to it from the report's date. */
export function isPrinted(date: Dated, phrases: DatePhrase[], published: Dated | null): boolean {
  const spans = phrases.flatMap((phrase) => spansOf(phrase, published));
  const isInterval = date.edtf.includes('/');
  if (spans.some((span) => (span.vague || !isInterval) && within(span.vague ? date : span, span.vague ? span : date)))
    return true;
  const startFits = spans.some(({ start, vague }) => !vague && start === date.start);
  const endFits =
    date.end === LAST_DAY || date.end === published?.end || spans.some(({ end, vague }) => !vague && end === date.end);
  return isInterval && startFits && endFits;
}

const within = (inner: Span | Dated, outer: Span | Dated): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether a phrase says no more than a date of the notes does: "in 2022" of 2022-03-05, "Tuesday" of a Tuesday. */
export function restates(phrase: DatePhrase, date: Dated): boolean {
  const { year, month, day, lastDay, weekday, decade, relative } = phrase;
  if (relative !== undefined) return true;
  if (decade !== undefined)
    return date.edtf.startsWith(`${decade / 10}X`) || Math.floor(yearOf(date.start) / 10) * 10 === decade;
  if (month === undefined && weekday === undefined) return yearOf(date.start) <= year! && year! <= yearOf(date.end);
  const [from = '', to = from] = date.edtf.split('/').map((side) => side.replace(/[~?%]$/, ''));
  const fits = (side: string, dayOfMonth: number | undefined): boolean => {
    if (year !== undefined && Number(side.slice(0, 4)) !== year) return false;
    if (month !== undefined && Number(side.slice(5, 7)) !== month) return false;
    if (dayOfMonth !== undefined && Number(side.slice(8, 10)) !== dayOfMonth) return false;
    return weekday === undefined || (side.length === 10 && new Date(side).getUTCDay() === weekday);
  };
  return (fits(from, day) || fits(to, day)) && (lastDay === undefined || fits(to, lastDay));
}

/** Whether one phrase of a text says at least what another says. */
export function says(phrase: DatePhrase, other: DatePhrase): boolean {
  if (other.relative !== undefined) return phrase.relative === other.relative;
  return (['year', 'month', 'day', 'lastDay', 'weekday', 'decade'] as const).every(
    (part) => other[part] === undefined || other[part] === phrase[part],
  );
}

const MS_PER_DAY = 86_400_000;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const addDays = (day: string, days: number): string => dayOf(Date.parse(day) + days * MS_PER_DAY);

/** All that a phrase can mean. Without a year, or relative to the report, it means nothing without the report's date. */
function spansOf(phrase: DatePhrase, published: Dated | null): Span[] {
  const { year, month, day, lastDay, weekday, decade, relative } = phrase;
  if (decade !== undefined) return [{ start: `${decade}-01-01`, end: `${decade + 9}-12-31` }];
  if (year !== undefined) return spanOf(year, month, day, lastDay);
  if (!published) return [];
  if (month !== undefined) {
    const around = [yearOf(published.end) - 1, yearOf(published.end), yearOf(published.end) + 1];
    return around
      .flatMap((year) => spanOf(year, month, day, lastDay))
      .filter(({ start, end }) => addDays(published.end, -366) < end && start < addDays(published.end, 184));
  }
  if (published.start !== published.end)
    return relative === undefined ? [] : yearSpans(relative, yearOf(published.end));
  const today = published.start;
  if (weekday !== undefined) {
    const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
    return [-back, 7 - back].map((days) => ({ start: addDays(today, days), end: addDays(today, days) }));
  }
  return relativeSpans(relative ?? '', today);
}

function spanOf(year: number, month?: number, day?: number, lastDay?: number): Span[] {
  if (month === undefined) return [{ start: `${year}-01-01`, end: `${year}-12-31` }];
  const first = Date.UTC(year, month - 1, day ?? 1);
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, lastDay ?? day);
  return [{ start: dayOf(first), end: dayOf(last) }];
}

function relativeSpans(relative: string, today: string): Span[] {
  const monday = addDays(today, -((new Date(today).getUTCDay() + 6) % 7));
  const [year, month] = [yearOf(today), Number(today.slice(5, 7))];
  const one = (day: string): Span[] => [{ start: day, end: day }];
  const weeks = (from: number): Span[] => [
    { start: addDays(monday, from - 1), end: addDays(monday, from + 6), vague: true },
  ];
  const bare = relative.replace(/^(?:earlier|later) /, '').replace(/^(?:past|previous) /, 'last ');
  switch (bare) {
    case 'today':
    case 'tonight':
      return one(today);
    case 'yesterday':
      return one(addDays(today, -1));
    case 'tomorrow':
      return one(addDays(today, 1));
    case 'this week':
      return weeks(0);
    case 'last week':
      return weeks(-7);
    case 'next week':
      return weeks(7);
    case 'this month':
      return spanOf(year, month).map((span) => ({ ...span, vague: true }));
    case 'last month':
      return spanOf(year, month - 1);
    case 'next month':
      return spanOf(year, month + 1);
    case 'recent weeks':
    case 'recent months':
      return [{ start: addDays(today, -366), end: today, vague: true }];
    default:
      return yearSpans(bare, year);
  }
}

function yearSpans(relative: string, year: number): Span[] {
  if (relative.endsWith('this year')) return spanOf(year).map((span) => ({ ...span, vague: true }));
  if (relative === 'last year') return spanOf(year - 1);
  return relative === 'next year' ? spanOf(year + 1) : [];
}
