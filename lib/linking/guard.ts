/** What stands around a candidate: titles that belong to it, and signs that it is part of another, longer name. */

import { isOfficeAbroad, languageOfName, languageOfWords, OPENERS, russianOfficeBefore } from '../language/abroad.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import {
  CALENDAR,
  COMMON,
  COMMON_SURNAMES,
  FEMALE_TITLES,
  HONORIFICS,
  INSTITUTIONS,
  NAME_HEADS,
  OTHER_SENSES,
  OTHER_STATES,
  TITLES,
} from '../language/lexicon.ts';
import { joins, opens, type Word } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { isPartOfWord } from './charwise.ts';
import { type Longer, longerCyrillic, longerGerman, longerRomance } from './guard-abroad.ts';
import type { PageFlow, PageText } from './page-text.ts';
import { isStranger } from './strangers.ts';

export interface Surroundings {
  /** Titles right before it, folded, nearest first. */
  titles: string[];
  /** A title that names a woman stands before it. */
  female: boolean;
  /** Unknown capitalised words joined on either side. */
  left: Word | undefined;
  right: Word | undefined;
  /** The left word opens its sentence, so that its capital says little. */
  leftOpens: boolean;
  /** The language of the name: by its script, or of its page. */
  language: string;
  /** What stands right before it, but for titles: index of the word, -1 at the start. */
  before: number;
}

const isName = (flow: PageFlow, index: number): boolean =>
  flow.owner[index]?.forms.some(({ name }) => !name.weak && name.kind !== 'surname' && name.kind !== 'nominal') ??
  false;

const languages = new WeakMap<PageText, string>();

function languageOf(page: PageText): string {
  const known = languages.get(page) ?? languageOfWords(page.small);
  languages.set(page, known);
  return known;
}

/** "I'm", "We've": capitals of sentences and of the first person. */
const CONTRACTIONS = new Set(
  'im ive id ill weve were theyre youre its thats heres theres whats shes hes wed well'.split(' '),
);

/** Whether a hyphen joins the surnames of two known people: "the Trump-Kim summit". */
function isPair(flow: PageFlow, index: number, besides: number): boolean {
  const [one, other] = [flow.owner[index], flow.owner[besides]];
  const isPerson = (candidate: Candidate | undefined) =>
    candidate?.forms.some(({ entity }) => entity.type === 'person');
  if (!isPerson(one) || !isPerson(other) || flow.words[Math.max(index, besides)]!.gap !== 'hyphen') return false;
  return !one!.forms.some(({ entity }) => other!.forms.some((form) => form.entity === entity));
}

