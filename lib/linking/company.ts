/**
 * The company that an ambiguous name keeps. "Sputnik" is a news agency, a beer or a vaccine: the words beside it, its
 * sentence, what the page is about and what else the page calls so tell which. A name has one sense in an article,
 * unless the text itself says otherwise.
 */
import type { Entity, EntityId } from '../corpus/model.ts';
import { BESIDE, type Field, fieldOfWord, isOtherThing } from '../language/fields.ts';
import { isInSaying } from '../language/idioms.ts';
import { NAME_HEADS } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { Longer } from './guard-abroad.ts';
import type { Knowledge } from './knowledge.ts';
import { isStrong } from './names.ts';
import type { PageFlow } from './page-text.ts';
import type { Presence } from './presence.ts';

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

/** All that the signs look at. */
interface Look {
  flow: PageFlow;
  candidate: Candidate;
  entity: Entity;
  field: keyof typeof BESIDE;
  /** Indices of the words of its sentence: the first, and the one after the last. */
  from: number;
  to: number;
  presence: Presence;
  knowledge: Knowledge;
  /** How the page uses the same words elsewhere. */
  use: Use;
}

interface Use {
  /** Whether the company right beside them shows somewhere that they name the entity, or that they don't. */
  own: boolean;
  other: boolean;
}

/** One kind of evidence. */
interface Sign {
  /** Positive: for the entity. */
  weigh(look: Look): number;
  /** In plain words, for the reader; none: it is never said. */
  say?(look: Look): string;
}

/** How far the words beside a name reach. */
const BESIDE_REACH = 3;
/** How many words an apposition may have. */
const APPOSITION_REACH = 7;

const CALLED = new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled', 'branded', 'christened', 'as', 'namens']);
const ARTICLE = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'ein', 'eine', 'le', 'la', 'un', 'une', 'el', 'una']);
const IS = new Set(['is', 'was', 'remains', 'became', 'ist', 'est', 'es']);
const ENDS = new Set([
  'of',
  'in',
  'at',
  'that',
  'which',
  'who',
  'on',
  'to',
  'from',
  'for',
  'with',
  'by',
  'and',
  'near',
  'has',
  'said',
]);

/** Whether a kind of thing that the entity is not is told from a word on, in one noun phrase. */
function thingFrom({ flow: { words }, entity, to }: Look, from: number): boolean {
  for (let at = from; at < Math.min(to, from + APPOSITION_REACH); at++) {
    const word = words[at]!;
    if (at > from && (!joins(word.gap) || ENDS.has(word.fold))) return false;
    if (isOtherThing(word.fold, entity.type)) return true;
  }
  return false;
}

/** "the Sputnik vaccine", "Jupiter, the asset manager", "Jupiter is the beach town". */
function isThingAfter(look: Look): boolean {
  const { flow, candidate, entity, to } = look;
  const { words } = flow;
  const next = words[candidate.to];
  if (!next || candidate.to >= to) return false;
  const second = words[candidate.to + 1];
  if (joins(next.gap) && next.caps === 'lower') {
    if (isOtherThing(next.fold, entity.type)) return true;
    if (IS.has(next.fold)) return second !== undefined && ARTICLE.has(second.fold) && thingFrom(look, candidate.to + 2);
    return next.fold === 'asset' && second !== undefined && isOtherThing(second.fold, entity.type);
  }
  return next.gap === 'comma' && ARTICLE.has(next.fold) && thingFrom(look, candidate.to + 1);
}

/** "the vaccine Sputnik", "a brewery called Soyuz", "a buffet, the Soyuz". */
function isThingBefore({ flow: { words }, candidate, entity, from }: Look): boolean {
  let at = candidate.from - 1;
  if (at >= from && ARTICLE.has(words[at]!.fold)) at--;
  if (at < from) return false;
  const called = CALLED.has(words[at]!.fold);
  for (let steps = called ? 3 : 0; called && steps > 0; steps--) {
    if (--at < from) return false;
    if (isOtherThing(words[at]!.fold, entity.type)) return true;
  }
  return !called && words[at]!.caps === 'lower' && isOtherThing(words[at]!.fold, entity.type);
}

/** The earth is a place, the moon and the planets are bodies. */
const isBody = ({ type }: Entity): boolean => type === 'celestial' || type === 'place';

const isOnIt = ({ entity, flow, candidate }: Look): boolean =>
  isBody(entity) && flow.words[candidate.from - 1]?.fold === 'on' && joins(flow.words[candidate.from]!.gap);

/** "the Moon", but "Mr Moon". */
const isThe = ({ entity, flow, candidate }: Look): boolean =>
  isBody(entity) && flow.words[candidate.from - 1]?.fold === 'the';

const isOther = (look: Look): boolean => isThingAfter(look) || isThingBefore(look);

/** A dateline or a credit: "BERLIN (AP) —", "Photo: AP". */
function isCredit({ flow: { text }, candidate: { start, end }, field }: Look): boolean {
  if (field !== 'press') return false;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 4)];
  return (/\(\s?$/.test(before) && /^\s?\)\s?[-–—]/.test(after)) || CREDIT.test(before);
}

const CREDIT =
  /(?:\b(?:photo(?:graph)?s?|pictures?|images?|credit|video|source)(?:\s(?:by|from))?\s?:?\s|\bvia\s|\/\s?)$/i;

function isBeside(look: Look): boolean {
  const { flow, candidate, field, from, to } = look;
  const first = Math.max(from, candidate.from - BESIDE_REACH);
  const last = Math.min(to, candidate.to + BESIDE_REACH);
  for (let at = first; at < last; at++) {
    if (at === candidate.from) at = candidate.to;
    if (at >= last) break;
    const { fold } = flow.words[at]!;
    if (BESIDE[field].has(fold) || fieldOfWord(fold) === field) return true;
  }
  return isCredit(look);
}

