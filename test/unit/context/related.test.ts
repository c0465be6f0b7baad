import { expect, test } from 'vitest';
import { contextFor } from '../../../lib/context/context-for.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { NO_GUIDE, request, corpus as tiny } from './corpus.ts';

const shipped = loadCorpus();

test('what links an entity is said by statements that the context shows', () => {
  const context = contextFor(request('kim-jong-un'), tiny, NO_GUIDE);
  const shown = new Set([...context.claims, ...context.later].map(({ id }) => id));
  const linked = context.related.filter(({ link }) => link.length > 0);
  expect(linked.length).toBeGreaterThan(3);
  expect(linked.flatMap(({ link }) => link).filter((id) => !shown.has(id))).toEqual([]);
  expect(context.related.find(({ entity }) => entity.id === 'sergei-shoigu')?.link).toEqual(['ap#shoigu']);
});

test('what was known when the article appeared links them, if anything was', () => {
  const lavrov = (published: string) =>
    contextFor(request('kim-jong-un', { published }), shipped, NO_GUIDE).related.find(
      ({ entity }) => entity.id === 'sergey-lavrov',
    )!;
  expect(lavrov('2023-09-14').because).toContain('2023 North Korea-Russia summit');
  expect(lavrov('2023-09-14').link[0]).toBe('2023-09-14-20-minutes-putin-accepts#took-part');
  const { link } = contextFor(request('kim-jong-un', { published: '2022-01-01' }), tiny, NO_GUIDE).related.find(
    ({ entity }) => entity.id === 'sergei-shoigu',
  )!;
  expect(link).toEqual(['ap#shoigu']);
});

test('an entity of the page that only a path leads to comes last, with the path and its reports', () => {
  const page = ['vladimir-putin', 'baikonur-cosmodrome', 'mars'];
  const context = contextFor(request('kim-jong-un', { published: '2023-09-14', entities: page }), shipped, NO_GUIDE);
  const last = context.related.at(-1)!;
  expect(last).toMatchObject({
    entity: { id: 'baikonur-cosmodrome' },
    because: 'linked over Vostochny Cosmodrome',
    link: [],
  });
  const sources = new Set(context.sources.map(({ id }) => id));
  const cited = last.path!.steps.flatMap(({ claims }) => claims.map(({ source }) => source));
  expect(cited.length).toBeGreaterThanOrEqual(2);
  expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  expect(context.related.some(({ entity }) => entity.id === 'mars')).toBe(false);
});

test('a context sets the figure of its sentence beside those of the reports', () => {
  const text = 'It was windy. Kim and Putin talked for about three hours at Vostochny. They dined for two.';
  const at = (offset: number) =>
    contextFor(request('kim-jong-un', { published: '2023-09-14', passage: { text, offset } }), shipped, NO_GUIDE);
  const { figures, sources } = at(text.indexOf('Kim'));
  expect(figures.map(({ page, reports }) => [page, reports])).toEqual([['about three hours', 'two to four hours']]);
  const cited = figures.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map(({ source }) => source)));
  expect(cited.filter((source) => !sources.some(({ id }) => id === source))).toEqual([]);
  expect(at(text.indexOf('They')).figures).toEqual([]);
  expect(contextFor(request('kim-jong-un'), shipped, NO_GUIDE).figures).toEqual([]);
});

test('a question that one report alone answers is not one on which reports differ', () => {
  const context = contextFor(request('sergey-lavrov', { published: '2025-07-12' }), shipped, NO_GUIDE);
  expect(context.accounts.length).toBeGreaterThan(0);
  expect(context.accounts.filter(({ sides }) => sides.length < 2)).toEqual([]);
});
