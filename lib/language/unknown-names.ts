/** Names on a page that the corpus does not know. */
import type { Corpus, Group } from '../corpus/model.ts';
import type { Annotation, Article, UnknownName } from '../corpus/reading.ts';
import { countryOfDemonym } from './demonyms.ts';
import { CALENDAR, COMMON, HONORIFICS, TITLES } from './lexicon.ts';
import { isParsable, loadParser, type Parse, type Term } from './parser.ts';
import { type Span, sentencesOf } from './sentences.ts';
import { joins, opens, type Word, wordsOf } from './words.ts';

/** Sentences parsed at most: an encyclopedia's worth of names helps nobody, and parsing costs a millisecond each. */
const MOST_SENTENCES = 150;

interface Run extends Span {
  text: string;
  /** A title before it says that it is somebody. */
  titled: boolean;
}

const isPlain = ({ fold }: Word): boolean =>
  TITLES.has(fold) || CALENDAR.has(fold) || COMMON.has(fold) || countryOfDemonym(fold) !== null || fold === "'s";

/** What institutions are called, which by itself names none: "the Ministry", "Academy of Sciences". */
const INSTITUTIONS = new Set(
  (
    'academy administration agency army assembly association authority bank board bureau center centre church college ' +
    'command commission committee company corporation council court department embassy federation force forces foundation ' +
    'fund group guard hospital house institute institution laboratory ministry museum navy observatory office organisation ' +
    'organization parliament party police program programme refugees school sciences senate service society state studies ' +
    'union university'
  ).split(' '),
);

/**
 * The words of a run that are the name: without titles before it and common words at its ends. An institution keeps the
 * adjective that is half of its name, as in "European Commission".
 */
function nameIn(run: readonly Word[], small: ReadonlySet<string>): readonly Word[] {
  const isEnd = (word: Word) => !isPlain(word) || word.gap === 'hyphen' || INSTITUTIONS.has(word.fold);
  let words = run.slice(0, run.findLastIndex(isEnd) + 1);
  if (INSTITUTIONS.has(words.at(-1)?.fold ?? '')) {
    words = words.slice(words.findIndex(({ fold, gap }) => !COMMON.has(fold) && !opens(gap)));
    return words.every(({ fold }) => INSTITUTIONS.has(fold)) ? [] : words;
  }
  words = words.slice(words.findLastIndex(({ fold }) => TITLES.has(fold)) + 1);
  const isLoose = (word: Word) => isPlain(word) || (opens(word.gap) && small.has(word.fold));
  return words.slice(
    Math.max(
      0,
      words.findIndex((word) => !isLoose(word)),
    ),
  );
}

/** Names by their capitals, outside of all mentions. */
function runsOf(text: string, taken: readonly Span[], small: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  let fused = false;
  const close = () => {
    const words = nameIn(current, small);
    const [first] = words;
    const last = words.at(-1);
    if (first && last) {
      const title = current[current.indexOf(first) - 1];
      const titled = title !== undefined && HONORIFICS.has(title.fold);
      runs.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), titled });
    }
    current = [];
  };
  for (const word of wordsOf(text)) {
    // The small half of "Geun-hye".
    if (word.gap === 'hyphen' && word.caps === 'lower' && current.length > 1 && word.fold.length < 6) {
      current.push(word);
      continue;
    }
    const marked = taken.some((span) => span.start < word.end && word.start < span.end);
    const joined = joins(word.gap) && !marked;
    if (!joined || !word.capital) close();
    // What bad extraction fused ("PutinKim") leaves no name behind it either.
    fused = word.caps === 'mixed' || (fused && joined && word.capital);
    if (word.capital && !fused && !marked && word.fold.length > 1) current.push(word);
    else if (fused) close();
  }
  close();
  return runs;
}

/** What the parser takes a name for, if at least one of its words is clear. */
function groupIn(terms: readonly Term[], name: Span): Group | null {
  const tagged = (tag: string) =>
    terms.some(({ start, end, tags }) => start < name.end && name.start < end && tags.has(tag));
  if (tagged('Person')) return 'people';
  if (tagged('Organization')) return 'organizations';
  return tagged('Place') ? 'places' : null;
}

function groupOfName({ text, sentence, at, titled }: Seen, parse: Parse): Group | null {
  if (titled) return 'people';
  if (INSTITUTIONS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) return 'organizations';
  return groupIn(parse(sentence), { start: at, end: at + text.length });
}

/**
 * Names of people, places and organizations on the page that no mention covers, most frequent first.
 * Marks never wait for it. Only sentences with such names are parsed.
 */
export async function unknownNames(article: Article, annotation: Annotation, corpus: Corpus): Promise<UnknownName[]> {
  if (!isParsable(article)) return [];
  const known = new Set(
    corpus.entities.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase().replace(/^the /, ''))),
  );
  const small = new Set(
    article.flows.flatMap(({ text }) => wordsOf(text).flatMap(({ caps, fold }) => (caps === 'lower' ? [fold] : []))),
  );
  const seen = new Map<string, Seen>();
  for (const [index, { text, part }] of article.flows.entries()) {
    // A headline's capitals name nothing; whoever matters in it is named in the text too.
    if (part !== 'body') continue;
    const taken = annotation.mentions.filter(({ flow }) => flow === index);
    const runs = runsOf(text, taken, small).filter((run) => !known.has(run.text.toLowerCase()));
    if (runs.length === 0) continue;
    const sentences = sentencesOf(text);
    for (const run of runs) {
      const one = seen.get(run.text);
      if (one) {
        one.count++;
        one.titled ||= run.titled;
      } else {
        const { start, end } = sentences.find((sentence) => run.start < sentence.end)!;
        seen.set(run.text, { ...run, count: 1, sentence: text.slice(start, end), at: run.start - start });
      }
    }
  }
  if (seen.size === 0) return [];
  const parse = await loadParser(corpus);
  return mergeSurnames([...seen.values()])
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en'))
    .slice(0, MOST_SENTENCES)
    .flatMap((name) => {
      const group = groupOfName(name, parse);
      return group ? [{ text: name.text, group, count: name.count }] : [];
    });
}

/** A name with the first sentence that holds it. */
interface Seen {
  text: string;
  count: number;
  sentence: string;
  /** Where it stands in the sentence. */
  at: number;
  titled: boolean;
}

/** "Tillerson" beside "Rex Tillerson" is counted with him. */
function mergeSurnames(names: readonly Seen[]): Seen[] {
  const full = names.filter(({ text }) => text.includes(' '));
  return names.filter(({ text, count }) => {
    const bearers = full.filter((name) => name.text.endsWith(` ${text}`) || name.text.startsWith(`${text} `));
    if (bearers.length !== 1) return true;
    bearers[0]!.count += count;
    return false;
  });
}
