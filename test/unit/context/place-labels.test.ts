import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, labelSpots, overlap, textWidth } from '../../../lib/context/place-labels.ts';

const WIDTH = 640;
const HEIGHT = 360;
const FONT = 24;

const spot = fc.record({
  name: fc.string({ minLength: 1, maxLength: 24 }),
  x: fc.integer({ min: 20, max: WIDTH - 20 }),
  y: fc.integer({ min: 20, max: HEIGHT - 20 }),
  apart: fc.constant(15),
  mark: fc.constantFrom('dot' as const, 'ring' as const, 'name' as const),
});

it('never lets a label cover another, a dot of another place, the map’s edge or what stands there', () => {
  const corner: Box = { left: 0, top: 300, right: 120, bottom: HEIGHT };
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 12 }), (spots) => {
      const labels = labelSpots(spots, { width: WIDTH, height: HEIGHT, fontSize: FONT, taken: [corner] });
      const boxes = labels.map((label) => {
        if (!label) return null;
        const width = textWidth(label.text, FONT);
        const left =
          label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
        // A pixel less on each side: base lines are rounded.
        return {
          left: left + 1,
          top: label.y - 0.94 * FONT + 1,
          right: left + width - 1,
          bottom: label.y + 0.26 * FONT - 1,
        };
      });
      boxes.forEach((box, index) => {
        if (!box) return;
        expect(overlap(box, corner)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= WIDTH && box.bottom <= HEIGHT).toBe(true);
        const others = boxes.filter((other, at) => at !== index && other !== null);
        expect(others.some((other) => overlap(box, other!))).toBe(false);
        spots.forEach(({ x, y, mark }, at) => {
          const dot = { left: x - 9, top: y - 9, right: x + 9, bottom: y + 9 };
          if (mark === 'dot' && at !== index) expect(overlap(box, dot)).toBe(false);
        });
      });
    }),
  );
});

it('labels what has room', () => {
  const alone = [{ name: 'Khasan', x: 300, y: 180, apart: 15, mark: 'dot' as const }];
  const [label] = labelSpots(alone, { width: WIDTH, height: HEIGHT, fontSize: FONT, taken: [] });
  expect(label).toEqual({ text: 'Khasan', x: 315, y: 188, anchor: 'start' });
});

it('keeps the name of a dot clear of a ring beside it', () => {
  const ring = { name: 'Kursk region', x: 360, y: 180, apart: 24, mark: 'ring' as const };
  const dot = { name: 'Kursk', x: 320, y: 180, apart: 15, mark: 'dot' as const };
  const [, label] = labelSpots([ring, dot], { width: WIDTH, height: HEIGHT, fontSize: FONT, taken: [] });
  expect(label).toMatchObject({ text: 'Kursk', anchor: 'end' });
});
