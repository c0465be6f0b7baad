/** Finds the words and phrases that topics are told by. */
import type { Topic, TopicId } from '../corpus/model.ts';
import { joins, type Word, wordsOf } from '../language/words.ts';

/** In place of a need's index: what speaks for a topic beside its needs; what stands for all of them. */
export const SIGNAL = -1;
export const TELLS = -2;

/** What a term speaks for. */
export interface TermUse {
  topic: TopicId;
  /** Index of the topic. */
  at: number;
  /** Index of the need that it meets, or `SIGNAL` or `TELLS`. */
  need: number;
  /** It is enough for a page to meet the need. */
  suffices: boolean;
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
  /** Last words of which only the beginning counts (`missile*`), by their first letters. */
  beginnings: Map<number, { prefix: string; uses: TermUse[] }[]>;
}

export type TopicWords = TermNode;

const node = (): TermNode => ({ next: new Map(), uses: [], beginnings: new Map() });

/** Letters by which the beginnings of words are sought. */
const SOUGHT = 3;

/** The first letters of a word in one number, which other letters may have too. */
function firstLetters(word: string, letters: number): number {
  let key = letters;
  for (let at = 0; at < letters; at++) key = (Math.imul(key, 8191) + word.charCodeAt(at)) | 0;
  return key;
}

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
    const key = firstLetters(last, Math.min(SOUGHT, last.length));
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

const useOf = (topic: TopicId, at: number, need: number, term: string, suffices = false): TermUse => ({
  topic,
  at,
  need,
  suffices,
  term,
  length: wordsOfTerm(term).length,
  capitals: isDotted(term),
});

/** The terms of all topics, ready to be found. */
export function buildTopicWords(topics: readonly Topic[]): TopicWords {
  const root = node();
  for (const [at, { id, needs, signals, tells }] of topics.entries()) {
    for (const [need, { words, also }] of needs.entries()) {
      for (const term of words) insert(root, useOf(id, at, need, term, true));
      for (const term of also?.words ?? []) insert(root, useOf(id, at, need, term));
    }
    for (const term of signals.words) insert(root, useOf(id, at, SIGNAL, term));
    for (const term of tells?.words ?? []) insert(root, useOf(id, at, TELLS, term));
  }
  return root;
}

export interface TermHit {
  /** Index of its first word. */
  word: number;
  use: TermUse;
}

/** What money is for is told beside the news again and again: "to fund its nuclear and missile programmes". */
const FUNDS = new Set(
  'fund funds funded funding finance finances financed financing bankroll bankrolls bankrolled bankrolling revenue revenues money cash'.split(
    ' ',
  ),
);
const PROGRAMME = new Set('program programs programme programmes ambitions arsenal arsenals development'.split(' '));
/** In words. */
const FUNDED_REACH = 12;

/** Where the purpose of money that is told from a word on ends; -1: none is told. */
function endOfPurpose(words: readonly Word[], from: number): number {
  const last = Math.min(words.length - 1, from + FUNDED_REACH);
  for (let at = from + 1; at <= last && words[at]!.gap !== 'stop'; at++) {
    if (PROGRAMME.has(words[at]!.fold)) return at;
  }
  return -1;
}

/** Every use of every term in a text's words, in order, but for what money is for; overlapping terms all count. */
export function findTopicWords(words: readonly Word[], terms: TopicWords): TermHit[] {
  const found: TermHit[] = [];
  for (let from = 0; from < words.length; from++) {
    if (FUNDS.has(words[from]!.fold)) from = Math.max(from, endOfPurpose(words, from));
    let at: TermNode | undefined = terms;
    for (let index = from; at && index < words.length; index++) {
      const word = words[index]!;
      if (index > from && !joins(word.gap)) break;
      for (let letters = at.beginnings.size > 0 ? Math.min(SOUGHT, word.fold.length) : 0; letters > 0; letters--) {
        const same = at.beginnings.get(firstLetters(word.fold, letters));
        if (!same) continue;
        for (const { prefix, uses } of same) {
          if (word.fold.startsWith(prefix)) for (const use of uses) found.push({ word: from, use });
        }
      }
      at = at.next.get(word.fold);
      for (const use of at?.uses ?? []) {
        if (!use.capitals || word.caps === 'upper') found.push({ word: from, use });
      }
    }
  }
  return found;
}
