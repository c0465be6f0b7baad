/** Surnames that introduce somebody by themselves, and none of those whom the corpus knows: by an age, a house, an office. */
import type { Entity } from '../corpus/model.ts';
import { NAMED_SO } from '../language/abroad.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import { COMMON_SURNAMES, NAME_HEADS, STATES } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { isLeader } from './lone-surnames.ts';
import { isOtherOffice } from './offices.ts';
import type { PageFlow } from './page-text.ts';
import { ARTICLE, BEHIND_NOUN, isOnStage, NEAR, REACH } from './strangers.ts';

/** Ranks that go before higher ones too: "Lt. Gen. Caine". */
const JUNIOR = /^(?:lt|lieutenant|sgt|sergeant|maj|major|corporal)$/;

/** "Another, Kim, ...". */
const OTHER = /^(?:another|others?|second|third)$/;

/** "Albanese, an Italian lawyer,": of another country than by the roles. */
function isForeigner(said: readonly string[], { roles }: Entity): boolean {
  const countries = said.flatMap((word) => DEMONYMS.get(word) ?? []);
  const isOwn = (country: string) => roles.some(({ text }) => text.includes(country));
  return [...DEMONYMS.values()].some(isOwn) && countries.length > 0 && !countries.some(isOwn);
}

/** What only players do; what they are or were, too. */
const PLAYS = /^(?:scored|netted|equali[sz]ed|dribbled)$/;
const IN_PLAY = /^\s(?:booked|sent off|in goal|substituted|offside|injured|back from injury)\b/;

function isAtPlay({ words, text }: PageFlow, { to }: Candidate): boolean {
  const next = words[to];
  if (next?.gap !== 'space') return false;
  if (PLAYS.test(next.fold)) return true;
  return /^(?:is|was|were)$/.test(next.fold) && IN_PLAY.test(text.slice(next.end, next.end + 2 * NEAR));
}

/** "Kim, 34,", "Kim (34)". */
const AGE = /^(?:,\s(?:aged\s)?[1-9]\d(?:\sor\s[1-9]\d)?(?=[,.;]|\s(?:and|who)\s|$)|\s\((?:aged\s)?[1-9]\d\))/;

/** What somebody is said to be right after the name, folded: "Kim, the panel's chair,". */
function apposition({ words }: PageFlow, { to }: Candidate): string[] {
  if (words[to]?.gap !== 'comma' || !ARTICLE.has(words[to]!.fold)) return [];
  const said: string[] = [];
  for (let at = to + 1; at < to + 1 + REACH && words[at] && joins(words[at]!.gap); at++) {
    const { fold } = words[at]!;
    if (BEHIND_NOUN.test(fold)) break;
    said.push(fold);
  }
  return said;
}

/** Where somebody is of: "Kim of Seoul National University", "Miller of Ohio". */
function isOfHouse({ words }: PageFlow, { to }: Candidate): boolean {
  if (words[to]?.fold !== 'of' || !joins(words[to]!.gap)) return false;
  let at = to + 1;
  if (words[at]?.fold === 'the') at++;
  for (; words[at]?.capital && joins(words[at]!.gap); at++) {
    if (NAME_HEADS.has(words[at]!.fold) || STATES.has(words[at]!.fold)) return true;
  }
  return false;
}

/**
 * Whether a surname that many have introduces somebody by itself, and none of those whom the corpus knows: by an age, a
 * house or an office that is not theirs, or as a name. `titles`: before it, in English.
 */
export function isIntroduced(flow: PageFlow, candidate: Candidate, titles: readonly string[]): boolean {
  const { forms, from, to, end } = candidate;
  if (to - from > 1 || forms.some(({ name }) => name.kind !== 'surname')) return false;
  const before = flow.words[from - 1];
  const person = forms[0]!.entity;
  const common = COMMON_SURNAMES.has(flow.words[from]!.fold);
  // Of somebody whose surname few have, papers tell what he was before, too: "Mr Rogozin, a former ambassador".
  const offices = [...titles, ...(common ? apposition(flow, candidate) : [])];
  if (forms.every((form) => isOtherOffice(form, offices))) return true;
  if ((common || !isLeader(person)) && isAtPlay(flow, candidate)) return true;
  if (!common) return false;
  if (JUNIOR.test(titles[0] ?? '')) return true;
  // Those of the stage are told their ages whenever they are named.
  const hasAge = AGE.test(flow.text.slice(end, end + NEAR)) && !forms.some(({ entity }) => isOnStage(entity));
  if (hasAge || isOfHouse(flow, candidate) || isForeigner(offices, person)) return true;
  if (OTHER.test(before?.fold ?? '') && flow.words[from]!.gap === 'comma' && flow.words[to]?.gap === 'comma')
    return true;
  if (isOfTown(flow, candidate) || isSaidToBeName(flow, candidate)) return true;
  return joins(flow.words[from]!.gap) && NAMED_SO.has(before?.fold ?? '');
}

/** "Kim from Croydon". */
const isOfTown = ({ words, owner }: PageFlow, { to }: Candidate): boolean =>
  words[to]?.fold === 'from' && words[to]!.gap === 'space' && words[to + 1]?.capital === true && !owner[to + 1];

/** "whose maiden name was Kim", "his name will be Kim". */
function isSaidToBeName({ words }: PageFlow, { from }: Candidate): boolean {
  let at = from - 1;
  while (/^(?:is|was|will|be|would)$/.test(words[at]?.fold ?? '') && joins(words[at + 1]!.gap)) at--;
  return at < from - 1 && /^(?:name|surname)$/.test(words[at]?.fold ?? '');
}
