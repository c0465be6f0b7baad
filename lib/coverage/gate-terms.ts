/** Compiles the needs of the corpus's topics for the gate. */
import type { Corpus, Entity, TopicTerms } from '../corpus/model.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { wordsOfTerm } from '../linking/topic-words.ts';
import type { GateTerms } from './gate.ts';

const escapeFor = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

interface Pattern {
  /** Words in folded form. */
  words: string[];
  exactCase: boolean;
}

const patternOf = (words: readonly Word[]): Pattern => ({
  words: words.map(({ fold }) => fold.replace(/^'s$/, 's')),
  // "US" must not be met by "because"; longer acronyms are also written like words (Nato).
  exactCase: words.length === 1 && words[0]!.caps === 'upper' && words[0]!.fold.length <= 3,
});

function patternsOfEntity({ names }: Entity): Pattern[] {
  return names
    .filter(({ kind, weak }) => !weak && (kind === 'name' || kind === 'alias' || kind === 'acronym'))
    .map(({ text }) => wordsOf(text))
    .filter((words) => words.length > 0 && words.every(({ gap }) => gap !== 'break' && gap !== 'stop'))
    .map(patternOf);
}

const patternOfTerm = (term: string): Pattern => patternOf(wordsOfTerm(term));

const acronymSource = ({ words }: Pattern): string => [...words[0]!.toUpperCase()].join('\\.?');

/** Drops what another pattern meets anyway ("russia" meets "russian federation"). */
function withoutImplied(patterns: readonly Pattern[]): Pattern[] {
  const plain = [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
  const implied = ({ words, exactCase }: Pattern, by: Pattern): boolean => {
    if (by.exactCase && !exactCase) return false;
    const own = exactCase ? words.join('') : words.join(' ');
    return own.includes(by.words.join(' '));
  };
  return plain.filter((pattern) => !plain.some((by) => by !== pattern && implied(pattern, by)));
}

/** Letters that two patterns must begin with to be merged: with fewer, common words would say yes to every page. */
const SHARED = 4;

/**
 * Merges patterns that begin alike into what they share ("astronaut" and "astronomer" into "astrono").
 * The gate then says maybe to a few more pages, which costs them little, and weighs less on all of them.
 */
function merged(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of [...texts].sort()) {
    const last = kept.at(-1) ?? '';
    let same = 0;
    while (same < last.length && last[same] === text[same]) same++;
    if (same >= SHARED) kept[kept.length - 1] = last.slice(0, same).trimEnd();
    else kept.push(text);
  }
  return kept.filter((text) => !kept.some((other) => other !== text && text.includes(other)));
}

function groupOf({ entities, words }: TopicTerms, byId: ReadonlyMap<string, Entity>): GateTerms['groups'][number] {
  const patterns = withoutImplied([
    ...entities.flatMap((id) => patternsOfEntity(byId.get(id)!)),
    ...words.map(patternOfTerm),
  ]);
  const anyCase = patterns.filter(({ exactCase }) => !exactCase).map(({ words }) => words.join(' '));
  const exactCase = patterns.filter((pattern) => pattern.exactCase).map(acronymSource);
  return [merged(anyCase).map(escapeFor).join('|'), exactCase.sort().join('|')];
}

/** Letters of a term that stand in almost any page by chance ("war" in "forward"): what it can meet, the gate need not ask. */
const CHANCE = 3;

const isMetByChance = ([anyCase]: GateTerms['groups'][number]): boolean =>
  anyCase.split('|').some((source) => source.length > 0 && source.length <= CHANCE);

/** The gate's terms of a corpus: for each topic, by what words each of its needs can be met. */
export function gateTerms(corpus: Corpus): GateTerms {
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, { index: number; group: GateTerms['groups'][number] }>();
  const topics = corpus.topics.map(({ needs }) =>
    needs.flatMap((need) => {
      const group = groupOf(need, byId);
      if (isMetByChance(group)) return [];
      const key = JSON.stringify(group);
      if (!groups.has(key)) groups.set(key, { index: groups.size, group });
      return groups.get(key)!.index;
    }),
  );
  return { groups: [...groups.values()].map(({ group }) => group), topics };
}
