/** Finds the words and phrases that topics are told by. */
import type { Topic, TopicId } from '../corpus/model.ts';
import { joins, type Word, wordsOf } from '../language/words.ts';

/** What a term speaks for: a need of a topic (by its index) or, as `signal`, the topic at large. */
interface TermUse {
  topic: TopicId;
  need: number | 'signal';
  /** As the topic gives it. */
  term: string;
  /** How many words it has. */
  length: number;
  /** The term is dotted capitals ("u.s."): the same letters in small are another word. */
  capitals: boolean;
}

interface TermNode {
  next: Map<string, TermNode>;
  /** Words that end here. */
  uses: TermUse[];
  /** Last words of which only the beginning counts (`missile*`), by their first two letters. */
  beginnings: Map<string, { prefix: string; uses: TermUse[] }[]>;
}

export type TopicWords = TermNode;

const node = (): TermNode => ({ next: new Map(), uses: [], beginnings: new Map() });

function insert(root: TermNode, use: TermUse): void {
  const words = wordsOfTerm(use.term).map(({ fold }) => fold);
  const last = words.pop();
  if (last === undefined) return;
  let at = root;
  for (const word of words) {
    if (!at.next.has(word)) at.next.set(word, node());
    at = at.next.get(word)!;
  }
  if (use.term.endsWith('*')) {
    const key = last.slice(0, 2);
    const same = at.beginnings.get(key) ?? [];
    const known = same.find(({ prefix }) => prefix === last);
    if (known) known.uses.push(use);
    else same.push({ prefix: last, uses: [use] });
    at.beginnings.set(key, same);
  } else {
    if (!at.next.has(last)) at.next.set(last, node());
    at.next.get(last)!.uses.push(use);
  }
}

/** Whether a term is written with the dots of an abbreviation in capitals. */
const isDotted = (term: string): boolean => /^\p{L}(?:\.\p{L})+\.?$/u.test(term);

/** The words of a term, read like those of a text. */
export const wordsOfTerm = (term: string): Word[] =>
  wordsOf((isDotted(term) ? term.toUpperCase() : term).replace(/\*$/, ''));

const useOf = (topic: TopicId, need: TermUse['need'], term: string): TermUse => ({
  topic,
  need,
  term,
  length: wordsOfTerm(term).length,
  capitals: isDotted(term),
});

/** The terms of all topics, ready to be found. */
export function buildTopicWords(topics: readonly Topic[]): TopicWords {
  const root = node();
  for (const topic of topics) {
    for (const [need, { words }] of topic.needs.entries()) {
      for (const term of words) insert(root, useOf(topic.id, need, term));
    }
    for (const term of topic.signals.words) insert(root, useOf(topic.id, 'signal', term));
  }
  return root;
}

export interface TermHit {
  /** Index of its first word. */
  word: number;
  use: TermUse;
}

/** Every use of every term in a text's words, in order; overlapping terms all count. */
export function findTopicWords(words: readonly Word[], terms: TopicWords): TermHit[] {
  const found: TermHit[] = [];
  for (let from = 0; from < words.length; from++) {
    let at: TermNode | undefined = terms;
    for (let index = from; at && index < words.length; index++) {
      const word = words[index]!;
      if (index > from && !joins(word.gap)) break;
      for (const { prefix, uses } of at.beginnings.get(word.fold.slice(0, 2)) ?? []) {
        if (word.fold.startsWith(prefix)) for (const use of uses) found.push({ word: from, use });
      }
      at = at.next.get(word.fold);
      for (const use of at?.uses ?? []) {
        if (!use.capitals || word.caps === 'upper') found.push({ word: from, use });
      }
    }
  }
  return found;
}
