/** Where an article speaks of a topic: per need and at large, flow by flow. */
import type { Topic } from '../corpus/model.ts';
import type { Mention } from '../corpus/reading.ts';
import type { Knowledge } from '../linking/knowledge.ts';
import type { PageText } from '../linking/page-text.ts';
import type { TermHit } from '../linking/topic-words.ts';

/** Hits of one need: per flow, the distinct places (UTF-16 offsets) at which it is met. */
export interface NeedEvidence {
  hits: ReadonlySet<number>[];
  /** Met at least once by a name that needs no support, or by a word. */
  met: boolean;
  /** What met it, most frequent first, as the reader knows it. */
  by: string[];
}

export interface TopicEvidence {
  topic: Topic;
  needs: NeedEvidence[];
  /** Distinct entities and words that speak for the topic. */
  signals: Set<string>;
  /** Per flow, whether any signal is in it. */
  signalled: boolean[];
}

interface Tally {
  hits: Set<number>[];
  by: Map<string, number>;
  met: boolean;
}

function hit(tally: Tally, flow: number, at: number, by: string): void {
  tally.hits[flow]!.add(at);
  tally.by.set(by, (tally.by.get(by) ?? 0) + 1);
}

const isStrongKind = ({ kind }: Mention): boolean => kind === 'name' || kind === 'alias' || kind === 'acronym';

/** The evidence for every topic, in one pass over the page. `hits`: its topic words, per flow. */
export function evidenceOf(
  topics: readonly Topic[],
  page: PageText,
  mentions: readonly Mention[],
  hits: readonly TermHit[][],
  knowledge: Knowledge,
): TopicEvidence[] {
  const empty = (): Tally => ({ hits: page.flows.map(() => new Set<number>()), by: new Map(), met: false });
  const tallies = new Map(topics.map((topic) => [topic.id, topic.needs.map(empty)]));
  const signals = new Map(topics.map((topic) => [topic.id, new Set<string>()]));
  const signalled = new Map(topics.map((topic) => [topic.id, page.flows.map(() => false)]));

  for (const mention of mentions) {
    const { entity, flow, start } = mention;
    const name = knowledge.gazetteer.entities.get(entity)!.name;
    for (const topic of topics) {
      for (const [index, need] of topic.needs.entries()) {
        if (!need.entities.includes(entity)) continue;
        const tally = tallies.get(topic.id)![index]!;
        hit(tally, flow, start, name);
        if (isStrongKind(mention)) tally.met = true;
      }
      if (topic.signals.entities.includes(entity)) {
        signals.get(topic.id)!.add(name);
        signalled.get(topic.id)![flow] = true;
      }
    }
  }
  for (const { index, text, words } of page.flows) {
    for (const { word, use } of hits[index]!) {
      if (use.need === 'signal') {
        signals.get(use.topic)!.add(use.term);
        signalled.get(use.topic)![index] = true;
        continue;
      }
      const tally = tallies.get(use.topic)![use.need]!;
      const { start } = words[word]!;
      tally.met = true;
      // A name that is a word of the need as well counts once, as a name.
      if (!tally.hits[index]!.has(start)) {
        hit(tally, index, start, `“${text.slice(start, words[word + use.length - 1]!.end).toLowerCase()}”`);
      }
    }
  }
  return topics.map((topic) => ({
    topic,
    needs: tallies.get(topic.id)!.map(({ hits, by, met }) => ({
      hits,
      met,
      by: [...by].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name),
    })),
    signals: signals.get(topic.id)!,
    signalled: signalled.get(topic.id)!,
  }));
}
