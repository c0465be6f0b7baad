/** Whom a surname alone means: somebody named in full on the page, or the one whom office and story point to. */
import type { EntityId } from '../corpus/model.ts';
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import type { Surroundings } from './guard.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import { isBefore, lastBefore, type Place, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** Someone on the page who bears the surname: known to the corpus, or not (`entity: null`). */
export interface Bearer {
  entity: EntityId | null;
  name: string;
  /** In page order. */
  places: Place[];
  prominence: number;
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

/** Of several bearers the one whom the surname means at a place, or null if a reader could not tell either. */
function bearerAt(bearers: readonly Bearer[], place: Place): Bearer | null {
  const [main, second] = [...bearers].sort((a, b) => b.prominence - a.prominence);
  if (!second) return main ?? null;
  const [nearest] = bearers
    .flatMap((bearer) => {
      const at = lastBefore(bearer.places, place);
      return at ? [{ bearer, at }] : [];
    })
    .sort((a, b) => (isBefore(a.at, b.at) ? 1 : -1));
  const dominates = main!.prominence >= 1.5 * second.prominence;
  if (nearest && nearest.bearer !== main && nearest.at.flow === place.flow) return null;
  if (dominates) return main!;
  // Equals: the one named last before it, if in the same breath.
  return nearest && place.flow - nearest.at.flow <= 1 ? nearest.bearer : null;
}

/** Reads a surname. `bearers`: everyone on the page who is named in full and bears it. */
export function readSurname(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  around: Surroundings,
  bearers: readonly Bearer[],
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  if (around.female || isOtherOffice(form, around.titles)) return null;
  const word = flow.words[candidate.from]!;
  const place = { flow: flow.index, word: candidate.from };
  if (bearers.some((bearer) => bearer.entity === entity.id)) {
    const meant = bearerAt(bearers, place);
    if (meant?.entity !== entity.id) return null;
    const alone = bearers.length === 1;
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: alone ? 0.97 : 0.9,
      reasons: [
        `the surname of ${entity.name}, named in full on this page`,
        ...(alone ? [] : [`of ${bearers.map((bearer) => bearer.name).join(', ')} the one who is meant here`]),
      ],
    };
  }
  // Nobody known is named in full: only an office and the story can tell.
  const support = supportFor(entity.id, presence, knowledge);
  const country = around.titles.length > 0 ? demonymAt(flow.words, around.before, knowledge.demonyms) : null;
  const office =
    around.titles.some((title) => entity.roles.some(({ text }) => text.toLowerCase().split(/\W+/).includes(title))) &&
    (country === null || (knowledge.homesOf.get(entity.id)?.has(country) ?? false));
  const common = COMMON_SURNAMES.has(word.fold) || name.weak === true;
  const rivals = candidate.forms.some((other) => other.entity !== entity && other.name.kind === 'surname');
  if (office && support.weight >= (common || rivals || bearers.length > 0 ? 2 : 1)) {
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: rivals ? 0.82 : 0.9,
      reasons: [`the surname of ${entity.name}, with the office`, ...support.reasons],
    };
  }
  if (common || rivals || bearers.length > 0 || support.weight < 1) return null;
  return {
    entity: entity.id,
    kind: 'surname',
    confidence: Math.min(0.9, 0.75 + 0.04 * support.weight),
    reasons: [`the surname of ${entity.name}, not a common one`, ...support.reasons],
  };
}
