/** Where the names of places stand on a map: beside their spots, clear of each other and of what stands there already. */
import type { StoryMap } from '../corpus/reading.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A spot with its name, in units of the map. */
export interface Spot {
  name: string;
  x: number;
  y: number;
  /** From the spot's middle to where a label may begin. */
  apart: number;
  mark: StoryMap['spots'][number]['mark'];
}

export interface SpotLabel {
  text: string;
  /** On the base line, at the anchor. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Room {
  width: number;
  height: number;
  fontSize: number;
  /** What labels must not cover. */
  taken: readonly Box[];
}

/** Width of a line of text, as wide as a common typeface sets it, and some air. */
export const textWidth = (text: string, fontSize: number): number => 0.56 * fontSize * text.length + fontSize / 2;

/** The lower left corner, where the scale stands with its words, however short its line. */
export const scaleCorner = (length: number, height: number): Box => ({
  left: 0,
  top: height - 56,
  right: 32 + Math.max(length, 100),
  bottom: height,
});

/** From the middle of a line down to its base line, in font sizes. */
const DROP = 0.34;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * A label for each spot, the first spots first; null where there is no room. Labels keep clear of dots too, and of rings
 * if they can.
 */
export function labelSpots(spots: readonly Spot[], { width, height, fontSize, taken }: Room): (SpotLabel | null)[] {
  const around = ({ x, y, apart }: Spot): Box => ({
    left: x - apart,
    top: y - apart,
    right: x + apart,
    bottom: y + apart,
  });
  const dots = spots.map((spot) => (spot.mark === 'dot' ? around(spot) : null));
  const rings = spots.filter(({ mark }) => mark === 'ring').map(around);
  const standing = [...taken];
  const margin = fontSize / 4;
  return spots.map((spot, index) => {
    const isFree = ({ box }: Position) =>
      box.left >= margin &&
      box.top >= 0 &&
      box.right <= width - margin &&
      box.bottom <= height &&
      !standing.some((other) => overlap(box, other)) &&
      !dots.some((dot, other) => dot && other !== index && overlap(box, dot));
    const free = positions(spot, fontSize).filter(isFree);
    const isClear = ({ box }: Position) => !rings.some((ring) => overlap(box, ring));
    const found = free.find(isClear) ?? free[0];
    if (!found) return null;
    standing.push(found.box);
    return found.label;
  });
}

interface Position {
  box: Box;
  label: SpotLabel;
}

/** Beside, above and below, then aslant: the best first. */
function positions({ name, x, y, apart }: Spot, fontSize: number): Position[] {
  const [width, height] = [textWidth(name, fontSize), 1.2 * fontSize];
  const at = (anchor: SpotLabel['anchor'], labelX: number, middle: number) => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
    return {
      box: { left, top: middle - height / 2, right: left + width, bottom: middle + height / 2 },
      label: { text: name, x: labelX, y: Math.round(middle + DROP * fontSize), anchor },
    };
  };
  const [beside, over] = [apart, apart + height / 2];
  return [
    at('start', x + beside, y),
    at('end', x - beside, y),
    at('middle', x, y - over),
    at('middle', x, y + over),
    at('start', x + beside, y - over),
    at('start', x + beside, y + over),
    at('end', x - beside, y - over),
    at('end', x - beside, y + over),
  ];
}
