/** Paragraphs of a document, and how notes number them. */

/** One paragraph: a line that is not empty after `trim()`, numbered from 1. */
export interface Paragraph {
  text: string;
  /** Its line in the file, from 1. */
  line: number;
}

/** Paragraph n is at index n - 1. */
export function paragraphsOf(document: string): Paragraph[] {
  return document
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * The numbers in "2, 5-24" or "¶3, ¶5-7", sorted; none in an empty text.
 * @throws Error that tells an editor what to write.
 */
export function readParagraphs(text: string): number[] {
  if (text.trim() === '') return [];
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^\s*¶?\s*(\d{1,4})(?:\s*[-–]\s*¶?\s*(\d{1,4}))?\s*$/.exec(part);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? from);
    if (!(from >= 1 && to >= from)) throw new Error(`"${text}" does not number paragraphs: write e.g. "2, 5-24"`);
    for (let n = from; n <= to; n++) {
      if (numbers.has(n)) throw new Error(`"${text}" names paragraph ${n} twice`);
      numbers.add(n);
    }
  }
  return [...numbers].sort((a, b) => a - b);
}

/** The shortest way to write sorted numbers: "2, 5-24". */
export function paragraphsText(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
