/**
 * Where forms of the gazetteer stand in a text: whole words, longest first, with the right case.
 *
 * The text is scanned once. The sieve stops the scan at few words; from there the hashes of the words are followed as
 * far as any name goes on. Only where one ends are words made and held against it.
 */
import { hashOf } from '../language/hash.ts';
import { CHARWISE, classOf, entries, isHangul, isKatakana, isPlainLetter, UPPER } from '../language/letters.ts';
import { COMPASS } from '../language/lexicon.ts';
import { behindArticle } from '../language/odd-words.ts';
import { seek, step } from '../language/scan.ts';
import { OPAQUE, place, type Scan, scanFrom } from '../language/standing.ts';
import { apart, type Gap, type Word, wordAt } from '../language/words.ts';
import { bridgeOf, type Form, type Gazetteer } from './gazetteer.ts';
import { findWay, wayOn } from './ways.ts';

/** A place where forms stand. */
interface Spot {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** What it may be: one form for each entity. */
  forms: Form[];
}

export interface Candidate extends Spot {
  /** Index of its first word, and of the word after its last. */
  from: number;
  to: number;
}

/** Endings that Korean attaches to a name: one that makes a noun of it (forces, side, Mr), then particles. */
const PARTICLES =
  /^(?:측|씨|산|발|행|군|제|식)?(?:이|가|(?:은|는)요?|을|를|의|도|만|나|이나|이다|이며|이고|이자|다|였다|이었다|이?였(?:고|지만|는지|으나|으며)|이지만|께서|께서는|서|처럼|보다|한테|조차|마저|뿐|대로|밖에|만이|만은|만의|(?:에|에서|에게|에게서|와|과|로|으로|까지|부터|로부터|으로부터)(?:는|도|의)?|(?:이)?라(?:고|는|며))?$/;

/** Whether words of scripts without spaces begin and end where the name does. */
function isWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (classOf(first) === CHARWISE && start > 0) {
    const before = text.charCodeAt(start - 1);
    if ((isHangul(first) && isHangul(before)) || (isKatakana(first) && isKatakana(before))) return false;
  }
  if (classOf(last) !== CHARWISE || end === text.length) return true;
  const after = text.charCodeAt(end);
  if (isKatakana(last) && isKatakana(after)) return false;
  if (!isHangul(last) || !isHangul(after)) return true;
  let to = end;
  while (to < text.length && isHangul(text.charCodeAt(to))) to++;
  return PARTICLES.test(text.slice(end, to));
}

/** Whether a word of the text has the case that the word of a name asks for. */
function caseFits(text: Word, name: Word, form: Form): boolean {
  switch (name.caps) {
    case 'none':
    case 'lower':
      return true;
    case 'upper':
      // "US" is not "us"; but many papers write "Nato" and "Nasa" for what is read as a word.
      return text.caps === 'upper' || (name.fold.length > 3 && (text.capital || form.name.kind === 'nominal'));
    default:
      // The second half of "Jong-un" may be small.
      return text.capital || text.gap === 'hyphen' || (name.caps === 'mixed' && !name.capital && text.caps !== 'none');
  }
}

/** Nouns that papers write small or large at the end of a name: "Korean peninsula", "Vostochny cosmodrome". */
const SMALL_NOUNS = new Set(
  'security peninsula cosmodrome spaceport fleet navy army ministry agency region oblast station center centre group council group summit rocket rockets spacecraft space guard department resolutions crisis war film'.split(
    ' ',
  ),
);

/** The word before the one that a scan stands on. */
function wordBefore(text: string, { before }: Scan): Word | undefined {
  if (before < 0) return undefined;
  const scan = scanFrom(before);
  step(text, scan);
  return wordAt(text, scan, undefined);
}

const gapBefore = (text: string, scan: Scan): Gap => wordAt(text, scan, wordBefore(text, scan)).gap;

