import { h } from 'preact';
import { expect, it } from 'vitest';
import { ContextBody } from '../../../components/card/ContextBody.tsx';
import { PlaceMap } from '../../../components/shared/PlaceMap.tsx';
import type { MapDrawing } from '../../../lib/corpus/model.ts';
import * as fixture from './fixtures.ts';
import { rendered } from './rendered.ts';

const map: MapDrawing = {
  words: 'Map: Khasan, where China, North Korea and Russia meet, at 42.4° north, 130.6° east',
  land: 'm0 0 640 0 0 360z',
  borders: 'm0 0 9 9',
  spot: { x: 320, y: 180, exact: true, label: { text: 'Khasan', x: 336, y: 188, anchor: 'start' } },
  labels: [{ text: 'China', x: 90, y: 60 }],
  scale: { km: 2000, length: 80 },
  world: { land: 'm490 280 9 0 0 9z', x: 600, y: 300 },
};

const svgOf = (drawing: MapDrawing) => rendered(h(PlaceMap, { map: drawing })).querySelector('svg')!;

it('is one picture, told in words', () => {
  const svg = svgOf(map);
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe(map.words);
});

it('names the place, the countries around it and the scale', () => {
  const texts = [...svgOf(map).querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toEqual(['China', 'Khasan', '2,000 km']);
});

it('is a dot on the map and on the small world; a region is a ring, a country its shape', () => {
  const parts = (drawing: MapDrawing) =>
    ['map-dot', 'map-ring', 'map-shape', 'map-world'].map((part) => svgOf(drawing).querySelectorAll(`.${part}`).length);
  expect(parts(map)).toEqual([2, 0, 0, 1]);
  expect(parts({ ...map, spot: { ...map.spot!, exact: false } })).toEqual([1, 1, 0, 1]);
  expect(parts({ ...map, spot: undefined, shape: 'm0 0 9 0 0 9z', world: undefined })).toEqual([0, 0, 1, 0]);
});

it('stands on the card of a place, and on no other', () => {
  const card = (context: typeof fixture.silent) =>
    rendered(h(ContextBody, { context, onOpen: () => undefined })).querySelectorAll('.place-map').length;
  expect(card({ ...fixture.silent, entity: fixture.khasan, map })).toBe(1);
  expect(card(fixture.person)).toBe(0);
});
