/** Whether the words beside a name say that it is another thing's: a vaccine's, a town's, a brewery's. */
import { isOtherThing } from '../language/fields.ts';
import { joins } from '../language/words.ts';
import type { Look } from './look.ts';

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

/** "the Sputnik vaccine", "Jupiter, the asset manager", "Jupiter is the beach town", but "an ESA manager". */
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
  if (next.gap !== 'comma') return false;
  // "Jupiter, Europe's first computer of its kind"
  return (ARTICLE.has(next.fold) || second?.fold === "'s") && thingFrom(look, candidate.to + 1);
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

/** Whether the words right beside a name say so. */
export const isOther = (look: Look): boolean => isThingAfter(look) || isThingBefore(look);
