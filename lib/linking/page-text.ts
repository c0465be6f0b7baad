/** An article as linking sees it: its words, its candidates, and what its capitals are worth. */
import type { Flow } from '../corpus/reading.ts';
import { opens, type Word, wordsOf } from '../language/words.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface PageFlow {
  index: number;
  text: string;
  part: Flow['part'];
  words: Word[];
  candidates: Candidate[];
  /** Per word: the candidate that it is part of. */
  owner: (Candidate | undefined)[];
  /** `sentence`: a capital inside a sentence means a name. `title`, `caps`: Written Like This, LIKE THIS. */
  case: 'sentence' | 'title' | 'caps';
}

export interface PageText {
  flows: PageFlow[];
  /** Folded words that the page writes small somewhere. */
  small: ReadonlySet<string>;
}

function caseOf(text: string, words: readonly Word[], part: Flow['part']): PageFlow['case'] {
  let long = 0;
  let upper = 0;
  let inside = 0;
  let capitals = 0;
  for (const { caps, capital, gap, start, end } of words) {
    if (caps === 'none' || end - start <= 3) continue;
    long++;
    if (caps === 'upper') upper++;
    if (opens(gap)) continue;
    inside++;
    if (capital) capitals++;
  }
  if (long > 1 && upper / long > 0.7) return 'caps';
  if (part === 'body' && (words.length > 25 || /[.!?…]["”’')]*\s*$/.test(text))) return 'sentence';
  return inside > 1 && capitals / inside >= 0.6 ? 'title' : 'sentence';
}

/** Reads the words and candidates of an article's flows. */
export function readPage(flows: readonly Pick<Flow, 'text' | 'part'>[], gazetteer: Gazetteer): PageText {
  const small = new Set<string>();
  const read = flows.map(({ text, part }, index): PageFlow => {
    const words = wordsOf(text);
    for (const { caps, fold } of words) if (caps === 'lower') small.add(fold);
    const candidates = findCandidates(text, words, gazetteer);
    // As long as the words from the start: an array with wide holes is slow to ask.
    const owner: PageFlow['owner'] = new Array(words.length).fill(undefined);
    for (const candidate of candidates) for (let at = candidate.from; at < candidate.to; at++) owner[at] = candidate;
    return { index, text, part, words, candidates, owner, case: caseOf(text, words, part) };
  });
  return { flows: read, small };
}
