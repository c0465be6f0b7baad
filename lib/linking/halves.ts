/** The half of a divided country, called by its direction alone: "North fires missile", "North, South trade fire". */
import type { Entity, EntityId } from '../corpus/model.ts';
import { CALENDAR, COMMON, COMPASS, HONORIFICS, TITLES } from '../language/lexicon.ts';
import { joins, opens } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import { isSpeech, senseAfter } from './metonyms.ts';
import type { PageFlow, PageText } from './page-text.ts';
import { type Presence, prominence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** The directions that are somebody's surname on a page: "Oliver North", "Mr. North". */
export function surnamesLikeHalves({ flows, small }: PageText): Set<string> {
  const found = new Set<string>();
  for (const { words, owner, candidates, case: written } of flows) {
    for (const { from, to } of candidates) {
      const { fold, gap } = words[from]!;
      if (to - from > 1 || gap !== 'space' || !COMPASS.has(fold) || written !== 'sentence') continue;
      const before = words[from - 1]!;
      const after = words[to];
      const goesOn = after?.capital === true && joins(after.gap);
      const plain = COMMON.has(before.fold) || TITLES.has(before.fold) || CALENDAR.has(before.fold);
      const isGiven = before.caps === 'initial' && !plain && !owner[from - 1] && !small.has(before.fold);
      if (HONORIFICS.has(before.fold) || (isGiven && !goesOn)) found.add(fold);
    }
  }
  return found;
}

/** Whether a candidate is one half of a country, with or without the article, or that half's full name. */
const isHalf = (candidate: Candidate | undefined, country: Entity): boolean =>
  candidate?.forms.some(({ entity }) => isOtherHalf(entity, country)) ?? false;

/** Whether two are the halves of one country. */
export const isOtherHalf = (entity: Entity, country: Entity): boolean =>
  entity !== country && halfOf(entity) === halfOf(country);

export const isHalfOfCountry = (entity: Entity): boolean => halfOf(entity) !== null;

/** Of what a country is a half, by its name: "Korea". */
const halfOf = ({ type, name }: Entity): string | null =>
  type === 'country' ? (/^(?:North|South|East|West) (.+)$/.exec(name)?.[1] ?? null) : null;

/** How far the other half may be, in words: "North and South", "North, South", "North-South". */
const PAIR_REACH = 2;

/** The other half right beside, whose verb is that of both; undefined: none. */
function mateOf({ words, owner }: PageFlow, { from, to }: Candidate, country: Entity): Candidate | undefined {
  const links = (at: number) => words[at]?.fold === 'and' || words[at]?.fold === 'or';
  const after = owner[links(to) ? to + 1 : to];
  const before = owner[links(from - 1) ? from - PAIR_REACH : from - 1];
  return [after, before].find((mate) => isHalf(mate, country));
}

/** Whether the words after a half, or after it and the other one, say that somebody acts or owns. */
function acts(flow: PageFlow, candidate: Candidate): boolean {
  const next = flow.words[candidate.to];
  if (next?.fold === 'to' && joins(next.gap)) return true;
  if (senseAfter(flow, candidate) !== 'government') return false;
  // In a headline whose words all begin with capitals only a known verb is no name.
  return next!.caps === 'lower' || COMMON.has(next!.fold);
}

/** Small words before which nobody's name goes on: "accuses South of flying". */
const AFTER_OBJECT = /^(?:of|over|on|in|to|for|about|with|at|as|after|before|against|that|not|and)$/;

/** Small words of a headline after which somebody stands with whom another deals: "seeks calm with North". */
const DEALT_WITH = /^(?:with|against|towards?|on|from)$/;

/** Whether it stands where a subject does, and acts; or right after such a word or a verb of saying, as who is dealt with. */
function isActor(flow: PageFlow, candidate: Candidate): boolean {
  const { words } = flow;
  const { gap } = words[candidate.from]!;
  const before = words[candidate.from - 1]?.fold ?? '';
  const isAddressed = gap === 'space' && (isSpeech(before) || (flow.part === 'title' && DEALT_WITH.test(before)));
  if (!opens(gap) && !isAddressed) return false;
  if (acts(flow, candidate)) return true;
  const next = words[candidate.to];
  return isAddressed && (next === undefined || !joins(next.gap) || AFTER_OBJECT.test(next.fold));
}

/** As prominent as one who is named in one of the first paragraphs, or twice. */
const ENOUGH = 2;

/** Whether the page is about a country: its name or its capital's is in the title or at the beginning, or more than once. */
function isTold(country: EntityId, { named }: Presence, { gazetteer }: Knowledge): boolean {
  let weight = 0;
  for (const [id, places] of named) {
    if (id === country || gazetteer.entities.get(id)!.standsFor === country)
      weight += prominence(places.slice(0, ENOUGH));
    if (weight >= ENOUGH) return true;
  }
  return false;
}

/** Reads a direction without an article as the half of a country that the page is about, where it acts or owns like one. */
export function readHalf(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  surnames: ReadonlySet<string>,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity } = form;
  const { words } = flow;
  const mate = mateOf(flow, candidate, entity);
  const reading = (reason: string): Reading => ({
    entity: entity.id,
    kind: 'nominal',
    confidence: CONFIDENCE.nominalOfUnnamed,
    reasons: [`a description of ${entity.name}`, reason],
  });
  // "North and South Korea"
  const isWhole = mate && mate.from > candidate.to && mate.to - mate.from > 1;
  if (isWhole && demonymAt(words, candidate.to, knowledge.demonyms) === null)
    return reading('named with its other half');
  const countries = [entity.id, ...(mate?.forms.map((other) => other.entity.id) ?? [])];
  if (surnames.has(words[candidate.from]!.fold)) return null;
  if (!countries.some((country) => isTold(country, presence, knowledge))) return null;
  if (supportFor(entity.id, presence, knowledge).weight < 0.5) return null;
  if (!mate) return isActor(flow, candidate) ? reading('it acts, on a page about it') : null;
  const first = mate.from < candidate.from ? mate : candidate;
  const after = words[Math.max(mate.to, candidate.to)];
  const goesOn = after !== undefined && joins(after.gap) && after.fold !== 'of';
  const isVerb = goesOn && (after.caps === 'lower' || COMMON.has(after.fold));
  return isVerb && opens(words[first.from]!.gap) ? reading('named with its other half, on a page about it') : null;
}