/** Whether the sentence has a word of the field, or a sure name of it. */
function isInSentence({ flow, candidate, field, from, to, knowledge }: Look): boolean {
  for (let at = from; at < to; at++) {
    if (at >= candidate.from && at < candidate.to) continue;
    if (fieldOfWord(flow.words[at]!.fold) === field) return true;
    const owner = flow.owner[at];
    if (owner?.forms.some((form) => isStrong(form) && knowledge.fieldsOf.get(form.entity.id) === field)) return true;
  }
  return false;
}

const countOf = ({ presence }: Look, field: Field): number => presence.fields.get(field)?.size ?? 0;

/** How many sure names of the field the page has. */
function mates({ presence, knowledge, field, entity }: Look): EntityId[] {
  return [...presence.named.keys()].filter((id) => id !== entity.id && knowledge.fieldsOf.get(id) === field);
}

const OTHER_FIELDS: readonly Field[] = ['stage', 'sport', 'drink', 'medicine', 'leisure', 'money'];

/** How many words the page has of the one other field that it has most of. */
const genre = (look: Look): number => Math.max(...OTHER_FIELDS.map((field) => countOf(look, field)));

/** Whether the entity is named in full before the name stands by itself. */
function namedBefore({ presence, entity, flow, candidate }: Look): boolean {
  const first = presence.named.get(entity.id)?.[0];
  if (!first) return false;
  // A headline may use the short form of what the text introduces in full.
  return flow.part !== 'body' || first.flow < flow.index || (first.flow === flow.index && first.word < candidate.from);
}

/** What stands beside fighting men stands beside many: a chief, a leader, men. */
const BESIDE_WEIGHT: Record<keyof typeof BESIDE, number> = { space: 2.5, press: 2.5, fighting: 2 };

const SIGNS: readonly Sign[] = [
  { weigh: (look) => (isInSaying(look.flow.text, look.candidate.start, look.candidate.end) ? -9 : 0) },
  { weigh: (look) => (isOther(look) ? -5 : 0) },
  {
    weigh: (look) => (isCredit(look) ? 6 : isBeside(look) ? BESIDE_WEIGHT[look.field] : 0),
    say: ({ field }) => `in company that tells of ${TELLS[field]}`,
  },
  { weigh: (look) => (isInSentence(look) ? 1.5 : 0) },
  // Written small and with its article, "the moon" is that of the earth; one is on Mars, but in a town.
  { weigh: ({ flow, candidate }) => (flow.words[candidate.from]!.caps === 'lower' ? 4.5 : 0) },
  { weigh: (look) => (isOnIt(look) ? 2.5 : isThe(look) ? 1 : 0) },
  {
    weigh: (look) => (namedBefore(look) ? 2.5 : 0),
    say: ({ entity }) => `${entity.name} is named in full on this page`,
  },
  // The sense that the page has shown elsewhere.
  { weigh: ({ use }) => (use.own ? 2.5 : 0) },
  { weigh: ({ use }) => (use.other ? -3 : 0) },
  {
    // A report names news agencies whatever it is about.
    weigh: (look) => (look.field === 'press' ? 0 : Math.min(2, 0.75 * mates(look).length)),
    say: (look) =>
      `named with ${mates(look)
        .slice(0, 3)
        .map((id) => look.knowledge.gazetteer.entities.get(id)!.name)
        .join(', ')}`,
  },
  {
    weigh: (look) => (look.field === 'press' ? 0 : Math.min(2, 0.5 * countOf(look, look.field))),
    say: ({ field, presence }) =>
      `the page speaks of ${[...presence.fields.get(field)!]
        .slice(0, 3)
        .map((word) => `“${word}”`)
        .join(', ')}`,
  },
  {
    weigh: (look) => {
      const other = genre(look);
      if (other < 3 || other <= countOf(look, look.field)) return 0;
      return other < 6 ? -1.5 : -3;
    },
  },
];

const TELLS: Record<keyof typeof BESIDE, string> = {
  space: 'space flight',
  press: 'the press',
  fighting: 'fighting men',
};

/** A sentence is looked at no further than so many words, so that text without stops costs no more. */
const SENTENCE = 60;

/** The sentence around a candidate, as a range of words. */
function sentenceOf({ words }: PageFlow, { from, to }: Candidate): { from: number; to: number } {
  let first = from;
  while (first > Math.max(0, from - SENTENCE) && words[first]!.gap !== 'stop') first--;
  let last = to;
  while (last < Math.min(words.length, to + SENTENCE) && words[last]!.gap !== 'stop') last++;
  return { from: first, to: last };
}

/** The fields' words are of languages in these letters. */
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
    else if (!longer && (isBeside(look) || isOnIt(look)) && isInSentence(look)) use.own = true;
    uses.set(key, use);
  }
  return (flow, candidate, entity) => {
    const look = lookAt(flow, candidate, entity, uses.get(`${entity.id} ${wordsOf(flow, candidate)}`) ?? NO_USE);
    if (!look) return null;
    const found = SIGNS.map((sign) => ({ sign, weight: sign.weigh(look) })).filter(({ weight }) => weight !== 0);
    return {
      weight: found.reduce((sum, { weight }) => sum + weight, 0),
      reasons: found.flatMap(({ sign, weight }) => (weight > 0 && sign.say ? [sign.say(look)] : [])),
    };
  };
}
