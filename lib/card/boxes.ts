/** Boxes and points of the viewport, in CSS pixels. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const isInside = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The smallest box around all of them; there must be one at least. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The value nearest to `value` between both; `least` where they cross. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The part of a box inside another; of a box outside, the edge of the other that is nearest to it. */
export function clip(box: Box, within: Box): Box {
  return {
    left: clamp(box.left, within.left, within.right),
    top: clamp(box.top, within.top, within.bottom),
    right: clamp(box.right, within.left, within.right),
    bottom: clamp(box.bottom, within.top, within.bottom),
  };
}
