/** Whom a surname alone means: somebody named in full on the page, or the one whom office and story point to. */
import type { Entity, EntityId } from '../corpus/model.ts';
import { NAMED_SO, officeInEnglish } from '../language/abroad.ts';
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import { KIN } from './bearers.ts';
import type { Candidate } from './candidates.ts';
import { officeAfter } from './charwise.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import type { Surroundings } from './guard.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import { isLeader, isRuleOf, leaderBeside, readAlone } from './lone-surnames.ts';
import type { PageFlow } from './page-text.ts';
import { isBefore, isCountrySpokenOf, lastBefore, type Place, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** Someone on the page who bears the surname: known to the corpus, or not (`entity: null`). */
export interface Bearer {
  entity: EntityId | null;
  name: string;
  /** In page order. */
  places: Place[];
  prominence: number;
  /** How often the page names them in full, for a relative's sake too. */
  times: number;
  /** Whether the page tells somebody's relation to them: "the sister of Kim Jong Un". */
  isKin: boolean;
  /** Of one told by an office: the word of the role that it stands for. */
  office?: string;
}

/** Offices of which a page may have another holder of the same surname. */
const OFFICES =
  /^(?:minister|general|gen|admiral|adm|ambassador|senator|sen|governor|gov|mayor|judge|justice|professor|prof|dr|colonel|col|captain|capt|coach|congressman|rep|spokesman|spokesperson|director|chancellor|prince|king)$/;

const LONG_OFFICE: Record<string, string> = {
  gen: 'general',
  adm: 'admiral',
  sen: 'senator',
  gov: 'governor',
  prof: 'professor',
  col: 'colonel',
  capt: 'captain',
  spokesman: 'spokes',
  spokesperson: 'spokes',
};

/** Whether an office named before the surname is one that the entity is not known to hold. */
function isOtherOffice(form: Form, titles: readonly string[]): boolean {
  if (form.entity.roles.length === 0) return false;
  return titles.some((title) => {
    if (!OFFICES.test(title)) return false;
    const office = LONG_OFFICE[title] ?? title;
    return !form.entity.roles.some(({ text }) => text.toLowerCase().includes(office));
  });
}

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

/** Whether an office that follows the surname, by a word of the role, is one that somebody is known for. */
const isHeld = ({ roles }: Entity, office: string | null): boolean =>
  office !== null && roles.some(({ text }) => text.toLowerCase().includes(office));

/** Whether somebody may be called by an office that follows the surname: `office`, a word of the role. */
function mayHold({ entity, office }: Bearer, asked: string, { gazetteer }: Knowledge): boolean {
  if (entity === null) return office === undefined || office === asked;
  return isHeld(gazetteer.entities.get(entity)!, asked);
}

/** Reads a surname. `all`: everyone on the page who is named in full and bears it. */
export function readSurname(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  around: Surroundings,
  all: readonly Bearer[],
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  const titles = around.titles.map(officeInEnglish);
  if (around.female || isOtherOffice(form, titles)) return null;
  const word = flow.words[candidate.from]!;
  if (NAMED_SO.has(flow.words[candidate.from - 1]?.fold ?? '')) return null;
  // A surname of one letter is told by the office after it: 김 위원장, 金総書記.
  const after = officeAfter(flow.text, candidate.end);
  if (name.text.length === 1 && !isHeld(entity, after)) return null;
  // A German genitive ("Kims") is anything else elsewhere.
  if (name.lang === 'de' && around.language !== 'de') return null;
  const leads = isLeader(entity);
  const mate = leads && titles.length === 0 ? leaderBeside(flow, candidate, entity.id) : null;
  if (mate !== null && isCountrySpokenOf(entity.id, presence, knowledge)) {
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: CONFIDENCE.surnameOfSeveral,
      reasons: [`the surname of ${entity.name}, in one breath with ${mate}`],
    };
  }
  const place = { flow: flow.index, word: candidate.from };
  const bearers =
    name.text.length === 1 && after !== null ? all.filter((bearer) => mayHold(bearer, after, knowledge)) : all;
  if (bearers.some((bearer) => bearer.entity === entity.id)) {
    const meant = relativeOf(flow, candidate, bearers) ?? bearerAt(bearers, place, titles.length > 0);
    if (meant?.entity !== entity.id) return null;
    // One letter and an office are anybody's where the page has another holder, unless it is about this one.
    if (name.text.length === 1 && bearers.some((one) => one !== meant && one.prominence * 1.5 > meant.prominence))
      return null;
    const alone = bearers.length === 1;
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: alone ? CONFIDENCE.surname : CONFIDENCE.surnameOfSeveral,
      reasons: [
        `the surname of ${entity.name}, named in full on this page`,
        ...(alone ? [] : [`of ${bearers.map((bearer) => bearer.name).join(', ')} the one who is meant here`]),
      ],
    };
  }
  // Nobody known is named in full: only an office and the story can tell.
  if (name.text.length === 1) return null;
  const support = supportFor(entity.id, presence, knowledge);
  const country = titles.length > 0 ? demonymAt(flow.words, around.before, knowledge.demonyms) : null;
  const atHome = (id: EntityId) => knowledge.homesOf.get(entity.id)?.has(id) ?? false;
  const rivals = candidate.forms.some((other) => other.entity !== entity && other.name.kind === 'surname');
  const office =
    (isHeld(entity, after) ||
      titles.some((title) => entity.roles.some(({ text }) => text.toLowerCase().split(/\W+/).includes(title)))) &&
    // Admirals and ministers of a surname that several known people have are told by their country.
    (country === null ? leads || !rivals : atHome(country));
  const bare = name.lang === 'de' ? word.fold.replace(/s$/, '') : word.fold;
  const common = COMMON_SURNAMES.has(word.fold) || COMMON_SURNAMES.has(bare) || name.weak === true;
  const isRule = leads && isRuleOf(flow, candidate);
  if ((isRule || office) && support.weight >= ((common && !isRule) || rivals || bearers.length > 0 ? 2 : 1)) {
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: rivals ? CONFIDENCE.surnameInOfficeOfSeveral : CONFIDENCE.surnameInOffice,
      reasons: [`the surname of ${entity.name}, with the office`, ...support.reasons],
    };
  }
  if (bearers.length > 0) return null;
  return readAlone(form, { common, rivals, titled: titles.length > 0 }, presence, knowledge);
}
