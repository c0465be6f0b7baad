/** Figures of a page: how many of what, as it says so itself. Precise before complete: what is unclear is left out. */
import type { Corpus } from '../corpus/model.ts';
import type { Article } from '../corpus/reading.ts';
import { datesIn } from './dates.ts';
import { foldWord } from './fold.ts';
import { type NumberPhrase, numbersIn, type Sense } from './numbers.ts';
import { isParsable, loadParser, type Parse, type Term } from './parser.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { singular, unitOf } from './units.ts';

export interface Figure extends Span {
  /** Offsets are UTF-16 units into the text of this flow. */
  flow: number;
  /** The number with what makes it rough and its unit, as the page writes it: "about 10,000 North Korean soldiers". */
  quote: string;
  /** Equal unless the page gives a range. */
  low: number;
  high: number;
  sense: Sense;
  /** What is counted or measured, in the singular: `hour`, `kilometer`, `dollar`, `percent`, `soldier`. */
  unit: string;
  /** The unit of time of a rate ("a day"). */
  per?: string;
  /** Folded words of its own phrase: between number and unit ("north", "korean"), and after "of" ("hours of talks"). */
  own: string[];
  /** Folded nouns and verbs of its sentence outside the figure, nearest first. */
  subject: string[];
}

/** Sentences parsed at most. */
const MOST_SENTENCES = 200;

/** After one of these, a number tells which, not how many: "the past two years", "aged 40". */
const NO_COUNT_BEFORE =
  /(?:^|[^\p{L}])(?:past|last|next|previous|coming|every|each|aged|age|page|chapter|article|section|no\.|number|rank|ranked|since|season|episode|version|room|gate|lane|highway|route|under-|in the first|at age|of the|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|out of|in)|(?:hour|minute|day|week|month|year)s? and)\s(?:the\s)?$/iu;
/** Before time without "of", one of these makes it a distance: "after two hours", "within three days". */
const NO_DURATION_BEFORE = /(?:^|[^\p{L}])(?:in|within|after|before|until|by)\s$/iu;
/** After time, one of these makes it a distance or an age. */
const NO_DURATION_AFTER =
  /^[\s-](?:ago|later|earlier|before|after|old|olds|away|since|from now|hence|and|prior|previously|into|behind|ahead)(?!\p{L})/u;
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
const CURRENCIES: Record<string, string> = { $: 'dollar', '£': 'pound', '€': 'euro', '¥': 'yen', '₩': 'won' };
const RATE = /^\s(?:an?|per|each|every)\s(second|minute|hour|day|week|month|year)(?!\p{L})/u;
/** What stands before a noun without changing what is counted. */
const PASSED = /^(?:more|other|additional|further|new|different|separate|full|whole|such|or|so)$/;

