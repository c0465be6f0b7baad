/** Which questions a text raises in its reader, and which claims answer them. Made for English. */
import type { ClaimId, FollowUp } from '../corpus/model.ts';
import { foldWord } from '../language/fold.ts';
import { stem, termsOf } from './terms.ts';

/** What a claim loses in a question for each that answers it better, as a share of what the best gains. */
const STEP = 0.15;
/** In words that no other question has: what says that another is meant; and what a claim answers in full. */
const AGAINST = 0.8;
const FULL = 5;

/** Follow-ups made ready to be looked up: plain data, made when the corpus is built. */
export interface FollowUpIndex {
  /** By the terms that stand in a text: the questions that they raise, by number. */
  raise: TermIndex;
  /** The questions that they speak against. */
  against: TermIndex;
  /** Per question, the places in `ids` of what answers it, best first. */
  answers: number[][];
  ids: ClaimId[];
}

interface TermIndex {
  words: Record<string, number[]>;
  /** Of several terms each, all of which stand in the text. */
  phrases: [terms: string[], questions: number[]][];
}

export function indexFollowUps(followUps: readonly FollowUp[]): FollowUpIndex {
  const ids = [...new Set(followUps.flatMap(({ claims }) => claims))];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  return {
    raise: indexTerms(followUps.map(({ words }) => words)),
    against: indexTerms(followUps.map(({ not }) => not)),
    answers: followUps.map(({ claims }) => claims.map((id) => placeOf.get(id)!)),
    ids,
  };
}

function indexTerms(words: readonly (readonly string[])[]): TermIndex {
  const questions = new Map<string, Set<number>>();
  for (const [question, own] of words.entries()) {
    for (const word of own) {
      const terms = [...wordsOf(word)].join(' ');
      if (terms) questions.set(terms, (questions.get(terms) ?? new Set()).add(question));
    }
  }
  const entries = [...questions].map(([terms, numbers]) => [terms.split(' '), [...numbers]] as [string[], number[]]);
  return {
    words: Object.fromEntries(entries.filter(([terms]) => terms.length === 1).map(([[term], own]) => [term!, own])),
    phrases: entries.filter(([terms]) => terms.length > 1),
  };
}

/** From 0 to 1: how well each claim answers what the text makes its reader ask; without those that answer nothing. */
export function answersTo(text: string, { raise, against, answers, ids }: FollowUpIndex): ReadonlyMap<ClaimId, number> {
  const terms = wordsOf(text);
  const raised = answers.map(() => 0);
  // A word weighs 1 if no other question has it, and 0 if all have.
  for (const questions of standing(raise, terms)) {
    const weight = 1 - Math.log(questions.length) / Math.log(answers.length + 1);
    for (const question of questions) raised[question]! += weight;
  }
  for (const questions of standing(against, terms)) for (const question of questions) raised[question]! -= AGAINST;
  const gained = new Map<ClaimId, number>();
  for (const [question, claims] of answers.entries()) {
    if (raised[question]! <= 0) continue;
    for (const [place, claim] of claims.entries()) {
      const gain = raised[question]! / FULL / (1 + STEP * place);
      gained.set(ids[claim]!, Math.min(1, (gained.get(ids[claim]!) ?? 0) + gain));
    }
  }
  return gained;
}

/** The questions of each word and phrase that stands among the terms. */
function standing({ words, phrases }: TermIndex, terms: ReadonlySet<string>): number[][] {
  return [
    ...[...terms].flatMap((term) => (Object.hasOwn(words, term) ? [words[term]!] : [])),
    ...phrases.flatMap(([all, questions]) => (all.every((term) => terms.has(term)) ? [questions] : [])),
  ];
}

/**
 * The terms of a text, with those of its words that tell nothing by themselves, marked as such: they tell something in
 * a phrase, for `Russian help` is not any help.
 */
function wordsOf(text: string): Set<string> {
  const words = text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return new Set(words.map((word) => [...termsOf(word)][0] ?? `'${stem(foldWord(word))}`));
}
