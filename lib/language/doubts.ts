/** Which marks deserve second thoughts, by a glance at the letters around them: nothing is parsed. */
import type { EntityId } from '../corpus/model.ts';
import type { Article, Mention } from '../corpus/reading.ts';
import { countryOfDemonym } from './demonyms.ts';
import { foldWord } from './fold.ts';
import { CALENDAR, COMMON, SPEECH, TITLES } from './lexicon.ts';
import { APPOSITION, looksLikeOccupation } from './occupations.ts';
import { isParsable } from './parser.ts';
import type { Span } from './sentences.ts';

/** A mention, as far as second thoughts go. */
export type Spot = Pick<Mention, 'flow' | 'start' | 'end' | 'quote' | 'entity' | 'kind' | 'confidence'>;

/** Names that many bear are this sure at most. */
const SURE = 0.96;
/** As much of the text around a mark as a glance takes in, in UTF-16 units. */
const NEAR = 48;

const CAPITAL_BEFORE = /(?<![\p{L}'’])(\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’]*)[\s-]$/u;
const CAPITAL_AFTER = /^[\s-](\p{Lu}[\p{L}\p{M}'’]*)/u;
const SMALL_BEFORE = /(?<![\p{L}'’-])(\p{Ll}+)\s$/u;
const SMALL_AFTER = /^\s(\p{Ll}+)/u;
/** "Kim van Dijk": small words inside names. */
const PARTICLE = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu)';
const PARTICLE_AFTER = RegExp(`^\\s(?:${PARTICLE}\\s)+\\p{Lu}`, 'u');
const PARTICLE_LAST = RegExp(`^${PARTICLE}\\s$`);
const PARTICLE_BEFORE = RegExp(`\\p{Lu}[\\p{L}\\p{M}'’]*\\s(?:${PARTICLE}\\s)+$`, 'u');
/** "Kim & Chang" */
const PARTNER_AFTER = /^\s&\s\p{Lu}/u;
const PARTNER_BEFORE = /\p{Lu}[\p{L}\p{M}'’]*\s&\s$/u;

/** What no noun is, after "the North". */
const SMALL_WORDS = new Set(
  (
    'has had have is was were will would can could may might should must does did and or but of in on to by for with as ' +
    'at from that who which after before since during until also not never still now then than a an the any all no some more ' +
    'its his her their anything something nothing everything anyone nobody'
  ).split(' '),
);
/** Common words that are first names too. */
const ALSO_FIRST_NAMES = new Set(['will', 'may']);

/** Whether a word goes before names, or is one by itself, without being a part of a longer one. */
export function standsApart(word: string): boolean {
  const folded = foldWord(word.replace(/\.$/, ''));
  return TITLES.has(folded) || CALENDAR.has(folded) || countryOfDemonym(folded) !== null;
}

/** Whether a capital beside a mark may be half of its name, as far as the word itself tells. */
function mayBeName(word: string | undefined): boolean {
  if (!word || standsApart(word) || /['’]s$/.test(word)) return false;
  const folded = foldWord(word);
  return !COMMON.has(folded) || ALSO_FIRST_NAMES.has(folded);
}

/** "Lee, the young keeper", "midfielder Lee", "a man called Lee". */
function isIntroduced(before: string, after: string): boolean {
  const word = SMALL_BEFORE.exec(before)?.[1] ?? '';
  return APPOSITION.test(after) || looksLikeOccupation(word) || word === 'called' || word === 'named';
}

/**
 * @param mates the mentions right before and after it
 * @param bare a surname whose bearer the page never names in full
 */
function isDoubtful(text: string, spot: Spot, mates: readonly Spot[], bare: boolean): boolean {
  if (!/^[\p{L}\p{M}'’]+$/u.test(spot.quote)) return false;
  const marked = (span: Span) => mates.some(({ start, end }) => start < span.end && span.start < end);
  const before = text.slice(Math.max(0, spot.start - NEAR), spot.start);
  const after = text.slice(spot.end, spot.end + NEAR);
  if (spot.kind === 'nominal') {
    const next = SMALL_AFTER.exec(after)?.[1];
    return next !== undefined && /^\p{Lu}/u.test(spot.quote) && !SPEECH.has(next) && !SMALL_WORDS.has(next);
  }
  if (spot.kind !== 'surname' && spot.confidence > SURE) return false;
  if (bare && isIntroduced(before, after)) return true;
  // What ends with the word before is sought in that word first: in the text before it, a search costs more than all else.
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1);
  if (PARTICLE_AFTER.test(after) || (PARTICLE_LAST.test(last) && PARTICLE_BEFORE.test(before))) return true;
  if (PARTNER_AFTER.test(after) || (last[0] === '&' && PARTNER_BEFORE.test(before))) return true;
  if (mayBeName(CAPITAL_BEFORE.exec(last)?.[1]) && !marked({ start: spot.start - 2, end: spot.start })) return true;
  return mayBeName(CAPITAL_AFTER.exec(after)?.[1]) && !marked({ start: spot.end, end: spot.end + 2 });
}

/** Whom and what mentions name in full. */
export function namedInFull(mentions: readonly Spot[]): Set<EntityId> {
  return new Set(mentions.flatMap(({ kind, entity }) => (kind === 'name' || kind === 'alias' ? [entity] : [])));
}

/**
 * The doubtful among an article's mentions, which are sorted, and unmarked places where the page may introduce another
 * bearer of a surname that is marked elsewhere. Headlines are no sentences: they are left out.
 */
export function doubtsOf(article: Article, mentions: readonly Spot[]): Spot[] {
  if (!isParsable(article)) return [];
  const full = namedInFull(mentions);
  const isBare = ({ kind, entity }: Spot) => kind === 'surname' && !full.has(entity);
  const marks = mentions.filter((spot, index) => {
    const { part, text } = article.flows[spot.flow]!;
    const mates = [mentions[index - 1], mentions[index + 1]].filter((mate) => mate?.flow === spot.flow) as Spot[];
    return part === 'body' && isDoubtful(text, spot, mates, isBare(spot));
  });
  const surnames = new Map(mentions.filter(isBare).map((spot) => [spot.quote, spot]));
  return [...marks, ...[...surnames.values()].flatMap((spot) => introductionsOf(spot, article, mentions))];
}

/** Where the text has a surname unmarked, with words beside it that introduce somebody. */
function introductionsOf(surname: Spot, article: Article, mentions: readonly Spot[]): Spot[] {
  const { quote } = surname;
  return article.flows.flatMap(({ part, text }, flow) => {
    const found: Spot[] = [];
    for (let start = text.indexOf(quote); part === 'body' && start >= 0; start = text.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
      if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after) || !isIntroduced(before, after)) continue;
      if (mentions.some((one) => one.flow === flow && one.start < end && start < one.end)) continue;
      found.push({ ...surname, flow, start, end });
    }
    return found;
  });
}
