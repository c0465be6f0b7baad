/** Descriptions that stand for one entity: "the North Korean leader", "the North". */
import type { Entity, EntityId } from '../corpus/model.ts';
import { ARTICLES, NAMED_SO, WITHOUT_ARTICLES } from '../language/abroad.ts';
import { CALENDAR, COMMON, COMPASS, TITLES } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { CompanyOf } from './company.ts';
import { byCompany, CONFIDENCE, nominalBySupport } from './confidence.ts';
import type { Form } from './gazetteer.ts';
import { isHalfOfCountry, isOtherHalf, readHalf } from './halves.ts';
import { demonymAt, type Knowledge } from './knowledge.ts';
import { offDuty } from './lone-surnames.ts';
import { isStrong, LEAST_COMPANY } from './names.ts';
import type { PageFlow, PageText } from './page-text.ts';
import { isBefore, lastBefore, type Place, type Presence, supportFor } from './presence.ts';
import type { Reading } from './reading.ts';

/** The words of the description on the page, folded, by which others may be described too. */
const keyOf = (flow: PageFlow, { from, to }: Candidate): string =>
  flow.words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

/** A description right before a name is a title and stays outside: "North Korean leader Kim Jong Un". */
function isTitle(flow: PageFlow, candidate: Candidate): boolean {
  const next = flow.words[candidate.to];
  if (next === undefined || !joins(next.gap)) return false;
  if (flow.owner[candidate.to]?.forms.some(({ entity }) => entity.type === 'person')) return true;
  return next.capital && !CALENDAR.has(next.fold) && flow.case === 'sentence';
}

/** "former North Korean leader", "a Russian president": not the one of today. */
const OTHERS = /^(?:an?|any|no|every|another|former|late|ex|first|last|next|previous|past|then|not)$/;

/**
 * Descriptions that the page gives to someone whom the corpus does not know: "North Korean leader Kim Jong Il". A country's
 * is given to nobody by "the North Korean army" or "the North Sea".
 */
export function takenDescriptions(page: PageText): Set<string> {
  const taken = new Set<string>();
  for (const flow of page.flows) {
    for (const at of flow.words.keys()) if (isOtherPeninsula(flow, at)) taken.add(flow.words[at]!.fold);
    for (const candidate of flow.candidates) {
      const describes = candidate.forms.some(
        ({ name, entity }) => name.kind === 'nominal' && entity.type !== 'country',
      );
      if (!describes || flow.words[candidate.from - 1]?.fold !== 'the' || !isTitle(flow, candidate)) continue;
      const next = flow.words[candidate.to]!;
      const owner = flow.owner[candidate.to];
      const after = owner && flow.words[owner.to];
      // "leader Kim" is whom the description means, "leader Kim Jong Il" another.
      const known =
        owner?.forms.some(
          (form) =>
            candidate.forms.some(({ entity }) => entity === form.entity) &&
            (isStrong(form) || !(after && joins(after.gap) && after.capital)),
        ) ?? false;
      if (!known && !TITLES.has(next.fold) && !COMMON.has(next.fold)) taken.add(keyOf(flow, candidate));
    }
  }
  return taken;
}

/** "the Noto Peninsula", which is "the peninsula" from then on. */
function isOtherPeninsula({ words }: PageFlow, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]!];
  if (word.fold !== 'peninsula' || !word.capital || word.gap !== 'space' || !before?.capital) return false;
  return before.fold !== 'korean' && before.fold !== 'the';
}

/** "Russia’s special military operation" is the one that it is with an article, too. */
const NEEDS_ARTICLE: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'facility',
  'place',
  'craft',
  'work',
  'celestial',
  'city',
]);

