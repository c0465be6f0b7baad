/** What editors put first on a card whatever the sentence says: some claims of an entity, or of a story, are wanted sooner. */
import type { ClaimId, EntityId, TopicId } from '../corpus/model.ts';
import type { Question } from './question.ts';

/** How much sooner, in the units of a claim's score, by the claim's place in `claims`; those of no weight are not there. */
export type Leanings = Record<number, number>;

/**
 * Learned by `npm run corpus -- learn` from the development entries of `test/gold/ranking.yaml`: what their editors chose
 * and the rest of a claim's score does not tell.
 */
export interface Choices {
  claims: ClaimId[];
  /** On any card. */
  any: Leanings;
  /** On the cards of an entity. */
  entities: Record<EntityId, Leanings>;
  /** On pages of which the topic is the first. */
  topics: Record<TopicId, Leanings>;
}

/** How much sooner editors put each claim first on the card that is asked for; without those of no weight. */
export function leaningsFor({ entity, topics: [topic] }: Question, choices: Choices): ReadonlyMap<ClaimId, number> {
  const { any, entities, topics, claims } = choices;
  const leanings = new Map<ClaimId, number>();
  for (const own of [any, entities[entity.id], topic === undefined ? undefined : topics[topic]]) {
    for (const [place, value] of Object.entries(own ?? {})) {
      const id = claims[Number(place)]!;
      leanings.set(id, (leanings.get(id) ?? 0) + value);
    }
  }
  return leanings;
}
