/** Whose figure a sentence states: by the names around it. */
import type { Corpus, EntityId, Measure, NameKind } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { countryOfDemonym } from '../language/demonyms.ts';
import { opens, wordsOf } from '../language/words.ts';
import { namesIn } from './names.ts';
import { isDuration, type StatedFigure } from './stated-figures.ts';

interface Name {
  start: number;
  end: number;
  /** Null: of somebody or something that the corpus does not know. */
  entity: EntityId | null;
}

const TITLES =
  /^(?:president|leader|minister|foreign|defen[cs]e|chairman|general|marshal|mr|ms|mrs|spokes\p{L}+|chief|supreme)$/u;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|sept|october|november|december|i)$/;
/** Words that begin sentences and are capitals for no other reason. */
const STARTERS = new Set(
  (
    'a about after all although altogether among an and another around as at because before behind between both but by ' +
    'despite during each earlier even every few first five following for four from having he her his how however if in ' +
    'instead it its last later many most much no not now of officially on once one only or other over seven she since ' +
    'six so some still such talks ten that the their then there these they this those though three thousands thrice to ' +
    'today together twice two under until up we what when where whether which while who whose why with within yesterday yet'
  ).split(' '),
);

/** Whoever is meant by "Kim's sister", it is not Kim. */
const ANOTHER =
  /^[’']s\s(?:\p{Ll}+\s)?(?:sister|brother|wife|daughter|son|aide|adviser|envoy|deputy|minister|ministers|spokes\p{L}+|officials?|generals?|delegation|government|party|allies|ally|neighbou?r|predecessor)(?!\p{L})/u;
/** More than one, without their names. */
const SEVERAL = /(?<!\p{L})(?:leaders|two men|pair|both|host|guest|counterpart|delegations)(?!\p{L})/u;

const PARTNER = /^(?:\p{Lu}\p{L}+\s)*(?:guest|host|counterpart|visitor|leader)(?!\p{L})/u;

/** Kinds of names that need no page to be sure. */
const SURE: readonly NameKind[] = ['name', 'alias', 'acronym'];

/** All names of a sentence in order: those that the page or the corpus knows, and runs of other capitals. */
export function namesOf(sentence: string, onPage: ReadonlySet<EntityId>, corpus: Corpus): Name[] {
  const known: Name[] = namesIn(sentence, corpus, (id, kind) =>
    onPage.has(id) ? 3 + (SURE.includes(kind) ? 1 : 0) : SURE.includes(kind) ? 1 : 0,
  );
  const others = wordsOf(sentence).filter(
    ({ start, end, fold, capital, gap }) =>
      capital &&
      !known.some((name) => name.start < end && start < name.end) &&
      !CALENDAR.test(fold) &&
      !TITLES.test(fold) &&
      countryOfDemonym(fold) === null &&
      !(opens(gap) && (STARTERS.has(fold) || /(?:ly|ing|ed|teen|ty)$/.test(fold))) &&
      !/^(?:north|south)$/.test(fold),
  );
  const own = known.map((name) => (ANOTHER.test(sentence.slice(name.end)) ? { ...name, entity: null } : name));
  return [...own, ...others.map(({ start, end }) => ({ start, end, entity: null }))].sort((a, b) => a.start - b.start);
}

/**
 * Whether a figure is of one of those whose the measure is. A count is of those in its own phrase ("North Korean
 * soldiers"), or of the name next before it in its clause; what lasts is of all whom its clause names. A clause that
 * names nobody before it goes on with all whom the sentence has named so far, a relative one with the last of them;
 * where nobody has been named, the next name decides.
 */
export function isOwn(
  sentence: string,
  figure: StatedFigure,
  names: readonly Name[],
  { by, beside, unit }: Measure,
  corpus: Corpus,
): boolean {
  const belongs = ({ entity }: Name) => entity !== null && by.includes(entity);
  const fits = (name: Name) => belongs(name) || (name.entity !== null && beside.includes(name.entity));
  const people = peopleIn(figure.between);
  if (people.length > 0) {
    const { entities } = indexOf(corpus);
    return people.every((country) => by.some((id) => entities.get(id)?.name === country));
  }
  const { start, end } = figure.clause;
  const before = names.filter((name) => name.end <= figure.start);
  const next = names.find((name) => name.start >= figure.end);
  // ", whose two attempts": the clause hangs on the name before it.
  const isRelative = /^[,\s]*(?:who|which|whose|that)\s/.test(sentence.slice(start, figure.start));
  const antecedent = isRelative ? before.filter((name) => name.end <= start).slice(-1) : [];
  const inClause = [...antecedent, ...names.filter((name) => name.start >= start && name.end <= end)];
  const nearest = inClause.filter((name) => name.end <= figure.start).at(-1);
  if (isDuration(unit)) {
    const several = inClause.length > 0 ? inClause : before;
    const isTwo = several.filter(fits).length > 1 || SEVERAL.test(sentence.slice(start, end));
    if ((figure.mutual && !isTwo) || isWithOthers(sentence, figure, names)) return false;
    if (inClause.length > 0 && !(inClause.every(fits) && inClause.some(belongs))) return false;
    if (nearest) return true;
    return before.length > 0 ? before.every(fits) && before.some(belongs) : next !== undefined && fits(next);
  }
  if (next && /^\s(?:from|of|by)\s(?:the\s)?$/.test(sentence.slice(figure.end, next.start))) return belongs(next);
  if (nearest) return belongs(nearest);
  return before.length > 0 ? before.every(belongs) : next !== undefined && belongs(next);
}

/** "with his cabinet": with somebody who is not named. */
function isWithOthers(sentence: string, { clause }: StatedFigure, names: readonly Name[]): boolean {
  const text = sentence.slice(clause.start, clause.end);
  return [...text.matchAll(/(?<!\p{L})with\s(?:(?:the|an?|his|her|its|their)\s)?/giu)].some((match) => {
    const at = clause.start + match.index;
    const end = at + match[0].length;
    return !names.some((name) => name.end > at && name.start <= end) && !PARTNER.test(sentence.slice(end));
  });
}

/** The countries whose people a phrase names: "north korean". */
function peopleIn(phrase: string): string[] {
  const people = phrase.match(/(?:north|south)\s\p{L}+|\p{L}+/gu) ?? [];
  return people.flatMap((words) => countryOfDemonym(words) ?? []);
}
