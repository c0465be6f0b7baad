/** Which claims can answer a question at all, and how they bear on its subject. */
import type { Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { isPlaceIn, type Question } from './question.ts';

/**
 * `named`: the claim names the subject. `speaks`: the subject says so. `event`: it is about an event in which the
 * subject took part, or whose place it is.
 */
export type Bearing = 'named' | 'speaks' | 'event';

/** The claims that bear on the question's subject, each with its closest bearing. */
export function candidatesFor(question: Question, corpus: Corpus): Map<Claim, Bearing> {
  const { claimsByEntity, claimsBySpeaker, claimsByEvent, eventsByEntity } = indexOf(corpus);
  const found = new Map<Claim, Bearing>();
  const add = (claims: readonly Claim[] | undefined, bearing: Bearing) => {
    for (const claim of claims ?? []) if (!found.has(claim)) found.set(claim, bearing);
  };
  for (const subject of question.subjects) {
    const naming = claimsByEntity.get(subject);
    // Someone who walked through Moscow tells nothing of Russia's government.
    const isStandIn = subject !== question.entity.id && subject !== question.government?.id;
    add(isStandIn ? naming?.filter((claim) => !isPlaceIn(claim, subject)) : naming, 'named');
  }
  for (const subject of question.subjects) add(claimsBySpeaker.get(subject), 'speaks');
  for (const subject of question.subjects) {
    add(claimsByEvent.get(subject), 'event');
    for (const event of eventsByEntity.get(subject) ?? []) add(claimsByEvent.get(event.id), 'event');
  }
  return found;
}
