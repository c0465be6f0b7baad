/** The corpus that ships: whatever it holds, some card shows. */
import { expect, test } from 'vitest';
import { isDisputed } from '../../../lib/context/accounts.ts';
import { contextFor } from '../../../lib/context/context-for.ts';
import { mergeCopies } from '../../../lib/context/same-statement.ts';
import { namesBeside } from '../../../lib/context/views.ts';
import type { ClaimId } from '../../../lib/corpus/model.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import type { ClaimView, Context } from '../../../lib/corpus/reading.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { NO_GUIDE } from './corpus.ts';

const corpus = loadCorpus();

/** Every card, as a list opens it: on a page without a date, about everything. */
const contexts: Context[] = corpus.entities.map(({ id }) =>
  contextFor(
    { entity: id, published: null, topics: corpus.topics.map(({ id }) => id), entities: [] },
    corpus,
    NO_GUIDE,
  ),
);

const claimsOf = ({ claims, later, accounts }: Context): ClaimView[] => [
  ...claims,
  ...later,
  ...accounts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
];

/** Whether a list shows a claim: by itself, or by its byline beside a statement that it repeats. */
function shows(views: readonly ClaimView[], id: ClaimId): boolean {
  if (views.some((view) => view.id === id)) return true;
  const { claims } = indexOf(corpus);
  const claim = claims.get(id)!;
  const source = indexOf(corpus).sources.get(claim.source)!;
  return views.some(
    (view) =>
      view.alsoIn.includes(namesBeside(indexOf(corpus).sources.get(view.source)!, [source])[0]!) &&
      mergeCopies([claims.get(view.id)!, claim], corpus).length === 1,
  );
}

test('every claim stands on some card, by itself or as a further report of the same statement', () => {
  const shown = contexts.flatMap(claimsOf);
  const unseen = corpus.claims.filter(({ id }) => !shows(shown, id));
  expect(unseen.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});

test('every event stands on the timeline of another card, and has a card that says something', () => {
  const events = corpus.entities.filter(({ event }) => event);
  const shown = new Set(
    contexts.flatMap(({ entity, timeline }) =>
      timeline.flatMap((item) => (item.entity === entity.id ? [] : (item.entity ?? []))),
    ),
  );
  expect(events.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  const silent = contexts.filter(
    ({ entity, claims, role }) => entity.type === 'event' && claims.length === 0 && role === undefined,
  );
  expect(silent.map(({ entity }) => entity.id)).toEqual([]);
});

test('every account on which reports differ stands on some card, with all its claims', () => {
  const shown = new Map(contexts.flatMap(({ accounts }) => accounts.map((account) => [account.id, account])));
  for (const { id, sides } of corpus.accounts.filter(isDisputed)) {
    const views = shown.get(id)?.sides ?? [];
    const unseen = sides.flatMap(({ claims }, i) => claims.filter((claim) => !shows(views[i]?.claims ?? [], claim)));
    expect(unseen, id).toEqual([]);
  }
});

test('every report is the source of some card', () => {
  const shown = new Set(contexts.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect(corpus.sources.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test('a byline says who reports, and never where a document lists it', () => {
  const bylines = contexts.flatMap(claimsOf).flatMap(({ by, alsoIn }) => [by, ...alsoIn]);
  expect(bylines.filter((by) => /document|\blisted\b|\d{3}/.test(by))).toEqual([]);
});

test('another report of the same byline is told apart from the one that is cited', () => {
  const copied = contexts.flatMap(({ sources }) => sources).filter(({ sameTextAs }) => sameTextAs.length > 0);
  expect(copied.length).toBeGreaterThan(0);
  expect(copied.filter(({ by, sameTextAs }) => sameTextAs.includes(by))).toEqual([]);
});
