/** Names that stand by themselves, and names that are common words or others' names too. */
import type { EntityId } from '../corpus/model.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { CompanyOf } from './company.ts';
import { byCompany, bySupport, CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import type { PageFlow } from './page-text.ts';
import { isCountrySpokenOf, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** How much of its company must speak for an ambiguous name: more than one word in its sentence and another on the page. */
export const LEAST_COMPANY = 2.25;

/** Whether a form names its entity without help. */
export function isStrong({ name }: Form): boolean {
  return !name.weak && (name.kind === 'name' || name.kind === 'alias' || name.kind === 'acronym');
}

/** The country named right before a candidate: "the U.S. Pacific Fleet", "Japan's Foreign Ministry". */
function countryBefore(flow: PageFlow, candidate: Candidate, { demonyms }: Knowledge): EntityId | null {
  let index = candidate.from - 1;
  if (flow.words[index]?.fold === "'s") index--;
  for (const { entity } of flow.owner[index]?.forms ?? []) {
    if (entity.type === 'country') return entity.id;
    if (entity.standsFor) return entity.standsFor;
  }
  return demonymAt(flow.words, index, demonyms);
}

const KOREAN_COUNTRIES =
  /(?:베트남|대만|이란|이라크|이스라엘|독일|프랑스|영국|인도|인도네시아|말레이시아|싱가포르|필리핀|태국|캐나다|튀르키예|터키|벨라루스|폴란드|몽골|쿠바|시리아|이탈리아|스페인|브라질|멕시코|캄보디아|라오스|미얀마)(?:의)?\s$/;

/** Whether a country that the corpus does not know is named right before a candidate: "Iran's Foreign Ministry". */
function isUnknownCountryBefore(flow: PageFlow, candidate: Candidate): boolean {
  const { words, text } = flow;
  if (KOREAN_COUNTRIES.test(text.slice(Math.max(0, candidate.start - 8), candidate.start))) return true;
  const owned = words[candidate.from - 1]?.fold === "'s";
  const index = candidate.from - (owned ? 2 : 1);
  const word = words[index];
  if (!word?.capital || flow.owner[index] || !joins(words[candidate.from]!.gap)) return false;
  return owned || DEMONYMS.has(word.fold);
}

/** Offices that one country's institution has, and the United Nations' of the same name has not. */
const OFFICES = new Set(['secretary', 'chairman', 'chairwoman', 'chief', 'head']);

/** The homes of the last person named in the sentence whose office it is: "Shoigu, secretary of the Security Council". */
function holderBefore(flow: PageFlow, candidate: Candidate, { homesOf }: Knowledge): ReadonlySet<EntityId> | null {
  const { words } = flow;
  let at = candidate.from - 1;
  if (words[at]?.fold === 'the') at--;
  if (words[at]?.fold !== 'of' || !OFFICES.has(words[at - 1]?.fold ?? '')) return null;
  for (at -= 2; at >= 0 && words[at + 1]!.gap !== 'stop'; at--) {
    const person = flow.owner[at]?.forms.find(({ entity }) => entity.type === 'person');
    if (person) return homesOf.get(person.entity.id) ?? null;
  }
  return null;
}

/** An institution of another country than the one named right before it is another institution. */
function isForeign(flow: PageFlow, candidate: Candidate, form: Form, knowledge: Knowledge): boolean {
  const { type, id } = form.entity;
  if (type !== 'organization' && type !== 'facility') return false;
  const homes = knowledge.homesOf.get(id);
  const holder = holderBefore(flow, candidate, knowledge);
  if (holder && holder.size > 0 && ![...holder].some((home) => homes?.has(home))) return true;
  const country = countryBefore(flow, candidate, knowledge);
  if (country === null && isUnknownCountryBefore(flow, candidate)) return true;
  return country !== null && homes !== undefined && homes.size > 0 && !homes.has(country);
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
  if (isForeign(flow, candidate, form, knowledge)) return null;
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
  if (isForeign(flow, candidate, form, knowledge)) return null;
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
  // 조선 is a country of old too.
  const isOld = entity.type === 'country' && /\p{Script=Hangul}/u.test(name.text);
  if (isOld && !isCountrySpokenOf(entity.id, presence, knowledge)) return null;
  // Many bear such a name; in other scripts the page's language tells the country.
  const isLatin = /\p{Script=Latin}/u.test(name.text);
  if (entity.type === 'person' && isLatin && !isCountrySpokenOf(entity.id, presence, knowledge)) return null;
  const support = supportFor(entity.id, presence, knowledge);
  const known = presence.named.has(entity.id);
  const weight = support.weight + (known ? 2 : 0);
  if (weight < least) return null;
  const reasons = [`“${name.text}” can mean other things`, ...support.reasons];
  if (known) reasons.push(`${entity.name} is named in full on this page`);
  return { entity: entity.id, kind: name.kind, confidence: bySupport(weight), reasons };
}
