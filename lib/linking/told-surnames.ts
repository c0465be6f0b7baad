/** Surnames whose own surroundings tell whose they are, whoever bears them in full: by office, headline, label or company. */
import type { Entity } from '../corpus/model.ts';
import { NAMED_SO, officeInEnglish } from '../language/abroad.ts';
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import { type Bearer, KIN } from './bearers.ts';
import { type Case, placeOf } from './cases.ts';
import { officeAfter } from './charwise.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import { isLeader, isRuleOf, leaderBeside, leaderInSentence, offDuty, readAlone } from './lone-surnames.ts';
import { isHeld, isOtherOffice, mayHold } from './offices.ts';
import type { PageFlow } from './page-text.ts';
import { isBefore, isCountrySpokenOf, lastBefore, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';
import { isLabel } from './transcripts.ts';

/** What is asked of a surname at a place before anything speaks for it. */
interface Asked {
  entity: Entity;
  /** In English. */
  titles: string[];
  /** The word of the role for an office after it; null: none. */
  after: string | null;
  /** So many people bear it that it says little. */
  common: boolean;
  leads: boolean;
}

/** "the younger Trump" is not the one whom everybody knows; "the younger Kim" may be. */
const OF_A_FAMILY = /^(?:younger|youngest|elder|eldest|older|other)$/;

const isWoman = ({ roles }: Entity): boolean =>
  roles.some(({ text }) => /\b(?:actress|spokeswoman|chairwoman)\b/.test(text));

/** What is asked of it; null: something beside it says that it is another's. */
export function ask({ flow, candidate, around }: Case, form: Form): Asked | null {
  const { entity, name } = form;
  const titles = around.titles.map(officeInEnglish);
  if ((around.female && !isWoman(entity)) || isOtherOffice(form, titles)) return null;
  const before = flow.words[candidate.from - 1]?.fold ?? '';
  if (NAMED_SO.has(before)) return null;
  // Birmingham is a city too.
  if (name.weak && /^(?:at|in|near)$/.test(before)) return null;
  // A surname of one letter is told by the office after it: 김 위원장, 金総書記.
  const after = officeAfter(flow.text, candidate.end);
  if (name.text.length === 1 && !isHeld(entity, after)) return null;
  // A German genitive ("Kims") is anything else elsewhere.
  if (name.lang === 'de' && around.language !== 'de') return null;
  const { fold } = flow.words[candidate.from]!;
  const bare = name.lang === 'de' ? fold.replace(/s$/, '') : fold;
  const common = COMMON_SURNAMES.has(fold) || COMMON_SURNAMES.has(bare) || name.weak === true;
  const leads = isLeader(entity);
  if (leads && !common && OF_A_FAMILY.test(before)) return null;
  return { entity, titles, after, common, leads };
}

/** Several whom the corpus knows have the surname. */
export const hasRivals = ({ candidate }: Case, entity: Entity): boolean =>
  candidate.forms.some((other) => other.entity !== entity && other.name.kind === 'surname');

/** Whether titles or what follows tell an office of theirs. `country`: the one that the titles name. */
function isInOffice({ entity, titles, after, leads }: Asked, one: Case, { demonyms, homesOf }: Knowledge): boolean {
  const { words, owner } = one.flow;
  const of = one.candidate.to;
  // "President Kim of North Korea"
  if (titles.length > 0 && leads && words[of]?.fold === 'of' && joins(words[of]!.gap)) {
    if (owner[of + 1]?.forms.some((form) => homesOf.get(entity.id)?.has(form.entity.id))) return true;
  }
  const told =
    isHeld(entity, after) ||
    titles.some((title) => entity.roles.some(({ text }) => text.toLowerCase().split(/\W+/).includes(title)));
  if (!told) return false;
  // Admirals and ministers of a surname that several known people have are told by their country.
  const country = titles.length > 0 ? demonymAt(one.flow.words, one.around.before, demonyms) : null;
  return country === null ? leads || !hasRivals(one, entity) : (homesOf.get(entity.id)?.has(country) ?? false);
}

/**
 * Reads a surname whose own surroundings tell whose it is: a leader's beside another leader's, one with its office, one in
 * the headline. Such a place introduces them as a full name does. `bearers`: who else on the page bears it in full.
 */
export function readTold(
  one: Case,
  form: Form,
  bearers: readonly Bearer[],
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const asked = ask(one, form);
  if (!asked) return null;
  const { entity, titles, after, common, leads } = asked;
  const { flow, candidate } = one;
  const support = supportFor(entity.id, presence, knowledge);
  const mate = leads && titles.length === 0 ? leaderBeside(flow, candidate, entity.id, presence, knowledge) : null;
  const isPaired = bearers.length === 0 && support.weight >= LEAST_OF_PAIR;
  if (mate !== null && (isPaired || isCountrySpokenOf(entity.id, presence, knowledge))) {
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: CONFIDENCE.surnameOfSeveral,
      reasons: [`the surname of ${entity.name}, in one breath with ${mate}`],
    };
  }
  const sign = leads && common ? leaderSign(one, entity, bearers, knowledge) : null;
  if (
    sign !== null &&
    titles.length === 0 &&
    support.weight >= LEAST_OF_SIGN &&
    !offDuty(presence) &&
    isCountrySpokenOf(entity.id, presence, knowledge)
  )
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: CONFIDENCE.surnameOfLeader,
      reasons: [`the surname of ${entity.name}, ${sign}`, ...support.reasons],
    };
  if (isAnswering(one, entity, bearers, presence) && support.weight >= 2) {
    return {
      entity: entity.id,
      kind: 'surname',
      confidence: CONFIDENCE.surnameInOffice,
      reasons: [`the surname of ${entity.name}, who answers the press here`, ...support.reasons],
    };
  }
  if (bearers.some((bearer) => bearer.entity === entity.id)) return null;
  const rivals = hasRivals(one, entity);
  // "President Trump" needs no more.
  const told = leads && !common && !rivals ? 0 : common || rivals || (bearers.length > 0 && !leads) ? 2 : 1;
  const least = { told, rule: rivals ? 2 : 1 };
  if (form.name.text.length === 1) {
    const alone = after === 'leader' && leads && !bearers.some((bearer) => mayHold(bearer, after, knowledge));
    if (
      !alone ||
      offDuty(presence) ||
      support.weight < LEAST_OF_ONE_LETTER ||
      !isCountrySpokenOf(entity.id, presence, knowledge)
    )
      return null;
  } else {
    const isRule = leads && isRuleOf(flow, candidate) && support.weight >= least.rule;
    const isTold = isRule || (isInOffice(asked, one, knowledge) && support.weight >= least.told);
    // A headline has the short form of somebody whom readers know, whoever of the family comes later.
    if (!isTold && leads && !common && bearers.length > 0 && isFirstInHeadline(one, bearers))
      return readAlone(flow, form, { common, rivals, titled: titles.length > 0 }, presence, knowledge);
    if (!isTold) return null;
  }
  return {
    entity: entity.id,
    kind: 'surname',
    confidence: rivals ? CONFIDENCE.surnameInOfficeOfSeveral : CONFIDENCE.surnameInOffice,
    reasons: [`the surname of ${entity.name}, with the office`, ...support.reasons],
  };
}

