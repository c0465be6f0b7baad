import { describe, expect, test } from 'vitest';
import { relationOf } from '../../../lib/context/relations.ts';
import type { Relation } from '../../../lib/corpus/reading.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { corpus as tiny } from './corpus.ts';

const shipped = loadCorpus();
const topics = ['russia-north-korea'];

/** Each step as "from > to", with its event, and its claims. */
const told = (relation: Relation | null) =>
  relation?.steps.map(({ from, to, event, claims }) => [
    `${from.id} > ${to.id}${event ? ` (${event.id})` : ''}`,
    ...claims.map(({ id }) => id),
  ]) ?? null;

describe('in a small corpus', () => {
  const between = (from: string, to: string, published: string | null = '2023-09-15') =>
    told(relationOf({ from, to, published, topics }, tiny));

  test('two whom a statement names together are one step apart', () => {
    expect(between('sergei-shoigu', 'kim-jong-un')).toEqual([['sergei-shoigu > kim-jong-un', 'ap#shoigu']]);
  });

  test('what two reports of one text state alike is one statement', () => {
    const relation = relationOf({ from: 'kim-jong-un', to: 'vladimir-putin', published: null, topics }, tiny)!;
    const { claims } = relation.steps[0]!;
    expect(new Set(claims.map(({ id }) => id.split('#')[1])).size).toBe(claims.length);
  });

  test('one event joins those whom statements about it name apart', () => {
    const apart = { ...tiny, claims: tiny.claims.filter(({ id }) => id === 'ap#satellites' || id === 'copy#tour') };
    expect(told(relationOf({ from: 'kim-jong-un', to: 'vladimir-putin', published: null, topics }, apart))).toEqual([
      ['kim-jong-un > vladimir-putin (summit)', 'copy#tour', 'ap#satellites'],
    ]);
  });

  test('a path goes on over a third, and says each step', () => {
    expect(between('unification-ministry', 'vladimir-putin')?.map(([step]) => step)).toEqual([
      'unification-ministry > summit',
      'summit > vladimir-putin',
    ]);
  });

  test('nothing that came after the article counts', () => {
    expect(between('sergey-lavrov', 'kim-jong-un')).toBeNull();
    expect(between('sergey-lavrov', 'kim-jong-un', '2025-07-12')).toEqual([
      ['sergey-lavrov > kim-jong-un', 'upi#visit'],
    ]);
    expect(between('sergey-lavrov', 'kim-jong-un', null)).toHaveLength(1);
  });

  test('neither a country nor its government is a way', () => {
    // Both are named with Russia or its capital, and with nothing else in common.
    expect(between('kursk-region', 'sergey-lavrov', null)).toBeNull();
    expect(between('tallinn', 'kim-jong-un', null)).toBeNull();
  });

  test('nobody is linked to himself, and what the corpus lacks is an error', () => {
    expect(between('kim-jong-un', 'kim-jong-un')).toBeNull();
    expect(() => between('kim-jong-un', 'nobody')).toThrow('The corpus has no entity "nobody"');
  });
});

describe('in the shipped corpus', () => {
  const between = (from: string, to: string, published: string | null = null, about = topics) =>
    relationOf({ from, to, published, topics: about }, shipped);

  test('ministers are linked by the summit at which both were', () => {
    expect(told(between('sergei-shoigu', 'jo-chun-ryong', '2023-09-14'))).toEqual([
      [
        'sergei-shoigu > jo-chun-ryong (kim-putin-summit-2023)',
        '2023-09-14-20-minutes-putin-accepts#took-part',
        '2023-09-13-ap-putin-welcomes-kim#jo-came',
      ],
    ]);
  });

  test('an article’s date decides what links Lavrov and Kim', () => {
    const eventAt = (published: string) => between('sergey-lavrov', 'kim-jong-un', published)?.steps[0]?.event?.id;
    expect(eventAt('2023-09-14')).toBe('kim-putin-summit-2023');
    expect(eventAt('2025-07-14')).toBeUndefined();
    expect(between('sergey-lavrov', 'kim-jong-un', '2025-07-14')?.steps).toHaveLength(1);
  });

  test('two launch sites are linked by what is said of both', () => {
    expect(told(between('yulia-peresild', 'vostochny-cosmodrome', null, []))?.map(([step]) => step)).toEqual([
      'yulia-peresild > baikonur-cosmodrome',
      'baikonur-cosmodrome > vostochny-cosmodrome',
    ]);
  });

  test('stories that have nothing to do with each other stay apart', () => {
    expect(between('mars', 'vladimir-putin')).toBeNull();
    expect(between('dan-caine', 'uranus')).toBeNull();
  });

  const some = shipped.entities.filter((_, i) => i % 7 === 0);
  const pairs = some.flatMap((one) => some.filter(({ id }) => id > one.id).map((other) => [one.id, other.id] as const));

  test('each step is carried by statements that name its ends or are about their event', () => {
    for (const [from, to] of pairs) {
      const relation = between(from, to);
      expect(relation?.steps.length ?? 1).toBeLessThanOrEqual(3);
      for (const [i, step] of (relation?.steps ?? []).entries()) {
        expect(step.from.id).toBe(i === 0 ? from : relation!.steps[i - 1]!.to.id);
        expect(step.claims.length).toBeGreaterThan(0);
        for (const { id } of step.claims) {
          const claim = shipped.claims.find((one) => one.id === id)!;
          const named = [...claim.mentions.map(({ entity }) => entity), ...(claim.speakers ?? []), claim.event];
          const ends = [step.from.id, step.to.id].filter((end) => named.includes(end));
          if (step.event) expect([claim.event, ends.length > 0]).toEqual([step.event.id, true]);
          else expect(ends).toHaveLength(2);
        }
      }
    }
  });

  test('the order of the corpus does not matter', () => {
    const turned = { ...shipped, claims: shipped.claims.toReversed(), entities: shipped.entities.toReversed() };
    for (const [from, to] of pairs.filter((_, i) => i % 5 === 0)) {
      expect(told(relationOf({ from, to, published: null, topics }, turned))).toEqual(told(between(from, to)));
    }
  });
});
