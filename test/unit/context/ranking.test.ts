/** The corpus that ships, and what editors want first. */
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../lib/context/context-for.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import { ranking } from '../../../scripts/support/evaluate/ranking.ts';
import { loadLibrary } from '../../../scripts/support/load-corpus.ts';
import { loadRankingCases } from '../../support/gold-ranking.ts';

const library = loadLibrary();
const { corpus, guide } = library;
const cases = loadRankingCases(corpus);

describe('the gold of the ranking', () => {
  it('names claims of the corpus, and none both first and below', () => {
    const { claims } = indexOf(corpus);
    const unknown = cases.flatMap(({ first, below }) => [...first, ...below]).filter((id) => !claims.has(id));
    expect(unknown).toEqual([]);
    for (const { at, first, below } of cases) {
      expect(first.length, at).toBeGreaterThan(0);
      expect(first.length, at).toBeLessThan(8);
      expect(
        first.filter((id) => below.includes(id)),
        at,
      ).toEqual([]);
    }
  });

  it('has each name in a sentence once, and enough of them, a quarter held back', () => {
    expect(new Set(cases.map(({ article, at, entity }) => `${article} ${at} ${entity}`)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(500);
    // Pieces written to learn from are no reports.
    const reports = cases.filter(({ article }) => !article.startsWith('ranking/'));
    expect(reports.filter(({ part }) => part === 'held-back').length / reports.length).toBeGreaterThan(0.25);
  });
});

it('puts more of the wanted claims first than date order and plain BM25 do, on both parts', () => {
  const { groups, rows } = ranking(library, { errors: false });
  for (const [group, { name, columns }] of groups.entries()) {
    for (const column of ['MRR', 'hit@1', 'hit@3']) {
      const [byDate, byWords, ours] = rows.map(({ cells }) => Number(cells[group]![columns.indexOf(column)]));
      expect(ours, `${name} ${column}`).toBeGreaterThan(Math.max(byDate!, byWords!));
    }
  }
  // It learns six times over.
}, 240_000);

it('tells an article of 2023 about the summit what came later: the soldiers of 2024, the visit of 2025', () => {
  const text = 'Kim Jong Un met Vladimir Putin at the Vostochny Cosmodrome in Russia.';
  const asked = { published: '2023-09-14', topics: ['russia-north-korea'], entities: ['vladimir-putin', 'russia'] };
  const of = (entity: string, name: string) =>
    contextFor({ ...asked, entity, passage: { text, offset: text.indexOf(name) } }, corpus, guide);
  const ids = (views: { id: string }[]) => views.map(({ id }) => id);
  const upi = '2025-07-12-upi-russia-warns';
  const russia = of('russia', 'Russia');
  expect(ids(russia.later)).toContain(`${upi}#soldiers-sent`);
  expect(ids(of('kim-jong-un', 'Kim').later)).toContain(`${upi}#4`);
  expect(ids(russia.claims).filter((id) => id.startsWith('2025'))).toEqual([]);
  expect(russia.asOf).toBe('14\u00a0September 2023');
  const undated = contextFor({ ...asked, entity: 'russia', published: null }, corpus, guide);
  expect(undated.asOf).toBeNull();
  expect(undated.later).toEqual([]);
  expect(ids(undated.claims)).toContain(`${upi}#soldiers-sent`);
});
