/** What is looked at around a name that could be another thing's. */
import type { Entity } from '../corpus/model.ts';
import type { BESIDE } from '../language/fields.ts';
import type { Candidate } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import type { Presence } from './presence.ts';

/** A place where such a name stands, with all that the signs look at. */
export interface Look {
  flow: PageFlow;
  candidate: Candidate;
  entity: Entity;
  field: keyof typeof BESIDE;
  /** Indices of the words of its sentence: the first, and the one after the last. */
  from: number;
  to: number;
  presence: Presence;
  knowledge: Knowledge;
  use: Use;
}

/** How a page uses the same words elsewhere. */
export interface Use {
  /** Whether the company right beside them shows somewhere that they name the entity, or that they don't. */
  own: boolean;
  other: boolean;
}

/** A sentence is looked at no further than so many words, so that text without stops costs no more. */
const SENTENCE = 60;

/** The sentence around a candidate, as a range of words. */
export function sentenceOf({ words }: PageFlow, { from, to }: Candidate): { from: number; to: number } {
  let first = from;
  while (first > Math.max(0, from - SENTENCE) && words[first]!.gap !== 'stop') first--;
  let last = to;
  while (last < Math.min(words.length, to + SENTENCE) && words[last]!.gap !== 'stop') last++;
  return { from: first, to: last };
}
