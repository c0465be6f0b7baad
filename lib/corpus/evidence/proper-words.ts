/** Capitalized words of a claim that no entity explains: a name that the corpus does not know must be in the report too. */
import type { Reading } from './read-text.ts';
import { type Word, wordsOf } from './words.ts';

/** Where a capital says nothing: at the start of a text, of a sentence, of a quotation. */
const START = /(?:^|[.!?:]["”’)]*\s+|["“‘(]\s*)$/;

/**
 * @param cited texts in which the words may stand
 * @param isNamed whether a word or two ("North Korean") name something that those texts name otherwise
 * @returns the words that stand nowhere, those in a row as one
 */
export function unfamiliarNames(
  { text, mentions, dates }: Reading,
  cited: string[],
  isNamed: (text: string) => boolean,
): string[] {
  const known = new Set(cited.flatMap((part) => wordsOf(part).map((word) => word.text)));
  const words = wordsOf(text);
  const explained = ({ start, end }: Word) =>
    [...mentions, ...dates].some((span) => start < span.end && span.start < end);
  const strange = words.map((word, i) => {
    if (!word.capital || word.end - word.start < 2 || explained(word) || known.has(word.text)) return false;
    if (START.test(text.slice(0, word.start))) return false;
    const [before, after] = [words[i - 1], words[i + 1]];
    const own = text.slice(word.start, word.end);
    return !(
      isNamed(own) ||
      (before && isNamed(text.slice(before.start, word.end))) ||
      (after && isNamed(text.slice(word.start, after.end)))
    );
  });
  const names: string[] = [];
  words.forEach((word, i) => {
    if (!strange[i]) return;
    const own = text.slice(word.start, word.end);
    if (strange[i - 1]) names.push(`${names.pop()} ${own}`);
    else names.push(own);
  });
  return names;
}
