/** A story at length, as of an article's date. */
import type { Account, Corpus, EntityId, MapFrame, Source } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Dossier, DossierRequest } from '../corpus/reading.ts';
import { accountView, isDisputed } from './accounts.ts';
import { castOf } from './cast.ts';
import { chaptersOf } from './chapters.ts';
import { sourceViews } from './sources.ts';
import { storyMaps } from './story-map.ts';
import { timelineFor } from './timeline.ts';
import { printedDate } from './typography.ts';

/**
 * Lists are complete and in the order in which they matter: the view shows as many as it has room for.
 * @param frames what maps are drawn in
 * @throws Error if the corpus has no such topic
 */
export function dossierFor(request: DossierRequest, corpus: Corpus, frames: readonly MapFrame[]): Dossier {
  const { published, entities } = request;
  const { topics, claimsByTopic, sources } = indexOf(corpus);
  const topic = topics.get(request.topic);
  if (!topic) throw new Error(`The corpus has no topic "${request.topic}"`);
  const cast = castOf(entities, topic.id, published, corpus);
  const members = cast.map(({ entity }) => entity.id);
  const told = new Set((claimsByTopic.get(topic.id) ?? []).map(({ source }) => source));
  const reports = [...told].flatMap((id) => sources.get(id) ?? []).sort(latestFirst);
  return {
    topic: { id: topic.id, name: topic.name, about: topic.about },
    asOf: published && printedDate({ edtf: published }),
    chapters: chaptersOf(topic.id, published, corpus),
    timeline: timelineFor({ subjects: new Set(entities), topics: [topic.id], published }, corpus),
    maps: storyMaps(frames, members, corpus),
    cast,
    accounts: corpus.accounts
      .filter((account) => isDisputed(account) && account.topics.includes(topic.id))
      .map((account) => ({ account, weight: nearness(account, new Set(members), corpus) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ account }) => accountView(account, corpus)),
    sources: sourceViews(
      reports.map(({ id }) => id),
      corpus,
    ),
    limits: corpus.limits,
  };
}

/** The share of those named in its claims that the article names too: what the reader has just read of comes first. */
function nearness({ sides }: Account, members: ReadonlySet<EntityId>, corpus: Corpus): number {
  const { claims } = indexOf(corpus);
  const named = new Set(
    sides.flatMap((side) => side.claims.flatMap((id) => claims.get(id)?.mentions.map(({ entity }) => entity) ?? [])),
  );
  return named.size === 0 ? 0 : [...named].filter((id) => members.has(id)).length / named.size;
}

function latestFirst(a: Source, b: Source): number {
  const [first, second] = [a.published?.end ?? '', b.published?.end ?? ''];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1;
}
