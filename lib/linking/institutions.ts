/** Institutions that many countries have by the same name: whose one is, by the countries and people named around it. */
import type { EntityId } from '../corpus/model.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import { joins, opens } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import { isLeader } from './lone-surnames.ts';
import type { PageFlow } from './page-text.ts';
import type { Presence } from './presence.ts';

/** Countries by the one letter that Korean headlines have for them: 中 외교부, 日 방위성. */
const HAN_COUNTRIES: Record<string, EntityId> = {
  中: 'china',
  日: 'japan',
  美: 'united-states',
  韓: 'south-korea',
  北: 'north-korea',
  露: 'russia',
  러: 'russia',
};
const HAN_COUNTRY = new RegExp(`([${Object.keys(HAN_COUNTRIES).join('')}])\\s?$`);

/** The country named right before a candidate: "the U.S. Pacific Fleet", "Japan's Foreign Ministry". */
export function countryBefore(flow: PageFlow, candidate: Candidate, { demonyms }: Knowledge): EntityId | null {
  const sign = HAN_COUNTRY.exec(flow.text.slice(Math.max(0, candidate.start - 2), candidate.start))?.[1];
  if (sign !== undefined && /\p{Script=Hangul}/u.test(flow.text[candidate.start]!)) return HAN_COUNTRIES[sign]!;
  const { gap } = flow.words[candidate.from]!;
  if (gap === 'comma' || opens(gap)) return null;
  let index = candidate.from - 1;
  if (flow.words[index]?.fold === "'s") index--;
  for (const { entity } of flow.owner[index]?.forms ?? []) {
    if (entity.type === 'country') return entity.id;
    if (entity.standsFor) return entity.standsFor;
  }
  return demonymAt(flow.words, index, demonyms);
}

/** Who speaks for an institution that is told by where they sit. */
const SPEAKER = /^(?:spokes(?:man|woman|person|people)|officials?|sources?)$/;

/**
 * The country told right after a candidate: "the Foreign Ministry in Seoul", "the Ministry of Defense of Japan", "a
 * foreign ministry spokesperson in Seoul"; or by who speaks for it: "the Foreign Ministry, Lim Soo-suk, said".
 */
function countryAfter({ words, owner }: PageFlow, { to, forms }: Candidate, { homesOf }: Knowledge): EntityId | null {
  const entitiesAt = (at: number) => owner[at]?.forms.map(({ entity }) => entity) ?? [];
  if (words[to]?.gap === 'comma' && COMMON_INSTITUTION.test(forms[0]!.name.text)) {
    const person = entitiesAt(to).find(({ type, roles }) => type === 'person' && roles.some(isSpeaking));
    return [...(homesOf.get(person?.id ?? '') ?? [])][0] ?? null;
  }
  const in_ = words[to]?.gap === 'space' && SPEAKER.test(words[to]!.fold) ? to + 1 : to;
  if (words[in_]?.gap !== 'space') return null;
  const after = entitiesAt(words[in_ + 1]?.fold === 'the' ? in_ + 2 : in_ + 1);
  if (words[in_]!.fold === 'in') return after.find(({ standsFor }) => standsFor !== undefined)?.standsFor ?? null;
  return words[in_]!.fold === 'of' ? (after.find(({ type }) => type === 'country')?.id ?? null) : null;
}

/** The country whose it is said to be, told before: "South Korea is not part of it. A spokesperson for its Foreign Ministry". */
function countryOfPronoun(flow: PageFlow, { from }: Candidate, knowledge: Knowledge): EntityId | null {
  if (flow.words[from - 1]?.fold !== 'its') return null;
  let first: EntityId | null = null;
  for (let at = from - 1; at >= Math.max(0, from - PEOPLE_REACH); at--) {
    first = countryAt(flow, at, knowledge) ?? first;
    if (flow.words[at]!.gap === 'stop' && first !== null) break;
  }
  return first;
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
  const least = Math.max(0, at - PEOPLE_REACH);
  for (at -= 2; at >= least && words[at + 1]!.gap !== 'stop'; at--) {
    const person = flow.owner[at]?.forms.find(({ entity }) => entity.type === 'person');
    if (person) return homesOf.get(person.entity.id) ?? null;
  }
  return null;
}

/** Many countries have one of their own, and the United Nations have one. */
const COUNCIL = /^security council$/i;

