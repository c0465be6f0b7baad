import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, daysApart } from '../../../lib/context/sentence-date.ts';
import { termsOf } from '../../../lib/context/terms.ts';

describe('dateIn', () => {
  const published = '2025-09-16';

  it.each([
    ['He came on 12 September 2023 by train.', '2023-09-12', '2023-09-12'],
    ['He came on Sept. 12, 2023, by train.', '2023-09-12', '2023-09-12'],
    ['That was in February 2024.', '2024-02-01', '2024-02-29'],
    ['In 2024, soldiers followed.', '2024-01-01', '2024-12-31'],
    ['He visited in July.', '2025-07-01', '2025-07-31'],
    ['He visited last November.', '2024-11-01', '2024-11-30'],
    ['The exercise of October 3 was the first.', '2024-10-03', '2024-10-03'],
  ])('%s', (sentence, start, end) => expect(dateIn(sentence, published)).toEqual({ start, end }));

  it.each([
    'It may 2 or 3 times.',
    'They march on.',
    'May said so.',
    'It paid 2,023 dollars in 2023.5 lots.',
    'Some 2024 people.',
  ])('finds none: %s', (sentence) => expect(dateIn(sentence, published)).toBeNull());

  it("needs the article's date for a month without year", () => {
    expect(dateIn('He visited in July.', null)).toBeNull();
    expect(dateIn('He visited in July 2023.', null)).toEqual({ start: '2023-07-01', end: '2023-07-31' });
  });
});

describe('daysApart', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const days = fc
    .tuple(day, day)
    .map((pair) => pair.sort())
    .map(([start, end]) => ({ start: start!, end: end! }));

  it('is the same both ways, and 0 exactly where spans meet', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(daysApart(one, other)).toBe(daysApart(other, one));
        expect(daysApart(one, other) === 0).toBe(one.start <= other.end && other.start <= one.end);
      }),
    );
  });
});

describe('termsOf', () => {
  const same = (one: string, other: string) => expect([...termsOf(one)].sort()).toEqual([...termsOf(other)].sort());

  it('takes forms of one word for one', () => {
    same('launches of missiles', 'launching a missile');
    same('The supplies', 'supply');
    same('shipped', 'ship');
    same('Arms were sold and sent', 'selling arms, sending them');
  });

  it('reads figures however written, and leaves years to dates', () => {
    same('11,000 shells, twice', '11000 shells in two waves of 2023'.replace('waves of ', ''));
    expect([...termsOf('1.5 tons in 2023')]).toContain('1.5');
    expect([...termsOf('In 2023')]).toEqual([]);
  });

  it('drops what any statement can hold', () => expect([...termsOf('They said that it was one of the')]).toEqual([]));
});
