/** Dates in an English text, as days. Vague times ("recently", "last year") are left alone. */
import type { Span } from './sentences.ts';

/** A date or a span of days that a text gives. */
export interface PageDate extends Span {
  quote: string;
  /** Whether it names a month or a year; "Monday" and "today" are told by the day of the article alone. */
  named: boolean;
  /** First and last day that it can mean, `YYYY-MM-DD`; null where the text gives no year and the article no date. */
  days: { from: string; to: string } | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?';
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';
const YEAR = '(?:19|20)\\d\\d(?![\\d%]|[.,]\\d|-\\d)';
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|and|through)\\s)';

/** Tried in this order at each place: the more a form says, the earlier. */
const DATE = RegExp(
  [
    `(?<iso>(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`,
    `(?<day1>${DAY})(?:${TO}(?<last1>${DAY}))?\\s(?:of\\s)?(?<month1>${MONTH})(?:,?\\s(?<year1>${YEAR}))?`,
    `(?<month2>${MONTH})\\s(?<day2>${DAY})(?:${TO}(?<last2>${DAY}))?(?:,?\\s(?<year2>${YEAR}))?`,
    `(?<month3>${MONTH}),?\\s(?<year3>${YEAR})`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Ll]ate|[Ee]arly|[Mm]id|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Ll]ast|[Tt]his)[\\s-])(?<month4>${MONTH})(?!\\s\\p{Lu})`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|of|[Ll]ate|[Ee]arly|[Mm]id|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Bb]etween|to|and|[Ss]ummer|[Ss]pring|[Aa]utumn|[Ww]inter|[Ff]all)[\\s-])(?<year5>${YEAR})(?!s|\\s\\p{Ll}+s\\b)`,
    `(?<weekday>${WEEKDAY})(?!s)`,
    `(?<relative>today|yesterday|tomorrow)(?!\\p{L})`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}\\p{N}.,:/-])(?:')
    .replace(/$/, ')'),
  'gu',
);

const DAY_LENGTH = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const dayOf = (text: string | undefined): number | null => (text === undefined ? null : Number.parseInt(text, 10));

/** The year of a month that is named without one: the last in which it was not yet to come, when the article appeared. */
function yearOf(month: number, published: string): number {
  const year = Number(published.slice(0, 4));
  return month < Number(published.slice(5, 7)) ? year : year - 1;
}

/** A weekday alone is the last one up to the day of the article. */
function weekdayBefore(weekday: string, published: string): number {
  const time = Date.parse(published);
  const wanted = WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase());
  return time - ((new Date(time).getUTCDay() - wanted + 7) % 7) * DAY_LENGTH;
}

type Groups = Record<string, string | undefined>;

function daysOf(found: Groups, published: string | null): PageDate['days'] {
  const oneDay = (time: number) => ({ from: iso(time), to: iso(time) });
  if (found.iso) return { from: found.iso, to: found.iso };
  if (found.weekday) return published ? oneDay(weekdayBefore(found.weekday, published)) : null;
  if (found.relative) {
    const by = { yesterday: -1, today: 0, tomorrow: 1 }[found.relative]!;
    return published ? oneDay(Date.parse(published) + by * DAY_LENGTH) : null;
  }
  const name = found.month1 ?? found.month2 ?? found.month3 ?? found.month4;
  const stated = found.year1 ?? found.year2 ?? found.year3 ?? found.year5;
  if (!name) return { from: `${stated}-01-01`, to: `${stated}-12-31` };
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const year = stated ? Number(stated) : published ? yearOf(month, published) : null;
  if (year === null) return null;
  const first = dayOf(found.day1 ?? found.day2);
  const last = dayOf(found.last1 ?? found.last2) ?? first ?? new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return { from: iso(Date.UTC(year, month, first ?? 1)), to: iso(Date.UTC(year, month, last)) };
}

/**
 * All dates of a text in order, not overlapping. "May" and "March" count only where a day, a year or a preposition
 * shows that they are months.
 * @param published the article's date, `YYYY-MM-DD`, by which weekdays and months without a year are read
 */
export function datesIn(text: string, published: string | null): PageDate[] {
  return [...text.matchAll(DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    named: !match.groups!.weekday && !match.groups!.relative,
    days: daysOf(match.groups!, published),
  }));
}
