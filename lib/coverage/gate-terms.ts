/** Compiles the needs of the corpus's topics for the gate. */
import type { Corpus, Entity, Topic, TopicTerms } from '../corpus/model.ts';
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

/** Drops what another pattern meets anyway ("russia" meets "russian federation", "n korea" meets "nkorea"). */
function withoutImplied(patterns: readonly Pattern[]): Pattern[] {
  const plain = [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
  const implied = ({ text, exactCase }: Pattern, by: Pattern): boolean =>
    (exactCase || !by.exactCase) && (text.includes(by.text) || text === by.text.replaceAll(' ', ''));
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

/** Letters that tell a term from all else: what follows them ("democratic peo") only adds weight. */
const ENOUGH = 14;

type Group = [anyCase: string, exactCase: string];

function groupOf(patterns: readonly Pattern[]): Group {
  const all = withoutImplied(patterns);
  const anyCase = all.filter(({ exactCase }) => !exactCase).map(({ text }) => text);
  const exactCase = all.filter((pattern) => pattern.exactCase).map(acronymSource);
  const cut = merged(anyCase).map((text) => text.slice(0, ENOUGH).trimEnd());
  return [cut.map(escapeFor).join('|'), exactCase.sort().join('|')];
}

const LATIN = /^[\p{scx=Latin}\P{L}]*$/u;

/** Letters of a name in another language that are too many: who writes the long name of a state writes its short one too. */
const HEAVY = 16;

/** By what a need can be met in other languages of the Latin script: names of countries, each language by itself. */
function groupsAbroad(countries: readonly Entity[]): Group[] {
  const langs = new Set(
    countries.flatMap(({ names }) => names.flatMap(({ lang, text }) => (LATIN.test(text) ? (lang ?? []) : []))),
  );
  return [...langs]
    .sort()
    .map((lang) =>
      groupOf(
        countries.flatMap((country) =>
          patternsOfEntity(
            { ...country, names: country.names.filter(({ text }) => text.length <= HEAVY && LATIN.test(text)) },
            lang,
          ),
        ),
      ),
    );
}

/** Either of several groups. */
function joined(groups: readonly Group[]): Group {
  const either = (sources: readonly string[]): string => {
    const all = [...new Set(sources.flatMap((source) => source.split('|')).filter(Boolean))];
    return all.filter((source) => !all.some((other) => other !== source && source.includes(other))).join('|');
  };
  return [either(groups.map(([anyCase]) => anyCase)), either(groups.map(([, exactCase]) => exactCase))];
}

/**
 * Terms that stand in almost any page by chance ("war" in "forward", "ally" in "really", "u s" in "because"): what they
 * meet, the gate need not ask.
 */
const isMetByChance = ([anyCase]: Group): boolean => /(?:^|\|)(?:\p{L} ?\p{L}? ?\p{L}?|ally)(?:\||$)/u.test(anyCase);

/** Cuts terms to others that they begin with, wherever these stand ("russland" to "russ"): groups grow alike and light. */
function shortener(groups: readonly Group[]): (group: Group) => Group {
  const all = [...new Set(groups.flatMap(([anyCase]) => anyCase.split('|')).filter(Boolean))];
  const cut = (term: string) => all.filter((other) => term.startsWith(other)).sort((a, b) => a.length - b.length)[0]!;
  return ([anyCase, exactCase]) => joined([[anyCase.split('|').filter(Boolean).map(cut).join('|'), exactCase]]);
}

/** As the text stands that the gate asks: traditional characters stay what they are, unlike in folded words. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');

/** The terms of scripts other than Latin, as one source. The text they meet has no accents, so that they have none either. */
function abroadOf(topics: readonly Topic[]): string {
  const parts = [...new Set(topics.flatMap(({ abroad }) => abroad ?? []))].map(withoutAccents).sort();
  return parts
    .filter((part) => !parts.some((other) => other !== part && part.includes(other)))
    .map((part) => escapeFor(part).replace(/ /g, '\\s*'))
    .join('|');
}

/**
 * The gate's terms of a corpus: for each topic, by what words each of its needs can be met; and by which words of other
 * scripts it is told.
 *
 * What the gate does not know it turns away, and `annotate` with it, even if the linker knows the names.
 */
export function gateTerms(corpus: Corpus): GateTerms {
  const byId = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const entitiesOf = ({ entities }: TopicTerms): Entity[] => entities.map((id) => byId.get(id)!);
  const asked = corpus.topics.map(({ needs }) =>
    needs
      .map((need) => {
        const entities = entitiesOf(need);
        return joined([
          groupOf([
            ...entities.flatMap((entity) => patternsOfEntity(entity)),
            ...need.words.filter((word) => LATIN.test(word)).map(patternOfTerm),
          ]),
          ...groupsAbroad(entities.filter(({ type }) => type === 'country')),
        ]);
      })
      .filter((group) => !isMetByChance(group)),
  );
  const shorten = shortener(asked.flat());
  // Topics that share a need share its group.
  const groups = new Map<string, number>();
  const topics = asked.map((needs) =>
    needs.map((need) => {
      const key = JSON.stringify(shorten(need));
      if (!groups.has(key)) groups.set(key, groups.size);
      return groups.get(key)!;
    }),
  );
  return {
    groups: [...groups.keys()].map((key) => {
      const [anyCase, exactCase] = JSON.parse(key) as Group;
      return exactCase ? [anyCase, exactCase] : [anyCase];
    }),
    topics,
    abroad: abroadOf(corpus.topics),
  };
}
