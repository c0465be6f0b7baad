/** Links the names of a page to the corpus's entities. */
import type { Entity, EntityId } from '../corpus/model.ts';
import type { Mention } from '../corpus/reading.ts';
import { AMERICAN_TOWNS } from '../language/lexicon.ts';
import { spelledOtherwise } from './acronyms.ts';
import { type Bearer, bearersOf, othersByWords } from './bearers.ts';
import { type Case, casesOf, placeOf } from './cases.ts';
import { readCompany } from './company.ts';
import type { Form } from './gazetteer.ts';
import { surnamesLikeHalves } from './halves.ts';
import type { Knowledge } from './knowledge.ts';
import { bareSurnames, offDuty } from './lone-surnames.ts';
import type { Longer } from './longer-abroad.ts';
import { isPlaceHere, readMetonym } from './metonyms.ts';
import { isStrong, readStrong, readWeak } from './names.ts';
import { readNominal, takenDescriptions } from './nominals.ts';
import type { PageText } from './page-text.ts';
import { note, type Place, type Presence, prominence, readPresence } from './presence.ts';
import { bestReading, type Reading } from './reading.ts';
import { readSurname } from './surnames.ts';
import { readTold } from './told-surnames.ts';
import { speakersIn } from './transcripts.ts';
import { type Washingtons, washingtonsOf } from './washingtons.ts';

/** What American towns have and papers of the world do not write of Moscow. */
const OF_TOWN =
  /\b(?:City Council|Police Department|(?:High|Middle|Elementary) School|School District|Chamber of Commerce|Daily News|Public Library|Farmers Market|Fire Department)\b/;

/** Whether a city of this name on a page that tells of American states or towns, and never of its country, is one of theirs. */
function isNamesake(city: Entity, cases: readonly Case[], { states, demonyms }: Presence, { homesOf }: Knowledge) {
  const country = city.standsFor;
  if (country === undefined || demonyms.has(country) || !AMERICAN_TOWNS.has(city.name.toLowerCase())) return false;
  const isOfTown = ({ candidate, flow: { text } }: Case): boolean =>
    COUNTY.test(text) ||
    (candidate.forms[0]!.entity === city && OF_TOWN.test(text.slice(candidate.start, candidate.end + OF_TOWN_REACH)));
  if (states < 2 && !cases.some(isOfTown)) return false;
  return !cases.some(
    ({ candidate, longer }) =>
      !longer &&
      candidate.forms.some(
        (form) => isStrong(form) && form.entity !== city && homesOf.get(form.entity.id)?.has(country),
      ),
  );
}

const COUNTY = /\p{Lu}\p{L}+ County\b/u;

/** UTF-16 units after its name in which a town's council is told. */
const OF_TOWN_REACH = 24;

/** Notes where somebody is told by the surname alone, who is then as good as named in full. */
function noteTold(told: Map<EntityId, Bearer>, one: Case, entity: EntityId, { gazetteer }: Knowledge): void {
  let bearer = told.get(entity);
  if (!bearer) {
    const { name } = gazetteer.entities.get(entity)!;
    bearer = { entity, name, places: [], prominence: 0, times: 0, isKin: false };
    told.set(entity, bearer);
  }
  const place = placeOf(one);
  bearer.places.push(place);
  bearer.prominence += prominence([place]);
  bearer.times++;
}

const isJunior = ({ text }: Longer): boolean => /\s(?:Jr|Sr|II|III|Junior)\.?$/.test(text);

/** "of Bellevue, Washington": the state of a town. */
function isBehindTown({ flow: { words, owner }, candidate: { from } }: Case): boolean {
  if (words[from]!.gap !== 'comma' || !words[from - 1]?.capital || owner[from - 1]) return false;
  let at = from - 2;
  while (words[at]?.capital && words[at + 1]!.gap === 'space') at--;
  return /^(?:of|in|near|from)$/.test(words[at]?.fold ?? '');
}

/** "Moscow, Russia": on any page that one. */
const isWithCountry = ({ flow, candidate: { to } }: Case, { standsFor }: Entity): boolean =>
  flow.words[to]?.gap === 'comma' && (flow.owner[to]?.forms.some(({ entity }) => entity.id === standsFor) ?? false);

type Decide = (one: Case, form: Form) => Reading | null;

