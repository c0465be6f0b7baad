/** Shapes as the shortest path data for SVG: whole units, each point told from the one before. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

export type Point = [x: number, y: number];

/** A line of points in whole units; closed if it goes round a shape. */
export interface Outline {
  points: Point[];
  closed: boolean;
}

/** What a projection makes of a shape, without points that fall on their neighbours, and without what is left of specks. */
export function outlinesOf(projection: GeoProjection, shape: GeoPermissibleObjects): Outline[] {
  const outlines: Outline[] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const { points } = outlines.at(-1)!;
    const last = points.at(-1);
    if (last?.[0] === point[0] && last[1] === point[1]) return;
    // The middle one of three in a row says nothing.
    const before = points.at(-2);
    if (before && last && isBetween(before, last, point)) points.pop();
    points.push(point);
  };
  geoPath(projection, {
    moveTo(x, y) {
      outlines.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath() {
      outlines.at(-1)!.closed = true;
    },
    beginPath() {},
    arc() {},
  })(shape);
  return outlines.filter(({ points, closed }) => points.length > (closed ? 2 : 1));
}

const isBetween = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx) && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;

/** `m12 5 3-4 2 1z`: a number that begins with a minus needs no space before it. */
export function pathOf(outlines: Outline[]): string {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: Point): string => {
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  };
  return outlines
    .map(({ points, closed }) => {
      const [first, ...rest] = points;
      const start = first!;
      const path = `m${[step(start), ...rest.map(step)].join(' ').replaceAll(' -', '-')}`;
      if (closed) [x, y] = start;
      return closed ? `${path}z` : path;
    })
    .join('');
}

/** Where the lines of an area cross a height, from left to right: the area lies between the first and the second, and so on. */
export function crossings(outlines: Outline[], height: number): number[] {
  const found: number[] = [];
  for (const { points } of outlines) {
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points.at(i - 1)!;
      if (ay > height !== by > height) found.push(((bx - ax) * (height - ay)) / (by - ay) + ax);
    });
  }
  return found.sort((a, b) => a - b);
}
