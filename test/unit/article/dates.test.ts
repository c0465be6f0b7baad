import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateIn, isDateLine } from '../../../lib/article/dates.ts';

test.each([
  ['2023-09-13T23:30:00-05:00', '2023-09-13'],
  ['20230913T120000Z', '2023-09-13'],
  ['20230913', '2023-09-13'],
  ['Date:2025-04-12 09:08:52', '2025-04-12'],
  ['Wed, 13 Sep 2023 23:30:00 -0500', '2023-09-13'],
  ['Sept. 13, 2023 at 6:15 pm', '2023-09-13'],
  ['Published September 13th, 2023', '2023-09-13'],
  ['13. September 2023, 10:15 Uhr', '2023-09-13'],
  ['13.09.2023', '2023-09-13'],
  ['le 1er août 2022', '2022-08-01'],
  ['13 de septiembre de 2023', '2023-09-13'],
  ['13 сентября 2023', '2023-09-13'],
  ['2023年9月13日', '2023-09-13'],
  ['입력 2023년 9월 13일', '2023-09-13'],
  ['2023. 9. 13', null],
  ['31/12/2023', '2023-12-31'],
  ['12/31/2023', '2023-12-31'],
  ['02/03/2023', null],
  ['5/5/2023', '2023-05-05'],
  ['2023-02-30', null],
  ['in 2023', null],
  ['1690000000', null],
  ['', null],
])('%s is read as %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test('every day of the calendar is found as it is written, whatever the time zone behind it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -12, max: 14 }), (date, zone) => {
      const iso = date.toISOString().slice(0, 10);
      const offset = `${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(2, '0')}:00`;
      expect(dateIn(`${iso}T23:59:59${offset}`)).toBe(iso);
      const long = date.toLocaleDateString('en-US', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
      expect(dateIn(`Updated ${long}`)).toBe(iso);
    }),
  );
});

test('lines of nothing but a date are told from lines that say something', () => {
  for (const line of [
    'September 14, 2022 at 6:15 pm',
    'Updated: Mon 5 May 2021',
    '3 hours ago',
    '2023年9月13日 10時',
    '5 min read',
  ]) {
    expect(isDateLine(line), line).toBe(true);
  }
  for (const line of ['May said 14 times no', 'Monday', 'The 2022 budget', '14 miners'])
    expect(isDateLine(line), line).toBe(false);
});
