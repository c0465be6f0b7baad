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
import { isBefore, lastBefore, type Place, type Presence, prominence } from './presence.ts';
import type { Reading } from './reading.ts';
import { ask, hasRivals } from './told-surnames.ts';

/** Of several bearers the one whom the surname means at a place, or null if a reader could not tell either. `addressed`: with a title. */
function bearerAt(bearers: readonly Bearer[], place: Place, addressed: boolean): Bearer | null {
  const [main, second] = [...bearers].sort((a, b) => b.prominence - a.prominence);
  if (!second) return main ?? null;
  const [nearest] = bearers
    .flatMap((bearer) => {
      const at = lastBefore(bearer.places, place);
      return at ? [{ bearer, at }] : [];
    })
    .sort((a, b) => (isBefore(a.at, b.at) ? 1 : -1));
  // With a title, which is for the living: the one introduced when the others were left behind, unless one of those is in the headline.
  if (addressed && nearest && place.flow - nearest.at.flow <= 3) {
    const { bearer, at } = nearest;
    const isLeft = ({ places }: Bearer) => places[0]!.flow > 0 && places.at(-1)!.flow < at.flow - 1;
    if (bearers.every((one) => one === bearer || isLeft(one))) return bearer;
  }
  if (main!.prominence >= 1.5 * second.prominence) return main!;
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

/** Whether another bearer was named in the sentence of a place or the one before it, and since then nobody else. */
function isOthersBreath({ words }: PageFlow, told: readonly Place[], others: readonly Bearer[], place: Place): boolean {
  const own = lastBefore(told, place);
  return others.some(({ places }) => {
    const last = lastBefore(places, place);
    if (last?.flow !== place.flow || (own && isBefore(last, own))) return false;
    return words.slice(last.word + 1, place.word + 1).filter(({ gap }) => gap === 'stop').length <= 1;
  });
}

/** Reads a surname. `bearers`: everyone on the page who is named in full and bears it. `told`: where it was told whose it is. */
export function readSurname(
  one: Case,
  form: Form,
  bearers: readonly Bearer[],
  told: ReadonlyMap<EntityId, readonly Place[]>,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const asked = ask(one, form);
  if (!asked) return null;
  const { entity, titles, after, common, leads } = asked;
  const { name } = form;
  const place = placeOf(one);
  const all = name.text.length === 1 ? bearers.filter((bearer) => mayHold(bearer, after!, knowledge)) : bearers;
  const reading = (confidence: number, ...reasons: string[]): Reading => ({
    entity: entity.id,
    kind: 'surname',
    confidence,
    reasons,
  });
  if (all.some((bearer) => bearer.entity === entity.id)) {
    // "Cruise" is a firm's name too, where the page has one.
    if (all.length > 1 && WORD_SURNAMES.has(one.flow.words[one.candidate.from]!.fold)) return null;
    const meant = relativeOf(one.flow, one.candidate, all) ?? bearerAt(all, place, titles.length > 0);
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
  const places = told.get(entity.id);
  // Nobody has introduced "Mr. Kim", but the one who speaks.
  const speaks = presence.speakers.has(one.flow.words[one.candidate.from]!.fold);
  const isAddressed = common && titles.length > 0 && one.around.language === 'en' && !speaks;
  if (
    places &&
    !isAddressed &&
    !one.candidate.forms.some((other) => other.entity !== entity && told.has(other.entity.id))
  ) {
    const self: Bearer = {
      entity: entity.id,
      name: entity.name,
      places: [...places],
      prominence: prominence(places),
      times: places.length,
      isKin: false,
    };
    // Papers call a leader's relatives by their full names, and the leader by the surname alone.
    const isMeant =
      leads && !common
        ? all.every((other) => self.prominence >= other.prominence)
        : bearerAt([...all, self], place, titles.length > 0) === self;
    if (!isMeant || isOthersBreath(one.flow, places, all, place)) return null;
    return reading(CONFIDENCE.surnameInOffice, `the surname of ${entity.name}, by which this page calls them`);
  }
  if (all.length > 0) return null;
  return readAlone(form, { common, rivals, titled: titles.length > 0 }, presence, knowledge);
}
