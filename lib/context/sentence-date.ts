/** The date that a sentence of an English article gives for what it tells. */

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  start: string;
  end: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)(?!\\d|[.,]\\d)';

/** Tried in this order: the more a form says, the earlier. "May" alone is also a verb: without a year it needs more. */
const FORMS: { form: RegExp; read: (found: RegExpExecArray) => [day?: string, month?: string, year?: string] }[] = [
  { form: RegExp(`\\b${DAY} ${MONTH},? ${YEAR}`), read: ([, day, month, year]) => [day, month, year] },
  { form: RegExp(`\\b${MONTH} ${DAY},? ${YEAR}`), read: ([, month, day, year]) => [day, month, year] },
  { form: RegExp(`\\b${MONTH} ${YEAR}`), read: ([, month, year]) => [undefined, month, year] },
  { form: RegExp(`\\b${DAY} ${MONTH}(?!\\p{L})`, 'u'), read: ([, day, month]) => [day, month] },
  { form: RegExp(`\\b${MONTH} ${DAY}(?![\\d,.]\\d)`), read: ([, month, day]) => [day, month] },
  {
    form: RegExp(`\\b(?:[Ii]n|[Ss]ince|[Ll]ast|early|late|until) ${MONTH}(?!\\p{L})`, 'u'),
    read: ([, month]) => [undefined, month],
  },
  {
    form: RegExp(`\\b(?:[Ii]n|[Ss]ince|of|early|late|until) ${YEAR}`),
    read: ([, year]) => [undefined, undefined, year],
  },
];

/**
 * The first date of the fullest form in it. A month without a year is the last such month up to the article's date;
 * weekdays and "last year" are left alone.
 * @param published the article's date, `YYYY-MM-DD`
 */
export function dateIn(sentence: string, published: string | null): Days | null {
  for (const { form, read } of FORMS) {
    const found = form.exec(sentence);
    if (!found) continue;
    const [day, name, statedYear] = read(found);
    const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : null;
    const year = statedYear ? Number(statedYear) : lastYearWith(month!, published);
    if (year === null || Number(day) > 31) continue;
    if (month === null) return { start: `${year}-01-01`, end: `${year}-12-31` };
    const last = day ? Number(day) : new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return { start: iso(year, month, day ? last : 1), end: iso(year, month, last) };
  }
  return null;
}

function lastYearWith(month: number, published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return month < Number(published.slice(5, 7)) ? year : year - 1;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whole days between two spans, 0 where they meet. */
export function daysApart(one: Days, other: Days): number {
  const gap = Math.max(Date.parse(one.start) - Date.parse(other.end), Date.parse(other.start) - Date.parse(one.end));
  return Math.max(0, gap / 86_400_000);
}

const DAY_OF_MONTH = new RegExp(`\\b(?:${DAY} ${MONTH}|${MONTH} ${DAY}(?![\\d,.]\\d))`, 'g');

/** The text without days of months, whose numbers count nothing. */
export const withoutDates = (text: string): string => text.replace(DAY_OF_MONTH, ' ');
