/** Every gold article as it is read: at once, after second thoughts, and by the plain list of names. */
import type { Corpus, NameKind, TopicId } from '../../../lib/corpus/model.ts';
import type { Mention } from '../../../lib/corpus/reading.ts';
import { annotate, reconsider } from '../../../lib/coverage/annotate.ts';
import { aliasCoverage, aliasList } from '../../../test/support/alias-list.ts';
import { type GoldArticle, type GoldPart, loadGold } from '../../../test/support/gold.ts';

export type Spot = Pick<Mention, 'flow' | 'start' | 'end' | 'entity' | 'kind'>;

export interface GoldReading {
  gold: GoldArticle;
  part: GoldPart;
  /** What is marked at once. */
  first: Mention[];
  /** What stays after second thoughts. */
  mentions: Mention[];
  topics: TopicId[];
  baseline: { mentions: Spot[]; topics: TopicId[] };
}

export const PARTS: readonly GoldPart[] = ['development', 'held-back'];

/** Two spots are the same if they name the same at the same place. */
export const keyOf = ({ flow, start, end, entity }: Spot): string => `${flow}:${start}-${end} ${entity}`;

/** Compared as one: which of its names is an entity's first is the corpus's choice. */
export const KINDS: Record<NameKind, string> = {
  name: 'names and aliases',
  alias: 'names and aliases',
  acronym: 'acronyms',
  surname: 'surnames',
  nominal: 'nominals',
  metonym: 'metonyms',
};

export async function readGoldParts(corpus: Corpus): Promise<GoldReading[]> {
  const namesIn = aliasList(corpus);
  const topicsIn = aliasCoverage(corpus);
  const readings: GoldReading[] = [];
  for (const part of PARTS) {
    for (const gold of loadGold(part)) {
      const { article } = gold;
      const first = annotate(article, corpus, { all: true });
      const settled = await reconsider(article, first, corpus);
      readings.push({
        gold,
        part,
        first: first.mentions,
        mentions: settled.mentions,
        topics: settled.coverage.map(({ topic }) => topic),
        baseline: { mentions: namesIn(article), topics: topicsIn(article) },
      });
    }
  }
  return readings;
}
