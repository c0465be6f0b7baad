import { describe, expect, test } from 'vitest';
import { readDate } from '../../../lib/corpus/dates.ts';
import { datePhrases } from '../../../lib/corpus/evidence/date-phrases.ts';
import { isPrinted, restates } from '../../../lib/corpus/evidence/dating.ts';

const printed = (edtf: string, text: string, published: string | null = '2023-09-13') =>
  isPrinted(readDate(edtf), datePhrases(text), published === null ? null : readDate(published));

describe('date phrases', () => {
  test.each([
    ['Tuesday, Sept. 12, 2023', { weekday: 2, month: 9, day: 12, year: 2023 }],
    ['Tuesday. Sept. 12, 2023', { weekday: 2, month: 9, day: 12, year: 2023 }],
    ['Jul 12, 2025', { month: 7, day: 12, year: 2025 }],
    ['13 September 2023', { month: 9, day: 13, year: 2023 }],
    ['5 October', { month: 10, day: 5 }],
    ['the 3rd of May', { month: 5, day: 3 }],
    ['12 to 17 September 2023', { month: 9, day: 12, lastDay: 17, year: 2023 }],
    ['March 2024', { month: 3, year: 2024 }],
    ['2025-04-12', { year: 2025, month: 4, day: 12 }],
    ['the 1990s', { decade: 1990 }],
    ['Friday', { weekday: 5 }],
    ['last year', { relative: 'last year' }],
  ])('%s', (text, parts) => {
    const [phrase, ...others] = datePhrases(`It came on ${text}, he said.`);
    expect(phrase).toMatchObject(parts);
    expect(others).toEqual([]);
  });

  test.each([
    'They may march on',
    'May they march',
    '12,000 men',
    'Soyuz-2022',
    '20234',
    '$2000 each',
    'Marsh and Decker',
    'a second',
  ])('none in "%s"', (text) => {
    expect(datePhrases(text)).toEqual([]);
  });

  test('"May" alone is a month only where a word leads to a time', () => {
    expect(datePhrases('since May').map(({ month }) => month)).toEqual([5]);
    expect(datePhrases('in mid-July').map(({ month }) => month)).toEqual([7]);
  });
});

describe('a date is printed', () => {
  test.each([
    ['2023-09-12', 'on Sept. 12, 2023'],
    ['2023-09-12', 'on Tuesday'],
    ['2023-09-13', 'on Wednesday'],
    ['2023-09-17', 'this coming Sunday'],
    ['2023-07', 'visited in July'],
    ['2023-10-05', 'on 5 October'],
    ['2022', 'since 2022'],
    ['2022~', 'around 2022'],
    ['2022/2023-09-13', 'since the start of 2022'],
    ['2022/..', 'since the start of 2022'],
    ['2023-09-12/2023-09-17', 'from Tuesday to Sunday'],
    ['2022', 'last year'],
    ['2023-09-12', 'yesterday'],
    ['2023-09-11', 'earlier this week'],
    ['2023-08', 'last month'],
    ['2023-09', 'on Sept. 12, 2023'],
    ['199X', 'in the 1990s'],
  ])('%s in "%s"', (edtf, text) => {
    expect(printed(edtf, text)).toBe(true);
  });

  test.each([
    ['2023-09-11', 'on Sept. 12, 2023'],
    ['2023-09-05', 'on Tuesday'],
    ['2024-07', 'visited in July'],
    ['2022-05-01', 'in 2022'],
    ['2021', 'last year'],
    ['2023-09-02', 'earlier this week'],
    ['2000/2023', 'in 2022'],
    ['2023-09-13', 'hours before'],
  ])('%s not in "%s"', (edtf, text) => {
    expect(printed(edtf, text)).toBe(false);
  });

  test('what is relative to the report says nothing where the report’s date is not known to the day', () => {
    expect(printed('2023-09-12', 'on Tuesday', null)).toBe(false);
    expect(printed('2023-09-12', 'on Tuesday', '2023-09')).toBe(false);
    expect(printed('2022', 'last year', '2023-09')).toBe(true);
  });
});

test.each([
  ['2023-09-12', 'Tuesday', true],
  ['2023-09-12', '12 September', true],
  ['2023-09-12', 'September 2023', true],
  ['2023-09-12', 'Wednesday', false],
  ['2023-09-12', '13 September', false],
  ['2023-09', '1 September', false],
  ['2022/2024', 'in 2023', true],
  ['2022/2024', 'in 2025', false],
  ['2023-09-12/2023-09-17', '12 to 17 September', true],
  ['2023-09-12/2023-09-17', '12 to 18 September', false],
  ['2010/2019', 'the 2010s', true],
])('%s is restated by "%s": %s', (edtf, text, expected) => {
  expect(restates(datePhrases(`on ${text}.`)[0]!, readDate(edtf))).toBe(expected);
});
