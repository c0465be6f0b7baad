/** What bears the name of a place or person that the corpus knows: clubs, houses, firms, and somebody else of it. */
import { HONORIFICS, INSTITUTIONS, NAME_HEADS, WORD_HEADS, WORD_SURNAMES } from '../language/lexicon.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import type { PageFlow, PageText } from './page-text.ts';

/**
 * A place's name, or a surname, alone in quotation marks is a hotel's, a ship's or a song's: the «Moscow», the café
 * « Gagarine ». In English a surname in them may be a slogan.
 */
export function isQuotedAlone({ text }: PageFlow, { start, end, forms }: Candidate, language: string): boolean {
  const [{ entity, name }] = forms as [Form, ...Form[]];
  const isLone = entity.type === 'celestial' || (entity.type === 'person' && name.kind === 'surname');
  const isSong = entity.type === 'celestial' && language === 'en';
  // He did not say “Ukraine”.
  if (/\b(?:say|said|says|saying|word|words|name)\s.$/.test(text.slice(Math.max(0, start - 9), start))) return false;
  if (!QUOTED.has(entity.type) && !isSong && !(isLone && NAMING.has(language))) return false;
  // French sets its marks apart.
  if (text[start - 2] === '«' && /^\s»/.test(text.slice(end, end + 2))) return true;
  // Single ones are put around words of all sorts but in Korean, or around what is up in the sky.
  const [opening, closing] =
    language === 'ko' || isSong ? [OPENING + SINGLE_QUOTES, CLOSING + SINGLE_QUOTES] : [OPENING, CLOSING];
  return opening.includes(text[start - 1] ?? ' ') && closing.includes(text[end] ?? ' ');
}

const OPENING = '«»„“"《「『';
const CLOSING = '«»“”"》」』';
const SINGLE_QUOTES = "‘’'";
const QUOTED = new Set(['country', 'city', 'place']);
/** Languages that put names of houses, ships and works in quotation marks. */
const NAMING = new Set(['ru', 'de', 'fr', 'es', 'ja', 'zh']);
const FIRMS = new Set([
  'national',
  'international',
  'organization',
  'organisation',
  'media',
  'industries',
  'enterprises',
]);
const NAMED_AFTER = new Set(
  'chair crater express hotel tower casino resort restaurant bar pub cafe brewery stadium school card cards suit suits gallery prize cup watch gin vodka beer complex memorabilia'.split(
    ' ',
  ),
);

/** "Trump National" (but not "Trump National Security"), "the Shoigu express". */
export function isNamedAfter({ words, ...flow }: PageFlow, at: number): boolean {
  const [next, after] = [words[at]!, words[at + 1]];
  if (next.gap !== 'space' || flow.case !== 'sentence') return false;
  if (next.caps === 'lower') return NAMED_AFTER.has(next.fold);
  return next.capital && FIRMS.has(next.fold) && !(after?.capital && joins(after.gap) && INSTITUTIONS.has(after.fold));
}

/** "Peskov's Garage", "Kim & Park", "Cruise, the robotaxi company": a house or a firm of somebody's name. */
export function isHouseOf({ words, text }: PageFlow, { from, to, start, end }: Candidate): boolean {
  if (to - from > 1) return false;
  const head = words[to]?.fold === "'s" ? words[to + 1] : undefined;
  if (head?.capital && head.gap === 'space' && (NAME_HEADS.has(head.fold) || SHOPS.has(head.fold))) return true;
  if (words[to]?.gap === 'comma' && COMPANY.test(text.slice(end, end + COMPANY_REACH))) return true;
  const [left, right] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  return (left.includes('&') && words[from]!.gap === 'break') || (right.includes('&') && words[to]?.capital === true);
}

