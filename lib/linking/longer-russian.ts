/** Signs of a longer name in Russian, which puts the next name right after a genitive and gives most things named quotation marks. */
import { stemOf } from '../language/scripts.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { initialBefore, isSurname, type Longer, mayBeGiven, mayBeShort, namesakeOfCapital } from './longer-abroad.ts';
import type { PageFlow } from './page-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Heads and adjectives that make a longer name with a place after them: Банк России, Единая Россия, Новая Москва. */
const RUSSIAN_HEAD = /^(?:банк|герои|почт|голос|сбербанк)|(?:ая|ую|ои|ыи|ии|ого|ые|ых)$/;

/** Heads that make one name with the one after them wherever they stand, small or opening a sentence. */
const RUSSIAN_TITLE = /^(?:эхо|мисс|улиц[аеу]|проспект|музе[ияюе]|музеем|(?:супер)?куб(?:ок|ка|ке|ком|ку))$/;
/** A railway's is somebody's in the genitive; to one in space people fly. */
const RUSSIAN_STATION = /^станци[яию]$/;
/** Heads of what is named after somebody or something; what has a city's genitive is the city's: улицы Пхеньяна. */
const RUSSIAN_NAMED =
  /^(?:улиц|площад|набережн|проспект|бульвар|переул|микрораион|квартал|раион|озер|перевал|аэропорт|санатори|стадион|парк|сквер|остановк)/;
const RUSSIAN_GENITIVE = /(?:[аыя]|(?<!ы)и)$/;
const RUSSIAN_SETTLEMENT = /^(?:посел[ок]|сел[оаеу]|деревн|хутор|станиц)/;

/** What a quoted name is, told right before it: кафе «Вызов», аэропорт «Гагарин». Not what such names of the corpus are. */
const RUSSIAN_HOUSE =
  /^(?:кафе|кафетери|ресторан|бар$|бара$|баре$|столов|пивн|гостиниц|отел|магазин|кинотеатр|театр|пьес|спектакл|опер[аыуе]|балет|роман|повест|книг|газет|журнал|альбом|песн|шоу|сериал|партии|партия|партию|движени|объединени|обществ|фонд|форум|фестивал|конкурс|преми|турнир|чемпионат|клуб|команд|ансамбл|групп|хор|оркестр|школ|лице|гимнази|лагер|санатори|стадион|арен|парк|завод|фабрик|фирм|компани|холдинг|концерн|колхоз|совхоз|рыбколхоз|судн|теплоход|траулер|сеинер|яхт|паром|катер|поезд|конь|коня|жеребец|жеребц|кобыл|лошад|собак|пес$|пса$|кот$|кота$|микрораион|раион|квартал|поселок|поселк|станци[яюи]|аэропорт|улиц|площад|медал|орден|автомобил|холодильник|радиостанци|канал|портал|сайт)/;

/** What a paragraph on a film has. */
const FILM_IS_SHOT =
  /(?:фильм|кинокартин|лент[аыеу]|съ[её]мк|сняли|снял|снима|премьер|прокат|режисс|шипенко|пересильд)/iu;

/** Of unions nobody makes a plural in quotation marks. */
const PLURAL = /^союз(?:ы|ов|ам|ами|ах)$/;

/** A union and a challenge are no craft and no film but in quotation marks; and not what another noun says that they are. */
function isOtherRussianThing({ text, words }: PageFlow, { forms, from, to, start, end }: Candidate): boolean {
  const { type } = forms[0]!.entity;
  const before = words[from - 1];
  const isQuoted = text[start - 1] === '«';
  if (type !== 'organization' && isQuoted && before && RUSSIAN_HOUSE.test(before.fold)) return true;
  const isLone = to - from === 1 && forms.every(({ name }) => name.weak);
  if (!isLone || (type !== 'craft' && type !== 'work') || PLURAL.test(words[from]!.fold)) return false;
  if (!isQuoted || text[end] !== '»') return true;
  return type === 'work' && !FILM_IS_SHOT.test(text);
}

/** An adjective that is a name by itself, and what shows that here it is none: "Восточный экономический форум". */
const RUSSIAN_ADJECTIVE = /(?:ыи|ого|ому|ым|ом)$/;
const RUSSIAN_NOUN =
  /(?<!^вп?ерв)(?:[иыо]и|ого|ому|ая|ое|ые|ых)$|^(?:вокзал|порт|район|округ|рынок|рынк|банк|экспресс|ветер|форум|фронт|берег|склон|администрати)/;

/** Adverbs and verbs that open a sentence before a surname, and are no given names: "Отдельно Песков", "Спросили Путина". */
const RUSSIAN_OPENER =
  /(?:[нл]о|ски|[ео]го|[ео]му|ли|ют|ут|ит|ет|ся|сь|вши)$|^(?:(?:рас|под|пере|вы|при|ука|с|на)?(?:сказал|говорил|казал|звал|писал|знал)|(?:за|про|объ)?явил|добавил|(?:от|за)?метил|ответил|(?:на|у)помнил|сообщил|(?:по|объ|разъ)?яснил|подчеркнул|уточнил|намекнул|обвинил|поручил|приказал|пригрозил|пообещал|заверил|заключил|прибыл)а?$|^(?:(?:позд|ран)нее|накануне|сегодня|вчера|завтра|затем|также|тоже|теперь|вечером|утром|днем|вновь|снова|однако|впрочем)$|^(?:доложу|скажу|передам|спрошу|напишу|верю|обещаю|передаите|спросите)$/;

