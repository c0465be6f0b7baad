/** Where an article speaks of a topic: every name and word of it, paragraph by paragraph. */
import type { Entity, EntityId, Topic, TopicTerms } from '../corpus/model.ts';
import type { Mention } from '../corpus/reading.ts';
import type { Knowledge } from '../linking/knowledge.ts';
import type { PageText } from '../linking/page-text.ts';
import { SIGNAL, TELLS, type TermHit, type TermUse } from '../linking/topic-words.ts';

/** A name or word of a topic on the page. */
export interface Hit {
  flow: number;
  /** Index of its first word in the flow. */
  word: number;
  /** Index of the need that it meets; `SIGNAL`: it speaks for the topic beside its needs; `TELLS`: it stands for all. */
  need: number;
  /** Two hits by the same are no two things: the entity's name, or the term. */
  by: string;
  /** As the page writes it where it first does; an entity by its name. */
  label: string;
}

/** More words than a flow has. */
const MANY_WORDS = 2 ** 30;

/** One number for where a hit stands on the page. */
export const placeOf = ({ flow, word }: Hit): number => flow * MANY_WORDS + word;

/** Those of some hits that speak for a topic, or tell it, where none of its needs is met. */
export function besideNeeds(hits: readonly Hit[]): Hit[] {
  const met = new Set(hits.filter(({ need }) => need >= 0).map(placeOf));
  return hits.filter((hit) => hit.need < 0 && !met.has(placeOf(hit)));
}

export interface TopicEvidence {
  topic: Topic;
  /** By flow, in page order. A word that meets a need and is a signal as well is two hits. */
  hits: Hit[];
  /** Per need, whether it is met at least once by a name that needs no support, or by a word. */
  met: boolean[];
}

/**
 * Whether a mention names its entity by a form that needs no support to be known for it: a capital's name, whether it
 * stands for the city or its government.
 */
function isStrong({ kind, quote }: Mention, { names }: Entity): boolean {
  if (kind === 'metonym') {
    return names.some(({ text, kind, weak }) => text === quote && !weak && (kind === 'name' || kind === 'alias'));
  }
  if (kind !== 'name' && kind !== 'alias' && kind !== 'acronym') return false;
  return !names.some(({ text, weak }) => weak && text === quote);
}

type EntityUse = Pick<TermUse, 'at' | 'need' | 'suffices'>;

/** What each entity meets, in which topics. */
function usesOf(topics: readonly Topic[]): Map<EntityId, EntityUse[]> {
  const uses = new Map<EntityId, EntityUse[]>();
  const add = (terms: TopicTerms | undefined, use: EntityUse) => {
    for (const entity of terms?.entities ?? []) {
      const known = uses.get(entity);
      if (known) known.push(use);
      else uses.set(entity, [use]);
    }
  };
  for (const [at, { needs, signals, tells }] of topics.entries()) {
    for (const [need, terms] of needs.entries()) {
      add(terms, { at, need, suffices: true });
      add(terms.also, { at, need, suffices: false });
    }
    add(signals, { at, need: SIGNAL, suffices: false });
    add(tells, { at, need: TELLS, suffices: false });
  }
  return uses;
}

/** What may be met at one word, of all topics together: more than they have. */
const PLACES = 1024;
const NEEDS = 16;

/** One number for what a word of a flow meets. */
const keyOf = ({ at, need }: EntityUse, word: number): number => word * PLACES + at * NEEDS + (need - TELLS);

/** The evidence for every topic, in one pass over the page. `terms`: its topic words, per flow. */
export function evidenceOf(
  topics: readonly Topic[],
  page: PageText,
  mentions: readonly Mention[],
  terms: readonly TermHit[][],
  knowledge: Knowledge,
): TopicEvidence[] {
  const all = topics.map((topic): TopicEvidence => ({ topic, hits: [], met: topic.needs.map(() => false) }));
  const uses = usesOf(topics);
  const labels = new Map<TermUse, string>();
  let next = 0;
  for (const { index: flow, text, words } of page.flows) {
    const found = terms[flow]!;
    if (found.length === 0 && mentions[next]?.flow !== flow) continue;
    // A name that is a word of the same need as well counts once, as a name.
    const named = new Set<number>();
    // Nor is a word within a name, such as the spaceport in Vostochny Cosmodrome, a thing beside it.
    const within = new Set<number>();
    let word = 0;
    for (; next < mentions.length && mentions[next]!.flow === flow; next++) {
      const mention = mentions[next]!;
      while (words[word]!.end <= mention.start) word++;
      for (let at = word + 1; at < words.length && words[at]!.end <= mention.end; at++) within.add(at);
      const entity = knowledge.gazetteer.entities.get(mention.entity)!;
      for (const use of uses.get(mention.entity) ?? []) {
        const { hits, met } = all[use.at]!;
        hits.push({ flow, word, need: use.need, by: entity.id, label: entity.name });
        named.add(keyOf(use, word));
        if (use.suffices && isStrong(mention, entity)) met[use.need] = true;
      }
    }
    for (const { word, use } of found) {
      if (use.length === 1 && within.has(word)) continue;
      const { hits, met } = all[use.at]!;
      if (use.suffices) met[use.need] = true;
      if (named.size > 0 && named.has(keyOf(use, word))) continue;
      let label = labels.get(use);
      if (label === undefined) {
        label = `“${text.slice(words[word]!.start, words[word + use.length - 1]!.end)}”`;
        labels.set(use, label);
      }
      hits.push({ flow, word, need: use.need, by: use.term, label });
    }
  }
  return all;
}
