/** The base map: land and countries of Natural Earth (public domain), scale 1:50 million, from the package world-atlas. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type Countries = Omit<GeometryCollection, 'geometries'> & {
  geometries: ((TopoPolygon | TopoMultiPolygon) & { properties: { name: string } })[];
};
export type Atlas = Topology<{ countries: Countries; land: GeometryCollection }>;
export type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** The atlas calls some countries by names that its own maps need shorter. */
const NAMES: Record<string, string> = {
  'United States of America': 'United States',
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'DR Congo',
  'Dominican Rep.': 'Dominican Republic',
  'Eq. Guinea': 'Equatorial Guinea',
  Macedonia: 'North Macedonia',
  'S. Sudan': 'South Sudan',
  'W. Sahara': 'Western Sahara',
};

/** Simferopol. */
const IN_CRIMEA: [number, number] = [34.1, 44.95];

/** The whole atlas, with the weight of every point for simplifying. */
export function readAtlas(): Atlas {
  const path = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  for (const { properties } of atlas.objects.countries.geometries) {
    properties.name = NAMES[properties.name] ?? properties.name;
  }
  giveCrimeaToUkraine(atlas);
  return presimplify(atlas, sphericalTriangleArea);
}

/** Natural Earth draws who holds a land; a map of ours draws the borders that the UN General Assembly affirmed (68/262). */
function giveCrimeaToUkraine(atlas: Atlas): void {
  const find = (name: string) => atlas.objects.countries.geometries.find((each) => each.properties.name === name)!;
  const [russia, ukraine] = [find('Russia') as TopoMultiPolygon, find('Ukraine')];
  const crimea = russia.arcs.find((arcs) => geoContains(feature(atlas, { type: 'Polygon', arcs }).geometry, IN_CRIMEA));
  if (!crimea) return;
  russia.arcs = russia.arcs.filter((arcs) => arcs !== crimea);
  const own = ukraine.type === 'Polygon' ? [ukraine.arcs] : ukraine.arcs;
  Object.assign(ukraine, { type: 'MultiPolygon', arcs: [...own, crimea] });
}

/** So many times the area of the least bend is that of the least island. */
const ISLAND = 3;

/**
 * Without detail that nobody sees.
 * @param detail area in steradians below which a bend is left out
 */
export function simplified(atlas: Atlas, detail: number): Atlas {
  const isWorthIt = filterWeight(atlas, ISLAND * detail, sphericalRingArea as (ring: [number, number][]) => number);
  return filter(simplify(atlas, detail), isWorthIt) as Atlas;
}

export const countriesOf = (atlas: Atlas): Country[] => feature(atlas, atlas.objects.countries).features as Country[];

/** One shape, whatever the countries. */
export const landOf = (atlas: Atlas): MultiPolygon =>
  feature(atlas, atlas.objects.land).features[0]!.geometry as MultiPolygon;

/** The lines between countries, each once. */
export const bordersOf = (atlas: Atlas): MultiLineString => mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
