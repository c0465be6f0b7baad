/** How two entities are linked: the shortest and best-supported path of statements from one to the other. */
import type { Claim, Corpus, EntityId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Relation, RelationRequest } from '../corpus/reading.ts';
import { isAfter } from './as-of.ts';
import { type Bond, bondsOf, namedIn } from './bonds.ts';
import { contentsOf } from './claim-contents.ts';
import { mergeCopies, type Statement } from './same-statement.ts';
import { claimView, entityRef } from './views.ts';

const MOST_STEPS = 3;
/** Statements shown for a step. */
const SHOWN = 2;
/** As many as there can be copies of one statement among the first few. */
const LOOKED_AT = 8;

/**
 * What a step costs, beside 1 for itself: shortest goes before best-supported, unless the way leads over somebody whom
 * many have to do with.
 */
const COSTS = {
  /** Both belong to one event, but no statement names them together. */
  event: 0.4,
  /** None of its statements belongs to a topic of the page. */
  offTopic: 0.4,
  /** Divided by the number of its witnesses. */
  witness: 0.3,
  /** Times the share of all entities that are bound to the one between two steps. */
  hub: 3,
} as const;

/** Over somebody bound to a larger share of all entities everybody would be linked with everybody. An event tells how. */
const HUB = 0.2;

interface Way {
  cost: number;
  steps: Bond[];
  /** Where each step leads, the start first. */
  stops: EntityId[];
}

/**
 * The relation of two entities as of the article's date. Null: the corpus links them by nothing, which is a normal
 * answer. Ways over a country or its government are none: everybody would be linked by them. Deterministic.
 * @throws Error if the corpus lacks one of them
 */
export function relationOf(request: RelationRequest, corpus: Corpus): Relation | null {
  const { entities } = indexOf(corpus);
  for (const id of [request.from, request.to]) {
    if (!entities.has(id)) throw new Error(`The corpus has no entity "${id}"`);
  }
  const way = request.from === request.to ? null : bestWay(request, corpus);
  if (!way) return null;
  return {
    steps: way.steps.map((bond, i) => {
      const ends = [way.stops[i]!, way.stops[i + 1]!] as const;
      const [from, to] = ends.map((id) => entityRef(entities.get(id)!, corpus));
      return {
        from: from!,
        to: to!,
        ...(bond.event && { event: entityRef(bond.event, corpus) }),
        claims: shownOf(bond, ends, request, corpus).map((statement) => claimView(statement, corpus)),
      };
    }),
  };
}

/** The best statements of a step; of two who belong to one event, the best that names each. */
function shownOf(bond: Bond, ends: readonly EntityId[], request: RelationRequest, corpus: Corpus): Statement[] {
  const known = bestFirst(bond.claims.filter(knownBy(request, corpus)), request, corpus);
  if (!bond.event) return mergeCopies(known.slice(0, LOOKED_AT), corpus).slice(0, SHOWN);
  const chosen = ends.map((end) => known.find((claim) => namedIn(claim).includes(end))!);
  return [...new Set(chosen)].map((claim) => ({ claim, copies: [] }));
}

const knownBy =
  ({ published }: RelationRequest, corpus: Corpus) =>
  (claim: Claim): boolean =>
    published === null || !isAfter(claim, published, corpus);

/** Layer by layer: the cheapest way to each entity in so many steps. */
function bestWay(request: RelationRequest, corpus: Corpus): Way | null {
  const { from, to } = request;
  const bonds = bondsOf(corpus);
  const costOf = coster(request, corpus);
  let layer = new Map<EntityId, Way>([[from, { cost: 0, steps: [], stops: [from] }]]);
  let best: Way | null = null;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const next = new Map<EntityId, Way>();
    for (const [at, way] of layer) {
      const through = at === from ? 0 : throughCost(at, corpus);
      if (!Number.isFinite(through)) continue;
      const onward = step === MOST_STEPS ? [to] : (bonds.get(at)?.keys() ?? []);
      for (const id of onward) {
        // The last step but one leads nowhere but to those from whom one more leads there.
        const isDeadEnd = step === MOST_STEPS - 1 && id !== to && !bonds.get(to)?.has(id);
        if (isDeadEnd || way.stops.includes(id)) continue;
        for (const bond of bonds.get(at)?.get(id) ?? []) {
          const cost = way.cost + through + costOf(bond, [at, id]);
          const before = next.get(id);
          if (!Number.isFinite(cost) || (before && before.cost < cost)) continue;
          const stops = [...way.stops, id];
          if (before?.cost === cost && before.stops.join() <= stops.join()) continue;
          next.set(id, { cost, steps: [...way.steps, bond], stops });
        }
      }
    }
    const there = next.get(to);
    if (there && (!best || there.cost < best.cost)) best = there;
    layer = next;
  }
  return best;
}

/** Infinite over countries, what stands for their governments, and those whom everybody has to do with. */
function throughCost(id: EntityId, corpus: Corpus): number {
  const { type, standsFor } = indexOf(corpus).entities.get(id)!;
  const share = (bondsOf(corpus).get(id)?.size ?? 0) / corpus.entities.length;
  if (type === 'country' || standsFor !== undefined) return Number.POSITIVE_INFINITY;
  if (type !== 'event' && share > HUB) return Number.POSITIVE_INFINITY;
  return COSTS.hub * share;
}

/** Infinite for a bond that was not known yet when the article appeared. */
function coster(request: RelationRequest, corpus: Corpus): (bond: Bond, ends: readonly EntityId[]) => number {
  const isKnown = knownBy(request, corpus);
  const costs = new Map<Bond, number>();
  const costOf = ({ claims, event }: Bond, ends: readonly EntityId[]): number => {
    const known = claims.filter(isKnown);
    if (!ends.every((end) => known.some((claim) => namedIn(claim).includes(end)))) return Number.POSITIVE_INFINITY;
    const isOnTopic = known.some(({ topics }) => topics.some((topic) => request.topics.includes(topic)));
    return (
      1 +
      (event ? COSTS.event : 0) +
      (isOnTopic || request.topics.length === 0 ? 0 : COSTS.offTopic) +
      COSTS.witness / witnessesOf(known, corpus)
    );
  };
  return (bond, ends) => {
    const cost = costs.get(bond) ?? costOf(bond, ends);
    costs.set(bond, cost);
    return cost;
  };
}

/** Reports that rest on one text are one. */
function witnessesOf(claims: readonly Claim[], corpus: Corpus): number {
  const { sources } = indexOf(corpus);
  return new Set(claims.map(({ source }) => sources.get(source)?.lineage?.id ?? source)).size;
}

/** Those of the page's topics first; then what was so, told early and signed, of few others beside. */
function bestFirst(claims: readonly Claim[], { topics }: RelationRequest, corpus: Corpus): Claim[] {
  const contents = contentsOf(corpus);
  const worth = (claim: Claim): number => {
    const { lead, published } = contents.of(claim);
    const isOnTopic = claim.topics.some((topic) => topics.includes(topic));
    const isNews = claim.stance !== 'expected' && claim.stance !== 'analysed';
    return (isOnTopic ? 4 : 0) + (isNews ? 1 : 0) + (published ? 1 : 0) + lead + 2 / Math.max(2, claim.mentions.length);
  };
  return claims
    .map((claim) => ({ claim, worth: worth(claim) }))
    .sort((a, b) => b.worth - a.worth || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}
