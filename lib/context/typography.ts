/** Texts as they are printed: quotes that editors type straight are curly, and a day stays on the line of its month. */
import { dateText } from '../corpus/date-text.ts';
import type { CorpusDate } from '../corpus/model.ts';

const OPENING = String.raw`(?<=^|[\s([{/\u2013\u2014\u2018\u201c])`;
const QUOTES: [RegExp, string][] = [
  [RegExp(`${OPENING}"`, 'g'), '\u201c'],
  [/"/g, '\u201d'],
  [RegExp(`${OPENING}'`, 'g'), '\u2018'],
  [/'/g, '\u2019'],
];

const MONTHS = 'January February March April May June July August September October November December';
const DAY_OF_MONTH = RegExp(String.raw`(?<=\b\d{1,2}) (?=(?:${MONTHS.replaceAll(' ', '|')})\b)`, 'g');

/** One character for each, so that offsets into the text stay true. */
export function typographic(text: string): string {
  const dated = text.replace(DAY_OF_MONTH, '\u00a0');
  if (!dated.includes('"') && !dated.includes("'")) return dated;
  return QUOTES.reduce((so, [straight, curly]) => so.replace(straight, curly), dated);
}

/** A date in words, as it is printed. */
export const printedDate = (date: Pick<CorpusDate, 'edtf'>): string => typographic(dateText(date));
