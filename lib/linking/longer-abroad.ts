/**
 * Signs of a longer name in languages whose capitals and word order say other things than in English: German gives every
 * noun a capital, and whole continents have the names of moons.
 */
import { foldWord } from '../language/fold.ts';
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import { isOtherBody } from './bodies-abroad.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import { isOtherPart } from './halves-abroad.ts';
import { isContinent, isGermanShip, isNamedAfter, isOneOfMany, isOtherMoon, isSpeaker } from './other-things-abroad.ts';
import type { PageFlow } from './page-text.ts';
import { isGivenHalf, type Surroundings } from './surroundings.ts';

/** Why a candidate is no mention of what it seems: it sits in a longer name. */
export interface Longer {
  /** The longer name as the page writes it. */
  text: string;
  /** Whom or what it names, as far as the words tell. */
  kind: 'person' | 'place' | 'club' | 'thing';
}

/** Whether a word may be a given name beside a surname: no acronym, no other candidate. */
export const mayBeGiven = (flow: PageFlow, index: number): boolean =>
  flow.words[index]?.caps === 'initial' && flow.owner[index] === undefined;

/** The first of the initials that stand before a surname; null: none does. */
export function initialBefore({ words }: PageFlow, from: number): string | null {
  let at = from;
  while (at > from - 2 && words[at]!.gap === 'dot' && words[at - 1]!.end - words[at - 1]!.start === 1) at--;
  return at < from ? words[at]!.fold : null;
}

/** Whether somebody is known by a given name with an initial. */
export const mayBeShort = ({ entity }: Form, initial: string): boolean =>
  entity.names.some(({ text }) => /\s/.test(text) && foldWord(text[0]!) === initial);

/** Whether one word may be somebody's surname. */
export const isSurname = ({ forms, from, to }: Candidate): boolean =>
  forms[0]!.entity.type === 'person' && to - from === 1;

/** Given names of those who have a capital's name for a surname, folded. */
const GIVEN_OF_WASHINGTON =
  /^(?:дензел[ауе]?|джордж[ауе]?|керри|букер[ауе]?|denzel|george|kerry|booker|dinah|kamasi|martha)$/;
const WASHINGTON = /^(?:вашингтон|washington)/;
/** A state, right before the name that it shares with a capital. */
const STATE =
  /^(?:штат[ауе]?|штатом|bundesstaat(?:e?s)?|us-bundesstaat(?:e?s)?|staat(?:e?s)?|us-staat|etat|estado|stato)$/;

/** The state or the person of a capital's name: "Bundesstaat Washington", "l'État de Washington", "Denzel Washington". */
export function namesakeOfCapital({ words, text }: PageFlow, { from, end }: Candidate): Longer | null {
  if (!WASHINGTON.test(words[from]!.fold) || !words[from - 1] || !joins(words[from]!.gap)) return null;
  const isOf = /^d[ei]$/.test(words[from - 1]!.fold);
  const head = words[from - (isOf ? 2 : 1)];
  if (head && STATE.test(head.fold)) return { text: text.slice(head.start, end), kind: 'place' };
  const given = words[from - 1]!;
  return given.capital && GIVEN_OF_WASHINGTON.test(given.fold)
    ? { text: text.slice(given.start, end), kind: 'person' }
    : null;
}

const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|ion|ionen|tat|nis|ismus|stunden|tage|tagen|jahre|jahren|wochen|monate)$/;
const GERMAN_DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?eine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|zum|zur|im|am|beim|vom|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|\d+)$/;

/** "Vier Stunden Putin": a noun has its article or number before it, a given name has not. */
const isGermanNoun = ({ words }: PageFlow, index: number): boolean =>
  GERMAN_NOUN.test(words[index]!.fold) || GERMAN_DETERMINER.test(words[index - 1]?.fold ?? '');

/** What makes one name with the letters before it: UN-Sicherheitsrat, but US-Präsident. */
const GERMAN_INSTITUTION = /(?:(?:sicherheits|menschenrechts)rate?s?|ministeriums?|vollversammlung|charta)$/;

const GERMAN_HEAD = /^(?:einiges|geeintes|bank)$/;