/** Whether a word is fused with the one before it; the mark alone says no of nearly all. */
function isFused(text: string, scan: Scan): boolean {
  const mark = text[scan.start - 1];
  return (mark === '.' || mark === '_') && gapBefore(text, scan) === 'glue';
}

const wordAfter = (text: string, ahead: Scan, last: Word): Word | undefined =>
  step(text, ahead) ? wordAt(text, ahead, last) : undefined;

/** Whether words of the text are those of a form, in a fitting case. */
function isWritten(form: Form, words: readonly Word[]): boolean {
  return form.words.every((name, index) => {
    const word = words[index]!;
    if (word.fold !== name.fold || (index > 0 && bridgeOf(word.gap) !== bridgeOf(name.gap))) return false;
    return caseFits(word, name, form) || (index > 0 && SMALL_NOUNS.has(name.fold) && form.entity.type !== 'person');
  });
}

/** Headlines leave out the article: "North fires missile", "Crew returns from space station", "North Korean leader vows". */
const mayLackArticle = ({ entity, words }: Form): boolean =>
  (entity.type === 'person' && words.length > 1) ||
  (entity.type === 'country' && words.length === 1 && COMPASS.has(words[0]!.fold)) ||
  (entity.type === 'craft' && words.length === 2 && words[0]!.caps === 'lower');

/** German puts its article before Ukraine, and "war" is its "was": "In der Ukraine war es still". */
const isGermanWas = (text: string, scan: Scan, last: Word): boolean =>
  last.caps === 'lower' && /^(?:der|die)$/.test(wordBefore(text, scan)?.fold ?? '');

/** Those forms of a place in the gazetteer that the words are, the first of which a scan stands on. */
function formsAt(text: string, scan: Scan, here: readonly Form[], words: readonly Word[], skipped: boolean): Form[] {
  if (here.length === 0 || !isWhole(text, scan.start, words.at(-1)!.end)) return [];
  return here.filter(
    (form) =>
      isWritten(form, words) &&
      (!skipped || form.entity.type === 'person') &&
      (!form.article ||
        mayLackArticle(form) ||
        (wordBefore(text, scan)?.fold === 'the' && gapBefore(text, scan) === 'space')) &&
      !(form.words.at(-1)!.fold === 'war' && isGermanWas(text, scan, words.at(-1)!)),
  );
}

/** A middle initial or a patronymic, which a full name may have or lack. */
function isMiddle(word: Word): boolean {
  if (!word.capital || (word.gap !== 'space' && word.gap !== 'dot')) return false;
  return word.end - word.start === 1 || /(?:vich|vna|ich)$/.test(word.fold) || /(?:вич|вна)$/.test(word.fold);
}

const SPACE = 32;
const HYPHEN = 45;
/** Folded letters with which a patronymic may end. */
const PATRONYMIC_ENDS = new Set([...'haча'].map((letter) => letter.charCodeAt(0)));

/** How a name may run on from a word to the one after it; 0 where it may not. */
function bridgeBetween(text: string, word: Scan, next: Scan): number {
  if (next.shape === OPAQUE) return 0;
  if (next.start === word.end) return 1;
  if (next.start === word.end + 1) {
    const mark = text.charCodeAt(word.end);
    if (mark === SPACE || mark === HYPHEN) return 1;
  }
  return bridgeOf(wordAt(text, next, wordAt(text, word, undefined)).gap);
}

const last = scanFrom();

/** Whether a form may end on the way that begins where a scan stands, by hashes alone. `ahead`: a scan to read on with. */
function mayEnd(text: string, scan: Scan, ahead: Scan, { ways }: Gazetteer): boolean {
  let way = scan.hash;
  let ending = findWay(ways, way);
  place(ahead, scan);
  while (ending === 0) {
    place(last, ahead);
    if (!step(text, ahead)) return false;
    const bridge = bridgeBetween(text, last, ahead);
    way = wayOn(way, bridge, ahead.hash);
    ending = bridge === 0 ? -1 : findWay(ways, way);
    // It may be the middle initial or the patronymic that a name has or lacks.
    if (ending < 0 && ahead.first === UPPER) {
      const entry = entries[text.charCodeAt(ahead.end - 1)]!;
      return ahead.end - ahead.start === 1 || !isPlainLetter(entry) || PATRONYMIC_ENDS.has(entry & 0xffff);
    }
  }
  return ending > 0;
}