/**
 * All mentions of a page, sorted, not overlapping, with what is present on it by names that need no help.
 * In rounds, from the sure to the doubtful: each leans on what the one before found.
 */
export function linkPage(page: PageText, knowledge: Knowledge): { mentions: Mention[]; presence: Presence } {
  const presence = readPresence(page, knowledge);
  const cases = casesOf(page);
  presence.speakers = speakersIn(page);
  presence.bare = bareSurnames(cases.flatMap(({ longer, candidate }) => (longer ? [] : candidate.forms)));
  const others = othersByWords(cases);
  const taken = takenDescriptions(page);
  const spelled = spelledOtherwise(page);
  const surnames = surnamesLikeHalves(page);
  const readings = new Map<Case, Reading>();
  let open = cases.filter(({ longer }) => !longer);

  const round = (fits: (form: Form) => boolean, decide: Decide, counts: boolean) => {
    open = open.filter((one) => {
      if (!one.candidate.forms.some(fits)) return true;
      const best = bestReading(one.candidate.forms.map((form) => (fits(form) ? decide(one, form) : null)));
      if (!best) return true;
      readings.set(one, best);
      if (counts) note(presence.named, best.entity, placeOf(one));
      return false;
    });
  };

  // Once all that is named in full is known, the bearers of a surname are the same wherever it stands.
  const bearers = new Map<string, Bearer[]>();
  const bearersFor = (one: Case): Bearer[] => {
    let found = bearers.get(one.key);
    if (!found) {
      found = bearersOf(page, one, others, presence, weakly);
      bearers.set(one.key, found);
    }
    return found;
  };
  const elsewhere = (one: Case, kind: Longer['kind']): boolean =>
    others.get(one.key)?.some(({ longer }) => longer.kind === kind) ?? false;
  // "Donald Trump Jr." is told from his father.
  const hasDouble = (one: Case): boolean =>
    others.get(one.key)?.some(({ longer }) => longer.kind === 'person' && !isJunior(longer)) ?? false;
  // The more company, the likelier it is that a page that has another bearer of the name means that one.
  const leastOf = (one: Case): number => (elsewhere(one, 'place') ? 4 : elsewhere(one, 'person') ? 3 : 1);
  const namesakes = new Map<Entity, boolean>();
  const namesake = (city: Entity): boolean => {
    const known = namesakes.get(city) ?? isNamesake(city, cases, presence, knowledge);
    namesakes.set(city, known);
    return known;
  };
  let washingtons: Washingtons | undefined;
  // "lawmakers in Olympia", "the Nationals": the state's, or the team's.
  const isOtherWashington = (one: Case, { id }: Entity): boolean => {
    if (id !== 'washington-dc' || one.candidate.to - one.candidate.from > 1) return false;
    if (isBehindTown(one)) return true;
    washingtons ??= washingtonsOf(page);
    return washingtons.town || washingtons.state + (elsewhere(one, 'place') ? 1 : 0) > 2;
  };
  const isTeams = (one: Case, { id }: Entity): boolean => {
    if (elsewhere(one, 'club')) return true;
    if (id !== 'washington-dc' || offDuty(presence) !== 'sport') return false;
    washingtons ??= washingtonsOf(page);
    return washingtons.team;
  };
  // Where a city's club plays, its bare name is the club's, unless the words around it say that it is the place.
  const isClubs = (one: Case, entity: Entity): boolean =>
    entity.type === 'city' &&
    (isOtherWashington(one, entity) ||
      (isTeams(one, entity) && !isPlaceHere(one.flow, one.candidate, one.around.language)));
  const strong: Decide = (one, form) =>
    (form.name.kind === 'acronym' && spelled.has(one.key)) ||
    // "Moscow, Idaho" anywhere: the Moscow of this page is that one.
    (form.entity.type === 'person' && hasDouble(one)) ||
    isClubs(one, form.entity) ||
    (form.entity.type === 'city' &&
      (elsewhere(one, 'place') || namesake(form.entity)) &&
      !isWithCountry(one, form.entity))
      ? null
      : readStrong(one.flow, one.candidate, form, presence, knowledge);

  round(isStrong, strong, true);
  // Again: forms that several entities share can lean on what the first pass found.
  round(isStrong, strong, true);
  const companyOf = readCompany(cases, presence, knowledge);
  round(
    ({ name }) => name.weak === true && name.kind !== 'surname' && name.kind !== 'nominal',
    (one, form) =>
      isClubs(one, form.entity)
        ? null
        : readWeak(one.flow, one.candidate, form, leastOf(one), companyOf, presence, knowledge),
    false,
  );
  // Whom their company tells by a full name that others bear too.
  const weakly = new Map<EntityId, Place[]>();
  const unread = new Set(open.map(({ key }) => key));
  for (const [one, { entity }] of readings) {
    // Where another goes by the same full name, the surname alone is anybody's.
    if (!presence.named.has(entity) && !unread.has(one.key) && !elsewhere(one, 'person'))
      note(weakly, entity, placeOf(one));
  }
  const isSurname = ({ name }: Form) => name.kind === 'surname';
  // "Birmingham City Council": on this page the name is a town's.
  const isTowns = (one: Case, { name }: Form): boolean =>
    name.weak === true && name.lang === undefined && elsewhere(one, 'thing');
  round(
    isSurname,
    (one, form) => (isTowns(one, form) ? null : readTold(one, form, bearersFor(one), presence, knowledge)),
    false,
  );
  // Whom their office, or a leader beside them, tells by the surname alone.
  const told = new Map<EntityId, Bearer>();
  for (const [one, { entity, kind }] of readings) if (kind === 'surname') noteTold(told, one, entity, knowledge);
  round(
    isSurname,
    (one, form) => (isTowns(one, form) ? null : readSurname(one, form, bearersFor(one), told, presence, knowledge)),
    false,
  );
  const known = new Map<EntityId, Place[]>();
  for (const one of cases) {
    const reading = readings.get(one);
    if (reading) note(known, reading.entity, placeOf(one));
  }
  round(
    ({ name }) => name.kind === 'nominal',
    (one, form) => readNominal(one.flow, one.candidate, form, taken, surnames, companyOf, known, presence, knowledge),
    false,
  );
  round(
    ({ name }) => name.kind === 'metonym' && !name.weak,
    (one, form) =>
      form.entity.standsFor
        ? readMetonym(one.flow, one.candidate, form.entity, one.around.language, presence, knowledge)
        : readWeak(one.flow, one.candidate, form, leastOf(one), companyOf, presence, knowledge),
    false,
  );

  const mentions = [...readings].map(([one, reading]) =>
    toMention(
      one,
      asMetonym(one, reading, presence, knowledge),
      knowledge.gazetteer.entities.get(reading.entity)!.type === 'work',
    ),
  );
  mentions.sort((a, b) => a.flow - b.flow || a.start - b.start);
  return { mentions, presence };
}