/** Whether a number is a part of a name, a score, a time of day or a count of nothing: "Hwasong 17", "3-0", "10 a.m.". */
function isNoQuantity(sentence: string, number: NumberPhrase): boolean {
  const before = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  if (number.currency) return false;
  if (
    /^\s?(?:a\.?m\.?|p\.?m\.?|o[’']clock|GMT|BC|AD|st|nd|rd|th)(?![\p{L}])/u.test(after) ||
    /^s(?!\p{L})/u.test(after)
  )
    return true;
  if (NO_COUNT_BEFORE.test(before)) return true;
  // A name before it, other than a weekday: "Falcon 9".
  const word = /(\p{Lu}[\p{L}\p{M}]*)[\s-]$/u.exec(before)?.[1];
  if (word && !/day$/.test(word) && number.sense === 'exactly' && before.trim() !== word) return true;
  // "one of them", "one another"; "3-0".
  if (
    /^one$/i.test(sentence.slice(number.start, number.end)) &&
    /^\s(?:of|another|by|side|way|thing|that|who|point)(?!\p{L})/u.test(after)
  )
    return true;
  if (number.sense === 'exactly' && /^(?:19|20)\d\d$/.test(sentence.slice(number.start, number.end))) return true;
  return number.low > number.high;
}

interface Counted {
  unit: string;
  /** Where the figure ends in the sentence. */
  end: number;
  own: Term[];
}

/** "four-hour talks", "a 10,000-strong force". */
function hyphened(sentence: string, number: NumberPhrase): Counted | null {
  const match = /^[-‑](\p{Ll}+)(?:[-‑](long|strong|old|odd))?/u.exec(sentence.slice(number.end));
  if (!match || match[2] === 'old') return null;
  const end = number.end + match[0].length;
  if (match[1] === 'strong') return { unit: 'person', end, own: [] };
  const unit = unitOf(match[1]!);
  return unit ? { unit, end, own: [] } : null;
}

/** The noun that is counted: the first plural or unit after the number, over its adjectives. */
function counted(sentence: string, terms: readonly Term[], number: NumberPhrase): Counted | null {
  if (sentence[number.end] === '-' || sentence[number.end] === '‑') return hyphened(sentence, number);
  if (number.currency) return { unit: CURRENCIES[number.currency]!, end: number.end, own: [] };
  const sign = /^\s?(%|°C|°F)|^\s(?:per cent|percent)(?!\p{L})/u.exec(sentence.slice(number.end));
  if (sign) return { unit: sign[1]?.startsWith('°') ? 'degree' : 'percent', end: number.end + sign[0].length, own: [] };
  const own: Term[] = [];
  let from = number.end;
  for (const term of terms.filter(({ start }) => start >= number.end).slice(0, 6)) {
    if (!/^\s*$/.test(sentence.slice(from, term.start)) && !/^[\s-]$/.test(sentence.slice(from, term.start)))
      return null;
    if (!/^[\p{L}\p{N}]/u.test(term.text)) return null;
    from = term.end;
    const unit = unitOf(term.text);
    const isNoun = term.tags.has('Plural') && !term.tags.has('Pronoun') && !/['’]/.test(term.text);
    const isOne = number.high === 1 && term.tags.has('Noun') && /^\p{Ll}/u.test(term.text);
    if (unit || isNoun || /^(?:people|troops|personnel)$/.test(term.text))
      return { unit: unit ?? singular(foldWord(term.text)), end: term.end, own };
    if (isOne && !terms[terms.indexOf(term) + 1]?.tags.has('Noun'))
      return { unit: foldWord(term.text), end: term.end, own };
    const passes =
      term.tags.has('Adjective') || term.tags.has('Demonym') || term.tags.has('Noun') || PASSED.test(term.text);
    if (!passes || term.tags.has('Pronoun') || term.tags.has('Verb')) return null;
    own.push(term);
  }
  return null;
}

/** "two hours of face-to-face talks": the words after "of", up to its noun. */
function afterOf(sentence: string, terms: readonly Term[], end: number): Term[] {
  const of = terms.findIndex(({ start }) => start >= end);
  if (terms[of]?.text !== 'of' || sentence.slice(end, terms[of]!.start).trim() !== '') return [];
  const phrase: Term[] = [];
  for (const term of terms.slice(of + 1)) {
    // Right after "of" stands no verb, whatever "talks" looks like.
    const begun = phrase.length > 0;
    if (begun && (term.tags.has('Verb') || term.tags.has('Determiner') || phrase.at(-1)!.tags.has('Plural'))) break;
    if (term.tags.has('Preposition') || term.tags.has('Conjunction')) break;
    if (!term.tags.has('Determiner')) phrase.push(term);
    if (/[,;:.]/.test(sentence[term.end] ?? '')) break;
  }
  return phrase;
}

/** Tags of words that say nothing of what is counted. */
const IDLE = ['Auxiliary', 'Copula', 'Determiner', 'Preposition', 'Value', 'Date', 'Possessive'];

const wordsOf = (terms: readonly Term[]): string[] => terms.map(({ text }) => foldWord(text));

function figureAt(sentence: string, terms: readonly Term[], number: NumberPhrase): Omit<Figure, 'flow'> | null {
  const found = counted(sentence, terms, number);
  if (!found) return null;
  const { unit, end } = found;
  const after = sentence.slice(end);
  const before = sentence.slice(0, number.start);
  if (TIMES.has(unit) && (NO_DURATION_AFTER.test(after) || (NO_DURATION_BEFORE.test(before) && !/^\sof\s/.test(after))))
    return null;
  const per = RATE.exec(after)?.[1];
  const distance = ({ start, end: last }: Span) => (start < number.start ? number.start - last : start - end);
  const others = terms.filter(({ start, end: last }) => last <= number.start || start >= end);
  const subject = others
    .filter(({ tags, text }) => (tags.has('Noun') || tags.has('Verb')) && !tags.has('Pronoun') && /^\p{L}/u.test(text))
    .filter(({ tags }) => !IDLE.some((tag) => tags.has(tag)))
    .sort((a, b) => distance(a) - distance(b));
  return {
    start: number.start,
    end,
    quote: sentence.slice(number.start, end),
    low: number.low,
    high: number.high,
    sense: number.sense,
    unit,
    ...(per && { per }),
    own: wordsOf([...found.own, ...afterOf(sentence, terms, end)]),
    subject: wordsOf(subject),
  };
}

/** The figures of one sentence; offsets are the sentence's. */
export function figuresOfSentence(sentence: string, parse: Parse): Omit<Figure, 'flow'>[] {
  const dates = datesIn(sentence, null);
  const numbers = numbersIn(sentence).filter(
    (number) =>
      !dates.some(({ start, end }) => start < number.end && number.start < end) && !isNoQuantity(sentence, number),
  );
  if (numbers.length === 0) return [];
  const terms = parse(sentence);
  return numbers.flatMap((number) => figureAt(sentence, terms, number) ?? []);
}

/** The figures of an article's headline and text, in order. None where it is not in English. Only sentences with numbers are parsed. */
export async function figuresIn(article: Article, corpus: Corpus): Promise<Figure[]> {
  if (!isParsable(article)) return [];
  const sentences = article.flows.flatMap(({ text }, flow) =>
    sentencesOf(text)
      .map((span) => ({ flow, start: span.start, sentence: text.slice(span.start, span.end) }))
      .filter(({ sentence }) => numbersIn(sentence).length > 0),
  );
  if (sentences.length === 0) return [];
  const parse = await loadParser(corpus);
  return sentences.slice(0, MOST_SENTENCES).flatMap(({ flow, start, sentence }) =>
    figuresOfSentence(sentence, parse).map((figure) => ({
      ...figure,
      flow,
      start: start + figure.start,
      end: start + figure.end,
    })),
  );
}
