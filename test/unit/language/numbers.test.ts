import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../lib/language/numbers.ts';

const numbers = (text: string) =>
  numbersIn(text).map(({ start, end, low, high, sense }) => [text.slice(start, end), low, high, sense]);

describe('reads a number', () => {
  it.each([
    ['Russia got about 10,000 soldiers.', 'about 10,000', 10_000, 10_000, 'about'],
    ['It lasted between four and five hours.', 'between four and five', 4, 5, 'exactly'],
    ['They spoke for two to three hours.', 'two to three', 2, 3, 'exactly'],
    ['They met for two and a half hours.', 'two and a half', 2.5, 2.5, 'exactly'],
    ['It took half an hour.', 'half an', 0.5, 0.5, 'exactly'],
    ['It ran more than an hour.', 'more than an', 1, 1, 'more than'],
    ['At least two dozen tanks burned.', 'At least two dozen', 24, 24, 'at least'],
    ['As many as 100,000 could go.', 'As many as 100,000', 100_000, 100_000, 'at most'],
    ['He has 1,500 or so men.', '1,500 or so', 1500, 1500, 'about'],
    ['They need 10 to 12 million shells.', '10 to 12 million', 10e6, 12e6, 'exactly'],
    ['It lost two hundred and fifty tanks.', 'two hundred and fifty', 250, 250, 'exactly'],
  ])('%s', (text, ...expected) => expect(numbers(text)).toEqual([expected]));

  it('with the sign before it', () =>
    expect(numbersIn('It cost $20 billion.')).toMatchObject([{ low: 20e9, currency: '$' }]));

  it('and none in names, times and addresses', () =>
    expect(numbers('Flat 12a, flight KE081, 10:30, 3.5.1 and item #7 in no.9.')).toEqual([]));
});
