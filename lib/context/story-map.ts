/** The places of a story on one map, or on a few where one would have to be too wide. */
import type { Corpus, EntityId, MapFrame } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { StoryMap } from '../corpus/reading.ts';
import { type Box, labelSpots, overlap, type SpotLabel, scaleCorner, textWidth } from './place-labels.ts';
import { typographic } from './typography.ts';

const WIDTH = 640;
const HEIGHT = 360;
const FONT_SIZE = 24;

/** From a spot's middle to its label: a dot's radius or a ring's, and air. */
const APART = { dot: 15, ring: 24, name: 12 };

/** A map with fewer places than this share of them is not worth being the first, nor the next for those that are left. */
const MOST = 0.5;

const MAPS = 3;

/**
 * The first map shows most places, each further one most of those that are left. Where only regions are left, such as an
 * ocean, no further map is needed.
 * @param frames from the narrowest to the widest, which shows the whole world
 * @param members of the story, most important first
 */
export function storyMaps(frames: readonly MapFrame[], members: readonly EntityId[], corpus: Corpus): StoryMap[] {
  const widest = frames.at(-1);
  if (!widest) return [];
  let rest = members.filter((id) => widest.spots[id]);
  if (rest.length === 0) return countriesAlone(frames, members, corpus);
  const maps: StoryMap[] = [];
  while (rest.length > 0 && maps.length < MAPS) {
    const within = (frame: MapFrame) => rest.filter((id) => frame.spots[id]);
    const frame = frames.find((each) => within(each).length >= MOST * rest.length) ?? widest;
    const places = within(frame);
    if (maps.length > 0 && !places.some((id) => frame.spots[id]!.exact)) break;
    maps.push(mapOf(frame, places, members, corpus));
    rest = rest.filter((id) => !places.includes(id));
  }
  return maps;
}

/** Of a story that names countries only: where most of them have their names on the map. */
function countriesAlone(frames: readonly MapFrame[], members: readonly EntityId[], corpus: Corpus): StoryMap[] {
  const named = (frame: MapFrame) => frame.countries.filter(({ entity }) => entity && members.includes(entity)).length;
  const most = Math.max(0, ...frames.map(named));
  const frame = frames.find((each) => named(each) >= MOST * most);
  return frame && most > 1 ? [mapOf(frame, [], members, corpus)] : [];
}

type Country = MapFrame['countries'][number];
type CountryLabel = StoryMap['countries'][number];

function mapOf(frame: MapFrame, places: EntityId[], members: readonly EntityId[], corpus: Corpus): StoryMap {
  const { entities } = indexOf(corpus);
  const { name, land, borders, scale } = frame;
  const dots = places.flatMap((id) => (frame.spots[id]!.exact ? [frame.spots[id]!] : []));
  const spots = places
    .map((id) => {
      const { x, y, exact } = frame.spots[id]!;
      const mark = exact ? 'dot' : dots.some((dot) => Math.hypot(dot.x - x, dot.y - y) < APART.ring) ? 'name' : 'ring';
      return { entity: id, name: typographic(entities.get(id)!.name), x, y, mark } as const;
    })
    // A region can do without its name before a place can.
    .sort((a, b) => Number(b.mark === 'dot') - Number(a.mark === 'dot'));
  const isOwn = ({ entity }: Country) => entity !== undefined && members.includes(entity);
  const own = frame.countries.filter(isOwn).sort((a, b) => members.indexOf(a.entity!) - members.indexOf(b.entity!));
  const others = frame.countries.filter((country) => !isOwn(country) && !country.beside);

  const stand = (taken: readonly Box[]) =>
    labelSpots(
      spots.map((spot) => ({ ...spot, name: shortName(spot.name), apart: APART[spot.mark] })),
      { width: WIDTH, height: HEIGHT, fontSize: FONT_SIZE, taken },
    );
  const marks = spots.filter(({ mark }) => mark !== 'name').map(roundSpot);
  const corner = scaleCorner(scale.length, HEIGHT);
  const standing = [corner];
  const named: CountryLabel[] = [];
  const nameWhere = (country: Country, taken: readonly Box[], isGood: (box: Box) => boolean) => {
    const label = labelsOf(country).find((each) => {
      const box = boxOf(each);
      return !taken.some((one) => overlap(one, box)) && isGood(box);
    });
    if (!label) return;
    named.push({ ...label, ...(isOwn(country) && { entity: country.entity! }) });
    standing.push(boxOf(label));
  };
  // The story's own countries stand where they take no place's name away; the others where room is left.
  const possible = unnamed(stand([corner]));
  for (const country of own) {
    nameWhere(country, [...standing, ...marks], (box) => unnamed(stand([...standing, box])) <= possible);
  }
  const labels = stand(standing);
  const placed = labels.flatMap((label) => (label ? [boxOf(label)] : []));
  for (const country of others) nameWhere(country, [...standing, ...marks, ...placed], () => true);
  return {
    words: wordsOf(
      name,
      spots,
      named.flatMap(({ entity, text }) => (entity ? [text] : [])),
    ),
    land,
    borders,
    scale,
    countries: named,
    spots: spots.map((spot, index) => ({ ...spot, label: labels[index] ?? null })),
  };
}

const unnamed = (labels: readonly (SpotLabel | null)[]): number => labels.filter((label) => !label).length;

const labelsOf = ({ text, at }: Country) => at.map(([x, y]) => ({ text, x, y }));

/** What tells it from others of its name, the map tells too: "Washington" of "Washington, D.C.". */
const shortName = (name: string): string => name.replace(/, .*/, '');

function boxOf({ text, x, y, anchor = 'middle' }: { text: string; x: number; y: number; anchor?: string }): Box {
  const width = textWidth(text, FONT_SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - 0.94 * FONT_SIZE, right: left + width, bottom: y + 0.26 * FONT_SIZE };
}

const roundSpot = ({ x, y, mark }: Pick<StoryMap['spots'][number], 'x' | 'y' | 'mark'>): Box => {
  const apart = APART[mark];
  return { left: x - apart, top: y - apart, right: x + apart, bottom: y + apart };
};

function wordsOf(name: string, spots: readonly { name: string }[], countries: readonly string[]): string {
  const places = spots.length > 0 ? `, with ${list(spots.map(({ name }) => name))}` : '';
  const named = countries.length > 0 ? `; countries of the story: ${list(countries)}` : '';
  return `Map of ${name}${places}${named}`;
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