/** "Security Council Secretary", "the Security Council's deputy chairman": the United Nations' has a president. */
function isOfficeAfter({ words }: PageFlow, { to }: Candidate): boolean {
  let at = words[to]?.fold === "'s" ? to + 1 : to;
  if (words[at]?.fold === 'deputy') at++;
  return words[at] !== undefined && joins(words[at]!.gap) && OFFICES.has(words[at]!.fold);
}

/** "the secretary of the Security Council". */
function isOfficeBefore({ words }: PageFlow, { from }: Candidate): boolean {
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return words[of]?.fold === 'of' && OFFICES.has(words[of - 1]?.fold ?? '');
}

/** What hardly any country has not. */
const COMMON_INSTITUTION =
  /^(?:(?:foreign|defen[cs]e) ministry|ministry of (?:defen[cs]e|foreign affairs)|coast guard|national security council|joint chiefs)/i;

/** Verbs and nouns for what only a country's own president does with its council: "called a meeting of the". */
const CONVENES = /^(?:conven|chair|presid|summon|call|held|hold|meeting|session)/;
const CONVENED_REACH = 5;

/** Whether somebody called it together. */
const isConvened = ({ words }: PageFlow, { from }: Candidate): boolean =>
  words.slice(Math.max(0, from - CONVENED_REACH), from).some(({ fold }) => CONVENES.test(fold));

/** What a leader does with his own: "Putin moved Shoigu to the Security Council", "chaired the Security Council". */
const RULES =
  /^(?:chair(?:s|ed|ing)|preside[sd]|conven(?:es|ed|ing)|moved|appoint(?:s|ed|ing)|nam(?:es|ed|ing)|transferred|dismissed|told|addressed)$/;

/** Whether the sentence has a leader before it who does something with a council of his own. */
function isRuled({ words, owner }: PageFlow, { from }: Candidate): boolean {
  let rules = false;
  for (let at = from - 1; at >= Math.max(0, from - PEOPLE_REACH) && words[at + 1]!.gap !== 'stop'; at--) {
    if (RULES.test(words[at]!.fold)) rules = true;
    else if (rules && owner[at]?.forms.some(({ entity }) => entity.type === 'person' && isLeader(entity))) return true;
  }
  return false;
}

/** The country that a word names or speaks of: by its name, its capital's, its people's. */
function countryAt({ words, owner }: PageFlow, at: number, { demonyms }: Knowledge): EntityId | null {
  for (const { entity } of owner[at]?.forms ?? []) {
    if (entity.type === 'country') return entity.id;
    if (entity.standsFor) return entity.standsFor;
  }
  return demonymAt(words, at, demonyms);
}

/** The country spoken of last before it in its sentence. */
function lastCountry(flow: PageFlow, { from }: Candidate, knowledge: Knowledge): EntityId | null {
  for (let at = from - 1; at >= Math.max(0, from - PEOPLE_REACH); at--) {
    const country = countryAt(flow, at, knowledge);
    if (country !== null) return country;
    if (flow.words[at]!.gap === 'stop') return null;
  }
  return null;
}

/** Whether somebody of its country who speaks for it is named in its sentence: "Kirby, of the National Security Council". */
function isWithItsPeople(
  flow: PageFlow,
  { from }: Candidate,
  homes: ReadonlySet<EntityId>,
  { homesOf }: Knowledge,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PEOPLE_REACH) && flow.words[at + 1]!.gap !== 'stop'; at--) {
    const person = flow.owner[at]?.forms.find(({ entity }) => entity.type === 'person')?.entity;
    if (person) return person.roles.some(isSpeaking) && isOf(homes, homesOf.get(person.id));
  }
  return false;
}

/** "Moon told his National Security Council", "Gen. Charles Brown, chairman of the Joint Chiefs of Staff": whose, nobody of the corpus tells. */
function isOthersOwn({ words, owner }: PageFlow, { from }: Candidate): boolean {
  if (/^(?:his|her)$/.test(words[from - 1]?.fold ?? '')) return true;
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  if (words[of]?.fold !== 'of' || !OFFICES.has(words[of - 1]?.fold ?? '')) return false;
  let at = of - 1;
  if (/^(?:vice|deputy)$/.test(words[at - 1]?.fold ?? '')) at--;
  if (words[at - 1]?.fold === 'the') at--;
  return words[at]!.gap === 'comma' && words[at - 1]?.capital === true && !owner[at - 1];
}

/** How many words before it are looked at. */
const PEOPLE_REACH = 40;

