/** The places of a story on one map, or on two where one would have to be too wide. */
import type { Corpus, EntityId, MapFrame } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { StoryMap } from '../corpus/reading.ts';
import { type Box, labelSpots, overlap, textWidth } from './place-labels.ts';
import { typographic } from './typography.ts';

const WIDTH = 640;
const HEIGHT = 360;
const FONT_SIZE = 24;

/** From a spot's middle to its label: a dot's radius or a ring's, and air. */
const APART = { dot: 15, ring: 24 };

/** A map with fewer places than this share of them is not worth being the first. */
const MOST = 0.5;

/**
 * @param frames from the narrowest to the widest, which shows the whole world
 * @param members of the story, most important first
 */
export function storyMaps(frames: readonly MapFrame[], members: readonly EntityId[], corpus: Corpus): StoryMap[] {
  const widest = frames.at(-1);
  if (!widest) return [];
  const places = members.filter((id) => widest.spots[id]);
  if (places.length === 0) return countriesAlone(frames, members, corpus);
  const within = (frame: MapFrame) => places.filter((id) => frame.spots[id]);
  const first = frames.find((frame) => within(frame).length >= MOST * places.length) ?? widest;
  const rest = places.filter((id) => !first.spots[id]);
  const second = frames.find((frame) => rest.every((id) => frame.spots[id]));
  return [
    mapOf(first, within(first), members, corpus),
    ...(rest.length > 0 && second ? [mapOf(second, rest, members, corpus)] : []),
  ];
}

/** Of a story that names countries only: where most of them have their names on the map. */
function countriesAlone(frames: readonly MapFrame[], members: readonly EntityId[], corpus: Corpus): StoryMap[] {
  const named = (frame: MapFrame) => frame.countries.filter(({ entity }) => entity && members.includes(entity)).length;
  const most = Math.max(0, ...frames.map(named));
  const frame = frames.find((each) => named(each) >= MOST * most);
  return frame && most > 1 ? [mapOf(frame, [], members, corpus)] : [];
}

function mapOf(frame: MapFrame, places: EntityId[], members: readonly EntityId[], corpus: Corpus): StoryMap {
  const { entities } = indexOf(corpus);
  const { name, land, borders, scale } = frame;
  const spots = places
    .map((id) => ({ ...frame.spots[id]!, entity: id, name: typographic(entities.get(id)!.name) }))
    // A region can do without its name before a place can.
    .sort((a, b) => Number(b.exact) - Number(a.exact));
  const countries = frame.countries.map(({ entity, ...label }) => ({
    ...label,
    ...(entity && members.includes(entity) && { entity }),
  }));
  const corner = { left: 0, top: HEIGHT - 56, right: 32 + scale.length, bottom: HEIGHT };
  const stand = (taken: readonly Box[]) =>
    labelSpots(
      spots.map((spot) => ({ ...spot, apart: spot.exact ? APART.dot : APART.ring })),
      { width: WIDTH, height: HEIGHT, fontSize: FONT_SIZE, taken },
    );
  // Only if there is room beside the names of its countries do these stay: where things happened tells more.
  const beside = stand([corner, ...countries.filter(({ entity }) => entity).map(boxOf)]);
  const labels = beside.includes(null) ? stand([corner]) : beside;
  const standing = [...labels.flatMap((label) => (label ? [boxOf(label)] : [])), ...spots.map(roundSpot)];
  const isFree = (box: Box) => !standing.some((one) => overlap(one, box));
  const named = countries.filter((label) => isFree(boxOf(label)));
  const own = named.filter(({ entity }) => entity).map(({ text }) => text);
  return {
    words: wordsOf(name, spots, own),
    land,
    borders,
    scale,
    countries: named,
    spots: spots.map((spot, index) => ({ ...spot, label: labels[index] ?? null })),
  };
}

function boxOf({ text, x, y, anchor = 'middle' }: { text: string; x: number; y: number; anchor?: string }): Box {
  const width = textWidth(text, FONT_SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - 0.94 * FONT_SIZE, right: left + width, bottom: y + 0.26 * FONT_SIZE };
}

const roundSpot = ({ x, y, exact }: { x: number; y: number; exact: boolean }): Box => {
  const apart = exact ? APART.dot : APART.ring;
  return { left: x - apart, top: y - apart, right: x + apart, bottom: y + apart };
};

function wordsOf(name: string, spots: readonly { name: string }[], countries: readonly string[]): string {
  const places = spots.length > 0 ? `, with ${list(spots.map(({ name }) => name))}` : '';
  const named = countries.length > 0 ? `; countries of the story: ${list(countries)}` : '';
  return `Map of ${name}${places}${named}`;
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
