/** Compiles the needs of the corpus's topics for the gate. */
import type { Corpus, Entity, TopicTerms } from '../corpus/model.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { wordsOfTerm } from '../linking/topic-words.ts';
import type { GateTerms } from './gate.ts';

const escapeFor = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

interface Pattern {
  /** Words in folded form, with a space where the name has anything between two of them. */
  text: string;
  exactCase: boolean;
}

function patternOf(words: readonly Word[]): Pattern {
  const [first] = words;
  const text = words
    .map(({ fold, gap }, index) => (index === 0 || gap === 'none' ? '' : ' ') + fold.replace(/^'s$/, 's'))
    .join('');
  // "US" must not be met by "because"; longer acronyms are also written like words (Nato).
  const exactCase = words.length === 1 && first!.caps === 'upper' && first!.fold.length <= 3;
  return { text, exactCase };
}

/** Strong names of an entity in some language; the language of names without one is English. */
function patternsOfEntity({ names }: Entity, lang?: string): Pattern[] {
  return names
    .filter((name) => name.lang === lang)
    .filter(({ kind, weak }) => !weak && (kind === 'name' || kind === 'alias' || kind === 'acronym'))
    .map(({ text }) => wordsOf(text))
    .filter((words) => words.length > 0 && words.every(({ gap }) => gap !== 'break' && gap !== 'stop'))
    .map(patternOf);
}

const patternOfTerm = (term: string): Pattern => patternOf(wordsOfTerm(term));

const acronymSource = ({ text }: Pattern): string => [...text.toUpperCase()].join('\\.?');

/** Drops what another pattern meets anyway ("russia" meets "russian federation"). */
function withoutImplied(patterns: readonly Pattern[]): Pattern[] {
  const plain = [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
  const implied = ({ text, exactCase }: Pattern, by: Pattern): boolean =>
    (exactCase || !by.exactCase) && text.includes(by.text);
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
    const shared = last.slice(0, same).trimEnd();
    if (shared.length >= SHARED) kept[kept.length - 1] = shared;
    else kept.push(text);
  }
  return kept.filter((text) => !kept.some((other) => other !== text && text.includes(other)));
}

/** Letters that tell a term from all else: what follows them ("democratic peopl") only adds weight. */
const ENOUGH = 16;

type Group = GateTerms['groups'][number];

function groupOf(patterns: readonly Pattern[]): Group {
  const all = withoutImplied(patterns);
  const anyCase = all.filter(({ exactCase }) => !exactCase).map(({ text }) => text);
  const exactCase = all.filter((pattern) => pattern.exactCase).map(acronymSource);
  const cut = merged(anyCase).map((text) => text.slice(0, ENOUGH).trimEnd());
  return [cut.map(escapeFor).join('|'), exactCase.sort().join('|')];
}

/** Bytes of a name in another language that are too many: who writes the long name of a state writes its short one too. */
const HEAVY = 28;

const weightOf = ({ text }: Pattern): number => new TextEncoder().encode(text).length;

/**
 * By what a need can be met in languages other than English: each language by itself, as none of its words stands
 * in pages of another. Countries only, since whoever reports on the relations of two of them names them.
 */
function groupsAbroad(countries: readonly Entity[]): Group[] {
  const langs = new Set(countries.flatMap(({ names }) => names.flatMap(({ lang }) => lang ?? [])));
  return [...langs]
    .sort()
    .map((lang) => countries.flatMap((country) => patternsOfEntity(country, lang)))
    .map((patterns) => groupOf(patterns.filter((pattern) => weightOf(pattern) <= HEAVY)));
}

/** Either of several groups. */
function joined(groups: readonly Group[]): Group {
  const either = (sources: readonly string[]): string => {
    const all = [...new Set(sources.flatMap((source) => source.split('|')).filter(Boolean))];
    return all.filter((source) => !all.some((other) => other !== source && source.includes(other))).join('|');
  };
  return [either(groups.map(([anyCase]) => anyCase)), either(groups.map(([, exactCase]) => exactCase))];
}

/** Letters of a term that stand in almost any page by chance ("war" in "forward"): what it can meet, the gate need not ask. */
const CHANCE = 3;

const isMetByChance = ([anyCase]: Group): boolean =>
  anyCase.split('|').some((source) => source.length > 0 && source.length <= CHANCE);

/**
 * The gate's terms of a corpus: for each topic, by what words each of its needs can be met.
 *
 * Topic words are English, so a page in another language can cover only a topic of which every need names a country
 * (relations of two of them); for others the gate does without names in other languages. What it does not know it
 * turns away, and `annotate` with it, even if the linker knows the names.
 */
export function gateTerms(corpus: Corpus): GateTerms {
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const entitiesOf = ({ entities }: TopicTerms): Entity[] => entities.map((id) => byId.get(id)!);
  const countriesOf = (need: TopicTerms): Entity[] => entitiesOf(need).filter(({ type }) => type === 'country');
  const groups = new Map<string, { index: number; group: Group }>();
  const topics = corpus.topics.map(({ needs }) => {
    const isBetweenCountries = needs.every((need) => countriesOf(need).length > 0);
    return needs.flatMap((need) => {
      const group = groupOf([
        ...entitiesOf(need).flatMap((entity) => patternsOfEntity(entity)),
        ...need.words.map(patternOfTerm),
      ]);
      if (isMetByChance(group)) return [];
      // Topics that share a need share its group: in other languages too, where one of them can be covered there.
      const key = JSON.stringify(group);
      const known = groups.get(key) ?? { index: groups.size, group };
      groups.set(key, known);
      if (isBetweenCountries) known.group = joined([group, ...groupsAbroad(countriesOf(need))]);
      return known.index;
    });
  });
  return { groups: [...groups.values()].map(({ group }) => group), topics };
}