const isSpeaking = ({ text }: { text: string }): boolean => SPEAKS_FOR.test(text);

const SPEAKS_FOR = /\b(?:spokes\w+|secretary|adviser|advisor|minister|director|chairman|chief|head)\b/;

const isOf = (homes: ReadonlySet<EntityId>, own: ReadonlySet<EntityId> = new Set()): boolean =>
  [...own].some((home) => homes.has(home));

/** How often a page names a country that it is about. */
const OFTEN = 3;

const MINISTRY = /ministry/i;

/** Who is in all reports on missiles, and whose own institutions go by other names. */
const NO_RIVALS: ReadonlySet<EntityId> = new Set(['north-korea', 'united-states']);

/** Whether the page speaks of another country as often as of any of some; `share`: or by this share of it. */
function isOutspoken(
  homes: ReadonlySet<EntityId>,
  { named, demonyms }: Presence,
  { gazetteer }: Knowledge,
  share = 1,
): boolean {
  const times = new Map<EntityId, number>(demonyms);
  for (const [id, places] of named) {
    const { type, standsFor } = gazetteer.entities.get(id)!;
    const country = type === 'country' ? id : standsFor;
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + places.length);
  }
  const own = Math.max(...[...homes].map((home) => times.get(home) ?? 0));
  return [...times].some(([id, count]) => !homes.has(id) && (share > 1 || !NO_RIVALS.has(id)) && count * share >= own);
}

const isSpokenOfIn = (flow: PageFlow, homes: ReadonlySet<EntityId>, knowledge: Knowledge): boolean =>
  flow.words.some((_, at) => homes.has(countryAt(flow, at, knowledge) ?? ''));

/** Whether a page names one of some countries in the title, or all the time. */
function isOftenNamed(homes: ReadonlySet<EntityId>, presence: Presence, knowledge: Knowledge): boolean {
  let times = 0;
  for (const [id, places] of presence.named) {
    if (!homes.has(id) && !homes.has(knowledge.gazetteer.entities.get(id)!.standsFor ?? '')) continue;
    times += places.length;
    if (times >= OFTEN || places.some((place) => place.flow === 0)) return true;
  }
  return false;
}

/** An institution of another country than the one named right before it is another institution. */
export function isForeign(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  presence: Presence,
  knowledge: Knowledge,
): boolean {
  const { type, id } = form.entity;
  if (type !== 'organization' && type !== 'facility') return false;
  const homes = knowledge.homesOf.get(id);
  const holder = holderBefore(flow, candidate, knowledge);
  if (holder && holder.size > 0 && ![...holder].some((home) => homes?.has(home))) return true;
  const country =
    countryBefore(flow, candidate, knowledge) ??
    countryAfter(flow, candidate, knowledge) ??
    (COMMON_INSTITUTION.test(form.name.text) ? countryOfPronoun(flow, candidate, knowledge) : null);
  const isUnknown = country === null && isUnknownCountryBefore(flow, candidate);
  if (form.name.weak && COUNCIL.test(form.name.text)) {
    if (country !== null || isUnknown || isOfficeAfter(flow, candidate) || isOfficeBefore(flow, candidate)) return true;
    if (isRuled(flow, candidate)) return true;
  }
  // The United Nations are everybody's: "Britain's U.N. ambassador".
  if (homes === undefined || homes.size === 0) return false;
  if (isUnknown) return true;
  if (country !== null) return !homes.has(country);
  if (!form.name.weak || !COMMON_INSTITUTION.test(form.name.text)) return false;
  if (isWithItsPeople(flow, candidate, homes, knowledge)) return false;
  if (isOthersOwn(flow, candidate)) return true;
  // Written small and without its country it is whoever's the report is about.
  const isSmall = flow.words[candidate.from]!.caps === 'lower';
  if (isSmall && isOutspoken(homes, presence, knowledge, 2)) return true;
  // Of several of the same name none is told by the page at large.
  if (candidate.forms.some((other) => other.entity !== form.entity)) return true;
  if (isConvened(flow, candidate)) {
    const last = lastCountry(flow, candidate, knowledge);
    if (last !== null && !homes.has(last)) return true;
  }
  if (!isSmall && isSpokenOfIn(flow, homes, knowledge)) return false;
  if (MINISTRY.test(form.name.text) && isOutspoken(homes, presence, knowledge)) return true;
  return !isOftenNamed(homes, presence, knowledge);
}
