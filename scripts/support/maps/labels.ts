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

export interface Sheet {
  width: number;
  height: number;
  fontSize: number;
  /** What labels must not cover. */
  taken: Box[];
}

/**
 * The labels, largest land first. A land without room for its name goes without.
 * @param most how many labels at most
 */
export function placeLabels(lands: Land[], sheet: Sheet, most: number): Label[] {
  const { order, roomsOn } = surveyOf(lands, sheet);
  const standing = [...sheet.taken];
  const labels: Label[] = [];
  for (const land of order) {
    if (labels.length === most) break;
    const [at] = roomsOn(land, standing, 1);
    if (!at) continue;
    const text = lands[land]!.name;
    standing.push(boxAround(at, roomFor(text, sheet.fontSize)));
    labels.push(labelAt(at, text, sheet));
  }
  return labels;
}

export interface Places {
  text: string;
  /** On the base line, at the label's middle: the best first, at most a few. */
  at: Point[];
  /** There is no room on the land: its name can stand across or beside it. */
  beside?: true;
}

/** How many places are found for one name. */
const CHOICE = 4;

/** Where the name of each land could stand were it alone, largest land first; not all of them fit on one map. */
export function labelPlaces(lands: Land[], sheet: Sheet): Places[] {
  const { order, roomsOn, roomsBeside } = surveyOf(lands, sheet);
  return order.flatMap((land) => {
    const text = lands[land]!.name;
    const on = roomsOn(land, sheet.taken, CHOICE);
    const places = on.length > 0 ? on : roomsBeside(land, sheet.taken);
    if (places.length === 0) return [];
    const at = places.map((place): Point => {
      const { x, y } = labelAt(place, text, sheet);
      return [x, y];
    });
    return [{ text, at, ...(on.length === 0 && { beside: true as const }) }];
  });
}

const labelAt = ([x, y]: Point, text: string, { fontSize }: Sheet): Label => ({
  text,
  x: Math.round(x),
  y: Math.round(y + DROP * fontSize),
});

interface Survey {
  /** Of the lands in view, as indexes: the largest first. */
  order: number[];
  /** Middles of labels on a land, clear of each other and of what is taken: the best first. */
  roomsOn(land: number, taken: readonly Box[], most: number): Point[];
  /** Middles of labels across and around a land: first those that cover least of others. */
  roomsBeside(land: number, taken: readonly Box[]): Point[];
}

/** Counts the land of a map in squares. */
function surveyOf(lands: Land[], { width, height, fontSize }: Sheet): Survey {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const middle = (cell: number): Point => [((cell % columns) + 0.5) * CELL, (Math.floor(cell / columns) + 0.5) * CELL];
  const owners = ownersOf(lands, columns, rows);
  const cells = lands.map((_, land) => owners.flatMap((owner, cell) => (owner === land ? [cell] : [])));
  const isIn = (box: Box) => box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  const isFree = (box: Box, taken: readonly Box[]) => isIn(box) && !taken.some((other) => overlap(box, other));

  return {
    order: lands
      .map((_, land) => land)
      .filter((land) => cells[land]!.length > 0)
      .sort((a, b) => cells[b]!.length - cells[a]!.length),

    roomsOn(land, taken, most) {
      const room = roomFor(lands[land]!.name, fontSize);
      const scored = owners
        .map((_, cell) => ({ at: middle(cell), box: boxAround(middle(cell), room) }))
        .filter(({ box }) => isFree(box, taken))
        .map((place) => ({ ...place, score: suits(place.box, land) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      const found: typeof scored = [];
      for (const place of scored) {
        if (found.length === most) break;
        if (!found.some(({ box }) => overlap(box, place.box))) found.push(place);
      }
      return found.map(({ at }) => at);
    },

    roomsBeside(land, taken) {
      const room = roomFor(lands[land]!.name, fontSize);
      const points = cells[land]!.map(middle);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const [before, after] = [left - room.width / 2, right + room.width / 2];
      const [above, below] = [top - room.height / 2, bottom + room.height / 2];
      const around: Point[] = [
        [x, y],
        [after, y],
        [before, y],
        [x, above],
        [x, below],
        [after, top],
        [after, bottom],
        [before, top],
        [before, bottom],
      ];
      return around
        .map((at) => ({ at, box: boxAround(at, room) }))
        .filter(({ box }) => isFree(box, taken))
        .map(({ at, box }) => ({ at, foreign: countIn(box, land).foreign }))
        .sort((a, b) => a.foreign - b.foreign)
        .slice(0, CHOICE)
        .map(({ at }) => at);
    },
  };

  /** Above 0 if most of the box lies on the land and next to nothing on another; the more of the land around it, the more. */
  function suits(box: Box, land: number): number {
    const { own, foreign, around, all } = countIn(box, land);
    return own / all >= 0.55 && foreign / all <= 0.06 ? own / all - 2 * (foreign / all) + around / 1000 : 0;
  }

  /** Squares of a box, and of the land around it. */
  function countIn({ left, top, right, bottom }: Box, land: number) {
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
    return { own, foreign, around, all };
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
