/** The cards on which editors chose: what each claim's fit alone makes of it, and whether it is one that they want first. */
import { isAfter } from '../../../lib/context/as-of.ts';
import { candidatesFor } from '../../../lib/context/candidates.ts';
import { fitter } from '../../../lib/context/fit.ts';
import type { FollowUpIndex } from '../../../lib/context/follow-ups.ts';
import { questionOf } from '../../../lib/context/question.ts';
import { scoreOf } from '../../../lib/context/ranking.ts';
import { mergeCopies } from '../../../lib/context/same-statement.ts';
import type { ClaimId, Corpus, EntityId, TopicId } from '../../../lib/corpus/model.ts';
import type { RankingCase } from '../../../test/support/gold-ranking.ts';

/** One of a card's two lists, in no order. */
export interface Card {
  entity: EntityId;
  /** The page's first; none if it covers nothing. */
  topic: TopicId | undefined;
  rows: { claim: ClaimId; score: number; wanted: boolean }[];
}

/** The lists of a case's card that hold a claim that is wanted first; copies of one text are all wanted, or none. */
export function cardsOf({ request, first }: RankingCase, corpus: Corpus, followUps: FollowUpIndex): Card[] {
  const question = questionOf(request, corpus);
  const { entity, published, topics } = question;
  const candidates = candidatesFor(question, corpus);
  const fitOf = fitter(question, corpus, followUps);
  const lists: [Card['rows'], Card['rows']] = [[], []];
  for (const { claim, copies } of mergeCopies([...candidates.keys()], corpus)) {
    const all = [claim, ...copies];
    const wanted = all.some(({ id }) => first.includes(id));
    const list = published !== null && isAfter(claim, published, corpus) ? 1 : 0;
    for (const one of all) {
      lists[list].push({ claim: one.id, score: scoreOf(fitOf(one, candidates.get(one)!)), wanted });
    }
  }
  return lists
    .filter((rows) => rows.some(({ wanted }) => wanted))
    .map((rows) => ({ entity: entity.id, topic: topics[0], rows }));
}
