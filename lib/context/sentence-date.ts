/** The date that a sentence of an English article gives for what it tells. */
import { datesIn } from '../language/dates.ts';

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  start: string;
  end: string;
}

/**
 * The most exact date in it, the first of those that are equally so. A month without a year is the last such month up to
 * the article's date; weekdays and "last year" are left alone.
 * @param published the article's date, `YYYY-MM-DD`
 */
export function dateIn(sentence: string, published: string | null): Days | null {
  const found = datesIn(sentence, published).flatMap(({ named, days }) =>
    named && days ? [{ start: days.from, end: days.to }] : [],
  );
  const length = ({ start, end }: Days) => Date.parse(end) - Date.parse(start);
  return found.reduce<Days | null>((best, one) => (best && length(best) <= length(one) ? best : one), null);
}

/** Whole days between two spans, 0 where they meet. */
export function daysApart(one: Days, other: Days): number {
  const gap = Math.max(Date.parse(one.start) - Date.parse(other.end), Date.parse(other.start) - Date.parse(one.end));
  return Math.max(0, gap / 86_400_000);
}

/** The text without its dates, whose numbers count nothing. */
export const withoutDates = (text: string): string =>
  datesIn(text, null).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
