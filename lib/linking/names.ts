/** Names that stand by themselves, and names that are common words or others' names too. */
import type { Entity } from '../corpus/model.ts';
import { isMinisterBefore } from '../language/abroad.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { CompanyOf } from './company.ts';
import { byCompany, bySupport, CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import { countryBefore, isForeign } from './institutions.ts';
import type { Knowledge } from './knowledge.ts';
import { isHeld } from './offices.ts';
import type { PageFlow } from './page-text.ts';
import { isCountrySpokenOf, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** How much of its company must speak for an ambiguous name: more than one word in its sentence and another on the page. */
export const LEAST_COMPANY = 2.25;

/** Whether a form names its entity without help. */
export function isStrong({ name }: Form): boolean {
  return !name.weak && (name.kind === 'name' || name.kind === 'alias' || name.kind === 'acronym');
}

/** Whether capitals tell an acronym from a word here: in a LINE LIKE THIS "US" may be "us". */
function isShoutedWord(flow: PageFlow, candidate: Candidate): boolean {
  const [word] = flow.words.slice(candidate.from, candidate.to);
  if (flow.case !== 'caps' || candidate.to - candidate.from > 1) return false;
  return word!.fold.length <= 3 && !flow.text.slice(word!.start, word!.end).includes('.');
}

/** Reads a candidate by a form that stands by itself. */
export function readStrong(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  if (isForeign(flow, candidate, form, presence, knowledge)) return null;
  const rivals = candidate.forms.filter((other) => isStrong(other) && other.entity !== entity);
  let confidence: number = CONFIDENCE[name.kind as 'name'];
  const what = { name: 'the full name', alias: 'another name', acronym: 'the short form' }[name.kind as 'name'];
  const reasons = [`${what} of ${entity.name}`];
  const shouted = isShoutedWord(flow, candidate);
  if (rivals.length > 0 || shouted) {
    const country = countryBefore(flow, candidate, knowledge);
    const fits = country !== null && knowledge.homesOf.get(entity.id)?.has(country);
    if (shouted && !presence.named.has(entity.id)) return null;
    if (rivals.length > 0 && !fits && !presence.named.has(entity.id)) return null;
    confidence = CONFIDENCE.shared;
    reasons.push(fits ? 'named with its country' : 'named in full elsewhere on this page');
  }
  return { entity: entity.id, kind: name.kind, confidence, reasons };
}

/** Whether a page speaks of space flight: «Союз» is a club and a movement too. */
const isOfSpace = ({ fields, named }: Presence, { fieldsOf }: Knowledge): boolean =>
  fields.has('space') || [...named.keys()].some((id) => fieldsOf.get(id) === 'space');

const PART = /^(?:(?:north|south|mid|central)?(?:east|west)?(?:ern)?|north(?:ern)?|south(?:ern)?)$/;

/** "the Pacific", "the western Pacific", but "the Pacific Gas and Electric Company". */
function isTheSea({ words }: PageFlow, { from, to }: Candidate): boolean {
  const before = PART.test(words[from - 1]?.fold ?? '-') ? from - 2 : from - 1;
  const next = words[to];
  return words[before]?.fold === 'the' && !(next?.capital && joins(next.gap));
}

/** How many words around a name tell an office and its house. */
const OFFICE_REACH = 10;

/** Whether a body of their country and a word of their role stand beside a name: "the State Department's spokesman, Matthew Miller". */
function isWithOffice(
  { words, owner }: PageFlow,
  { from, to }: Candidate,
  { id, roles }: Entity,
  { homesOf }: Knowledge,
): boolean {
  const homes = homesOf.get(id);
  const [first, last] = [Math.max(0, from - OFFICE_REACH), Math.min(words.length, to + OFFICE_REACH)];
  const isBody = (at: number) =>
    owner[at]?.forms.some(
      ({ entity }) =>
        entity.type === 'organization' && [...(homesOf.get(entity.id) ?? [])].some((home) => homes?.has(home)),
    );
  const isRole = (fold: string) =>
    fold.length > 5 && roles.some(({ text }) => text.toLowerCase().includes(fold.slice(0, 6)));
  let [body, role] = [false, false];
  for (let at = first; at < last; at++) {
    if (at >= from && at < to) continue;
    body ||= isBody(at) ?? false;
    role ||= isRole(words[at]!.fold);
  }
  return body && role;
}

/** Reads a candidate by a weak form. `least`: how much must speak for it, more where others bear the name here. */
export function readWeak(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  least: number,
  companyOf: CompanyOf,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity, name } = form;
  if (isForeign(flow, candidate, form, presence, knowledge)) return null;
  const company = companyOf(flow, candidate, entity);
  if (company) {
    if (company.weight < LEAST_COMPANY) return null;
    return {
      entity: entity.id,
      kind: name.kind,
      confidence: byCompany(company.weight),
      reasons: [`“${name.text}” can mean other things`, ...company.reasons],
    };
  }
  if (form.script === 'ru' && knowledge.fieldsOf.get(entity.id) === 'space' && !isOfSpace(presence, knowledge))
    return null;
  // 조선 is a country of old too.
  const isOld = entity.type === 'country' && /\p{Script=Hangul}/u.test(name.text);
  if (isOld && !isCountrySpokenOf(entity.id, presence, knowledge)) return null;
  // Many bear such a name; in other scripts the page's language tells the country.
  const isLatin = /\p{Script=Latin}/u.test(name.text);
  const isMany = entity.type === 'person' || (entity.type === 'place' && name.text.startsWith('Far '));
  const isPresented = entity.type === 'person' && isWithOffice(flow, candidate, entity, knowledge);
  if (isMany && isLatin && !isPresented && !isCountrySpokenOf(entity.id, presence, knowledge)) return null;
  const support = supportFor(entity.id, presence, knowledge);
  const known = presence.named.has(entity.id);
  const isInOffice = isPresented || isHeld(entity, isMinisterBefore(flow.words, candidate.from) ? 'minister' : null);
  const isSea = entity.type === 'place' && isLatin && isTheSea(flow, candidate);
  const weight = support.weight + (known || isInOffice || isSea ? 2 : 0);
  if (weight < least) return null;
  const reasons = [`“${name.text}” can mean other things`, ...support.reasons];
  if (isInOffice) reasons.push('named with the office');
  if (known) reasons.push(`${entity.name} is named in full on this page`);
  return { entity: entity.id, kind: name.kind, confidence: bySupport(weight), reasons };
}
