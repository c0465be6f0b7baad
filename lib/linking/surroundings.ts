/** What stands around a candidate: titles that belong to it, and unknown names on either side. */
import { isOfficeAbroad, languageOfWords, OPENERS, russianOfficeBefore } from '../language/abroad.ts';
import { DEMONYMS } from '../language/demonyms.ts';
import { CALENDAR, COMMON, COMMON_SURNAMES, FEMALE_TITLES, INSTITUTIONS, TITLES } from '../language/lexicon.ts';
import { joins, opens, type Word } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import { isLeader, isUncommon } from './lone-surnames.ts';
import type { PageFlow, PageText } from './page-text.ts';

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

/** Whether a word belongs to a name that stands by itself. */
export const isName = (flow: PageFlow, index: number): boolean =>
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

/** Whether a hyphen joins the surnames of two known people: "the Trump-Kim summit", "the Trump-Kim Hanoi summit". */
function isPair(flow: PageFlow, index: number, besides: number): boolean {
  const [one, other] = [flow.owner[index], flow.owner[besides]];
  const isPerson = (candidate: Candidate | undefined) =>
    candidate?.forms.some(({ entity }) => entity.type === 'person');
  if (!isPerson(one) || !isPerson(other) || flow.words[Math.max(index, besides)]!.gap !== 'hyphen') return false;
  return !one!.forms.some(({ entity }) => other!.forms.some((form) => form.entity === entity));
}

/** What two sides have together: "a Putin-Zelensky meeting". */
const TOGETHER =
  /^(?:meetings?|summits?|talks|calls?|phone|deals?|pacts?|relationship|ties|axis|alliance|friendship|bromance|encounter|conversation|dialogue|rivalry|feud|handshake|face-off|agreement|treaty|era)$/;

/** Whether a hyphen joins somebody unknown to a leader whom everybody knows, `from` being the first word of the pair. */
function isPairOfUnknown({ words, owner, case: style }: PageFlow, from: number): boolean {
  const after = words[from + 2];
  if (words[from + 1]?.gap !== 'hyphen' || after?.gap !== 'space' || !TOGETHER.test(after.fold)) return false;
  const isLeaders = (at: number) => owner[at]?.forms.some((form) => isLeader(form.entity) && isUncommon(form)) ?? false;
  return (after.caps === 'lower' || style !== 'sentence') && (isLeaders(from) || isLeaders(from + 1));
}

/** "the Trump-Kim Hanoi summit", and in headlines "Putin and Kim Gather": what comes after a pair of leaders is no name. */
function isEndOfPair(flow: PageFlow, { from, to }: Candidate): boolean {
  const { words, owner } = flow;
  if (isPair(flow, from - 1, from)) return words[to + 1] !== undefined && TOGETHER.test(words[to + 1]!.fold);
  if (flow.case === 'sentence' || words[from - 1]?.fold !== 'and') return false;
  return owner[from - 2]?.forms.some((form) => isLeader(form.entity) && isUncommon(form)) ?? false;
}

/** A Korean syllable. */
const SYLLABLE = /^[bcdghjkmnprstwy]{0,2}h?[aeiouwy]{1,4}(?:ng|[nmlkpr])?$/;

/** Whether a word is the small half of a given name before a surname: "Won-il Kim". */
export function isGivenHalf({ words, owner }: PageFlow, index: number): boolean {
  const word = words[index];
  if (word?.gap !== 'hyphen' || word.caps !== 'lower') return false;
  return words[index - 1]!.capital && !owner[index - 1] && SYLLABLE.test(word.fold);
}

/** Whether a capital is owed to something else than a name: an office, a day, a headline, the start of a sentence. */
function isPlain(flow: PageFlow, page: PageText, index: number, strict: boolean, abroad: boolean): boolean {
  const word = flow.words[index]!;
  // "Kim Jun" is no date.
  const isDate = CALENDAR.has(word.fold) && !(strict && /^(?:jun|jan)$/.test(word.fold));
  if (TITLES.has(word.fold) || isDate || DEMONYMS.has(word.fold) || word.fold === "'s") return true;
  if (word.fold === 'the') return true;
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
  const language = candidate.forms[0]!.script ?? languageOf(page);
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
  const isGiven = isGivenHalf(flow, candidate.from - 1);
  const leftIndex = candidate.from - (isGiven ? 2 : 1);
  const left = words[leftIndex];
  // A kicker or dateline in capitals before a name that is not: "ALLIANCE Washington said".
  const kicker = left?.caps === 'upper' && left.fold.length > 3 && words[candidate.from]!.caps === 'initial';
  const leftJoined =
    left &&
    !kicker &&
    joins(words[leftIndex + 1]!.gap) &&
    joins(words[candidate.from]!.gap) &&
    (left.capital || left.caps === 'mixed');
  const right = words[candidate.to];
  const rightJoined = right && joins(right.gap) && right.capital;
  const rightPlain =
    rightJoined &&
    (isPair(flow, candidate.to, candidate.to - 1) ||
      isPairOfUnknown(flow, candidate.to - 1) ||
      isEndOfPair(flow, candidate) ||
      isPlain(flow, page, candidate.to, strict, abroad) ||
      (!strict && INSTITUTIONS.has(right.fold)));
  return {
    titles,
    female: titles.some((title) => FEMALE_TITLES.has(title)),
    left:
      leftJoined &&
      !isPair(flow, leftIndex, candidate.from) &&
      !isPairOfUnknown(flow, leftIndex) &&
      (isGiven || !isPlain(flow, page, leftIndex, strict, abroad))
        ? left
        : undefined,
    leftOpens: left ? opens(left.gap) : false,
    right: rightJoined && !rightPlain ? right : undefined,
    language,
    before,
  };
}
