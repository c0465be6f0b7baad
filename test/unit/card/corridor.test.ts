import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTowards } from '../../../lib/card/corridor.ts';

const card = { left: 100, top: 200, right: 480, bottom: 500 };

describe('isTowards', () => {
  it.each([
    ['straight down onto it', { x: 200, y: 100 }, { x: 200, y: 120 }, true],
    ['slantwise onto its corner', { x: 20, y: 100 }, { x: 40, y: 125 }, true],
    ['away from it', { x: 200, y: 100 }, { x: 200, y: 80 }, false],
    ['along the line above it', { x: 200, y: 100 }, { x: 230, y: 100 }, false],
    ['past its side', { x: 600, y: 100 }, { x: 600, y: 150 }, false],
    ['not at all', { x: 200, y: 100 }, { x: 200, y: 100 }, false],
  ])('moving %s', (_name, from, to, expected) => {
    expect(isTowards(from, to, card)).toBe(expected);
  });

  it('holds for every step towards a point inside, and for none that leads straight away from it', () => {
    const outside = fc.record({ x: fc.integer({ min: -500, max: 1000 }), y: fc.integer({ min: -500, max: 150 }) });
    const inside = fc.record({ x: fc.integer({ min: 100, max: 480 }), y: fc.integer({ min: 200, max: 500 }) });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(outside, inside, share, (from, goal, t) => {
        const by = { x: (goal.x - from.x) * t, y: (goal.y - from.y) * t };
        expect(isTowards(from, { x: from.x + by.x, y: from.y + by.y }, card)).toBe(true);
        expect(isTowards(from, { x: from.x - by.x, y: from.y - by.y }, card)).toBe(false);
      }),
    );
  });
});
