import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/marks/navigation.ts';

describe('placeOf', () => {
  const place = placeOf('https://news.example/world/a?id=7');

  it.each([
    'https://news.example/world/a?id=7#comments',
    'https://news.example/world/a?id=7&utm_source=mail&utm_medium=x',
    'https://news.example/world/a?fbclid=9&id=7',
  ])('is the same article at %s', (url) => {
    expect(placeOf(url)).toBe(place);
  });

  it.each([
    'https://news.example/world/b?id=7',
    'https://news.example/world/a?id=8',
    'https://news.example/world/a',
    'https://www.news.example/world/a?id=7',
    'https://news.example/world/a?id=7#/world/b',
    'https://news.example/world/a?id=7#!b',
  ])('is another article at %s', (url) => {
    expect(placeOf(url)).not.toBe(place);
  });
});
