/** Quotes as they are printed: editors type straight ones. */

const OPENING = String.raw`(?<=^|[\s([{/\u2013\u2014\u2018\u201c])`;
const QUOTES: [RegExp, string][] = [
  [RegExp(`${OPENING}"`, 'g'), '\u201c'],
  [/"/g, '\u201d'],
  [RegExp(`${OPENING}'`, 'g'), '\u2018'],
  [/'/g, '\u2019'],
];

/** One curly quote for each straight one, so that offsets into the text stay true. */
export function typographic(text: string): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  return QUOTES.reduce((so, [straight, curly]) => so.replace(straight, curly), text);
}
