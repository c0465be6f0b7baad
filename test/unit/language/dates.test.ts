import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../lib/language/dates.ts';

// A Wednesday.
const PUBLISHED = '2024-06-19';
const dates = (text: string, published: string | null = PUBLISHED) =>
  datesIn(text, published).map(({ quote, days }) => [quote, days && `${days.from}/${days.to}`]);

describe('reads a date', () => {
  it.each([
    ['on 13 September 2023', '13 September 2023', '2023-09-13/2023-09-13'],
    ['on Sept. 13, 2023, in', 'Sept. 13, 2023', '2023-09-13/2023-09-13'],
    ['from September 12-17, 2023', 'September 12-17, 2023', '2023-09-12/2023-09-17'],
    ['from 12 to 17 September', '12 to 17 September', '2023-09-12/2023-09-17'],
    ['on 5 March', '5 March', '2024-03-05/2024-03-05'],
    ['on the 1st of May', '1st of May', '2024-05-01/2024-05-01'],
    ['in February 2024', 'February 2024', '2024-02-01/2024-02-29'],
    ['since July', 'July', '2023-07-01/2023-07-31'],
    ['in 2016', '2016', '2016-01-01/2016-12-31'],
    ['dated 2023-09-13.', '2023-09-13', '2023-09-13/2023-09-13'],
    ['on Monday', 'Monday', '2024-06-17/2024-06-17'],
    ['on Wednesday', 'Wednesday', '2024-06-19/2024-06-19'],
    ['said yesterday', 'yesterday', '2024-06-18/2024-06-18'],
  ])('%s', (text, quote, days) => {
    expect(dates(text)).toEqual([[quote, days]]);
  });
});

it('takes no word or number for a date that may be none', () => {
  for (const text of [
    'He may come.',
    'The march of 2,016 men.',
    'March on!',
    'It has 2016 rooms.',
    'the 1990s',
    '10:30',
    '3.5',
  ])
    expect(dates(text)).toEqual([]);
});

it('gives no days where neither the text nor the article tells the year', () => {
  expect(dates('on Monday, 5 March, and in May 2023', null)).toEqual([
    ['Monday', null],
    ['5 March', null],
    ['May 2023', '2023-05-01/2023-05-31'],
  ]);
});

it('finds any day however it is written, and quotes it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('en-GB', 'en-US'), fc.constantFrom('long', 'short'), (date, locale, month) => {
      const written = date.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      const [found] = datesIn(`It was on ${written} that they met.`, null);
      const iso = date.toISOString().slice(0, 10);
      expect(found).toMatchObject({ quote: written, days: { from: iso, to: iso } });
    }),
  );
});
