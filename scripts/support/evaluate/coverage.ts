/** Coverage: does each article cover what an editor would file it under? */
import type { Corpus, TopicId } from '../../../lib/corpus/model.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { aliasCoverage } from '../../../test/support/alias-list.ts';
import { compare } from '../../../test/support/measures.ts';
import type { Labelled } from './coverage-fit.ts';
import { type GoldReading, PARTS } from './gold-readings.ts';
import { count, measuredTable, type Table, type Tally } from './table.ts';

function countByTopic(tally: Tally, group: string, found: readonly TopicId[], gold: readonly TopicId[]): void {
  for (const topic of new Set([...found, ...gold])) {
    const has = (list: readonly TopicId[]) => (list.includes(topic) ? [topic] : []);
    count(tally, topic, group, compare(has(found), has(gold)));
  }
}

const errorsOf = (name: string, found: readonly TopicId[], gold: readonly TopicId[]): string[] => [
  ...found.filter((topic) => !gold.includes(topic)).map((topic) => `${name}: wrongly covers ${topic}`),
  ...gold.filter((topic) => !found.includes(topic)).map((topic) => `${name}: misses ${topic}`),
];

/** By topic, beside topics told by names and words alone. Errors are told of the development gold alone. */
export function coverage(readings: readonly GoldReading[], { errors }: { errors: boolean }): Table {
  const tally: Tally = new Map();
  for (const { gold, part, topics, baseline } of readings) {
    countByTopic(tally, part, topics, gold.covers);
    countByTopic(tally, `${part}, alias list`, baseline.topics, gold.covers);
  }
  const told = errors ? readings.filter(({ part }) => part === 'development') : [];
  return measuredTable(
    'Coverage by topic',
    tally,
    PARTS.flatMap((part) => [part, `${part}, alias list`]),
    told.flatMap(({ gold, topics }) => errorsOf(gold.slug, topics, gold.covers)),
  );
}

/** The same of articles of which only the topics are labelled, by topic. */
export function coverageOf(
  what: string,
  articles: readonly Labelled[],
  corpus: Corpus,
  { errors }: { errors: boolean },
): Table[] {
  if (articles.length === 0) return [];
  const topicsIn = aliasCoverage(corpus);
  const tally: Tally = new Map();
  const notes: string[] = [];
  for (const { name, article, covers } of articles) {
    const topics = annotate(article, corpus).coverage.map(({ topic }) => topic);
    countByTopic(tally, 'ours', topics, covers);
    countByTopic(tally, 'alias list', topicsIn(article), covers);
    if (errors) notes.push(...errorsOf(name, topics, covers));
  }
  return [measuredTable(`Coverage, ${articles.length} ${what}`, tally, ['ours', 'alias list'], notes)];
}
