/** Who is who in a story. */
import type { Corpus, EntityId, TopicId } from '../corpus/model.ts';
import { indexOf, isTold } from '../corpus/query.ts';
import type { CastMember } from '../corpus/reading.ts';
import { roleAsOf, roleView } from './roles.ts';
import { entityRef } from './views.ts';

/** Without an article, so many of those that the story names most. */
const MAIN = 24;

/**
 * The entities with their roles as of a date.
 * @param entities in the order to be kept; empty: those that the story names most
 */
export function castOf(
  entities: readonly EntityId[],
  topic: TopicId,
  published: string | null,
  corpus: Corpus,
): CastMember[] {
  const index = indexOf(corpus);
  const counts = new Map<EntityId, number>();
  for (const { mentions } of index.claimsByTopic.get(topic) ?? []) {
    for (const id of new Set(mentions.map(({ entity }) => entity))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const named = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  const members = entities.length > 0 ? entities : named.slice(0, MAIN);
  return members.flatMap((id) => {
    const entity = index.entities.get(id);
    if (!entity || !isTold(entity, corpus)) return [];
    const role = roleAsOf(entity, published);
    return [
      {
        entity: entityRef(entity, corpus),
        ...(role && { role: roleView(role, published, corpus) }),
        statements: counts.get(id) ?? 0,
      },
    ];
  });
}