/** So much must speak for a leader by a sign in the sentence, before others of the surname come up. */
const LEAST_OF_SIGN = 3;

/**
 * What in the sentence tells a leader by a surname of many, where the page introduces others of it only later: another
 * leader, a relative, or being in the headline. Another leader does after others, too, where none of these was named in
 * the paragraph. Null: nothing, or nobody else bears it.
 */
function leaderSign(one: Case, entity: Entity, bearers: readonly Bearer[], knowledge: Knowledge): string | null {
  const { flow, candidate } = one;
  const others = bearers.filter((bearer) => bearer.entity !== entity.id);
  const place = placeOf(one);
  const { words } = flow;
  const isIntroduced = bearers.some(({ entity: id, places }) => id === entity.id && isBefore(places[0]!, place));
  const isNear = ({ places }: Bearer) => lastBefore(places, place)?.flow === flow.index;
  if (isIntroduced && others.length > 0 && !others.some(isNear)) {
    const leader = leaderInSentence(flow, candidate, entity.id);
    if (leader) return `named with ${leader}`;
  }
  if (others.length === 0 || others.some(({ places }) => isBefore(places[0]!, place))) return null;
  if (words[candidate.to]?.fold === "'s" && KIN.test(words[candidate.to + 1]?.fold ?? ''))
    return 'whose family is known';
  const leader = leaderInSentence(flow, candidate, entity.id);
  if (leader) return `named with ${leader}`;
  return isOfHeadline(one, entity, bearers, knowledge) ? 'whom the headline need not introduce' : null;
}

/** Where a row of names ends that goes on at a word: ", Brown and Yoshida". */
function rowFrom({ words }: PageFlow, from: number): number {
  let at = from;
  while (
    words[at] &&
    (words[at]!.fold === 'and' || (words[at]!.capital && (words[at]!.gap === 'comma' || words[at - 1]!.fold === 'and')))
  )
    at++;
  return at;
}

/** Whether it stands in the headline with the leader's country, or the text introduces the leader before others of the surname. */
function isOfHeadline(one: Case, { id }: Entity, bearers: readonly Bearer[], { homesOf }: Knowledge): boolean {
  const { flow, candidate } = one;
  const self = bearers.find(({ entity }) => entity === id);
  if (flow.index !== 0 || flow.part !== 'title' || !self) return false;
  // In a row of officers it is one of theirs: "Kim, Brown and Yoshida meet".
  const isStaff = ({ entity, name }: Form) => entity.type === 'person' && name.kind === 'surname' && !isLeader(entity);
  const row = rowFrom(flow, candidate.to);
  if (flow.owner.slice(candidate.to, row).some((other) => other?.forms.every(isStaff))) return false;
  if (bearers.every((bearer) => bearer === self || isBefore(self.places[0]!, bearer.places[0]!))) return true;
  const homes = homesOf.get(id);
  return flow.owner.some((owner) => owner?.forms.some(({ entity }) => homes?.has(entity.standsFor ?? entity.id)));
}

/** Whether it is the label of whose office it is to answer the press, before anybody else of the surname comes up. */
function isAnswering(
  { flow, candidate }: Case,
  { id, roles }: Entity,
  bearers: readonly Bearer[],
  { speakers }: Presence,
) {
  const first = speakers.get(flow.words[candidate.from]!.fold);
  if (first === undefined || !isLabel(flow, candidate)) return false;
  const isFirst = bearers.every(({ entity, places }) => entity === id || places.every((place) => place.flow > first));
  return isFirst && roles.some(({ text }) => /\bspokes(?:man|woman|person)\b/.test(text));
}

/** And so much for one whose surname is one letter, which any chairman has. */
const LEAST_OF_ONE_LETTER = 3;

/** So much must speak for a leader of whose country the page says nothing, but who stands beside another leader. */
const LEAST_OF_PAIR = 0.5;

const isFirstInHeadline = (one: Case, bearers: readonly Bearer[]): boolean =>
  one.flow.index === 0 &&
  one.flow.part === 'title' &&
  bearers.every(({ places }) => places.every((place) => isBefore(placeOf(one), place)));
