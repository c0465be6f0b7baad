import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** What is marked of cities in the paragraphs, with the words right before each. */
const cities = (...paragraphs: string[]): string[] => {
  const article = articleOf(...paragraphs);
  return annotate(article, corpus, { all: true }).mentions.map(({ flow, start, end }) =>
    article.flows[flow]!.text.slice(Math.max(0, start - 3), end),
  );
};

describe('a club of a city', () => {
  it.each([
    ['FC Seoul won again.', 'en'],
    ['Nobody likes to play CSKA Moscow at home.', 'en'],
    ['Gegen Dynamo Moskau reichte es nicht.', 'de'],
    ['FC서울이 또 이겼다.', 'ko'],
    ['Победили «Локомотив Москва» и ФК Москва.', 'ru'],
  ])('is not the city: %s', (text) => {
    expect(cities('Saturday', text)).toEqual([]);
  });

  it('keeps the bare name for itself, but for where the words say that it is the place', () => {
    const found = cities(
      'FC Seoul draw',
      'Seoul led twice. The Seoul coach shrugged, and Seoul meet Pohang next.',
      'He was born in Seoul, in a suburb of Seoul that has no pitch; Seoul’s subway ran late.',
    );
    expect(found).toEqual(['in Seoul', 'of Seoul', 'h; Seoul']);
  });

  it('does so in Korean', () => {
    expect(cities('FC서울 무승부', '서울은 두 번 앞섰다. 팬들은 서울에서 왔다.')).toEqual(['들은 서울']);
  });

  it('leaves the name to the city on pages that have none', () => {
    expect(cities('A day', 'Seoul led twice in the vote.')).toHaveLength(1);
  });
});

describe('a house of a city’s name', () => {
  it('has an article and nothing after it', () => {
    expect(cities('A bar', 'He ran a bar, the Moscow, for years.')).toEqual([]);
    expect(cities('A time', 'She misses the Moscow of those years.')).toHaveLength(1);
  });

  it('stands in corner brackets or before a word for a shop in Japanese', () => {
    expect(cities('店', '商店街の「モスクワ」と食堂「平壌屋」は休みだった。')).toEqual([]);
  });
});