/** Whether a capital is owed to something else than a name: an office, a day, a headline, the start of a sentence. */
function isPlain(flow: PageFlow, page: PageText, index: number, strict: boolean, abroad: boolean): boolean {
  const word = flow.words[index]!;
  if (TITLES.has(word.fold) || CALENDAR.has(word.fold) || DEMONYMS.has(word.fold) || word.fold === "'s") return true;
  if (isName(flow, index)) return true;
  if (word.fold.length > 1 && /['’]/.test(flow.text.slice(word.start, word.end)) && CONTRACTIONS.has(word.fold))
    return true;
  const capitalTellsNothing = flow.case !== 'sentence' || opens(word.gap);
  if (abroad && (isOfficeAbroad(word.fold) || (capitalTellsNothing && OPENERS.has(word.fold)))) return true;
  if (COMMON.has(word.fold)) return !strict || capitalTellsNothing;
  if (!capitalTellsNothing) return false;
  if (page.small.has(word.fold)) return true;
  return (
    flow.case !== 'sentence' &&
    word.fold.length > 3 &&
    /(?:s|ed|ing|ly)$/.test(word.fold) &&
    !COMMON_SURNAMES.has(word.fold)
  );
}

/** Reads what stands around a candidate. `strict`: for forms that many names share, where a common word is a name too. */
export function surroundingsOf(flow: PageFlow, candidate: Candidate, page: PageText, strict: boolean): Surroundings {
  const { words } = flow;
  const language = languageOfName(flow.text.slice(candidate.start, candidate.end), languageOf(page));
  const abroad = language !== 'en';
  const isTitle = (fold: string) => TITLES.has(fold) || (abroad && isOfficeAbroad(fold));
  const titles: string[] = [];
  let before = candidate.from - 1;
  while (before >= 0 && joins(words[before + 1]!.gap) && isTitle(words[before]!.fold) && !isName(flow, before)) {
    titles.push(words[before]!.fold);
    before--;
  }
  if (language === 'ru' && titles.length === 0) {
    const office = russianOfficeBefore(words, candidate.from);
    if (office !== null) titles.push(office);
  }
  const leftIndex = candidate.from - 1;
  const left = words[leftIndex];
  // A kicker or dateline in capitals before a name that is not: "ALLIANCE Washington said".
  const kicker = left?.caps === 'upper' && left.fold.length > 3 && words[candidate.from]!.caps === 'initial';
  const leftJoined = left && !kicker && joins(words[candidate.from]!.gap) && (left.capital || left.caps === 'mixed');
  const right = words[candidate.to];
  const rightJoined = right && joins(right.gap) && right.capital;
  const rightPlain =
    rightJoined &&
    (isPair(flow, candidate.to, candidate.to - 1) ||
      isPlain(flow, page, candidate.to, strict, abroad) ||
      (!strict && INSTITUTIONS.has(right.fold)));
  return {
    titles,
    female: titles.some((title) => FEMALE_TITLES.has(title)),
    left:
      leftJoined && !isPair(flow, leftIndex, candidate.from) && !isPlain(flow, page, leftIndex, strict, abroad)
        ? left
        : undefined,
    leftOpens: left ? opens(left.gap) : false,
    right: rightJoined && !rightPlain ? right : undefined,
    language,
    before,
  };
}

function textOf(flow: PageFlow, from: number, to: number): string {
  const { words } = flow;
  let first = from;
  let last = to;
  while (words[first - 1]?.capital && joins(words[first]!.gap)) first--;
  while (words[last + 1]?.capital && joins(words[last + 1]!.gap)) last++;
  return flow.text.slice(words[first]!.start, words[last]!.end);
}

/** `Moscow, Idaho`. */
function otherState(flow: PageFlow, candidate: Candidate): string | null {
  const next = flow.words[candidate.to];
  if (next?.gap !== 'comma' || !next.capital) return null;
  const after = flow.words[candidate.to + 1];
  const two = after?.capital && joins(after.gap) && /^(?:north|south|new|west)$/.test(next.fold);
  if (!two && !OTHER_STATES.has(next.fold)) return null;
  // "Kim, Ms ..." or "Moscow, Miss ...": short forms count with their stop or at the end only.
  if (next.fold.length < 4 && after && joins(after.gap) && after.gap !== 'dot') return null;
  if (two && !OTHER_STATES.has(after.fold)) return null;
  return flow.text.slice(flow.words[candidate.from]!.start, (two ? after : next).end);
}

/** `Bank of Russia`: a capitalised head before "of". */
function headBefore(flow: PageFlow, candidate: Candidate): number | null {
  const { words } = flow;
  let of = candidate.from - 1;
  if (words[of]?.fold === 'the') of--;
  const head = words[of - 1];
  if (words[of]?.fold !== 'of' || !head?.capital || !joins(words[of]!.gap) || flow.case !== 'sentence') return null;
  if (opens(head.gap) && head.caps !== 'upper' && !words[of - 2]?.capital) return null;
  const plain = TITLES.has(head.fold) || INSTITUTIONS.has(head.fold) || COMMON.has(head.fold) || flow.owner[of - 1];
  return plain ? null : of - 1;
}

/** A place's name alone in quotation marks is a hotel's, a ship's or a song's: the «Moscow». */
function isQuotedAlone({ text }: PageFlow, { start, end, forms }: Candidate): boolean {
  const before = text[start - 1] ?? ' ';
  if (before === ' ' || !QUOTED.has(forms[0]!.entity.type)) return false;
  // Single ones are put around words of all sorts but in Korean.
  const marks = /\p{Script=Hangul}/u.test(text[start]!) ? QUOTES + SINGLE_QUOTES : QUOTES;
  return marks.includes(before) && marks.includes(text[end] ?? ' ');
}

const QUOTES = '«»„“”"《》「」『』';
const SINGLE_QUOTES = "‘’'";
const QUOTED = new Set(['country', 'city', 'place']);

const SERVICES = new Set(['coast guard', 'marine corps', 'air force', 'space force']);

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
  'express hotel tower casino resort restaurant bar pub cafe brewery stadium school card cards suit suits'.split(' '),
);

/** "Trump National" (but not "Trump National Security"), "the Shoigu express". */
function isNamedAfter({ words, ...flow }: PageFlow, at: number): boolean {
  const [next, after] = [words[at]!, words[at + 1]];
  if (next.gap !== 'space' || flow.case !== 'sentence') return false;
  if (next.caps === 'lower') return NAMED_AFTER.has(next.fold);
  return next.capital && FIRMS.has(next.fold) && !(after?.capital && joins(after.gap));
}

const SMALL_WORDS = new Set(
  'in at of on from who whom whose that and or but is was has had with for to as by here there among aus von und der die das war ist auf bei mit im'.split(
    ' ',
  ),
);

/** "There is a Shoigu in the telephone book": some bearer of the name, but in "a Putin ally" it is only told whose. */
function isSomebodys({ words, ...flow }: PageFlow, { from, to }: Candidate, language: string): boolean {
  // "a Dr Peskov in Bath"
  const before = words[from - (HONORIFICS.has(words[from - 1]?.fold ?? '') ? 2 : 1)];
  if (to - from > 1 || flow.case !== 'sentence' || words[from]!.gap !== 'space') return false;
  if (!before || !(language === 'de' ? /^eine?$/ : /^(?:an?|another)$/).test(before.fold)) return false;
  if (language !== 'de' && language !== 'en') return false;
  const after = words[to];
  return after === undefined || !joins(after.gap) || SMALL_WORDS.has(after.fold);
}

/** "a bar, the Moscow, behind the station": with an article and nothing after it, no city. */
function isHouse({ words, ...flow }: PageFlow, { from, to }: Candidate): boolean {
  const before = words[from - 1];
  if (before?.fold !== 'the' || words[from]!.gap !== 'space' || flow.case !== 'sentence') return false;
  const after = words[to];
  return after === undefined || !(joins(after.gap) || after.fold === "'s");
}

/** What clubs of a city are called before its name, and after it; folded. */
const CLUB_BEFORE = new Set(
  'fc cf ac sc bc hc bk hk vc cska ska dynamo dinamo spartak lokomotiv torpedo maccabi hapoel real inter sporting olympique zska lokomotive цска ска динамо спартак локомотив торпедо фк хк бк'.split(
    ' ',
  ),
);
const CLUB_AFTER = new Set(
  'fc cf sc united rovers athletic dynamo spartak capitals nationals wizards commanders redskins mystics spirit huskies cougars hurricanes e-land'.split(
    ' ',
  ),
);

/** Whether a city's name is a club's: "FC Seoul", "Dynamo Moscow", "Washington Capitals", FC서울. */
function isClub({ words, text }: PageFlow, { from, to, start, end }: Candidate): boolean {
  if (/\p{Script=Hangul}/u.test(text[start]!))
    return (
      /(?:FC|SK)\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
      /^\s?(?:FC|이랜드|유나이티드|위저즈|내셔널스|캐피[털탈]스|커맨더스)/.test(text.slice(end, end + 8))
    );
  const [before, after] = [words[from - 1], words[to]];
  if (before?.capital && joins(words[from]!.gap) && CLUB_BEFORE.has(before.fold)) return true;
  return after?.capital === true && joins(after.gap) && CLUB_AFTER.has(after.fold);
}

/**
 * The longer name that a candidate is only a part of, or null.
 * A form that stands by itself ("Russia", "Vladimir Putin") bears more company than one that many share ("Kim").
 */
export function longerName(flow: PageFlow, candidate: Candidate, around: Surroundings): Longer | null {
  const { words } = flow;
  const [first] = candidate.forms;
  const { type } = first!.entity;
  if (type === 'person' && isStranger(flow, candidate, first!.entity))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  if (isQuotedAlone(flow, candidate)) return { text: flow.text.slice(candidate.start, candidate.end), kind: 'thing' };
  if (type === 'city' && isClub(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'club' };
  if (type === 'person' && isSomebodys(flow, candidate, around.language))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'person' };
  if (type === 'city' && isHouse(flow, candidate))
    return { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'thing' };
  switch (around.language) {
    case 'ko':
    case 'ja':
    case 'zh':
      return isPartOfWord(flow.text, candidate.start, candidate.end)
        ? { text: textOf(flow, candidate.from, candidate.to - 1), kind: 'thing' }
        : null;
    case 'ru':
      return longerCyrillic(flow, candidate, around, textOf(flow, candidate.from, candidate.to - 1));
    case 'de':
      return longerGerman(flow, candidate, around, textOf(flow, candidate.from, candidate.to - 1));
  }
  const sea = around.language === 'en' ? null : longerRomance(flow, candidate);
  if (sea) return sea;
  const weak = candidate.forms.every(({ name }) => name.weak || name.kind === 'surname' || name.kind === 'metonym');
  const single = candidate.to - candidate.from === 1;
  const person = type === 'person';
  const country = type === 'country';
  const acronym = single && words[candidate.from]!.caps === 'upper' && flow.case !== 'caps';
  const whole = textOf(flow, candidate.from, candidate.to - 1);
  const thing: Longer = { text: whole, kind: 'thing' };

  const next = words[candidate.to];
  const previous = words[candidate.from - 1];
  const state = person ? null : otherState(flow, candidate);
  if (state) return { text: state, kind: 'place' };
  if (next && joins(next.gap)) {
    if (next.capital && NAME_HEADS.has(next.fold) && !isName(flow, candidate.to)) {
      // "Kim May" is a name, but "Russia May Sign" a headline; a head counts in every case.
      return next.gap === 'hyphen' && !single ? null : thing;
    }
    // A palace's museums are the palace, not the government; "Moscow mule" is neither.
    const sight = first!.entity.standsFor !== undefined && /^(?:museum|mule)s?$/.test(next.fold);
    if (sight || (weak && next.caps === 'lower' && OTHER_SENSES.has(next.fold)))
      return { text: `${whole} ${next.fold}`, kind: next.fold === 'state' ? 'place' : 'thing' };
    if (next.gap === 'hyphen' && /^\d/.test(next.fold) && !country) return thing;
    // What is named after somebody, and a country's armed services, whose own names begin with its.
    if (person && single && isNamedAfter(flow, candidate.to)) return thing;
    if (country && acronym && SERVICES.has(`${next.fold} ${words[candidate.to + 1]?.fold}`) && next.capital)
      return thing;
    if (weak && !person && next.gap === 'space' && /^\d/.test(next.fold) && next.fold.length > 2) return thing;
  }
  // Words fused by bad extraction: "negotiationsNorth Korea".
  if (previous && joins(words[candidate.from]!.gap) && previous.caps === 'mixed' && !previous.capital) return thing;
  if (
    !person &&
    previous?.capital &&
    joins(words[candidate.from]!.gap) &&
    HONORIFICS.has(previous.fold) &&
    single &&
    !acronym
  ) {
    if (flow.case === 'sentence' && !country) return { text: whole, kind: 'person' };
  }
  if (previous && /^(?:jr|sr|ii|iii)$/.test(next?.fold ?? '')) return { text: whole, kind: 'person' };

  const { left, right } = around;
  const personLike: Longer = { text: whole, kind: 'person' };
  if (person && !single && !weak) {
    // A full name bears anyone before it ("Cosmonaut Oleg Novitsky"), but not another name after it.
    return right && right.gap === 'space' && flow.case === 'sentence' ? thing : null;
  }
  // Nobody prefixes or suffixes "North Korea": what stands beside it is another name ("the United Nations Nikki Haley").
  if (!single && !weak && (country || !left || around.leftOpens)) return null;
  const alone = !weak && !(single && person);
  const head = single && !acronym ? headBefore(flow, candidate) : null;
  if (head !== null) return { text: flow.text.slice(words[head]!.start, candidate.end), kind: 'thing' };
  if (alone && acronym) return null;
  const leftCounts =
    left && !(alone && (around.leftOpens || words[candidate.from]!.gap === 'hyphen' || flow.case !== 'sentence'));
  const rightCounts = right && !(alone && (right.gap === 'hyphen' || flow.case !== 'sentence'));
  if (leftCounts) {
    const opener = around.leftOpens && /(?:ing|ed|ly)$/.test(left.fold);
    if (!opener) return personLike;
  }
  if (rightCounts) {
    // What is sent to a planet bears its name, not its family's: "Europa Clipper".
    return type === 'celestial' || (INSTITUTIONS.has(right.fold) && !person) ? thing : personLike;
  }
  return null;
}
