/**
 * Signs of a longer name in languages whose capitals and word order say other things than in English: Russian puts the
 * next name right after a genitive, German gives every noun a capital.
 */
import { COMMON_SURNAMES } from '../language/lexicon.ts';
import { stemOf } from '../language/scripts.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
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
const mayBeGiven = (flow: PageFlow, index: number): boolean =>
  flow.words[index]?.caps === 'initial' && flow.owner[index] === undefined;

const isSurname = ({ forms, from, to }: Candidate): boolean => forms[0]!.entity.type === 'person' && to - from === 1;

/** Heads and adjectives that make a longer name with a place after them: Банк России, Единая Россия, Новая Москва. */
const RUSSIAN_HEAD = /^(?:банк|герои|почт|голос|сбербанк)|(?:ая|ую|ои|ыи|ии|ого|ые|ых)$/;

/** Heads that make one name with the place after them wherever they stand, small or opening a sentence. */
const RUSSIAN_TITLE =
  /^(?:эхо|мисс|улиц[аеу]|проспект|станци[яию]|музе[ияюе]|музеем|(?:супер)?куб(?:ок|ка|ке|ком|ку))$/;

/** An adjective that is a name by itself, and what shows that here it is none: "Восточный экономический форум". */
const RUSSIAN_ADJECTIVE = /(?:ыи|ого|ому|ым|ом)$/;
const RUSSIAN_NOUN =
  /(?:[иыо]и|ого|ому|ая|ое|ые|ых)$|^(?:вокзал|порт|район|округ|рынок|рынк|банк|экспресс|ветер|форум|фронт|берег|склон|администрати)/;

/** Adverbs and verbs that open a sentence before a surname, and are no given names: "Отдельно Песков", "Спросили Путина". */
const RUSSIAN_OPENER =
  /(?:[нл]о|ски|ли|ют|ут|ит|ет|ся|сь|вши)$|^(?:(?:рас|под|пере|вы|при|ука|с|на)?(?:сказал|говорил|казал|звал|писал|знал)|(?:за|про|объ)?явил|добавил|(?:от|за)?метил|ответил|(?:на|у)помнил|сообщил|(?:по|объ|разъ)?яснил|подчеркнул|уточнил|намекнул|обвинил|поручил|приказал|пригрозил|пообещал|заверил|заключил|прибыл)а?$/;

/** What opens a sentence and is somebody's: "Визит Путина", "Слова Лаврова". */
const RUSSIAN_OWNED =
  /^(?:слов[ао]|реч[ьи]|визит|поездк|план|команд|администраци|встреч|ответ|звонок|письм|помощник|советник|предложени|заявлени|решени|указ|приказ|позици|реакци|окружени|представител|сторонник|соратник|рейтинг|самолет|кортеж|поезд|выступлени|интервью|стать|приезд|прибыти|отъезд|побед|возвращени|отставк|семь)/;

/** "в Нью-Йорке Трамп": a place that the page says something to have happened in. */
function isWhereabouts({ words }: PageFlow, { from }: Candidate): boolean {
  let at = from - 1;
  while (at > 0 && words[at]!.gap === 'hyphen' && words[at - 1]!.capital) at--;
  return /^(?:во?|из|до|через)$/.test(words[at - 1]?.fold ?? '');
}

