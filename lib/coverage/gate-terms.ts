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

const sourceOf = ({ words, exactCase }: Pattern): string =>
  exactCase ? [...words[0]!.toUpperCase()].join('\\.?') : words.map(escapeFor).join(' ');

/** Drops what another pattern meets anyway ("russia" meets "russian federation"). */
function withoutImplied(patterns: readonly Pattern[]): Pattern[] {
  const plain = [...new Map(patterns.map((pattern) => [sourceOf(pattern), pattern])).values()];
  const implied = ({ words, exactCase }: Pattern, by: Pattern): boolean => {
    if (by.exactCase || by.words.length > words.length) return false;
    const own = exactCase ? words.join('') : words.join(' ');
    return own.includes(by.words.join(' '));
  };
  return plain.filter((pattern) => !plain.some((by) => by !== pattern && implied(pattern, by)));
}

function groupOf({ entities, words }: TopicTerms, byId: ReadonlyMap<string, Entity>): GateTerms['groups'][number] {
  const patterns = withoutImplied([
    ...entities.flatMap((id) => patternsOfEntity(byId.get(id)!)),
    ...words.map(patternOfTerm),
  ]);
  const sourcesOf = (exactCase: boolean) =>
    patterns
      .filter((pattern) => pattern.exactCase === exactCase)
      .map(sourceOf)
      .sort()
      .join('|');
  return [sourcesOf(false), sourcesOf(true)];
}

/** The gate's terms of a corpus: for each topic, by what words each of its needs can be met. */
export function gateTerms(corpus: Corpus): GateTerms {
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, { index: number; group: GateTerms['groups'][number] }>();
  const topics = corpus.topics.map(({ needs }) =>
    needs.map((need) => {
      const group = groupOf(need, byId);
      const key = JSON.stringify(group);
      if (!groups.has(key)) groups.set(key, { index: groups.size, group });
      return groups.get(key)!.index;
    }),
  );
  return { groups: [...groups.values()].map(({ group }) => group), topics };
}
