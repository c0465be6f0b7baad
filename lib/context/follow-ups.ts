/** Which questions a text raises in its reader, and which claims answer them. Made for English. */
import type { ClaimId, FollowUp } from '../corpus/model.ts';
import { foldWord } from '../language/fold.ts';
import { stem, termsOf } from './terms.ts';

/** What a claim loses in a question for each that answers it better, as a share of what the best gains. */
const STEP = 0.15;
/** In words that no other question has: what says that another is meant; and what a claim answers in full. */
const AGAINST = 0.8;
const FULL = 5;

/** In words: so near each other stand those of a phrase. */
const CLOSE = 999;

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
      const terms = [...new Set(wordsOf(word))].join(' ');
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
  const words = placesOf(wordsOf(text));
  const raised = answers.map(() => 0);
  // A word weighs 1 if no other question has it, and 0 if all have.
  for (const questions of standing(raise, words)) {
    const weight = 1 - Math.log(questions.length) / Math.log(answers.length + 1);
    for (const question of questions) raised[question]! += weight;
  }
  for (const questions of standing(against, words)) for (const question of questions) raised[question]! -= AGAINST;
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

type Places = ReadonlyMap<string, readonly number[]>;

/** The questions of each word that stands in the text, and of each phrase whose words stand close together. */
function standing({ words, phrases }: TermIndex, places: Places): number[][] {
  return [
    ...[...places.keys()].flatMap((word) => (Object.hasOwn(words, word) ? [words[word]!] : [])),
    ...phrases.flatMap(([all, questions]) => (standTogether(all, places) ? [questions] : [])),
  ];
}

function standTogether([first, ...others]: readonly string[], places: Places): boolean {
  if (!others.every((word) => places.has(word))) return false;
  return (places.get(first!) ?? []).some((from) =>
    others.every((word) => places.get(word)!.some((place) => Math.abs(place - from) <= CLOSE)),
  );
}

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), place]);
  return places;
}

/**
 * The words of a text as its terms. What tells nothing by itself is marked, not left out, for it tells something in a
 * phrase: `Russian help` is not any help.
 */
function wordsOf(text: string): string[] {
  const words = text.match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.map((word) => [...termsOf(word)][0] ?? `'${stem(foldWord(word))}`);
}
