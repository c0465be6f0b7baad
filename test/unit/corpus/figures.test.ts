import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePhrases } from '../../../lib/corpus/evidence/date-phrases.ts';
import { figuresOf } from '../../../lib/corpus/evidence/figures.ts';

/** Keys, those of soft figures in brackets. */
const keys = (text: string): string[] =>
  figuresOf(text, datePhrases(text)).map(({ key, soft }) => (soft ? `(${key})` : key));

test.each([
  ['11,000 soldiers', ['11000']],
  ['between 25,000 and 30,000 soldiers', ['25000', '30000']],
  ['a range of 10-12 km', ['10', '12']],
  ['the 18-month-old war', ['18']],
  ['a three-day visit', ['3']],
  ['the three-way talks', ['3']],
  ['tens of millions of shells, thousands of troops', ['tens of millions', 'thousands']],
  ['2.3 million and $394 million', ['2300000', '394000000']],
  ['two and a half million', ['2', '0.5', '1000000']],
  ['a dozen, two dozen, a hundred', ['12', '24', '100']],
  ['one hundred and five of twenty-one', ['105', '21']],
  ['3.5 percent, 40%', ['3.5', '40']],
  ['its 75th anniversary, the twenty-first time', ['75', '21']],
  ['met twice; its size doubled', ['2', '2']],
  ['once a year, met only once', ['1', '1']],
  ['landed at 04:36 or 4:36', ['4:36', '4:36']],
  ['the first film, its second try, third-ever', ['1', '2', '3']],
  ['one missile', ['1']],
])('%s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test.each([
  ['no one; one of them; one-on-one; the other one', []],
  ['They told us a story on Sept. 12, 2023, and in 2022', []],
  ['the two leaders; both men; all three', ['(2)', '(2)', '(3)']],
  ['at first they toured; first they met; once they had left', ['(1)', '(1)', '(1)']],
])('figures that count nothing: %s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('digits of a name are no figure', () => {
  expect(figuresOf('three Soyuz-2 rockets', [{ start: 6, end: 13 }]).map(({ key }) => key)).toEqual(['3']);
});

test('the same measure in another unit is one group', () => {
  const groups = (text: string) => figuresOf(text, []).map(({ group }) => group);
  expect(groups('127 km (79 miles) and 12 tons (about 26,000 pounds)')).toEqual([0, 0, 2, 2]);
  expect(groups('12 people (and 13 dogs)')).toEqual([0, 1]);
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(n: number): string {
  if (n < 20) return UNITS[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${UNITS[n % 10]}` : '');
  if (n < 1000) return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  const [size, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  return `${inWords(Math.floor(n / size))} ${name}${n % size ? ` ${inWords(n % size)}` : ''}`;
}

test('a number in words is the number in digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
      const grouped = n.toLocaleString('en-US');
      expect(keys(`About ${inWords(n)} people`)).toEqual([String(n)]);
      expect(keys(`About ${n < 2100 ? n + 2100 : grouped} people`)).toEqual([String(n < 2100 ? n + 2100 : n)]);
    }),
  );
});