/** `whole`: the capitalised run around the candidate. */
export function longerCyrillic(
  flow: PageFlow,
  candidate: Candidate,
  { left, leftOpens, right }: Surroundings,
  whole: string,
): Longer | null {
  const { words } = flow;
  const next = words[candidate.to];
  const [name] = words.slice(candidate.from, candidate.to);
  const isAdjective = candidate.to - candidate.from === 1 && RUSSIAN_ADJECTIVE.test(name!.fold);
  if (isAdjective && next?.gap === 'space' && next.caps === 'lower' && RUSSIAN_NOUN.test(next.fold))
    return { text: whole, kind: 'thing' };
  if (candidate.from > 0 && joins(name!.gap) && RUSSIAN_TITLE.test(words[candidate.from - 1]!.fold))
    return { text: whole, kind: 'thing' };
  if (isSurname(candidate)) {
    const person: Longer = { text: whole, kind: 'person' };
    const opener = leftOpens && (RUSSIAN_OPENER.test(left?.fold ?? '') || RUSSIAN_OWNED.test(left?.fold ?? ''));
    if (left && !opener && !isWhereabouts(flow, candidate) && mayBeGiven(flow, candidate.from - 1)) return person;
    // "Путин Игорь", but "помощник Путина Юрий Ушаков".
    const { fold } = words[candidate.from]!;
    const unbent = fold === stemOf(fold);
    return unbent && right && right.gap !== 'hyphen' && mayBeGiven(flow, candidate.to) ? person : null;
  }
  if (candidate.forms[0]!.entity.type === 'person') return null;
  const thing: Longer = { text: whole, kind: 'thing' };
  // At the start of a sentence an adjective has its capital from there, unless a quotation mark opens the name: «Единая Россия».
  const named = left && (!leftOpens || /[«„“"]/.test(flow.text[left.start - 1] ?? ''));
  if (named && flow.case === 'sentence' && RUSSIAN_HEAD.test(left.fold)) return thing;
  if (next?.gap === 'hyphen' && !flow.owner[candidate.to]) return thing;
  // Broadcasters: Россия 24, Россия сегодня.
  return next?.gap === 'space' && (/^(?:1|24)$/.test(next.fold) || (next.capital && next.fold === 'сегодня'))
    ? thing
    : null;
}

const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|ion|ionen|tat|nis|ismus|stunden|tage|tagen|jahre|jahren|wochen|monate)$/;
const GERMAN_DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?eine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?|zum|zur|im|am|beim|vom|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|\d+)$/;

/** "Vier Stunden Putin": a noun has its article or number before it, a given name has not. */
const isGermanNoun = ({ words }: PageFlow, index: number): boolean =>
  GERMAN_NOUN.test(words[index]!.fold) || GERMAN_DETERMINER.test(words[index - 1]?.fold ?? '');

const GERMAN_HEAD = /^(?:einiges|geeintes|bank)$/;

/** `whole`: the capitalised run around the candidate. */
export function longerGerman(
  flow: PageFlow,
  candidate: Candidate,
  { left, leftOpens, right }: Surroundings,
  whole: string,
): Longer | null {
  const { fold } = flow.words[candidate.from]!;
  if (!isSurname(candidate)) return left && GERMAN_HEAD.test(left.fold) ? { text: whole, kind: 'thing' } : null;
  const person: Longer = { text: whole, kind: 'person' };
  if (left && !leftOpens && !isGermanNoun(flow, candidate.from - 1) && mayBeGiven(flow, candidate.from - 1))
    return person;
  // "dass Putin Waffen liefert": only beside a surname of many is a noun likelier a name.
  return right && right.gap !== 'hyphen' && COMMON_SURNAMES.has(fold) && mayBeGiven(flow, candidate.to) ? person : null;
}

/** What bears somebody's name right before it: "l'école Gagarine", "calle Gagarin". */
const NAMED_AFTER =
  /(?:^|')(?:rue|avenue|boulevard|place|quai|cite|ecole|lycee|college|stade|station|gare|parc|residence|calle|plaza|avenida|escuela|instituto|estadio|estacion)$/;

const ADDRESS = /^(?:mme|mlle|monsieur|senor|senora|sra?|don|dona)$/;

/** `mar de Japón`, `mer du Japon`: a sea of a country's name. `Mme Moscou`: a person of a city's. */
export function longerRomance({ words, text }: PageFlow, { forms, from, end }: Candidate): Longer | null {
  const address = words[from - 1];
  if (address?.capital && ADDRESS.test(address.fold) && forms[0]!.entity.type !== 'person')
    return { text: text.slice(address.start, end), kind: 'person' };
  const house = words[from - 1];
  if (forms[0]!.entity.type === 'person' && house && joins(words[from]!.gap) && NAMED_AFTER.test(house.fold))
    return { text: text.slice(house.start, end), kind: 'thing' };
  const sea = words[from - 2];
  const isSea = /^(?:mar|mer|golfo|golfe)$/.test(sea?.fold ?? '') && /^(?:de|del|du)$/.test(words[from - 1]!.fold);
  return isSea ? { text: text.slice(sea!.start, end), kind: 'thing' } : null;
}
