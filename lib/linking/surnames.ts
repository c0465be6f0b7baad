/** Whom a surname alone means: somebody named in full on the page, or the one whom office and story point to. */
import type { EntityId } from '../corpus/model.ts';
import { WORD_SURNAMES } from '../language/lexicon.ts';
import { type Bearer, KIN } from './bearers.ts';
import type { Candidate } from './candidates.ts';
import { type Case, placeOf } from './cases.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import { readAlone } from './lone-surnames.ts';
import { mayHold } from './offices.ts';
import type { PageFlow } from './page-text.ts';
import { isBefore, lastBefore, type Place, type Presence } from './presence.ts';
import type { Reading } from './reading.ts';
import { ask, hasRivals } from './told-surnames.ts';

/** How a surname stands in its sentence. */
interface Address {
  /** With a title. */
  addressed: boolean;
  /** With one that anybody has. */
  plainly: boolean;
  /** Before a verb of saying: who is quoted may be the one quoted in the paragraph before. */
  speaks: boolean;
}

/** The two that a page is most about. */
function mostProminent(bearers: readonly Bearer[]): [Bearer, Bearer] {
  let [main, second] = bearers as [Bearer, Bearer];
  if (second.prominence > main.prominence) [main, second] = [second, main];
  for (const bearer of bearers.slice(2)) {
    if (bearer.prominence > main.prominence) [main, second] = [bearer, main];
    else if (bearer.prominence > second.prominence) second = bearer;
  }
  return [main, second];
}

/** The one named last before a place. */
function lastNamed(bearers: readonly Bearer[], place: Place): { bearer: Bearer; at: Place } | undefined {
  let nearest: { bearer: Bearer; at: Place } | undefined;
  for (const bearer of bearers) {
    const at = lastBefore(bearer.places, place);
    if (at && !(nearest && isBefore(at, nearest.at))) nearest = { bearer, at };
  }
  return nearest;
}

/** What a leader is called where ministers and generals of the surname are about: "Chairman Kim". */
const RULERS = /^(?:chairman|leader|dictator|president|marshal)$/;

/** Titles that anybody has. */
const PLAIN_TITLES = new Set(['mr', 'mrs', 'ms', 'miss']);

/** Of several bearers the one whom the surname means at a place, or null if a reader could not tell either. */
function bearerAt(bearers: readonly Bearer[], place: Place, { addressed, plainly, speaks }: Address): Bearer | null {
  if (bearers.length < 2) return bearers[0] ?? null;
  const introduced = bearers.filter(({ places }) => isBefore(places[0]!, place));
  if (introduced.length === 1 && introduced[0]!.entity !== null) return introduced[0]!;
  const [main, second] = mostProminent(bearers);
  const nearest = lastNamed(bearers, place);
  // With a title, which is for the living: the one introduced when the others were left behind, unless one of those is in the headline.
  if (addressed && nearest && place.flow - nearest.at.flow <= 3) {
    const { bearer, at } = nearest;
    const isLeft = ({ places }: Bearer) => places[0]!.flow > 0 && places.at(-1)!.flow < at.flow - 1;
    if (bearers.every((one) => one === bearer || isLeft(one))) return bearer;
  }
  // Whoever is the main one, the other has just been introduced, and not as a relative of anybody.
  if (nearest && nearest.bearer !== main && !nearest.bearer.isKin) {
    const { bearer, at } = nearest;
    if (place.flow === at.flow && !(plainly && bearer.entity !== null)) return bearer;
    if (speaks && place.flow - at.flow === 1 && bearer.entity === null) return null;
  }
  if (main.prominence >= 1.5 * second.prominence) return main;
  if (plainly) return null;
  // Equals: the one named last before it, if in the same breath; but who is named in full again and again is so for the other's sake.
  const isPlain = nearest && bearers.every((one) => one === nearest.bearer || one.times >= nearest.bearer.times);
  return isPlain && place.flow - nearest.at.flow <= 1 ? nearest.bearer : null;
}

/** Of several bearers the one whose relative is told: "Kim's sister". */
function relativeOf({ words }: PageFlow, { to }: Candidate, bearers: readonly Bearer[]): Bearer | null {
  if (words[to]?.fold !== "'s" || !KIN.test(words[to + 1]?.fold ?? '')) return null;
  const [one, other] = bearers.filter(({ isKin }) => isKin);
  return one && !other ? one : null;
}

