/** What a text and a claim have in common. */
import type { EntityId } from '../corpus/model.ts';
import { type ClaimContent, type Contents, norm } from './claim-contents.ts';
import { mattersOfTerm } from './matters.ts';
import type { Sentence } from './question.ts';

/**
 * In weights of entities and matters, and in the norm of the weights of terms: what says something in full. A text that
 * holds less, a word or two beside a name that every other claim names, matches by chance.
 */
const FULL_ENTITIES = 3;
const FULL_MATTERS = 6;
const FULL_TERMS = 8;

/** What a word counts as said for which the text has another of the same matter. */
const ANOTHER_WORD = 0.8;

export const both = (one: Sentence, other: Sentence): Sentence => ({
  terms: one.terms.union(other.terms),
  matters: one.matters.union(other.matters),
  entities: one.entities.union(other.entities),
});

/** Words, matters and entities in common with a text, from 0 to 1 each; less for a text that says little. */
export function likenessTo(
  text: Sentence | null,
  contents: Contents,
): (content: ClaimContent) => Record<'words' | 'matters' | 'entities', number> {
  if (!text) return () => ({ words: 0, matters: 0, entities: 0 });
  const weighed = (items: ReadonlySet<string>, weigh: (item: string) => number) =>
    new Map([...items].map((item) => [item, weigh(item)]));
  const terms = weighed(text.terms, contents.termWeight);
  const matters = weighed(text.matters, contents.matterWeight);
  const entities = weighed(text.entities, contents.entityWeight);
  const termNorm = Math.max(norm(terms.values()), FULL_TERMS);
  const allEntities = Math.max(total(entities.values()), FULL_ENTITIES);
  return (content) => ({
    words: shared(terms, content.terms, 2) / (termNorm * Math.max(content.termNorm, FULL_TERMS)),
    matters: Math.min(1, shared(matters, content.matters) / FULL_MATTERS),
    entities: shared(entities, content.entities) / allEntities,
  });
}

/** How much of what a claim says a text says too, by weight. */
export function saidShare(text: Sentence, { core }: ClaimContent, subjects: ReadonlySet<EntityId>): number {
  let all = 0;
  let said = 0;
  for (const [term, weight] of core.terms) {
    all += weight;
    if (text.terms.has(term)) said += weight;
    else if (mattersOfTerm(term).some((matter) => text.matters.has(matter))) said += ANOTHER_WORD * weight;
  }
  for (const [entity, weight] of core.entities) {
    if (subjects.has(entity)) continue;
    all += weight;
    if (text.entities.has(entity)) said += weight;
  }
  return all ? said / all : 0;
}

function total(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** Sum of the weights, to a power, of what the other has too. */
function shared(weights: ReadonlyMap<string, number>, other: { has(item: string): boolean }, power = 1): number {
  let sum = 0;
  for (const [item, weight] of weights) if (other.has(item)) sum += weight ** power;
  return sum;
}