const COMPANY =
  /^, (?:the|an?)\s(?:[\p{L}’'-]+\s){0,4}(?:town|village|district|canteen|restaurant|cafe|company|firm|unit|maker|start-?up|brand|operator|carmaker|brewer)(?=[,.;]|\s(?:in|on|of|near|said|says|is|was|has|that|which)\b|$)/u;
/** UTF-16 units in which a firm is told to be one. */
const COMPANY_REACH = 60;

const SHOPS = new Set(
  'start garage bakery cafe diner grill pub deli kitchen pizza convenience steakhouse barbecue'.split(' '),
);

const SMALL_WORDS = new Set(
  'in at of on from who whom whose that and or but is was has had with for to as by here there among aus von und der die das war ist auf bei mit im'.split(
    ' ',
  ),
);

/**
 * "There is a Shoigu in the telephone book", "every Trump who sold you a sofa": some bearer of the name, but in "a Putin
 * ally" it is only told whose.
 */
export function isSomebodys({ words, ...flow }: PageFlow, candidate: Candidate, language: string): boolean {
  const { from, to, forms } = candidate;
  // "a Dr Peskov in Bath", "a Mr. Lavrov"
  const isTitled = HONORIFICS.has(words[from - 1]?.fold ?? '');
  const before = words[from - (isTitled ? 2 : 1)];
  const isLone = to - from === 1 || (!isTitled && forms.every(({ name }) => name.weak));
  if (!isLone || flow.case !== 'sentence' || !joins(words[from]!.gap)) return false;
  if (!before || !(language === 'de' ? /^eine?$/ : /^(?:an?|another|every|any)$/).test(before.fold)) return false;
  if (language !== 'de' && language !== 'en') return false;
  const after = words[to];
  return after === undefined || !joins(after.gap) || SMALL_WORDS.has(after.fold);
}

/**
 * Whether a surname that is a common word is that word, or another's name: "Cruise missiles", "a Cruise missile";
 * "General Motors' Cruise", unless a country owns him.
 */
export function isWord({ words, text, owner }: PageFlow, { from, to, start }: Candidate): 'thing' | 'person' | null {
  if (to - from > 1 || !WORD_SURNAMES.has(words[from]!.fold)) return null;
  const [before, after] = [words[from - 1], words[to]];
  if (after?.gap === 'space' && WORD_HEADS.has(after.fold)) return 'thing';
  if (before === undefined) return null;
  // The apostrophe of "Motors' Cruise" is a break between the words.
  const isPlural = /[’']\s$/.test(text.slice(before.end, start));
  if (words[from]!.gap !== 'space' && !isPlural) return null;
  if (/^(?:an?|the)$/.test(before.fold)) return 'thing';
  const owned = before.fold === "'s" ? from - 2 : isPlural ? from - 1 : -1;
  if (owned < 0 || !words[owned]!.capital) return null;
  return owner[owned]?.forms.some(({ entity }) => entity.type === 'country' || entity.standsFor) ? null : 'person';
}

/** "Dunai and Vostochny, ports near Vladivostok", "the port of Vostochny", where nothing else tells of the spaceport. */
export function isPort({ words, text }: PageFlow, { from, to, end }: Candidate): boolean {
  if (words[from]!.fold !== 'vostochny' || to - from > 1) return false;
  return (
    /^,?\s(?:a\s)?[Pp]orts?\b/.test(text.slice(end, end + PORT_REACH)) ||
    (words[from - 1]?.fold === 'of' && /^ports?$/.test(words[from - 2]?.fold ?? ''))
  );
}

/** UTF-16 units in which a port is told to be one. */
const PORT_REACH = 12;

/** The town whose name its region bears: "the city of Kursk", "la ville de Koursk", "die Stadt Kursk", "в городе Курске". */
export function isTown({ words }: PageFlow, { from, forms }: Candidate): boolean {
  if (!forms.every(({ name }) => name.weak)) return false;
  const of = /^(?:of|de)$/.test(words[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return words[of] !== undefined && joins(words[from]!.gap) && TOWN.test(words[of]!.fold);
}

const TOWN = /^(?:city|town|ville|stadt|ciudad|город(?:а|у|ом|е)?)$/;

/** "a bar, the Moscow, behind the station": with an article and nothing after it, no city. */
export function isHouse({ words, ...flow }: PageFlow, { from, to }: Candidate): boolean {
  const before = words[from - 1];
  if (before?.fold !== 'the' || words[from]!.gap !== 'space' || flow.case !== 'sentence') return false;
  const after = words[to];
  return after === undefined || !(joins(after.gap) || after.fold === "'s");
}

/**
 * A planet's name or a compass point in another language than the page's is a cake's, a cat's or a firm's: "Marte",
 * "Luna" and "Nord" in English.
 */
export const isOfOtherLanguage = ({ forms }: Candidate, language: string): boolean =>
  forms.every(
    ({ entity: { type }, name, script }) =>
      (type === 'celestial' || (type === 'place' && name.weak) || (type === 'country' && name.kind === 'nominal')) &&
      script === null &&
      name.lang !== undefined &&
      name.lang !== language,
  );

/** What stands on a page about food. */
const KITCHEN =
  /^(?:frites?|fromages?|sauces?|recettes?|plats?|cuisines?|patates?|casse-croute|cantines?|restaurants?|gourmands?|assiettes?|viande|bacon|gravy|fries|curds?|dish|menu)$/;
/** So many of its words, or fewer where the dish is written small too. */
const LEAST_OF_KITCHEN = 3;

/** Whether a name is a dish's on a page about food: "la Poutine du Chef", unless an office stands before it. */
export function isDish({ small }: PageText, { forms }: Candidate, titles: readonly string[]): boolean {
  if (titles.length > 0 || forms[0]!.name.text !== 'Poutine') return false;
  let count = 0;
  for (const word of small) if (KITCHEN.test(word)) count++;
  return count >= (small.has('poutine') ? 1 : LEAST_OF_KITCHEN);
}

/** What clubs of a city are called before its name, and after it; folded. */
const CLUB_BEFORE = new Set(
  'fc cf ac sc bc hc bk hk vc cska ska dynamo dinamo spartak lokomotiv lokomotive torpedo maccabi hapoel real inter sporting olympique zska цска ска динамо спартак локомотив торпедо фк хк бк'.split(
    ' ',
  ),
);
const CLUB_AFTER = new Set(
  'fc cf sc united rovers athletic dynamo spartak capitals nationals wizards commanders redskins mystics spirit huskies cougars hurricanes e-land'.split(
    ' ',
  ),
);

/** The same in scripts without capitals: 디나모 모스크바, ディナモ・モスクワ, 华盛顿奇才. */
const CHARWISE_BEFORE =
  /(?:FC|ＦＣ|SK|CSKA|ＣＳＫＡ|체스카|디나모|스파르타[크쿠]|로코모티[프브]|토르페도|ディナモ|スパルタク|ロコモティフ|トルペド)[\s・]?$/;
const CHARWISE_AFTER =
  /^[\s・]?(?:FC|ＦＣ|이랜드|유나이티드|위저즈|내셔널스(?!\s파크)|캐피[털탈]스|커맨더스|ウィザーズ|ナショナルズ|キャピタルズ|コマンダース|奇才|国民队|國民隊|首都人|指挥官队|迪[纳那]摩|斯巴达|火车头|中央陆军)/;

/** Whether a city's name is a club's: "FC Seoul", "Dynamo Moscow", "Dinamo de Moscú", "Washington Capitals", FC서울. */
export function isClub({ words, text }: PageFlow, { from, to, start, end }: Candidate): boolean {
  if (CHARWISE.test(text[start]!))
    return (
      CHARWISE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || CHARWISE_AFTER.test(text.slice(end, end + 8))
    );
  const isOf = /^de$/.test(words[from - 1]?.fold ?? '');
  const [before, after] = [words[from - (isOf ? 2 : 1)], words[to]];
  if (before?.capital && joins(words[from]!.gap) && CLUB_BEFORE.has(before.fold)) return true;
  return after?.capital === true && joins(after.gap) && CLUB_AFTER.has(after.fold);
}

const CHARWISE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u;