/** The leader of a family of whom the page is most about: papers call only the relatives by their full names. */
function leaderAmong(bearers: readonly Bearer[], place: Place, flow: PageFlow, leader: EntityId): Bearer | null {
  const self = bearers.find(({ entity }) => entity === leader);
  const others = bearers.filter((bearer) => bearer !== self);
  if (!self || others.some(({ prominence }) => prominence > self.prominence)) return null;
  return isOthersBreath(flow, self.places, others, place) ? null : self;
}

/** Whether another bearer was named in the sentence of a place or the one before it, and since then nobody else. */
function isOthersBreath({ words }: PageFlow, told: readonly Place[], others: readonly Bearer[], place: Place): boolean {
  const own = lastBefore(told, place);
  return others.some(({ places }) => {
    const last = lastBefore(places, place);
    if (last?.flow !== place.flow || (own && isBefore(last, own))) return false;
    return words.slice(last.word + 1, place.word + 1).filter(({ gap }) => gap === 'stop').length <= 1;
  });
}

/** A bearer with the places, too, where a surname alone tells them. */
const withPlaces = (bearer: Bearer, told: Bearer | undefined): Bearer =>
  told ? { ...bearer, places: [...bearer.places, ...told.places].sort((a, b) => (isBefore(a, b) ? -1 : 1)) } : bearer;

/** Reads a surname. `bearers`: everyone on the page who is named in full and bears it. `told`: who is told by surnames alone. */
export function readSurname(
  one: Case,
  form: Form,
  bearers: readonly Bearer[],
  told: ReadonlyMap<EntityId, Bearer>,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const asked = ask(one, form);
  if (!asked) return null;
  const { entity, titles, after, common, leads } = asked;
  const { name } = form;
  const place = placeOf(one);
  const address: Address = {
    addressed: titles.length > 0,
    plainly: titles.some((title) => PLAIN_TITLES.has(title)),
    speaks: /^(?:said|says|added|adds)$/.test(one.flow.words[one.candidate.to]?.fold ?? ''),
  };
  const asTold = bearers.map((bearer) => withPlaces(bearer, told.get(bearer.entity ?? '')));
  const all = name.text.length === 1 ? asTold.filter((bearer) => mayHold(bearer, after!, knowledge)) : asTold;
  const reading = (confidence: number, ...reasons: string[]): Reading => ({
    entity: entity.id,
    kind: 'surname',
    confidence,
    reasons,
  });
  if (all.some((bearer) => bearer.entity === entity.id)) {
    // "Cruise" is a firm's name too, where the page has one.
    const isWord = WORD_SURNAMES.has(one.flow.words[one.candidate.from]!.fold);
    if (isWord && all.some(({ name: other }) => !/\s/.test(other))) return null;
    const meant =
      relativeOf(one.flow, one.candidate, all) ??
      (leads && titles.some((title) => RULERS.test(title))
        ? all.find((bearer) => bearer.entity === entity.id)
        : null) ??
      bearerAt(all, place, address) ??
      (leads && !common ? leaderAmong(all, place, one.flow, entity.id) : null);
    if (meant?.entity !== entity.id) return null;
    // One letter and an office are anybody's where the page has another holder, unless it is about this one.
    if (name.text.length === 1 && all.some((other) => other !== meant && other.prominence * 1.5 > meant.prominence))
      return null;
    if (all.length === 1)
      return reading(CONFIDENCE.surname, `the surname of ${entity.name}, named in full on this page`);
    return reading(
      CONFIDENCE.surnameOfSeveral,
      `the surname of ${entity.name}, named in full on this page`,
      `of ${all.map((bearer) => bearer.name).join(', ')} the one who is meant here`,
    );
  }
  if (name.text.length === 1) return null;
  const rivals = hasRivals(one, entity);
  const self = told.get(entity.id);
  // Nobody has introduced "Mr. Kim", but the one who speaks.
  const speaks = presence.speakers.has(one.flow.words[one.candidate.from]!.fold);
  const isAddressed = common && titles.length > 0 && one.around.language === 'en' && !speaks;
  if (
    self &&
    !isAddressed &&
    !one.candidate.forms.some((other) => other.entity !== entity && told.has(other.entity.id))
  ) {
    // Papers call a leader's relatives by their full names, and the leader by the surname alone.
    const isMeant =
      leads && !common
        ? all.every((other) => self.prominence >= other.prominence)
        : bearerAt([...all, self], place, address) === self;
    if (!isMeant || isOthersBreath(one.flow, self.places, all, place)) return null;
    return reading(CONFIDENCE.surnameInOffice, `the surname of ${entity.name}, by which this page calls them`);
  }
  if (all.length > 0) return null;
  return readAlone(one.flow, form, { common, rivals, titled: titles.length > 0 }, presence, knowledge);
}
