import { expect, it } from 'vitest';
import { sourceViews } from '../../../lib/context/sources.ts';
import { nameBesideDate } from '../../../lib/context/views.ts';
import type { Corpus, Entity } from '../../../lib/corpus/model.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { corpus } from './corpus.ts';

const event = (name: string, start: string, end: string): Entity => ({
  id: 'event',
  name,
  type: 'event',
  names: [],
  roles: [],
  event: { date: { edtf: start, start, end, basis: 'printed' }, participants: [] },
});

it.each([
  ['2023 summit in Rajin', 'Summit in Rajin'],
  ["Kim's visit to Russia in 2023", 'Kim’s visit to Russia'],
  ['Flood of July 2023', 'Flood'],
  ['Joint drill of 11 July 2023', 'Joint drill'],
  ['Incursion into Russia, 2023', 'Incursion into Russia'],
  ['Plan for Seoul 2030', 'Plan for Seoul 2030'],
  ['Paris Air Show', 'Paris Air Show'],
])('“%s” stands above its date as “%s”', (name, shown) => {
  expect(nameBesideDate(event(name, '2023-07-11', '2023-07-12'))).toBe(shown);
});

it('shows readers what a report is worth without the paragraphs that the checker asks for', () => {
  const [ap, ...rest] = corpus.sources;
  const lineage = { id: 'ap-2023', ground: 'The credits say so (¶12-13).' };
  const cited: Corpus = {
    ...corpus,
    sources: [{ ...ap!, quality: 'A copy (¶1), of which the end (¶3, ¶5-6) is newer.', lineage }, ...rest],
  };
  expect(sourceViews(['ap'], cited)).toMatchObject([
    { quality: 'A copy, of which the end is newer.', lineage: 'The credits say so.' },
  ]);
  const shipped = loadCorpus();
  const views = sourceViews(
    shipped.sources.map(({ id }) => id),
    shipped,
  );
  for (const { quality, lineage } of views) expect(`${quality} ${lineage}`).not.toContain('¶');
});
