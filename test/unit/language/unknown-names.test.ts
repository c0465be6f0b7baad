import { expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { unknownNames } from '../../../lib/language/unknown-names.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const corpus = tinyCorpus();
const namesIn = async (...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  return unknownNames(article, annotate(article, corpus, { all: true }), corpus);
};

it('finds people and places that the corpus does not know, surnames counted with their bearers', async () => {
  const names = await namesIn(
    'North Korea sends minister to Russia',
    'Foreign Minister Rex Tillerson said in Manila on Sunday that Russia would talk. Tillerson left on Monday.',
    'Kim Jong Un did not comment, and Vladimir Putin met Rex Tillerson in Berlin.',
  );
  expect(names).toContainEqual({ text: 'Rex Tillerson', group: 'people', count: 3 });
  expect(names.map(({ text }) => text)).toContain('Berlin');
});

it('leaves out what is marked, days, titles and adjectives', async () => {
  const names = await namesIn('Talks', 'On Tuesday the Russian President Vladimir Putin met Kim Jong Un in Pyongyang.');
  expect(names).toEqual([]);
});

it('takes no institution for a name by its kind alone, and none without the half that tells it from others', async () => {
  const names = await namesIn(
    'Talks',
    'In Berlin the European Commission met the National Science Foundation. The Ministry and the Commission said no more.',
    'It was up to the Academy, said President Moon Jae-in, who had come from Berlin.',
  );
  expect(names.map(({ text }) => text).sort()).toEqual([
    'Berlin',
    'European Commission',
    'Moon Jae-in',
    'National Science Foundation',
  ]);
});

it('has nothing to say of texts in other languages', async () => {
  const article = { ...articleOf('Gespräche', 'Angela Merkel sprach in Berlin.'), language: 'de' };
  expect(await unknownNames(article, annotate(article, corpus), corpus)).toEqual([]);
});