/** "what it calls a “special military operation”" */
const isQuotation = ({ text }: PageFlow, { start, end }: Candidate, { entity }: Form): boolean =>
  !NEEDS_ARTICLE.has(entity.type) && /[“"‘']/.test(text[start - 1] ?? '') && /[”"’']/.test(text.slice(end, end + 2));

/** Whether the description has an article, or stands in a headline, which drops it. */
function isDefinite(flow: PageFlow, candidate: Candidate, form: Form): boolean {
  const { lang } = form.name;
  if (lang && WITHOUT_ARTICLES.has(lang)) return true;
  const before = flow.words[candidate.from - 1];
  if (lang && before && ARTICLES.has(before.fold)) return true;
  if (/^(?:current|present|new)$/.test(before?.fold ?? '') && flow.words[candidate.from - 2]?.fold === 'the')
    return true;
  if (OTHERS.test(before?.fold ?? '')) return isQuotation(flow, candidate, form);
  return before?.fold === 'the' || flow.part !== 'body' || candidate.from === 0 || !NEEDS_ARTICLE.has(form.entity.type);
}

/** Where the entities of a page are named, in page order. */
type Known = ReadonlyMap<EntityId, readonly Place[]>;

/** Others on the page that the description fits by its noun: Baikonur Cosmodrome, for "the cosmodrome". */
function rivalsOf(candidate: Candidate, { entity }: Form, flow: PageFlow, known: Known, { gazetteer }: Knowledge) {
  if (entity.type === 'person') return [];
  const head = flow.words[candidate.to - 1]!.fold;
  return [...known.keys()].filter((id) => {
    const other = gazetteer.entities.get(id)!;
    if (id === entity.id || other.type !== entity.type) return false;
    return other.names.some(({ text }) => text.toLowerCase().split(/\s/).includes(head));
  });
}

/** Whether of all that the description fits its own entity was named last before it, and none right after it. */
function isNearest(candidate: Candidate, form: Form, flow: PageFlow, known: Known, knowledge: Knowledge): boolean {
  const rivals = rivalsOf(candidate, form, flow, known, knowledge);
  if (rivals.length === 0) return true;
  const next = flow.owner[candidate.to + 1];
  if (next?.forms.some(({ entity }) => rivals.includes(entity.id))) return false;
  const place: Place = { flow: flow.index, word: candidate.from };
  const last = (id: string) => lastBefore(known.get(id) ?? [], place);
  const own = last(form.entity.id);
  return own !== undefined && rivals.every((id) => isBefore(last(id) ?? { flow: -1, word: 0 }, own));
}

/** What an adjective of the country's people counts as support. */
const OWN_WEIGHT = 0.5;

/** How many times the other half of a divided country must be spoken of, for this half to be understood. */
const OFTEN = 3;

/** The sign that a page speaks of a country that it does not name; null: none. */
function signOf(country: Entity, presence: Presence, { gazetteer, homesOf }: Knowledge): string | null {
  if (presence.demonyms.has(country.id)) return `this page speaks of ${country.name}`;
  const half = (name: string) => /^(?:North|South|East|West) (.+)$/.exec(name)?.[1];
  const times = new Map<string, number>();
  for (const [id, places] of presence.named) {
    const other = gazetteer.entities.get(id)!;
    if (other.standsFor === country.id) return `${other.name} is named on this page`;
    for (const home of homesOf.get(id) ?? []) times.set(home, (times.get(home) ?? 0) + places.length);
  }
  const own = half(country.name);
  const [other] = [...times].filter(([id, count]) => {
    const { name } = gazetteer.entities.get(id)!;
    return own !== undefined && count >= OFTEN && name !== country.name && half(name) === own;
  });
  return other ? `this page speaks of ${gazetteer.entities.get(other[0])!.name}` : null;
}

/** The sign that its other half was named in the sentence: "You of South Korea, who would like to go to the North". */
function otherHalfBefore({ words, owner }: PageFlow, { from }: Candidate, country: Entity): string | null {
  for (let at = from - 1; at >= Math.max(0, from - HALF_REACH) && words[at + 1]!.gap !== 'stop'; at--) {
    const half = owner[at]?.forms.find(({ entity, words: own }) => own.length > 1 && isOtherHalf(entity, country));
    if (half) return `named with ${half.entity.name}`;
  }
  return null;
}

/** In words. */
const HALF_REACH = 25;

/**
 * Reads a description, if what it stands for or its country is on the page and nobody else goes by it here. `taken`,
 * `surnames`: of the page, by `takenDescriptions` and `surnamesLikeHalves`.
 * `known`: where names of other kinds stand, by whose they are.
 */
export function readNominal(
  flow: PageFlow,
  candidate: Candidate,
  form: Form,
  taken: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  companyOf: CompanyOf,
  known: Known,
  presence: Presence,
  knowledge: Knowledge,
): Reading | null {
  const { entity } = form;
  if (entity.type === 'country' && form.article && flow.words[candidate.from - 1]?.fold !== 'the') {
    return readHalf(flow, candidate, form, surnames, presence, knowledge);
  }
  if (taken.has(keyOf(flow, candidate)) || isTitle(flow, candidate)) return null;
  // Nothing else is called "the two Koreas".
  const last = flow.words[candidate.to - 1]!;
  if (entity.type === 'place' && last.capital && flow.case === 'sentence' && !COMPASS.has(last.fold)) {
    return {
      entity: entity.id,
      kind: 'nominal',
      confidence: CONFIDENCE.nominal,
      reasons: [`a description of ${entity.name} alone`],
    };
  }
  if (!isDefinite(flow, candidate, form)) return null;
  // But "called the North “a big nation”".
  const isNamed = NAMED_SO.has(flow.words[candidate.from - 2]?.fold ?? '');
  if (isNamed && !/^\s[“"‘]/.test(flow.text.slice(candidate.end, candidate.end + 2))) return null;
  const next = flow.words[candidate.to];
  // "the North of England", "the North and East"
  if (candidate.to - candidate.from === 1 && next && joins(next.gap) && next.fold === 'of') return null;
  if (!isNearest(candidate, form, flow, known, knowledge)) return null;
  if (entity.type === 'celestial') {
    const company = companyOf(flow, candidate, entity);
    if (!company || company.weight < LEAST_COMPANY) return null;
    return {
      entity: entity.id,
      kind: 'nominal',
      confidence: byCompany(company.weight),
      reasons: [`“${form.name.text}” can mean other things`, ...company.reasons],
    };
  }
  if (known.has(entity.id)) {
    return {
      entity: entity.id,
      kind: 'nominal',
      confidence: CONFIDENCE.nominal,
      reasons: [`a description of ${entity.name}, who or which is named on this page`],
    };
  }
  // "the North" is anybody's, unless the page speaks of the country: by its people's name, its capital, or its other half.
  if (entity.type === 'country') {
    const sign = isHalfOfCountry(entity)
      ? (signOf(entity, presence, knowledge) ?? otherHalfBefore(flow, candidate, entity))
      : offDuty(presence) === null
        ? 'nothing else is called so'
        : null;
    if (!sign) return null;
    return {
      entity: entity.id,
      kind: 'nominal',
      confidence: CONFIDENCE.nominalOfUnnamed,
      reasons: [`a description of ${entity.name}`, sign],
    };
  }
  const support = supportFor(entity.id, presence, knowledge);
  // The adjective inside the description itself is no witness for it.
  const own = flow.words.slice(candidate.from, candidate.to).some((_, at) => {
    const country = demonymAt(flow.words, candidate.from + at, knowledge.demonyms);
    return country !== null && presence.demonyms.get(country) === 1 && !presence.named.has(country);
  });
  if (support.weight - (own ? OWN_WEIGHT : 0) < 1) return null;
  return {
    entity: entity.id,
    kind: 'nominal',
    confidence: nominalBySupport(support.weight),
    reasons: [`a description of ${entity.name}`, ...support.reasons],
  };
}
