/** Where a mention stands, as the Web Annotation Data Model tells it: by its words, and by its place in the text. */

/** Selects by the words themselves and those around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Selects by place: Unicode code points from the beginning of the text; `end` is the first one after it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How many code points of the text stand before and after the quoted words, where no more are needed. */
const AROUND = 32;

/** Makes selectors of spans of a text, which are given in UTF-16 units. */
export function selectorsIn(text: string): (start: number, end: number) => [TextQuoteSelector, TextPositionSelector] {
  const astral = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  const codePoint = (offset: number) => offset - astral.filter((at) => at < offset).length;
  return (start, end) => [
    quoteOf(text, start, end),
    { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
  ];
}

/** With so many words around it that the quote is found in one place of the text alone. */
function quoteOf(text: string, start: number, end: number): TextQuoteSelector {
  const exact = text.slice(start, end);
  for (let around = AROUND; ; around *= 2) {
    // Two units are enough for every code point, so no pair is cut.
    const prefix = [...text.slice(Math.max(0, start - 2 * around), start)].slice(-around).join('');
    const suffix = [...text.slice(end, end + 2 * around)].slice(0, around).join('');
    const isWhole = prefix.length === start && suffix.length === text.length - end;
    if (isWhole || isUnique(prefix + exact + suffix, text)) {
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
    }
  }
}

function isUnique(words: string, text: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}
