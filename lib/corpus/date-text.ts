/** A date of the corpus in words, for readers. */
import type { CorpusDate } from './model.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Side {
  year: string;
  month?: string;
  day?: string;
  /** `about `, `perhaps ` or nothing. */
  prefix: string;
}

const PREFIX: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/**
 * "13 September 2023", "September 2023", "12 to 17 September 2023", "about 2016", "since 2022", "until 2022",
 * "the 2010s". A date in no form that the corpus uses comes back as it is.
 * @param date a `CorpusDate`, or any day as `{ edtf: 'YYYY-MM-DD' }`
 */
export function dateText(date: Pick<CorpusDate, 'edtf'>): string {
  const [first = '', last] = date.edtf.split('/');
  const from = readSide(first);
  if (last === undefined) return from ? sideText(from) : date.edtf;
  const to = readSide(last);
  if (from && to) return intervalText(from, to);
  if (from && last === '..') return `since ${sideText(from)}`;
  if (to && first === '..') return `until ${sideText(to)}`;
  return date.edtf;
}

function readSide(text: string): Side | null {
  const match = /^(\d{3}[\dX])(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark = ''] = match;
  const prefix = PREFIX[mark] ?? '';
  if (year.endsWith('X')) return { year: `the ${year.slice(0, 3)}0s`, prefix };
  return { year, month: month && MONTHS[Number(month) - 1], day: day && String(Number(day)), prefix };
}

const sideText = ({ prefix, day, month, year }: Side): string => prefix + [day, month, year].filter(Boolean).join(' ');

/** Leaves out at the start of an interval what its end says again. */
function intervalText(from: Side, to: Side): string {
  const sameYear = from.year === to.year && from.month !== undefined && to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const start = sameMonth ? [from.day] : [from.day, from.month, sameYear ? undefined : from.year];
  return `${from.prefix}${start.filter(Boolean).join(' ')} to ${sideText(to)}`;
}
