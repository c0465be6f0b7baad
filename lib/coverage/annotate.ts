/** Reads an article against the corpus: what it covers, and the names in it. */
import { type Corpus, groupOf, type TopicId } from '../corpus/model.ts';
import type { Annotation, Article, Mention } from '../corpus/reading.ts';
import { buildKnowledge, type Knowledge } from '../linking/knowledge.ts';
import { linkPage } from '../linking/link.ts';
import { readPage } from '../linking/page-text.ts';
import { evidenceOf } from './evidence.ts';
import { type GateTerms, topicsWithin } from './gate.ts';
import { gateTerms } from './gate-terms.ts';
import { COVERED, layoutOf, scoreTopic } from './score.ts';

/** What is made of a corpus once, for all articles. */
interface Prepared {
  knowledge: Knowledge;
  gate: GateTerms;
  /** Entities of which the corpus says anything. */
  told: ReadonlySet<string>;
}

const prepared = new WeakMap<Corpus, Prepared>();

function prepare(corpus: Corpus): Prepared {
  let ready = prepared.get(corpus);
  if (!ready) {
    ready = {
      knowledge: buildKnowledge(corpus),
      gate: gateTerms(corpus),
      told: new Set([
        ...corpus.claims.flatMap(({ mentions, event }) => [
          ...mentions.map(({ entity }) => entity),
          ...(event ? [event] : []),
        ]),
        ...corpus.entities.flatMap(({ id, roles, event }) => (roles.length > 0 || event ? [id] : [])),
      ]),
    };
    prepared.set(corpus, ready);
  }
  return ready;
}

/** Builds what annotating needs of a corpus ahead of the first article. */
export function warmUp(corpus: Corpus): void {
  prepare(corpus);
}

function read(article: Article, corpus: Corpus) {
  const { knowledge, gate } = prepare(corpus);
  const page = readPage(article.flows, knowledge.gazetteer);
  const { mentions, presence } = linkPage(page, knowledge);
  // The same test that the gate makes, so that what is covered is never what the gate turns away. On the page anything
  // may stand between two flows: no name may run from one into the next, and a digit stops it.
  const text = article.flows.map((flow) => flow.text).join('\n0\n');
  const within = new Set<TopicId>();
  for (const [index, may] of [...topicsWithin(text, gate)].entries()) if (may) within.add(corpus.topics[index]!.id);
  const layout = layoutOf(page);
  const scores = evidenceOf(corpus.topics, page, mentions, presence.hits, knowledge)
    .filter(({ topic }) => within.has(topic.id))
    .map((evidence) => scoreTopic(evidence, layout));
  return { mentions, scores, gate: within.size > 0 };
}

function entityRefs(mentions: readonly Mention[], { knowledge, told }: Prepared): Annotation['entities'] {
  return [...new Set(mentions.map(({ entity }) => entity))].map((id) => {
    const { name, type } = knowledge.gazetteer.entities.get(id)!;
    return { id, name, type, group: groupOf(type), hasContext: told.has(id) };
  });
}

/**
 * The annotation of an article: pure and deterministic. Mentions are given where anything is covered, or everywhere
 * with `all`. Names that the corpus does not know are not looked for here (see `unknownNames`).
 */
export function annotate(article: Article, corpus: Corpus, { all = false }: { all?: boolean } = {}): Annotation {
  const { mentions, scores, gate } = read(article, corpus);
  const names = new Map(corpus.topics.map(({ id, name }) => [id, name]));
  const coverage = scores
    .filter(({ score }) => score >= COVERED)
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
    .map((covered) => ({ ...covered, name: names.get(covered.topic)! }));
  const given = all || coverage.length > 0 ? mentions : [];
  return { gate, coverage, mentions: given, entities: entityRefs(given, prepare(corpus)), unknown: [] };
}
