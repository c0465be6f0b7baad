/** The corpus carries facts in our own words: finds runs of words that stand so in a document. */
/** So many words in a row are a copy, not a coincidence. */
const RUN = 9;

/** Shorter lines are headlines and furniture, which may be cited; unless they are content in their own right. */
const BODY = 18;

/** A word with its possessive ending or contraction is one. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const wordsOf = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(WORD)].map((match) => ({ text: match[0].toLowerCase().replace('’', "'"), start: match.index }));

export interface Copied {
  /** Offset in the text at which the run begins. */
  start: number;
  run: string;
  document: string;
}

/**
 * @param paragraphs of the documents; `title`: one that a note cites, which may be copied
 * @returns finds the copied runs of a text, in its order
 */
export function copyFinder(
  paragraphs: { text: string; document: string; content: boolean; title: boolean }[],
): (text: string) => Copied[] {
  const runs = new Map<string, string>();
  for (const { text, document, content, title } of paragraphs) {
    const words = wordsOf(text).map((word) => word.text);
    if (title || words.length < (content ? RUN : BODY)) continue;
    for (let i = 0; i + RUN <= words.length; i++) runs.set(words.slice(i, i + RUN).join(' '), document);
  }
  return (text) => {
    const words = wordsOf(text);
    const copied: Copied[] = [];
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words
        .slice(i, i + RUN)
        .map((word) => word.text)
        .join(' ');
      const document = runs.get(run);
      if (document === undefined) continue;
      copied.push({ start: words[i]!.start, run, document });
      i += RUN - 1;
    }
    return copied;
  };
}
