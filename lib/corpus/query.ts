/** A corpus by what one looks up in it: indexes, made once for each corpus. */
import type { Account, Claim, ClaimId, Corpus, Entity, EntityId, Source, SourceId, Topic, TopicId } from './model.ts';

export interface CorpusIndex {
  entities: ReadonlyMap<EntityId, Entity>;
  sources: ReadonlyMap<SourceId, Source>;
  claims: ReadonlyMap<ClaimId, Claim>;
  topics: ReadonlyMap<TopicId, Topic>;
  /** Claims whose text names the entity, in the corpus's order; an entity that no claim names is not there. */
  claimsByEntity: ReadonlyMap<EntityId, readonly Claim[]>;
  /** Claims whose attribution names the entity. */
  claimsBySpeaker: ReadonlyMap<EntityId, readonly Claim[]>;
  /** Claims about the event, whether or not they name it. */
  claimsByEvent: ReadonlyMap<EntityId, readonly Claim[]>;
  claimsBySource: ReadonlyMap<SourceId, readonly Claim[]>;
  claimsByTopic: ReadonlyMap<TopicId, readonly Claim[]>;
  /** Accounts with this claim on one of their sides. */
  accountsByClaim: ReadonlyMap<ClaimId, readonly Account[]>;
  /** Sources that rest on the same text, by lineage id. */
  sourcesByLineage: ReadonlyMap<string, readonly Source[]>;
  /** Events in which the entity took part, or whose place it is, by date. */
  eventsByEntity: ReadonlyMap<EntityId, readonly Entity[]>;
  /** Cities, buildings and institutions that stand for a country ("the Kremlin" for Russia). */
  standInsByCountry: ReadonlyMap<EntityId, readonly Entity[]>;
}

const indexes = new WeakMap<Corpus, CorpusIndex>();

/** The indexes of a corpus; the same object for the same corpus. */
export function indexOf(corpus: Corpus): CorpusIndex {
  let index = indexes.get(corpus);
  if (!index) {
    index = makeIndex(corpus);
    indexes.set(corpus, index);
  }
  return index;
}

/** Whether the corpus says anything of an entity: what it was, what it did, or what it said. */
export function isTold({ id, roles, event }: Entity, corpus: Corpus): boolean {
  const { claimsByEntity, claimsBySpeaker, claimsByEvent } = indexOf(corpus);
  const told = claimsByEntity.has(id) || claimsBySpeaker.has(id) || claimsByEvent.has(id);
  return told || roles.length > 0 || event !== undefined;
}

function makeIndex({ entities, sources, claims, topics, accounts }: Corpus): CorpusIndex {
  const events = entities
    .filter((entity) => entity.event !== undefined)
    .sort((a, b) => (a.event!.date.start < b.event!.date.start ? -1 : 1));
  return {
    entities: byId(entities),
    sources: byId(sources),
    claims: byId(claims),
    topics: byId(topics),
    claimsByEntity: groupBy(claims, ({ mentions }) => mentions.map(({ entity }) => entity)),
    claimsBySpeaker: groupBy(claims, ({ speakers }) => speakers ?? []),
    claimsByEvent: groupBy(claims, ({ event }) => [event]),
    claimsBySource: groupBy(claims, ({ source }) => [source]),
    claimsByTopic: groupBy(claims, (claim) => claim.topics),
    accountsByClaim: groupBy(accounts, ({ sides }) => sides.flatMap((side) => side.claims)),
    sourcesByLineage: groupBy(sources, ({ lineage }) => [lineage?.id]),
    eventsByEntity: groupBy(events, ({ event }) => [...event!.participants, event!.place]),
    standInsByCountry: groupBy(entities, ({ standsFor }) => [standsFor]),
  };
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

/** Each item under each of its keys, once. */
function groupBy<T>(items: T[], keysOf: (item: T) => (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
