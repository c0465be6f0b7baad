import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Box, isInside, overlap } from '../../../lib/card/boxes.ts';
import { type Placement, placeCard } from '../../../lib/card/placement.ts';

const window = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 380, height: 300 };
const line = (left: number, top: number, width = 80): Box => ({ left, top, right: left + width, bottom: top + 18 });
const place = (mark: Box[], more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
  placeCard({ mark, pointer: null, card, viewport: window, rightToLeft: false, ...more });

const boxOf = ({ left, top, maxHeight }: Placement, { width, height } = card): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + Math.min(height, maxHeight),
});

describe('placeCard', () => {
  it('stands below the mark, from where the mark begins', () => {
    expect(place([line(100, 200)])).toMatchObject({ left: 100, top: 224, side: 'below' });
  });

  it('flips above where there is no room below', () => {
    const placement = place([line(100, 700)]);
    expect(placement.side).toBe('above');
    expect(boxOf(placement).bottom).toBeLessThanOrEqual(700);
  });

  it('is pushed inside at the right edge', () => {
    expect(boxOf(place([line(950, 200, 40)])).right).toBe(992);
  });

  it('begins at the right end of a mark in text from right to left', () => {
    expect(boxOf(place([line(600, 200)], { rightToLeft: true })).right).toBe(680);
  });

  it('clears every line of a wrapped mark and begins at the line under the pointer', () => {
    const placement = place([line(500, 200), line(10, 220)], { pointer: { x: 520, y: 210 } });
    expect(placement).toMatchObject({ left: 500, top: 244, side: 'below' });
  });

  it('scrolls inside rather than cover the line being read', () => {
    const tall = { width: 380, height: 480 };
    expect(place([line(500, 400)], { card: tall })).toMatchObject({ side: 'above', maxHeight: 400 - 8 - 6 });
    expect(place([line(500, 350)], { card: tall })).toMatchObject({ side: 'below' });
  });

  it('stands beside the mark in a window that is wide and low', () => {
    const placement = place([line(20, 60)], { viewport: { left: 0, top: 0, right: 1000, bottom: 160 } });
    expect(placement.side).toBe('right');
    expect(placement.left).toBeGreaterThan(100);
  });

  it('shrinks into the larger room where it fits nowhere', () => {
    const placement = place([line(20, 150)], { viewport: { left: 0, top: 0, right: 400, bottom: 420 } });
    expect(placement).toMatchObject({ side: 'below', maxHeight: 420 - 8 - 174 });
  });

  it('stays on its side when its content grows', () => {
    const mark = [line(100, 500)];
    expect(place(mark, { card: { width: 380, height: 200 } }).side).toBe('below');
    expect(place(mark, { card: { width: 380, height: 400 } }).side).toBe('above');
    expect(place(mark, { card: { width: 380, height: 400 }, keep: 'below' }).side).toBe('below');
  });

  it('is always inside the window, and clear of mark and pointer where any side has room', () => {
    const size = fc.record({ width: fc.integer({ min: 40, max: 400 }), height: fc.integer({ min: 40, max: 900 }) });
    const cases = fc
      .record({
        viewport: fc.record({
          left: fc.integer({ min: 0, max: 300 }),
          top: fc.integer({ min: 0, max: 300 }),
          width: fc.integer({ min: 200, max: 2000 }),
          height: fc.integer({ min: 150, max: 1500 }),
        }),
        card: size,
        lines: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 10, max: 200 })), {
          minLength: 1,
          maxLength: 3,
        }),
        top: fc.double({ min: -0.2, max: 1.1, noNaN: true }),
        hasPointer: fc.boolean(),
        rightToLeft: fc.boolean(),
        keep: fc.constantFrom(undefined, 'below', 'above', 'right', 'left'),
      })
      .map(({ viewport: { left, top: y, width, height }, lines, top, hasPointer, card: wanted, ...rest }) => {
        const mark = lines.map(([x, length], index) => line(left + x * width, y + top * height + index * 22, length));
        const pointer = hasPointer ? { x: (mark[0]!.left + mark[0]!.right) / 2, y: mark[0]!.top + 9 } : null;
        const viewport = { left, top: y, right: left + width, bottom: y + height };
        return { ...rest, viewport, mark, pointer, card: { ...wanted, width: Math.min(wanted.width, width * 0.9) } };
      });
    fc.assert(
      fc.property(cases, (request) => {
        const placement = placeCard(request);
        const box = boxOf(placement, request.card);
        const { viewport } = request;
        expect(box.left).toBeGreaterThanOrEqual(viewport.left);
        expect(box.right).toBeLessThanOrEqual(viewport.right + 1e-6);
        expect(box.top).toBeGreaterThanOrEqual(viewport.top);
        expect(box.bottom).toBeLessThanOrEqual(viewport.bottom + 1e-6);

        const mark = around(request.mark);
        const room = Math.max(mark.top - viewport.top, viewport.bottom - mark.bottom);
        if (room < 120 + 8 + 6) return;
        expect(overlap(box, mark)).toBe(false);
        if (request.pointer && isInside(request.pointer, viewport)) {
          expect(isInside(request.pointer, box)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