/** Somebody's surname, no given name: "сказал Герасимов Путину", but "Лев" and "Яков". */
const RUSSIAN_SURNAME = /.{3}(?:ов|ев|ская|скии|енко)$/;

/** What opens a sentence and is somebody's: "Визит Путина", "Слова Лаврова". */
const RUSSIAN_OWNED =
  /^(?:слов[ао]|реч[ьи]|им(?:я|ени|енем)|голос|лицо|портрет|фото|подпис[ьи]|офис|кабинет|правительств|пресс-служб|войск|арми|друз|друг|враг|жен[аы]|супруг|доч[ьк]|сын|брат|отец|мат[ьи]|визит|поездк|план|команд|администраци|встреч|ответ|звонок|письм|помощник|советник|предложени|заявлени|решени|указ|приказ|позици|реакци|окружени|представител|сторонник|соратник|рейтинг|самолет|кортеж|поезд|выступлени|интервью|стать|приезд|прибыти|отъезд|побед|возвращени|отставк|семь)/;

/** "в Нью-Йорке Трамп": a place that the page says something to have happened in. */
function isWhereabouts({ words }: PageFlow, { from }: Candidate): boolean {
  let at = from - 1;
  while (at > 0 && words[at]!.gap === 'hyphen' && words[at - 1]!.capital) at--;
  return /^(?:во?|из|до|через)$/.test(words[at - 1]?.fold ?? '');
}

/** Whether a head before a name makes one name with it: улица Гагарина, озеро Хасан. */
function isRussianTitle(head: string, { forms, to, from }: Candidate, fold: string): boolean {
  if (RUSSIAN_TITLE.test(head)) return true;
  const { type } = forms[0]!.entity;
  // A railway station of a town's name is the town's.
  if (RUSSIAN_STATION.test(head)) return type === 'person' ? RUSSIAN_GENITIVE.test(fold) : type !== 'city';
  if (to - from > 1) return type === 'person' && RUSSIAN_NAMED.test(head);
  if (RUSSIAN_SETTLEMENT.test(head)) return type === 'facility';
  return RUSSIAN_NAMED.test(head) && (type === 'person' || !RUSSIAN_GENITIVE.test(fold));
}

/** `whole`: the capitalised run around the candidate. */
export function longerCyrillic(
  flow: PageFlow,
  candidate: Candidate,
  { left, leftOpens, right }: Surroundings,
  whole: string,
): Longer | null {
  const { words } = flow;
  if (isOtherRussianThing(flow, candidate)) return { text: whole, kind: 'thing' };
  const namesake = namesakeOfCapital(flow, candidate);
  if (namesake) return namesake;
  const next = words[candidate.to];
  const [name] = words.slice(candidate.from, candidate.to);
  const isAdjective = candidate.to - candidate.from === 1 && RUSSIAN_ADJECTIVE.test(name!.fold);
  if (isAdjective && next?.gap === 'space' && next.caps === 'lower' && RUSSIAN_NOUN.test(next.fold))
    return { text: whole, kind: 'thing' };
  if (candidate.from > 0 && joins(name!.gap) && isRussianTitle(words[candidate.from - 1]!.fold, candidate, name!.fold))
    return { text: whole, kind: 'thing' };
  if (isSurname(candidate)) {
    const person: Longer = { text: whole, kind: 'person' };
    const initial = initialBefore(flow, candidate.from);
    if (initial !== null) return candidate.forms.some((form) => mayBeShort(form, initial)) ? null : person;
    const opener = leftOpens && (RUSSIAN_OPENER.test(left?.fold ?? '') || RUSSIAN_OWNED.test(left?.fold ?? ''));
    const isAnother = left !== undefined && RUSSIAN_SURNAME.test(left.fold);
    if (left && !opener && !isAnother && !isWhereabouts(flow, candidate) && mayBeGiven(flow, candidate.from - 1))
      return person;
    // "Путин Игорь", but "помощник Путина Юрий Ушаков".
    const { fold } = words[candidate.from]!;
    const unbent = fold === stemOf(fold);
    return unbent && right && right.gap !== 'hyphen' && mayBeGiven(flow, candidate.to) ? person : null;
  }
  if (candidate.forms[0]!.entity.type === 'person') return null;
  if (name!.gap === 'hyphen' && words[candidate.from - 1]!.capital && !flow.owner[candidate.from - 1])
    return { text: whole, kind: 'thing' };
  const thing: Longer = { text: whole, kind: 'thing' };
  // At the start of a sentence an adjective has its capital from there, unless a quotation mark opens the name: «Единая Россия».
  const named =
    left && (!leftOpens || /^(?:банк|сбербанк)/.test(left.fold) || /[«„“"]/.test(flow.text[left.start - 1] ?? ''));
  const isHead = named && RUSSIAN_HEAD.test(left.fold) && !/^(?:европ|ази|америк|африк)/.test(left.fold);
  if (isHead && flow.case === 'sentence') return thing;
  if (next?.gap === 'hyphen' && !flow.owner[candidate.to]) return thing;
  // Broadcasters: Россия 24, Россия сегодня.
  return next?.gap === 'space' && (/^(?:1|24)$/.test(next.fold) || (next.capital && next.fold === 'сегодня'))
    ? thing
    : null;
}
