import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorsIn } from '../../../lib/export/selectors.ts';

/** Texts of words that come again and again, with letters beyond the basic plane among them. */
const words = fc.constantFrom('Kim', 'Putin', '🚀', '𝕂im', ' ', '\n', 'é', 'said', '金正恩', '👩‍🚀', '.');
const texts = fc.array(words, { minLength: 1, maxLength: 400 });

/** Every place where some words stand. */
function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

describe('selectors', () => {
  it('find the very mention again, by quote and by position', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 3 }), (parts, from, length) => {
        const text = parts.join('');
        const first = from % parts.length;
        const start = parts.slice(0, first).join('').length;
        const quoted = parts.slice(first, first + length).join('');
        const [quote, position] = selectorsIn(text)(start, start + quoted.length);
        expect(quote.exact).toBe(quoted);
        expect(placesOf(quote.prefix + quote.exact + quote.suffix, text)).toEqual([start - quote.prefix.length]);
        expect([...text].slice(position.start, position.end).join('')).toBe(quoted);
        expect([...text].slice(0, position.start).join('')).toBe(text.slice(0, start));
      }),
    );
  });

  it('take 32 characters on each side, and none apart', () => {
    const text = `${'🚀'.repeat(50)}Kim${'🛰'.repeat(50)}`;
    const [quote, position] = selectorsIn(text)(100, 103);
    expect(quote).toMatchObject({ exact: 'Kim', prefix: '🚀'.repeat(32), suffix: '🛰'.repeat(32) });
    expect(position).toMatchObject({ start: 50, end: 53 });
  });

  it('take more where the same words come again', () => {
    const text = `First. ${'Kim said so. '.repeat(20)}Last.`;
    const [quote] = selectorsIn(text)(7 + 13 * 10, 10 + 13 * 10);
    expect(quote.prefix.length).toBeGreaterThan(32);
    expect(placesOf(quote.prefix + quote.exact + quote.suffix, text)).toHaveLength(1);
  });
});
