/** Maps of places, drawn from the base map that ships in a package. */
import { expect, test, vi } from 'vitest';
import type { Entity, EntityType } from '../../../lib/corpus/model.ts';
import { compileNotes } from '../../../scripts/support/load-corpus.ts';
import { drawMaps, readGround } from '../../../scripts/support/maps/draw.ts';
import { drawFrames } from '../../../scripts/support/maps/frames.ts';
import { readNoteFiles } from '../../../scripts/support/notes.ts';

// The base map of the whole world is read and simplified for each.
vi.setConfig({ testTimeout: 60_000 });

const place = (id: string, name: string, type: EntityType, lat: number, lon: number, across?: number): Entity => ({
  id,
  name,
  type,
  names: [{ text: name, kind: 'name' }],
  roles: [],
  place: { lat, lon, ...(across && { across }) },
});

const PLACES = [
  place('khasan', 'Khasan', 'city', 42.428, 130.645),
  place('lisbon', 'Lisbon', 'city', 38.72, -9.14),
  place('atlantic', 'Atlantic Ocean', 'place', 0, -25, 12_000),
  place('japan', 'Japan', 'country', 36, 138),
  place('ukraine', 'Ukraine', 'country', 49, 32),
  place('russia', 'Russia', 'country', 60, 100),
];
const maps = drawMaps(PLACES);

/** All corners of path data, as points of the map. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return path
    .split(/(?=m)/)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i]!;
        y += numbers[i + 1]!;
        points.push([x, y]);
      }
      if (part.endsWith('z')) [x, y] = points[0]!;
      return points;
    });
}

test('a map is the same each time it is drawn', () => {
  expect(JSON.stringify(drawMaps(PLACES))).toBe(JSON.stringify(maps));
});

test('its words say where the place lies', () => {
  expect(maps.khasan!.words).toMatch(
    /^Map: Khasan, where China, North Korea and Russia meet, at 42\.4° north, 130\.6° east/,
  );
  expect(maps.lisbon!.words).toMatch(/^Map: Lisbon, in the (?:south-)?west of Portugal, at 38\.7° north, 9\.1° west/);
  expect(maps.atlantic!.words).toMatch(/^Map: Atlantic Ocean, at 0° north, 25° west/);
});

test('a place is a dot in the middle, a region a ring, a country its shape', () => {
  expect(maps.khasan!.spot).toMatchObject({ x: 320, y: 180, exact: true, label: { text: 'Khasan', anchor: 'start' } });
  expect(maps.khasan!.shape).toBeUndefined();
  expect(maps.atlantic!.spot).toMatchObject({ exact: false });
  expect(maps.japan!.spot).toBeUndefined();
  expect(maps.japan!.labels).toContainEqual(expect.objectContaining({ text: 'Japan', own: true }));
});

test('a country’s shape fills its map and stays in it', () => {
  const points = pointsOf(maps.japan!.shape!);
  const heights = points.map(([, y]) => y);
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThan(360 + 9);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(250);
});

test('everything drawn lies in the box, or a little over its edge', () => {
  for (const { land, borders, shape, world } of Object.values(maps)) {
    for (const [x, y] of [land, borders, shape, world?.land].flatMap((path) => pointsOf(path ?? ''))) {
      expect(x).toBeGreaterThanOrEqual(-8);
      expect(x).toBeLessThanOrEqual(648);
      expect(y).toBeGreaterThanOrEqual(-8);
      expect(y).toBeLessThanOrEqual(368);
    }
  }
});

test('Crimea is drawn as the United Nations see it', () => {
  // Its southern tip is the southernmost of what the map of Ukraine shows as Ukraine; Russia's has no land so far west there.
  const south = (path: string) => pointsOf(path).sort((a, b) => b[1] - a[1])[0]!;
  const [x, y] = south(maps.ukraine!.shape!);
  const all = pointsOf(maps.ukraine!.shape!);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  expect((x - left) / (right - left)).toBeGreaterThan(0.5);
  expect(y).toBeGreaterThan(320);
});

test('names of countries stand clear of each other and inside the map', () => {
  for (const { labels, spot } of Object.values(maps)) {
    const boxes = labels.map(({ text, x, y }) => ({
      left: x - text.length * 6,
      right: x + text.length * 6,
      top: y - 18,
      bottom: y + 4,
    }));
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThan(0);
      expect(a.right).toBeLessThan(640);
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
      if (spot) expect(a.left < spot.x && spot.x < a.right && a.top < spot.y && spot.y < a.bottom).toBe(false);
    }
  }
});

test('the distance is a round one, as long as it is on the map', () => {
  expect(maps.khasan!.scale).toEqual({ km: 200, length: 80 });
  expect(maps.atlantic!.scale.km).toBe(2000);
});

test('a map as wide as the world has no small world in its corner', () => {
  expect(maps.atlantic!.world).toBeUndefined();
  expect(maps.lisbon!.world).toMatchObject({ land: maps.khasan!.world!.land });
  expect(maps.lisbon!.world!.x).toBeLessThan(maps.khasan!.world!.x);
});

test('every place of the corpus has a small map, and every country in it its shape', () => {
  const { entities } = compileNotes(readNoteFiles()).corpus;
  const places = entities.filter(({ place }) => place);
  const drawn = drawMaps(entities);
  expect(Object.keys(drawn)).toEqual(places.map(({ id }) => id));
  const sizes = Object.values(drawn).map(({ world, ...map }) => JSON.stringify(map).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(2500);
  expect(Math.max(...sizes)).toBeLessThan(8000);
  for (const { id, type } of places) if (type === 'country') expect(drawn[id]).toHaveProperty('shape');
});

test('a part of the world has a place for the name of each country that the corpus knows, on its land if it fits', () => {
  const korea = place('north-korea', 'North Korea', 'country', 40, 127);
  const frames = drawFrames([...PLACES, korea], readGround());
  const east = frames.find(({ name }) => name === 'north-east Asia')!;
  const named = (id: string) => east.countries.find(({ entity }) => entity === id)!;
  expect(named('north-korea')).toMatchObject({ text: 'North Korea', beside: true });
  expect(named('russia').beside).toBeUndefined();
  expect(named('russia').at.length).toBeGreaterThan(1);
  for (const [x, y] of frames.flatMap(({ countries }) => countries.flatMap(({ at }) => at))) {
    expect(x > 0 && x < 640 && y > 0 && y < 360).toBe(true);
  }
});
