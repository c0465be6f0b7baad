/** Who on a page bears a surname: those whom the corpus knows, and others by the longer names around the same words. */
import type { EntityId } from '../corpus/model.ts';
import { joins } from '../language/words.ts';
import { type Case, placeOf } from './cases.ts';
import { holdersIn } from './charwise.ts';
import { isByline } from './credits.ts';
import { isLeader } from './lone-surnames.ts';
import type { Longer } from './longer-abroad.ts';
import { isStrong } from './names.ts';
import type { PageText } from './page-text.ts';
import { isBefore, type Place, type Presence, prominence } from './presence.ts';

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

/** Reports call the leader whom they named first of all by the surname alone, sooner than others who bear it. */
const LEADS = 2;

/**
 * The late leaders of the family, after whom squares are named too: where the page has the living one as often, nobody
 * calls them by the surname alone.
 */
const FOREBEAR = /^Kim\s(?:Il[-\s]?sung|Jong[-\s]?il)\b/i;

const isForebear = ({ flow: { text }, candidate: { start } }: Case): boolean =>
  FOREBEAR.test(text.slice(start, start + 'Kim Jong Il '.length));

/** Longer names around candidates, by the words of these. */
export type Others = ReadonlyMap<string, readonly { longer: Longer; case: Case }[]>;

/** The words that another bearer may be called by further on: of a full name, its ends too. */
function keysOf({ key }: Case): string[] {
  const words = key.split(' ');
  return words.length > 1 ? [key, words[0]!, words.at(-1)!] : [key];
}

/** What else the page calls by the same words: longer names around candidates that are none, by those words. */
export function othersByWords(cases: readonly Case[]): Others {
  const others = new Map<string, { longer: Longer; case: Case }[]>();
  for (const one of cases) {
    if (!one.longer || isByline(one.flow.text, one.candidate.start)) continue;
    for (const key of keysOf(one)) {
      const same = others.get(key);
      if (same) same.push({ longer: one.longer, case: one });
      else others.set(key, [{ longer: one.longer, case: one }]);
    }
  }
  return others;
}

/** Whom a page calls in full with the office that a surname of one letter is told by, but for those whom the corpus knows. */
function otherHolders(
  { flows }: PageText,
  surname: string,
  isKnown: (entity: EntityId) => boolean,
): Pick<Bearer, 'name' | 'places' | 'office'>[] {
  const holders = new Map<string, { places: Place[]; office: string }>();
  for (const { index, text, words, owner } of surname.length === 1 ? flows : []) {
    for (const { name, start, office } of holdersIn(text, surname)) {
      const word = wordAtOffset(words, start);
      if (owner[word]?.forms.some((form) => isStrong(form) || isKnown(form.entity.id))) continue;
      const holder = holders.get(name) ?? { places: [], office };
      holder.places.push({ flow: index, word });
      holders.set(name, holder);
    }
  }
  return [...holders].map(([name, holder]) => ({ name, ...holder }));
}

/** The word that begins at an offset; -1: none does. */
function wordAtOffset(words: PageText['flows'][number]['words'], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return words[low]?.start === start ? low : -1;
}

/** Relatives, folded. */
export const KIN =
  /^(?:sister|brother|daughter|son|wife|husband|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter)s?$/;
/** How many words a relative takes: "older half brother". */
const KIN_WORDS = 3;
/** How many words may stand between a relative and a name: "sister of North Korean leader Kim Jong Un". */
const KIN_REACH = 6;

/** Whether someone is named only to say whose relative another is. */
function isKin({ flows }: PageText, { flow, word }: Place): boolean {
  const { words, owner } = flows[flow]!;
  const after = owner[word]?.to ?? word + 1;
  if (words[after]?.fold === "'s") {
    const first = after + 1;
    // "Kim Jong Un's estranged half brother"
    for (let at = first; at < first + KIN_WORDS && joins(words[at]?.gap ?? 'stop'); at++) {
      if (KIN.test(words[at]!.fold)) return true;
    }
  }
  if (KIN.test(words[word - 1]?.fold ?? '') && /^(?:his|her|their|whose|my)$/.test(words[word - 2]?.fold ?? ''))
    return true;
  for (let at = word - 1; at > word - KIN_REACH && at > 0 && joins(words[at + 1]!.gap); at--) {
    if (words[at]!.fold === 'of' && KIN.test(words[at - 1]!.fold)) return true;
  }
  return false;
}

/**
 * Everyone on the page who is named in full and bears the surname of a candidate. `weakly`: whom their company tells by
 * a full name that others bear too.
 */
export function bearersOf(
  page: PageText,
  one: Case,
  others: Others,
  presence: Presence,
  weakly: ReadonlyMap<EntityId, Place[]>,
): Bearer[] {
  const { forms } = one.candidate;
  const known = forms
    .filter(({ name }) => name.kind === 'surname')
    .flatMap(({ entity }): Bearer[] => {
      const places = presence.named.get(entity.id) ?? weakly.get(entity.id);
      if (!places) return [];
      // Who is named for a relative's sake is not the one talked of: "the sister of Kim Jong Un".
      const own = places.filter((place) => !isKin(page, place));
      const main = own.length > 0 ? own : places;
      return [
        {
          entity: entity.id,
          name: entity.name,
          places: main,
          prominence: prominence(main) * (own.length > 0 ? 1 : 0.5),
          times: places.length,
          isKin: own.length < places.length,
        },
      ];
    });
  const unknown = new Map<string, Bearer>();
  const forebears = new Set<Bearer>();
  const { text } = one.flow;
  const surname = text.slice(one.candidate.start, one.candidate.end);
  for (const holder of otherHolders(page, surname, (entity) => weakly.has(entity)))
    unknown.set(holder.name, { entity: null, prominence: 0, times: 0, isKin: false, ...holder });
  for (const { longer, case: at } of others.get(one.key) ?? []) {
    if (longer.kind === 'thing') continue;
    const bearer = unknown.get(longer.text) ?? {
      entity: null,
      name: longer.text,
      places: [],
      prominence: 0,
      times: 0,
      isKin: false,
    };
    bearer.places.push(placeOf(at));
    if (isForebear(at)) forebears.add(bearer);
    unknown.set(longer.text, bearer);
  }
  for (const bearer of unknown.values()) {
    const own = bearer.places.filter((place) => !isKin(page, place));
    bearer.prominence = own.length > 0 ? prominence(own) : bearer.places.length / 2;
    bearer.times = bearer.places.length;
    bearer.isKin = own.length < bearer.places.length;
    // A page is seldom about somebody whom it never names in full.
    if (bearer.name === surname) bearer.prominence /= 2;
  }
  const leader = known.find(({ entity }) => forms.some((form) => form.entity.id === entity && isLeader(form.entity)));
  const isPast = (bearer: Bearer) => leader && forebears.has(bearer) && bearer.times <= leader.times;
  const all = [...known, ...[...unknown.values()].filter((bearer) => !isPast(bearer))];
  if (leader && all.every(({ places }) => !isBefore(places[0]!, leader.places[0]!))) leader.prominence *= LEADS;
  return all;
}
