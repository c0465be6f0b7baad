/** Draws the parts of the world that a story's places can be shown on together. */
import { geoContains } from 'd3-geo';
import { scaleCorner } from '../../../lib/context/place-labels.ts';
import type { Entity, MapFrame } from '../../../lib/corpus/model.ts';
import { bordersOf, countriesOf, landOf } from './atlas.ts';
import { FONT_SIZE, type Ground, pointIn, scaleOf } from './draw.ts';
import { labelPlaces } from './labels.ts';
import { outlinesOf, pathOf } from './outline.ts';
import { HEIGHT, partsInView, type View, viewAround, viewOfWorld, WIDTH } from './view.ts';
import type { Coordinates } from './words.ts';

interface Part {
  name: string;
  middle: Coordinates;
  /** Kilometres from left to right. */
  across: number;
}

/** From the narrowest to the widest. */
const PARTS: Part[] = [
  { name: 'the Korean Peninsula', middle: [127.5, 39], across: 1300 },
  { name: 'Eastern Europe', middle: [34, 52.5], across: 3000 },
  { name: 'north-east Asia', middle: [130.5, 43.5], across: 3900 },
  { name: 'Central Asia', middle: [65, 45], across: 4500 },
  { name: 'the Middle East', middle: [46, 30], across: 4500 },
  { name: 'Europe', middle: [17, 50], across: 5200 },
  { name: 'South-East Asia', middle: [110, 6], across: 6000 },
  { name: 'North America', middle: [-96, 44], across: 7500 },
  { name: 'Russia and its neighbours', middle: [88, 54], across: 9000 },
  { name: 'South America', middle: [-60, -18], across: 12_500 },
  { name: 'Africa', middle: [18, 2], across: 13_500 },
];

/** So many of the largest countries are named; beyond them those that the corpus knows. */
const MOST_LABELS = 9;
/** From the edge to a spot, so that it is seen whole. */
const MARGIN = 20;

/** Those that hold some of the corpus's places, and at last the whole world. */
export function drawFrames(entities: readonly Entity[], ground: Ground): MapFrame[] {
  const parts = PARTS.map((part) => draw(part.name, viewAround(part.middle, part.across), entities, ground));
  const world = viewOfWorld({ left: 4, top: 4, right: WIDTH - 4, bottom: HEIGHT - 4 });
  return [...parts.filter(({ spots }) => Object.keys(spots).length > 0), draw('the world', world, entities, ground)];
}

function draw(name: string, view: View, entities: readonly Entity[], { countries, seenIn }: Ground): MapFrame {
  const atlas = seenIn(view);
  const outline = (shape: Parameters<typeof partsInView>[0]) => outlinesOf(view.projection, partsInView(shape, view));
  const lands = countriesOf(atlas)
    .map(({ geometry, properties }) => ({ name: properties.name, outlines: outline(geometry) }))
    .filter(({ name, outlines }) => outlines.length > 0 && name !== 'Antarctica');
  const scale = scaleOf(view);
  const names = labelPlaces(lands, {
    width: WIDTH,
    height: HEIGHT,
    fontSize: FONT_SIZE,
    taken: [scaleCorner(scale.length, HEIGHT)],
  });
  const placed = entities.filter(({ place }) => place);
  const states = placed.filter(({ type }) => type === 'country');
  const stateOf = (text: string) => {
    const land = countries.find(({ properties }) => properties.name === text);
    return states.find(({ place }) => land && geoContains(land, [place!.lon, place!.lat]));
  };
  const spots = placed
    .filter(({ type }) => type !== 'country')
    .map(({ id, type, place }) => {
      const [x, y] = pointIn(view, [place!.lon, place!.lat]);
      return [id, { x, y, exact: type !== 'place' }] as const;
    })
    .filter(([, { x, y }]) => x >= MARGIN && y >= MARGIN && x <= WIDTH - MARGIN && y <= HEIGHT - MARGIN);
  return {
    name,
    land: pathOf(outline(landOf(atlas))),
    borders: pathOf(outline(bordersOf(atlas))),
    scale,
    countries: names.flatMap((places, index) => {
      const entity = stateOf(places.text)?.id;
      if (!entity && (places.beside || index >= MOST_LABELS)) return [];
      return [{ ...places, ...(entity && { entity }) }];
    }),
    spots: Object.fromEntries(spots),
  };
}
