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
import type { PageFlow } from './page-text.ts';
import type { Surroundings } from './surroundings.ts';

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
  if (isContinent(flow, candidate) || isGermanShip(flow, candidate) || isNamedAfter(flow, candidate))
    return { text: whole, kind: 'thing' };
  if (isOtherBody(flow, candidate)) return { text: whole, kind: 'thing' };
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
  // "dass Putin Waffen liefert": only beside a surname of many is a noun likelier a name.
  return right && right.gap !== 'hyphen' && COMMON_SURNAMES.has(fold) && mayBeGiven(flow, candidate.to) ? person : null;
}

/** Nouns of what bears somebody's name or a city's, right before it. */
const NAMED_AFTER =
  /(?:^|')(?:rue|avenue|boulevard|place|quai|cite|ecole|lycee|college|stade|station|gare|parc|residence|quartier|arret|aeroport|calle|plaza|avenida|paseo|escuela|instituto|estadio|estacion|barrio|aeropuerto|flughafen|stadion|schule|gymnasium|siedlung|via|viale|piazza|cheval|jument|chien|chienne|chat|navire|croiseur|paquebot|cargo|ferry|petrolier|voilier|hotel|cafe|restaurant|bar|bistrot|brasserie|cinema|theatre|film|caballo|yegua|perro|perra|gato|buque|crucero|barco|carguero|petrolero|restaurante|teatro|cine|pelicula|cafeteria|taberna|kreuzer|lenkwaffenkreuzer|flaggschiff|frachter|tanker|eisbrecher|fahre|schiff|hengst|stute|wallach|hund|hundin|kater|kneipe|kino|lokal|gaststatte|(?:re)?baptisee?s?|surnommee?|bautizad[oa]|apodad[oa]|getauft)$/;

/** Streets are named after cities with a preposition too: "rue de Moscou". */
const STREET = /^(?:rue|avenue|boulevard|quai|calle|avenida|paseo|via|viale)$/;

/** "Gagarine, pour les enfants d'ici, est un arrêt de bus". */
const IS_PLACE =
  /^(?:,[^,.]{1,40},)?\s(?:est|es|ist)\s(?:d['’]abord\s|aussi\s|surtout\s|también\s|auch\s)?(?:une?|eine?)\s(?:arrêt|station|rue|quartier|cité|gare|école|lycée|calle|estación|barrio|parada|Haltestelle|Straße|Platz|Schule)(?!\p{L})/u;
const IS_PLACE_REACH = 90;

/** Whether the noun right before a name bears it: "la cité Gagarine", "le cheval Moscou", „der Kreuzer Moskau“. */
function isNamedAfter({ words, text }: PageFlow, { forms, from, to, end }: Candidate): boolean {
  const { type } = forms[0]!.entity;
  if (type === 'person' && IS_PLACE.test(text.slice(end, end + IS_PLACE_REACH))) return true;
  if (to - from > 1 || !joins(words[from]!.gap) || (type !== 'person' && type !== 'city')) return false;
  const head = words[from - 1]?.fold ?? '';
  return NAMED_AFTER.test(head) || (/^d[ei]$/.test(head) && STREET.test(words[from - 2]?.fold ?? ''));
}

/** What tells of the moon, where the continent has its name: a moon, its ice, its fellows. */
const TELLS_OF_MOON =
  /(?:mond(?:e[sn]?)?|trabant(?:en)?|\bluna|\blunas|\blune|\blua|\bmaan|manen|satélite|kruste|eispanzer|eisklumpen|corteza|crosta|ganymed|ganímedes|kallisto|calisto|callisto)(?!\p{L})/iu;
/** UTF-16 units beside it that are looked at. */
const MOON_REACH = 50;

/** Whether "Europa" is the continent, as it is where no word beside it in its sentence tells of the moon. */
function isContinent({ words, text }: PageFlow, { forms, from, start, end }: Candidate): boolean {
  if (forms[0]!.entity.type !== 'celestial' || !/^europas?$/.test(words[from]!.fold)) return false;
  const left = text
    .slice(Math.max(0, start - MOON_REACH), start)
    .split(/[.!?]\s/)
    .at(-1)!;
  const [right] = text.slice(end, end + MOON_REACH).split(/[.!?]\s/);
  return !TELLS_OF_MOON.test(left) && !TELLS_OF_MOON.test(right!);
}

/** „an Bord der Moskau“: cities have no article. After a comma it is a pronoun: „die Moskau unterstützen“. */
function isGermanShip({ words }: PageFlow, { forms, from, to }: Candidate): boolean {
  if (forms[0]!.entity.type !== 'city' || to - from > 1 || !/^d(?:ie|er)$/.test(words[from - 1]?.fold ?? ''))
    return false;
  if (words[from - 1]!.gap !== 'space' || words[from]!.gap !== 'space') return false;
  const next = words[to];
  return (
    !next || !joins(next.gap) || /^(?:ist|war|sank|liegt|lag|fahrt|fuhr|wurde|lief|galt|hatte|und)$/.test(next.fold)
  );
}

/** "un Moscou miniature", "un Washington des biotechs": one of many is no capital. */
function isOneOfMany({ words, text }: PageFlow, { forms, from, to }: Candidate): boolean {
  const before = words[from - (/^(?:nouveau|nuevo|petit|pequeno)$/.test(words[from - 1]?.fold ?? '') ? 2 : 1)];
  if (forms[0]!.entity.type !== 'city' || !/^une?$/.test(before?.fold ?? '')) return false;
  const isNext = joins(words[from]!.gap) || /^\s«\s?$/.test(text.slice(words[from - 1]!.end, words[from]!.start));
  return isNext && words[to]?.gap !== 'comma';
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
  if (isNamedAfter(flow, candidate)) return { text: text.slice(words[from - 1]!.start, end), kind: 'thing' };
  const after = words[to];
  const isPart = type === 'country' && after?.gap === 'space' && PART_OF_CONTINENT.test(after.fold);
  const isOther =
    isPart ||
    isOtherBody(flow, candidate) ||
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
