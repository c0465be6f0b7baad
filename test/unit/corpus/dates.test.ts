import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText } from '../../../lib/corpus/date-text.ts';
import { readDate } from '../../../lib/corpus/dates.ts';

test.each([
  ['2023-09-13', '2023-09-13', '2023-09-13', '13 September 2023'],
  ['2023-09', '2023-09-01', '2023-09-30', 'September 2023'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['2023', '2023-01-01', '2023-12-31', '2023'],
  ['2016~', '2016-01-01', '2016-12-31', 'about 2016'],
  ['2016-05?', '2016-05-01', '2016-05-31', 'perhaps May 2016'],
  ['2016%', '2016-01-01', '2016-12-31', 'perhaps about 2016'],
  ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
  ['2023-09-12/2023-09-17', '2023-09-12', '2023-09-17', '12 to 17 September 2023'],
  ['2023-08-28/2023-09-03', '2023-08-28', '2023-09-03', '28 August to 3 September 2023'],
  ['2022-12-30/2023-01-02', '2022-12-30', '2023-01-02', '30 December 2022 to 2 January 2023'],
  ['2023-07/2023-09', '2023-07-01', '2023-09-30', 'July to September 2023'],
  ['2022/2023-09-13', '2022-01-01', '2023-09-13', '2022 to 13 September 2023'],
  ['2022/2024~', '2022-01-01', '2024-12-31', '2022 to about 2024'],
  ['2022-02-24/..', '2022-02-24', '9999-12-31', 'since 24 February 2022'],
  ['../2022', '0001-01-01', '2022-12-31', 'until 2022'],
])('%s', (edtf, start, end, text) => {
  expect(readDate(edtf)).toEqual({ edtf, start, end });
  expect(dateText({ edtf })).toBe(text);
});

test.each([
  '',
  'yesterday',
  '2023-9-13',
  '2023-02-30',
  '2023-13',
  '13.9.2023',
  '2023-09-17/2023-09-12',
  '2023-21',
  '{2021,2022}',
  '2022/',
])('refuses %j', (text) => {
  expect(() => readDate(text)).toThrow(/is not a date: write a day/);
});

test('a day in words is the day', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(days, (day) => {
      const edtf = day.toISOString().slice(0, 10);
      expect(dateText(readDate(edtf))).toBe(words.format(day));
    }),
  );
});

test('what is no date is shown as it is', () => {
  expect(dateText({ edtf: 'unknown' })).toBe('unknown');
});
