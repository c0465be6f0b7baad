/** Dates as reports print them: "Tuesday, Sept. 12, 2023", "5 October", "July", "last year". */

export interface DatePhrase {
  start: number;
  end: number;
  text: string;
  year?: number;
  /** 1 to 12 */
  month?: number;
  day?: number;
  /** Of a range of days of one month: "12 to 17 September". */
  lastDay?: number;
  /** 0 (Sunday) to 6 */
  weekday?: number;
  /** Years of a decade: 2010 for "the 2010s". */
  decade?: number;
  /** Lower case: "last year", "yesterday"; nothing else is known of these. */
  relative?: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}:]|[.,]\\d)';
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d\\p{L}]|[.,]\\d)';
const TO = '\\s?(?:-|–|to|and|until|through)\\s?';

const FORMS = [
  `(?<year>\\d{4})-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `(?:(?<weekday>${WEEKDAY})[.,]?\\s)?(?<month>${MONTH})\\s(?<day>${DAY})(?:${TO}(?<lastDay>${DAY}))?(?:,?\\s(?<year>${YEAR}))?`,
  `(?:(?<weekday>${WEEKDAY}),?\\s)?(?:the\\s)?(?<day>${DAY})(?:${TO}(?<lastDay>${DAY}))?\\s(?:of\\s)?(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?`,
  `(?<month>${MONTH}),?\\s(?:of\\s)?(?<year>${YEAR})`,
  `(?<decade>(?:1[5-9]|20)\\d0)s(?!\\p{L})`,
  `(?<relative>(?:earlier |later )?(?:this|last|next|past|previous|recent) (?:week|month|year|weeks|months|years)|yesterday|today|tonight|tomorrow)(?!\\p{L})`,
  `(?<year>${YEAR})`,
  `(?<weekday>${WEEKDAY})(?!\\p{L})`,
  `(?<month>${MONTH})`,
];

/** "May" and "March" alone are months only after a word that leads to a time. */
const LEADS =
  /(?:^|\s)(?:in|since|until|till|by|from|to|of|last|next|this|early|late|mid|during|between|and|through|before|after)[\s-]$/i;

const PATTERNS = FORMS.map((form) => new RegExp(`(?<![\\p{L}\\d:$£€]|[\\d\\p{L}][.,]|\\p{L}-(?=\\d))${form}`, 'gu'));

/** Sorted, not overlapping; at each place the longest form. */
export function datePhrases(text: string): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const start = match.index;
      const end = start + written.length;
      const groups = match.groups ?? {};
      if (
        /^(?:May|March|Mar|Jan|Jun|Dec|Sept?)$/.test(written) &&
        !LEADS.test(text.slice(Math.max(0, start - 12), start))
      )
        continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, text: written, ...partsOf(groups) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function partsOf(groups: Record<string, string | undefined>): Omit<DatePhrase, 'start' | 'end' | 'text'> {
  const { year, month, monthNumber, day, lastDay, weekday, decade, relative } = groups;
  const parts: Omit<DatePhrase, 'start' | 'end' | 'text'> = {};
  if (year) parts.year = Number(year);
  if (month) parts.month = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (monthNumber) parts.month = Number(monthNumber);
  if (day) parts.day = Number.parseInt(day, 10);
  if (lastDay) parts.lastDay = Number.parseInt(lastDay, 10);
  if (weekday) parts.weekday = WEEKDAYS.indexOf(weekday.toLowerCase());
  if (decade) parts.decade = Number(decade);
  if (relative) parts.relative = relative.toLowerCase();
  return parts;
}
