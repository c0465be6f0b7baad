/** What a map shows, in words, for who can't see it. */
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoContains } from 'd3-geo';
import type { Country } from './atlas.ts';
import { KM, mainland } from './view.ts';

export type Coordinates = [lon: number, lat: number];

/** A place so near a border is said to be at it: the atlas knows borders no better. */
const NEAR = 20 / KM;

const POINTS = ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'];

/** "in the south-east of Russia", "where China, North Korea and Russia meet", "in South Korea"; null at sea. */
export function whereabouts(at: Coordinates, countries: readonly Country[]): string | null {
  const around = Array.from({ length: 12 }, (_, i): Coordinates => {
    const turn = (i * Math.PI) / 6;
    const north = (NEAR * Math.sin(turn) * 180) / Math.PI;
    const east = (NEAR * Math.cos(turn) * 180) / Math.PI / Math.cos((at[1] * Math.PI) / 180);
    return [at[0] + east, at[1] + north];
  });
  const touched = countries.filter((country) => [at, ...around].some((point) => geoContains(country, point)));
  const [country] = touched;
  if (!country) return null;
  if (touched.length > 1) return `where ${listText(touched.map(({ properties }) => properties.name).sort())} meet`;
  const part = partOf(at, country);
  return part
    ? `in the ${part} of ${withArticle(country.properties.name)}`
    : `in ${withArticle(country.properties.name)}`;
}

/** The part of a country's mainland that a place lies in, if the country is large enough to have parts. */
function partOf(at: Coordinates, country: Country): string | null {
  const land = mainland(country);
  const radius = Math.sqrt(geoArea(land) / Math.PI);
  if (radius * KM < 150) return null;
  const [lon, lat] = geoCentroid(land);
  const [x, y] = geoAzimuthalEqualArea().rotate([-lon, -lat]).translate([0, 0]).scale(1)(at) ?? [0, 0];
  if (Math.hypot(x, y) < 0.3 * radius) return 'middle';
  return POINTS[(Math.round((Math.atan2(-y, x) / Math.PI) * 4) + 8) % 8]!;
}

/** "42.4° north, 130.6° east" */
export const coordinatesText = ([lon, lat]: Coordinates): string =>
  `${degrees(lat)}° ${lat < 0 ? 'south' : 'north'}, ${degrees(lon)}° ${lon < 0 ? 'west' : 'east'}`;

const degrees = (value: number): string => Math.abs(value).toFixed(1).replace(/\.0$/, '');

const withArticle = (name: string): string =>
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|DR |Dominican|Central|Solomon|Marshall)/.test(name)
    ? `the ${name}`
    : name;

export const listText = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
