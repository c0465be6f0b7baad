/** What part of the world a map shows, and on which scale. */
import { type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoNaturalEarth1 } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Country } from './atlas.ts';

/** The radius of the Earth in kilometres. */
export const KM = 6371;

/** The box that maps are drawn in: half of its units are about a pixel. */
export const WIDTH = 640;
export const HEIGHT = 360;

/** Beyond the edges, so that what is cut off there has no outline. */
const BLEED = 8;

export interface View {
  projection: GeoProjection;
  /** Kilometres from left to right, as measured in the middle. */
  across: number;
}

export function viewAround([lon, lat]: [number, number], across: number): View {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale((WIDTH * KM) / across);
  return { projection: clipped(projection), across };
}

/** The whole world in a box. */
export function viewOfWorld({
  left,
  top,
  right,
  bottom,
}: {
  left: number;
  top: number;
  right: number;
  bottom: number;
}): View {
  const projection = geoNaturalEarth1()
    .fitExtent(
      [
        [left, top],
        [right, bottom],
      ],
      { type: 'Sphere' },
    )
    .precision(1);
  return { projection, across: (WIDTH * KM) / projection.scale() };
}

/** A country's mainland and a little of what is around it. */
export function viewOf(country: Country, least: number): View {
  const land = mainland(country);
  const [lon, lat] = geoCentroid(land);
  const [x, y] = [0.12 * WIDTH, 0.12 * HEIGHT];
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(
      [
        [x, y],
        [WIDTH - x, HEIGHT - y],
      ],
      land,
    );
  const across = (WIDTH * KM) / projection.scale();
  return across < least ? viewAround([lon, lat], least) : { projection: clipped(projection), across };
}

const clipped = (projection: GeoProjection): GeoProjection =>
  projection.precision(1).clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, HEIGHT + BLEED],
  ]);

/** A country's largest parts, up to four fifths of it: not its islands far away. */
export function mainland({ geometry }: Country): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons
    .map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates } satisfies Polygon) }))
    .sort((a, b) => b.area - a.area);
  const enough = 0.8 * parts.reduce((sum, { area }) => sum + area, 0);
  let count = 0;
  for (let sum = 0; sum < enough; count++) sum += parts[count]!.area;
  return { type: 'MultiPolygon', coordinates: parts.slice(0, count).map(({ coordinates }) => coordinates) };
}

/** The parts of a shape that may be seen: to project all the world for each map takes a builder's patience. */
export function partsInView<T extends Polygon | MultiPolygon | MultiLineString>(
  shape: T,
  { projection, across }: View,
): T {
  if (shape.type === 'Polygon') return shape;
  const [lon, lat] = projection.rotate();
  const middle = vectorOf([-lon, -lat]);
  const reach = across / KM;
  const isNear = (line: Position[]): boolean => {
    const cap = capOf(line);
    return cap.radius > Math.PI / 3 || angle(middle, cap.middle) < cap.radius + reach;
  };
  const coordinates = (shape.coordinates as (Position[] | Position[][])[]).filter((part) =>
    isNear((shape.type === 'MultiPolygon' ? part[0] : part) as Position[]),
  );
  return { ...shape, coordinates };
}

type Vector = [number, number, number];

function vectorOf([lon = 0, lat = 0]: Position): Vector {
  const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const angle = (a: Vector, b: Vector): number => Math.acos(Math.min(1, Math.max(-1, dot(a, b))));

/** A cap of the globe that holds all points of a line. */
function capOf(line: Position[]): { middle: Vector; radius: number } {
  const points = line.map(vectorOf);
  const sum: Vector = [0, 0, 0];
  for (const [x, y, z] of points) {
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
  }
  const length = Math.hypot(...sum) || 1;
  const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  const least = points.reduce((least, point) => Math.min(least, dot(middle, point)), 1);
  return { middle, radius: Math.acos(Math.max(-1, least)) };
}