/** A capital's own name is read as its government's where the words around it say so. */
function asMetonym(
  { flow, candidate, around }: Case,
  reading: Reading,
  presence: Presence,
  knowledge: Knowledge,
): Reading {
  const entity = knowledge.gazetteer.entities.get(reading.entity)!;
  if (!entity.standsFor || reading.kind === 'metonym' || /\s/.test(flow.text.slice(candidate.start, candidate.end)))
    return reading;
  return readMetonym(flow, candidate, entity, around.language, presence, knowledge) ?? reading;
}

/** Where a name begins without its article, which only a work's title keeps: "The Pentagon". */
function startOf({ flow, candidate }: Case, isTitle: boolean): number {
  const [first, second] = flow.words.slice(candidate.from, candidate.to);
  return second && first!.fold === 'the' && !isTitle ? second.start : candidate.start;
}

/** Where a name ends with the last dot of its letters: "EE. UU.", "U. N." */
function endOf({ flow: { text }, candidate: { start, end } }: Case, kind: Mention['kind']): number {
  return kind === 'acronym' && text[end] === '.' && /\.\s?\p{L}+$/u.test(text.slice(start, end)) ? end + 1 : end;
}

function toMention(one: Case, { entity, kind, confidence, reasons }: Reading, isTitle: boolean): Mention {
  const { flow } = one;
  const start = startOf(one, isTitle);
  const end = endOf(one, kind);
  return {
    flow: flow.index,
    start,
    end,
    quote: flow.text.slice(start, end),
    entity,
    kind,
    confidence: Math.round(confidence * 100) / 100,
    reasons,
  };
}
