/** Draws the maps of the corpus's places, the same byte for byte whenever and wherever they are drawn. */
import { geoContains } from 'd3-geo';
import { scaleCorner } from '../../../lib/context/place-labels.ts';
import type { Entity, EntityId, MapDrawing } from '../../../lib/corpus/model.ts';
import { type Atlas, bordersOf, type Country, countriesOf, landOf, readAtlas, simplified } from './atlas.ts';
import { type Box, labelBeside, placeLabels } from './labels.ts';
import { outlinesOf, type Point, pathOf } from './outline.ts';
import { HEIGHT, KM, partsInView, type View, viewAround, viewOf, viewOfWorld, WIDTH } from './view.ts';
import { type Coordinates, coordinatesText, listText, whereabouts } from './words.ts';

/** Kilometres that a map shows from left to right, where the notes don't say. */
const ACROSS = 1600;
/** At least so many around a small country. */
const AROUND = 900;

/** How many units a bend is across to be drawn. */
const BEND = 3;

export const FONT_SIZE = 24;
const MOST_LABELS = 6;

/** The small world in a corner. */
const WORLD: Box = { left: WIDTH - 152, top: HEIGHT - 84, right: WIDTH - 8, bottom: HEIGHT - 8 };
/** From so many kilometres on, a map is a small world itself. */
const NEEDS_NO_WORLD = 9000;

/** What all maps are drawn from. */
export interface Ground {
  countries: Country[];
  /** The atlas with the detail that a view shows. */
  seenIn(view: View, bend?: number): Atlas;
  world: { view: View; land: string };
}

/** A map for each entity with coordinates. */
export function drawMaps(entities: readonly Entity[], ground = readGround()): Record<EntityId, MapDrawing> {
  return Object.fromEntries(
    entities.flatMap((entity) => (entity.place ? [[entity.id, draw(entity, entity.place, ground)]] : [])),
  );
}

/** Takes a moment: the atlas is read and weighed. */
export function readGround(): Ground {
  const atlas = readAtlas();
  const scales = new Map<number, Atlas>();
  const seenIn = (view: View, bend = BEND): Atlas => {
    const detail = detailOf(view, bend);
    const seen = scales.get(detail) ?? simplified(atlas, detail);
    scales.set(detail, seen);
    return seen;
  };
  const view = viewOfWorld(WORLD);
  const land = pathOf(outlinesOf(view.projection, landOf(seenIn(view, 1))));
  return { countries: countriesOf(atlas), seenIn, world: { view, land } };
}

/** The area of a bend on the globe, in steradians. */
function detailOf({ across }: View, bend: number): number {
  const unit = across / KM / WIDTH;
  return (bend * unit) ** 2;
}

function draw(entity: Entity, place: NonNullable<Entity['place']>, { countries, seenIn, world }: Ground): MapDrawing {
  const at: Coordinates = [place.lon, place.lat];
  const country = entity.type === 'country' ? countries.find((each) => geoContains(each, at)) : undefined;
  const view = country ? viewOf(country, AROUND) : viewAround(at, place.across ?? ACROSS);
  const atlas = seenIn(view);
  const outline = (shape: Parameters<typeof partsInView>[0]) => outlinesOf(view.projection, partsInView(shape, view));
  const lands = countriesOf(atlas)
    .map(({ geometry, properties }) => ({ name: properties.name, outlines: outline(geometry) }))
    .filter(({ outlines }) => outlines.length > 0);
  const own = lands.find(({ name }) => name === country?.properties.name);

  const spot = country ? null : spotOf(pointIn(view, at), entity);
  const scale = scaleOf(view);
  const showsWorld = view.across < NEEDS_NO_WORLD;
  const taken = [...(showsWorld ? [WORLD] : []), scaleCorner(scale.length, HEIGHT), ...(spot ? [spot.room] : [])];
  const labels = placeLabels(lands, { width: WIDTH, height: HEIGHT, fontSize: FONT_SIZE, taken }, MOST_LABELS);

  const near = countries.filter(({ properties }) => lands.some(({ name }) => name === properties.name));
  const [worldX, worldY] = pointIn(world.view, at);
  return {
    words: wordsOf(
      entity,
      at,
      near,
      labels.map(({ text }) => text).filter((text) => text !== own?.name),
    ),
    land: pathOf(outline(landOf(atlas))),
    borders: pathOf(outline(bordersOf(atlas))),
    ...(own && { shape: pathOf(own.outlines) }),
    ...(spot && { spot: spot.drawn }),
    labels: labels.map(({ text, x, y }) => ({ text, x, y, ...(text === own?.name && { own: true as const }) })),
    scale,
    ...(showsWorld && { world: { land: world.land, x: worldX, y: worldY } }),
  };
}

/** Where a place is on a map, in whole units. */
export function pointIn({ projection }: View, at: Coordinates): Point {
  const [x, y] = projection(at)!;
  return [Math.round(x), Math.round(y)];
}

/** A place is a point, a region a ring around its middle. */
function spotOf([x, y]: Point, { name, type }: Entity): { drawn: NonNullable<MapDrawing['spot']>; room: Box } {
  const exact = type !== 'place';
  const { label, room } = labelBeside([x, y], name, { width: WIDTH, fontSize: FONT_SIZE, apart: exact ? 16 : 26 });
  return { drawn: { x, y, exact, label }, room };
}

/** A round number of kilometres, about a fifth of the map long. */
export function scaleOf({ across }: View): MapDrawing['scale'] {
  const most = across / 5;
  const ten = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((times) => times * ten).find((round) => round <= most)!;
  return { km, length: Math.round((km / across) * WIDTH) };
}

/** Where it lies, and which countries are named on the map. */
function wordsOf({ name, type }: Entity, at: Coordinates, near: readonly Country[], named: string[]): string {
  const where = type === 'country' || type === 'place' ? null : whereabouts(at, near);
  const also = named.length > 0 ? `; also named on it: ${listText(named.toSorted())}` : '';
  return `Map: ${name}${where ? `, ${where}` : ''}, at ${coordinatesText(at)}${also}`;
}