/** Where a way comes to by a word of the text; 0, where nothing is, if no name runs on to it. */
function wayTo(way: number, { fold, gap }: Word): number {
  const bridge = fold === '' ? 0 : bridgeOf(gap);
  return bridge === 0 ? 0 : wayOn(way, bridge, hashOf(fold));
}

/** The longest form that begins where a scan stands, or null. `ahead`: a scan to read on with. */
function spotAt(text: string, scan: Scan, ahead: Scan, gazetteer: Gazetteer): Spot | null {
  if (!mayEnd(text, scan, ahead, gazetteer)) return null;
  const { ways, endings } = gazetteer;
  place(ahead, scan);
  // The first word's own gap says nothing of the name.
  const words = [wordAt(text, scan, undefined)];
  let way = scan.hash;
  let best: Spot | null = null;
  let skipped = false;
  let fused = false;
  for (let ending = findWay(ways, way); ending >= 0; ending = findWay(ways, way)) {
    const last = words.at(-1)!;
    const forms = formsAt(text, scan, endings[ending]!, words, skipped);
    if (forms.length > 0) best = { start: scan.start, end: last.end, forms };
    let word = wordAfter(text, ahead, last);
    // But "Soyuz-2.1a" is a Soyuz-2.
    if (forms.length > 0) fused = word?.gap === 'glue' && !/\d\.\d/.test(text.slice(last.end - 1, word.start + 1));
    let to: number = word ? wayTo(way, word) : 0;
    if (word && findWay(ways, to) < 0 && !skipped && isMiddle(word)) {
      skipped = true;
      word = wordAfter(text, ahead, word);
      to = word ? wayTo(way, word) : 0;
    }
    if (!word) break;
    words.push(word);
    way = to;
  }
  // Never inside what bad extraction fused ("missiles.In").
  return best && !fused && !isFused(text, scan) ? best : null;
}

/** The same, or what begins behind an elided article in capitals: L’Ukraine, but the whole of L’Oréal. */
function spotAtOrBehind(text: string, scan: Scan, ahead: Scan, gazetteer: Gazetteer): Spot | null {
  const spot = spotAt(text, scan, ahead, gazetteer);
  const behind = spot ? null : behindArticle(text, scan);
  return behind ? spotAt(text, behind, ahead, gazetteer) : spot;
}

/** Spots of a text in order, not overlapping: at each place the longest, as a reader would take it. */
export function findSpots(text: string, gazetteer: Gazetteer): Spot[] {
  const spots: Spot[] = [];
  const scan = scanFrom();
  const ahead = scanFrom();
  while (seek(text, scan, gazetteer.starts)) {
    const spot = spotAtOrBehind(text, scan, ahead, gazetteer);
    if (!spot) continue;
    spots.push(spot);
    while (scan.end < spot.end) step(text, scan);
  }
  return spots;
}

/**
 * The same with their places among the words of the text. A word is taken apart there where a name begins behind an
 * elided article.
 */
export function findCandidates(text: string, words: Word[], gazetteer: Gazetteer): Candidate[] {
  let at = 0;
  return findSpots(text, gazetteer).map((spot) => {
    while (words[at]!.end <= spot.start) at++;
    const word = words[at]!;
    if (word.start < spot.start) words.splice(at++, 1, ...apart(text, word, spot.start));
    const from = at;
    while (at < words.length && words[at]!.start < spot.end) at++;
    return { ...spot, from, to: at };
  });
}