/** `whole`: the capitalised run around the candidate. */
export function longerGerman(
  flow: PageFlow,
  candidate: Candidate,
  { left, leftOpens, right }: Surroundings,
  whole: string,
): Longer | null {
  const { fold } = flow.words[candidate.from]!;
  if (isSpeaker(flow, candidate)) return { text: whole, kind: 'person' };
  if (
    isContinent(flow, candidate) ||
    isOtherMoon(flow, candidate) ||
    isGermanShip(flow, candidate) ||
    isNamedAfter(flow, candidate)
  )
    return { text: whole, kind: 'thing' };
  if (isOtherBody(flow, candidate) || isOtherPart(flow, candidate, 'de')) return { text: whole, kind: 'thing' };
  const next = flow.words[candidate.to];
  const isCompound = candidate.forms[0]!.name.kind === 'acronym' && next?.gap === 'hyphen';
  if (isCompound && GERMAN_INSTITUTION.test(next.fold)) return { text: `${whole}-${next.fold}`, kind: 'thing' };
  if (!isSurname(candidate)) {
    const isHeaded = left !== undefined && GERMAN_HEAD.test(left.fold);
    return isHeaded ? { text: whole, kind: 'thing' } : namesakeOfCapital(flow, candidate);
  }
  const person: Longer = { text: whole, kind: 'person' };
  const initial = initialBefore(flow, candidate.from);
  if (initial !== null) return candidate.forms.some((form) => mayBeShort(form, initial)) ? null : person;
  if (left && !leftOpens && !isGermanNoun(flow, candidate.from - 1) && mayBeGiven(flow, candidate.from - 1))
    return person;
  // "Mi-ran Kim"
  if (isGivenHalf(flow, candidate.from - 1)) return person;
  // "dass Putin Waffen liefert": only beside a surname of many is a noun likelier a name.
  return right && right.gap !== 'hyphen' && COMMON_SURNAMES.has(fold) && mayBeGiven(flow, candidate.to) ? person : null;
}

/** Parts of a continent: "Amérique latine", "América del Sur". */
const PART_OF_CONTINENT = /^(?:latin[ae]|centrale?|profunda)$/;

const ADDRESS = /^(?:mme|mlle|monsieur|senor|senora|sra?|don|dona)$/;

/** `mar de Japón`, `mer du Japon`: a sea of a country's name. `Mme Moscou`: a person of a city's. */
export function longerRomance(flow: PageFlow, candidate: Candidate, language: string): Longer | null {
  const { words, text } = flow;
  const { forms, from, to, end } = candidate;
  const { type } = forms[0]!.entity;
  const address = words[from - 1];
  if (address?.capital && ADDRESS.test(address.fold) && type !== 'person')
    return { text: text.slice(address.start, end), kind: 'person' };
  if (isSpeaker(flow, candidate)) return { text: text.slice(words[from]!.start, end), kind: 'person' };
  if (isNamedAfter(flow, candidate)) return { text: text.slice(words[from - 1]!.start, end), kind: 'thing' };
  const after = words[to];
  const isPart = type === 'country' && after?.gap === 'space' && PART_OF_CONTINENT.test(after.fold);
  const isOther =
    isPart ||
    isOtherBody(flow, candidate) ||
    isOtherPart(flow, candidate, language) ||
    isOneOfMany(flow, candidate) ||
    (language !== 'fr' && isContinent(flow, candidate));
  if (isOther) return { text: text.slice(words[from]!.start, end), kind: 'thing' };
  if (isSurname(candidate)) {
    const initial = initialBefore(flow, from);
    // "M. Trump" is Monsieur.
    if (initial !== null && initial !== 'm' && !forms.some((form) => mayBeShort(form, initial)))
      return { text: text.slice(words[from]!.start, end), kind: 'person' };
  }
  const sea = words[from - 2];
  const isSea = /^(?:mar|mer|golfo|golfe)$/.test(sea?.fold ?? '') && /^(?:de|del|du)$/.test(words[from - 1]!.fold);
  if (isSea) return { text: text.slice(sea!.start, end), kind: 'thing' };
  return namesakeOfCapital(flow, candidate);
}
