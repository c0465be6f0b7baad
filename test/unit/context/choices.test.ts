/** What editors lean to, learned from their choices. */
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../../lib/context/context-for.ts';
import type { Guide } from '../../../lib/context/guide.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import type { Card } from '../../../scripts/support/choices/cards.ts';
import { learnChoices } from '../../../scripts/support/choices/learn.ts';
import { loadLibrary } from '../../../scripts/support/load-corpus.ts';
import { corpus, idsOf, NO_GUIDE, request } from './corpus.ts';

/** Cards of an entity on which editors wanted one claim before others that fit as well. */
const cards = (entity: string, topic: string | undefined, wanted: string, others: string[]): Card[] =>
  Array.from({ length: 20 }, () => ({
    entity,
    topic,
    rows: [wanted, ...others].map((claim) => ({ claim, score: 1, wanted: claim === wanted })),
  }));

describe('learning from choices', () => {
  it('leans to what was wanted, for the entity and the story of its cards more than for others', () => {
    const { claims, any, entities, topics } = learnChoices([
      ...cards('kim-jong-un', 'weapons', 'a', ['b', 'c']),
      ...cards('vladimir-putin', undefined, 'b', ['a', 'c']),
    ]);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => claims.indexOf(id));
    expect(entities['kim-jong-un']![a!]).toBeGreaterThan(0.5);
    expect(entities['kim-jong-un']![b!] ?? 0).toBeLessThan(0);
    expect(entities['vladimir-putin']![b!]).toBeGreaterThan(0.5);
    expect(any[c!]).toBeLessThan(0);
    expect(Object.keys(topics)).toEqual(['weapons']);
  });

  it('leans to nothing where the fit tells already', () => {
    const told = [
      {
        entity: 'kim-jong-un',
        topic: undefined,
        rows: [
          { claim: 'a', score: 30, wanted: true },
          { claim: 'b', score: 0, wanted: false },
        ],
      },
    ];
    expect(learnChoices(told)).toEqual({ claims: ['a', 'b'], any: {}, entities: { 'kim-jong-un': {} }, topics: {} });
  });
});

describe('a card', () => {
  it('puts a claim higher that editors want on it, on that card and in that story alone', () => {
    const asked = request('vladimir-putin');
    const idsBy = (guide: Guide) => idsOf(contextFor(asked, corpus, guide).claims);
    const last = idsBy(NO_GUIDE).at(-1)!;
    const place = (guide = NO_GUIDE) => idsBy(guide).indexOf(last);
    const plain = place();
    expect(plain).toBeGreaterThan(0);
    const leaning = (part: 'entities' | 'topics', key: string) => ({
      ...NO_GUIDE,
      choices: { ...NO_GUIDE.choices, claims: [last], [part]: { [key]: { 0: 9 } } },
    });
    expect(place(leaning('entities', 'vladimir-putin'))).toBe(0);
    expect(place(leaning('entities', 'kim-jong-un'))).toBe(plain);
    expect(place(leaning('topics', 'russia-north-korea'))).toBe(0);
    expect(place(leaning('topics', 'weapons'))).toBe(plain);
  });
});

it('ships leanings for claims, entities and topics that there are', () => {
  const { corpus: shipped, guide } = loadLibrary();
  const { claims, entities } = indexOf(shipped);
  const { choices } = guide;
  expect(choices.claims.length).toBeGreaterThan(150);
  expect(choices.claims.filter((id) => !claims.has(id))).toEqual([]);
  expect(Object.keys(choices.entities).filter((id) => !entities.has(id))).toEqual([]);
  expect(Object.keys(choices.topics).filter((id) => !shipped.topics.some((topic) => topic.id === id))).toEqual([]);
});
