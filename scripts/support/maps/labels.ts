/** Where the names of countries stand on a map: on their own land, clear of each other and of all that stands there already. */
import { crossings, type Outline, type Point } from './outline.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Land {
  name: string;
  outlines: Outline[];
}

/** Side of the squares that land is counted in, in units of the map. */
const CELL = 8;

/** Room for a line of text: as wide as a common typeface sets it, and some air. */
const roomFor = (text: string, fontSize: number): { width: number; height: number } => ({
  width: 0.56 * fontSize * text.length + fontSize / 2,
  height: 1.2 * fontSize,
});

const boxAround = ([x, y]: Point, { width, height }: { width: number; height: number }): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export interface Label {
  text: string;
  /** On the base line: at the middle, or where it says `start`, at the start. */
  x: number;
  y: number;
}

/** From the middle of a line down to its base line, in font sizes. */
const DROP = 0.34;

/** A label to the right of a spot; a long one above it. And the room that both take. */
export function labelBeside(
  [x, y]: Point,
  text: string,
  { width, fontSize, apart }: { width: number; fontSize: number; apart: number },
): { label: Label & { anchor: 'start' | 'middle' }; room: Box } {
  const room = roomFor(text, fontSize);
  const isBeside = x + apart + room.width < width;
  const middle: Point = isBeside ? [x + apart + room.width / 2, y] : [x, y - apart - room.height / 2];
  const { left, top, right, bottom } = boxAround(middle, room);
  const base = Math.round(middle[1] + DROP * fontSize);
  return {
    label: isBeside ? { text, x: x + apart, y: base, anchor: 'start' } : { text, x, y: base, anchor: 'middle' },
    room: {
      left: Math.min(left, x - apart),
      top: Math.min(top, y - apart),
      right: Math.max(right, x + apart),
      bottom: Math.max(bottom, y + apart),
    },
  };
}

/**
 * The labels, largest land first. A land without room for its name goes without.
 * @param taken what labels must not cover
 * @param most how many labels at most
 */
export function placeLabels(
  lands: Land[],
  {
    width,
    height,
    fontSize,
    taken,
    most,
  }: { width: number; height: number; fontSize: number; taken: Box[]; most: number },
): Label[] {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const middle = (cell: number): Point => [((cell % columns) + 0.5) * CELL, (Math.floor(cell / columns) + 0.5) * CELL];
  const owners = ownersOf(lands, columns, rows);
  const areas = lands.map((_, land) => owners.filter((owner) => owner === land).length);
  const order = lands
    .map((_, land) => land)
    .filter((land) => areas[land]! > 0)
    .sort((a, b) => areas[b]! - areas[a]!);

  const standing = [...taken];
  const labels: Label[] = [];
  for (const land of order) {
    if (labels.length === most) break;
    const text = lands[land]!.name;
    const room = roomFor(text, fontSize);
    let best = { score: 0, at: null as Point | null };
    for (let cell = 0; cell < owners.length; cell++) {
      const box = boxAround(middle(cell), room);
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
      if (standing.some((other) => overlap(box, other))) continue;
      const score = suits(box, land);
      if (score > best.score) best = { score, at: middle(cell) };
    }
    if (!best.at) continue;
    standing.push(boxAround(best.at, room));
    const [x, y] = best.at;
    labels.push({ text, x, y: Math.round(y + DROP * fontSize) });
  }
  return labels;

  /** Above 0 if most of the box lies on the land and next to nothing on another; the more of the land around it, the more. */
  function suits({ left, top, right, bottom }: Box, land: number): number {
    let [own, foreign, around, all] = [0, 0, 0, 0];
    const margin = 3;
    for (let row = Math.floor(top / CELL) - margin; row <= Math.floor((bottom - 1) / CELL) + margin; row++) {
      for (let column = Math.floor(left / CELL) - margin; column <= Math.floor((right - 1) / CELL) + margin; column++) {
        if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
        const owner = owners[row * columns + column]!;
        const inside =
          row * CELL >= top - CELL && row * CELL < bottom && column * CELL >= left - CELL && column * CELL < right;
        if (!inside) around += owner === land ? 1 : 0;
        else {
          all++;
          if (owner === land) own++;
          else if (owner >= 0) foreign++;
        }
      }
    }
    return own / all >= 0.55 && foreign / all <= 0.06 ? own / all - 2 * (foreign / all) + around / 1000 : 0;
  }
}

/** For each square, row by row, the land that its middle lies on; -1: none. */
function ownersOf(lands: Land[], columns: number, rows: number): number[] {
  const owners = new Array<number>(columns * rows).fill(-1);
  lands.forEach(({ outlines }, land) => {
    for (let row = 0; row < rows; row++) {
      const edges = crossings(outlines, (row + 0.5) * CELL);
      for (let i = 0; i + 1 < edges.length; i += 2) {
        const from = Math.max(0, Math.ceil(edges[i]! / CELL - 0.5));
        const to = Math.min(columns, Math.ceil(edges[i + 1]! / CELL - 0.5));
        owners.fill(land, row * columns + from, row * columns + Math.max(from, to));
      }
    }
  });
  return owners;
}
