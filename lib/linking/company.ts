/**
 * The company that an ambiguous name keeps. "Sputnik" is a news agency, a beer or a vaccine: the words beside it, its
 * sentence, what the page is about and what else the page calls so tell which. A name has one sense in an article,
 * unless the text itself says otherwise.
 */
import type { Entity } from '../corpus/model.ts';
import { type BESIDE, isOtherThing } from '../language/fields.ts';
import { NAME_HEADS } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { companyAbroad } from './company-abroad.ts';
import type { Knowledge } from './knowledge.ts';
import type { Longer } from './longer-abroad.ts';
import { type Look, sentenceOf, type Use } from './look.ts';
import { isOther } from './other-things.ts';
import type { PageFlow } from './page-text.ts';
import type { Presence } from './presence.ts';
import { isBeside, isInSentence, isOnIt, isSpeaking, SIGNS } from './signs.ts';

/** A place where a name stands, with the longer name that it is only a part of there. */
export interface Site {
  flow: PageFlow;
  candidate: Candidate;
  longer: Longer | null;
}

/** What speaks for a name's being its entity's, less what speaks against it. */
export interface Company {
  /** From about -5 to 8; positive: for it. */
  weight: number;
  reasons: string[];
}

/** The signs are words of languages in these letters. */
const LATIN = /\p{Script=Latin}/u;

const NO_USE: Use = { own: false, other: false };

/** Whether a longer name around the words is another thing's: "Sputnik V", but not "Mars Express". */
function isOthersName({ flow, candidate }: Site, field: keyof typeof BESIDE, entity: Entity): boolean {
  if (field !== 'space') return true;
  const next = flow.words[candidate.to];
  return next !== undefined && joins(next.gap) && (NAME_HEADS.has(next.fold) || isOtherThing(next.fold, entity.type));
}

export type CompanyOf = (flow: PageFlow, candidate: Candidate, entity: Entity) => Company | null;

/**
 * Weighs the company of a page's ambiguous names. `sites`: all places where names of the corpus stand on it.
 * Null: nothing is known of the entity's field, or of what its name could be mistaken for.
 */
export function readCompany(sites: readonly Site[], presence: Presence, knowledge: Knowledge): CompanyOf {
  const wordsOf = (flow: PageFlow, { from, to }: Candidate) =>
    flow.words
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(' ');
  const uses = new Map<string, Use>();
  const lookAt = (flow: PageFlow, candidate: Candidate, entity: Entity, use: Use): Look | null => {
    const field = knowledge.fieldsOf.get(entity.id);
    return field && LATIN.test(flow.text[candidate.start]!)
      ? { flow, candidate, entity, field, ...sentenceOf(flow, candidate), presence, knowledge, use }
      : null;
  };
  for (const site of sites) {
    const { flow, candidate, longer } = site;
    const form = candidate.forms.find(({ entity, name }) => name.weak && knowledge.fieldsOf.has(entity.id));
    if (!form) continue;
    const look = lookAt(flow, candidate, form.entity, NO_USE);
    if (!look) continue;
    const key = `${form.entity.id} ${wordsOf(flow, candidate)}`;
    const use = uses.get(key) ?? { own: false, other: false };
    if (longer ? isOthersName(site, look.field, form.entity) : isOther(look)) use.other = true;
    else if (!longer && isSpeaking(look)) use.other = true;
    else if (!longer && (isBeside(look) || isOnIt(look)) && isInSentence(look)) use.own = true;
    uses.set(key, use);
  }
  return (flow, candidate, entity) => {
    const look = lookAt(flow, candidate, entity, uses.get(`${entity.id} ${wordsOf(flow, candidate)}`) ?? NO_USE);
    if (!look) return companyAbroad(flow, candidate, entity, presence, knowledge);
    const found = SIGNS.map((sign) => ({ sign, weight: sign.weigh(look) })).filter(({ weight }) => weight !== 0);
    return {
      weight: found.reduce((sum, { weight }) => sum + weight, 0),
      reasons: found.flatMap(({ sign, weight }) => (weight > 0 && sign.say ? [sign.say(look)] : [])),
    };
  };
}
