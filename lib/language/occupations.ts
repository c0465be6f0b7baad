/** What the words beside a surname say that its bearer does: "coach" in "Lee, the home side's coach". */
import type { Entity } from '../corpus/model.ts';
import { foldWord } from './fold.ts';
import { TITLES } from './lexicon.ts';
import type { Term } from './parser.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ENDING = /..(?:er|or|ist|ian|man|woman|ess)$/;
const OCCUPATIONS = set(
  'coach nurse student referee chef skipper soprano baritone tenor umpire barista clerk pilot judge',
);

/** What anyone of power may be called, whatever their roles; and words that only end like an occupation. */
const ANYBODY = set(`
  politician diplomat statesman autocrat officer official ally critic figure negotiator hardliner veteran successor
  predecessor candidate contender frontrunner businessman businesswoman winner loser insider newcomer outsider father
  mother brother sister lawyer economist partner counterpart host guest enemy man woman member foreigner newsmaker
  commander fighter supporter backer opponent hawk minister
  after ever former however later letter matter neither never number order other over power rather together under
  whether war nor for`);

/** Introduces someone by an apposition: "Lee, the young keeper". */
export const APPOSITION = /^,\s(?:the|an?)\s/;

/** Whether a word written small names people by what they do, by its looks alone. */
export const looksLikeOccupation = (word: string): boolean =>
  OCCUPATIONS.has(word) || (ENDING.test(word) && !ANYBODY.has(word));

const isOccupation = ({ text, tags }: Term): boolean =>
  /^\p{Ll}/u.test(text) &&
  (tags.has('Actor') || (tags.has('Noun') && !tags.has('Plural') && looksLikeOccupation(text)));

/** The occupation told right before a word of a sentence or in an apposition right after it; null: none. */
export function occupationAt(sentence: string, terms: readonly Term[], at: number): string | null {
  const previous = terms[at - 1];
  if (terms[at]!.joined && previous && isOccupation(previous)) return previous.text;
  if (!APPOSITION.test(sentence.slice(terms[at]!.end))) return null;
  for (const term of terms.slice(at + 2)) {
    if (sentence[term.start - 2] === ',' || /^(?:who|whose|that)$/.test(term.text)) return null;
    if (term.tags.has('Preposition') || term.tags.has('PastTense')) return null;
    if (isOccupation(term)) return term.text;
  }
  return null;
}

/** Whether somebody known for an entity's roles may be called by an occupation. */
export function mayBe(occupation: string, { roles }: Pick<Entity, 'roles'>): boolean {
  if (roles.length === 0 || ANYBODY.has(occupation) || TITLES.has(foldWord(occupation))) return true;
  return roles.some(({ text }) => text.toLowerCase().includes(occupation));
}
