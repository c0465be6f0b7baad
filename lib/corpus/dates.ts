/** Dates as editors write them (Extended Date/Time Format) -> dates as the corpus holds them. Only for compiling. */
import edtf from 'edtf';
import type { CorpusDate } from './model.ts';

/** Stand for the missing end of an open interval: no date of the news is beyond them. */
const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

const SIDE = String.raw`(?:\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?[~?%]?|\d{3}X)`;
const FORM = new RegExp(`^(?:${SIDE}|${SIDE}/(?:${SIDE}|\\.\\.)|\\.\\./${SIDE})$`);

/**
 * First and last day that a date can mean. Taken: a year, month or day, each with `~` (about), `?` (perhaps) or `%`
 * (both), a decade (`201X`), and intervals of these, open ones (`2022/..`) included.
 * @throws Error that tells an editor what to write, for everything else.
 */
export function readDate(text: string): Pick<CorpusDate, 'edtf' | 'start' | 'end'> {
  try {
    if (!FORM.test(text)) throw new Error('not a form that the corpus uses');
    const { min, max } = edtf(text);
    return { edtf: text, start: dayOf(min) ?? FIRST_DAY, end: dayOf(max) ?? LAST_DAY };
  } catch {
    throw new Error(
      `"${text}" is not a date: write a day (2023-09-13), month (2023-09), year (2023), an interval ` +
        '(2023-09-12/2023-09-17, 2022/..), with ~ for about (2016~) or ? for perhaps (2016?)',
    );
  }
}

const dayOf = (time: number): string | null =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
