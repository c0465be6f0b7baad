/** What binds entities to each other: statements that name both, and events in which both took part. */
import type { Claim, Corpus, Entity, EntityId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';

export interface Bond {
  /** In the corpus's order. */
  claims: readonly Claim[];
  /** Absent: each claim names both. Given: the event to which both belong; of its claims each names one or the other. */
  event?: Entity;
}

/** Each bond stands under both of its entities. */
export type Bonds = ReadonlyMap<EntityId, ReadonlyMap<EntityId, readonly Bond[]>>;

const made = new WeakMap<Corpus, Bonds>();

/** Made once for each corpus. */
export function bondsOf(corpus: Corpus): Bonds {
  let bonds = made.get(corpus);
  if (!bonds) {
    bonds = makeBonds(corpus);
    made.set(corpus, bonds);
  }
  return bonds;
}

function makeBonds(corpus: Corpus): Bonds {
  const { entities, claimsByEvent } = indexOf(corpus);
  const bonds = new Map<EntityId, Map<EntityId, Bond[]>>();
  const named = new Map<string, Claim[]>();
  for (const claim of corpus.claims) {
    for (const [one, other] of pairs(namedIn(claim).filter((id) => entities.has(id)))) {
      const key = `${one} ${other}`;
      const claims = named.get(key) ?? [];
      if (claims.length === 0) bind(one, other, { claims });
      named.set(key, claims);
      claims.push(claim);
    }
  }
  for (const event of corpus.entities) {
    if (!event.event) continue;
    const claims = claimsByEvent.get(event.id) ?? [];
    // Nobody is bound by an event of which no statement about it tells that he took part.
    const members = membersOf(event).filter((id) => claims.some((claim) => namedIn(claim).includes(id)));
    for (const [one, other] of pairs(members)) {
      const about = claims.filter((claim) => namedIn(claim).some((id) => id === one || id === other));
      bind(one, other, { claims: about, event });
    }
  }
  return bonds;

  function bind(one: EntityId, other: EntityId, bond: Bond) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!bonds.has(from)) bonds.set(from, new Map());
      const all = bonds.get(from)!.get(to) ?? [];
      bonds.get(from)!.set(to, all);
      all.push(bond);
    }
  }
}

const named = new WeakMap<Claim, readonly EntityId[]>();

/** Who is named by a statement, says it, or is the event that it is about; found once for each. */
export function namedIn(claim: Claim): readonly EntityId[] {
  let ids = named.get(claim);
  if (!ids) {
    const { mentions, speakers = [], event } = claim;
    ids = [...new Set([...mentions.map(({ entity }) => entity), ...speakers, ...(event ? [event] : [])])];
    named.set(claim, ids);
  }
  return ids;
}

const membersOf = ({ event }: Entity): EntityId[] => [
  ...new Set([...event!.participants, ...(event!.place ? [event!.place] : [])]),
];

/** Each pair once, in the order of the alphabet. */
function pairs(ids: readonly EntityId[]): [EntityId, EntityId][] {
  const sorted = ids.toSorted();
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other): [EntityId, EntityId] => [one, other]));
}
