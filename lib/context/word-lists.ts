/** Lists of words and phrases, lower case, where `*` matches any ending. */

const patterns = new WeakMap<readonly string[], string>();

/** A pattern (for the flags `iu`) of any whole word or phrase of the list; of an empty list, one that matches nothing. */
export function anyOf(words: readonly string[]): string {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    // The longer first, so that "military personnel" is not taken for "military".
    const sorted = [...words].sort((a, b) => b.length - a.length);
    const parts = sorted.map((word) => word.replace(/[.+?()[\]{}|^$\\]/g, '\\$&').replace(/\*$/, '[\\p{L}’-]*'));
    pattern = parts.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
    patterns.set(words, pattern);
  }
  return pattern;
}

/** Whether any of the words stands in the text. */
export const hasWord = (text: string, words: readonly string[]): boolean => RegExp(anyOf(words), 'iu').test(text);
