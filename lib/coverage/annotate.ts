/** Reads an article against the corpus: what it covers, and the names in it. */
import { type Corpus, groupOf, type TopicId } from '../corpus/model.ts';
import { indexOf, isTold } from '../corpus/query.ts';
import type { Annotation, Article, Mention } from '../corpus/reading.ts';
import { doubtsOf } from '../language/doubts.ts';
import { secondThoughts } from '../language/second-thoughts.ts';
import { buildKnowledge, type Knowledge } from '../linking/knowledge.ts';
import { linkPage } from '../linking/link.ts';
import { offDuty } from '../linking/lone-surnames.ts';
import { readPage } from '../linking/page-text.ts';
import { evidenceOf } from './evidence.ts';
import { type Features, readTopics } from './features.ts';
import { type GateTerms, topicsWithin } from './gate.ts';
import { gateTerms } from './gate-terms.ts';
import { layoutOf } from './layout.ts';
import { COVERED, scoreTopics } from './score.ts';

/** What is made of a corpus once, for all articles. */
interface Prepared {
  knowledge: Knowledge;
  gate: GateTerms;
}

const prepared = new WeakMap<Corpus, Prepared>();

function prepare(corpus: Corpus): Prepared {
  let ready = prepared.get(corpus);
  if (!ready) {
    ready = {
      knowledge: buildKnowledge(corpus),
      gate: gateTerms(corpus),
    };
    prepared.set(corpus, ready);
  }
  return ready;
}

/** Builds what annotating needs of a corpus ahead of the first article. */
export function warmUp(corpus: Corpus): void {
  prepare(corpus);
}

function evidenceIn(article: Article, corpus: Corpus) {
  const { knowledge } = prepare(corpus);
  const page = readPage(article.flows, knowledge.gazetteer);
  const { mentions, presence } = linkPage(page, knowledge);
  const isOfSport = offDuty(presence) === 'sport';
  return { page, mentions, isOfSport, evidence: evidenceOf(corpus.topics, page, mentions, presence.hits, knowledge) };
}

/** What scores rest on, of every topic whose needs an article meets: for fitting their weights. */
export function featuresOf(article: Article, corpus: Corpus): { topic: TopicId; features: Features }[] {
  const { page, evidence, isOfSport } = evidenceIn(article, corpus);
  return readTopics(evidence, layoutOf(page), isOfSport).map(({ evidence, features }) => ({
    topic: evidence.topic.id,
    features,
  }));
}

function read(article: Article, corpus: Corpus) {
  const { gate } = prepare(corpus);
  const { page, mentions, evidence, isOfSport } = evidenceIn(article, corpus);
  // The same test that the gate makes, so that what is covered is never what the gate turns away. On the page anything
  // may stand between two flows: no name may run from one into the next, and a digit stops it.
  const text = article.flows.map((flow) => flow.text).join('\n0\n');
  const within = new Set<TopicId>();
  for (const [index, may] of [...topicsWithin(text, gate)].entries()) if (may) within.add(corpus.topics[index]!.id);
  const scores = scoreTopics(evidence, page, isOfSport).filter(({ topic }) => within.has(topic));
  return { mentions, scores, gate: within.size > 0 };
}

function entityRefs(mentions: readonly Mention[], corpus: Corpus): Annotation['entities'] {
  const { entities } = indexOf(corpus);
  return [...new Set(mentions.map(({ entity }) => entity))].map((id) => {
    const entity = entities.get(id)!;
    const { name, type } = entity;
    return { id, name, type, group: groupOf(type), hasContext: isTold(entity, corpus) };
  });
}

/**
 * The annotation of an article: pure and deterministic. Mentions are given where anything is covered, or everywhere
 * with `all`. It is what can be said at once: second thoughts about doubtful marks (see `reconsider`) and names that the
 * corpus does not know (see `unknownNames`) come later.
 */
export function annotate(article: Article, corpus: Corpus, { all = false }: { all?: boolean } = {}): Annotation {
  const { mentions, scores, gate } = read(article, corpus);
  const names = new Map(corpus.topics.map(({ id, name }) => [id, name]));
  const coverage = scores
    .filter(({ score }) => score > COVERED)
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
    .map((covered) => ({ ...covered, name: names.get(covered.topic)! }));
  const given = all || coverage.length > 0 ? mentions : [];
  return {
    gate,
    coverage,
    mentions: given,
    entities: entityRefs(given, corpus),
    unknown: [],
    ...(doubtsOf(article, given).length > 0 && { doubtful: true }),
  };
}

/**
 * The annotation as it stands after second thoughts: marks may have gone from it, none has come, and what it covers is
 * the same. Deterministic; nothing heavy is loaded unless a mark is doubtful.
 */
export async function reconsider(article: Article, annotation: Annotation, corpus: Corpus): Promise<Annotation> {
  const { doubtful, ...settled } = annotation;
  if (!doubtful) return annotation;
  const gone = new Set(await secondThoughts(article, annotation.mentions, corpus));
  const mentions = annotation.mentions.filter((_, index) => !gone.has(index));
  const named = new Set(mentions.map(({ entity }) => entity));
  return { ...settled, mentions, entities: annotation.entities.filter(({ id }) => named.has(id)) };
}
