/** Finds the headline of the article among a page's runs. */
import { furnitureLine, weightOf, wordsIn } from './line-shapes.ts';
import type { Metadata } from './metadata.ts';
import type { Box, Run } from './runs.ts';

const LETTERS = /[\p{L}\p{N}]+/gu;
const CLOSE = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** A text's words; scripts without spaces between words are compared by pairs of signs. */
function tokensOf(text: string): Set<string> {
  const words = text.toLowerCase().match(LETTERS) ?? [];
  return new Set(words.flatMap((word) => (CLOSE.test(word) ? pairsOf(word) : [word])));
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2));

/** How much of one text stands in the other, and how much the two have in common of both, 0 to 1. */
function overlap(own: Set<string>, title: Set<string>): { own: number; whole: number } {
  if (own.size < 2 || title.size < 2) return { own: 0, whole: 0 };
  let common = 0;
  for (const token of own) if (title.has(token)) common++;
  return { own: common / own.size, whole: (2 * common) / (own.size + title.size) };
}

/** Tells the runs that say the page's headline, by its metadata. */
export function headlineTest(titles: string[]): (run: Run) => boolean {
  const theirs = titles.map(tokensOf);
  const longest = Math.max(0, ...titles.map((title) => title.length));
  const memory = new Map<Run, boolean>();
  const test = ({ text }: Run): boolean => {
    const own = tokensOf(text);
    return theirs.some((title) => {
      const common = overlap(own, title);
      return (common.own > 0.75 && common.whole > 0.3) || common.whole > 0.7;
    });
  };
  return (run) => {
    if (run.text.length > longest * 1.5 + 20 || (!run.box.heading && run.text.length < 15)) return false;
    const answer = memory.get(run) ?? test(run);
    memory.set(run, answer);
    return answer;
  };
}

/**
 * Index of the run that is the headline; null: none is on the page.
 * @param start index of the body's first run
 */
export function findTitle(
  runs: Run[],
  start: number,
  { titles, siteName }: Pick<Metadata, 'titles' | 'siteName'>,
  isHeadline: (run: Run) => boolean,
  isHidden: (box: Box) => boolean,
): number | null {
  const theirs = titles.map(tokensOf);
  const site = siteName === null ? null : tokensOf(siteName);
  let best: number | null = null;
  let bestScore = 0;
  for (const [index, run] of runs.entries()) {
    if (index > start + 3) break;
    const { heading } = run.box;
    const named = isHeadline(run);
    if ((!heading && !named) || isHidden(run.box) || furnitureLine(run.text) || weightOf(run.text) > 400) continue;
    const short = wordsIn(run.text) < 3 && weightOf(run.text) < 18;
    if (!named && (heading > 2 || short || run.linked > run.text.length * 0.8)) continue;
    const own = tokensOf(run.text);
    const match = Math.max(0, ...theirs.map((title) => overlap(own, title).whole));
    const isSite = site !== null && overlap(own, site).whole > 0.7 && match < 0.9;
    const level = heading ? (4 - Math.min(heading, 4)) * 0.25 : 0;
    const score = level + (named ? 1 : 0) + match * 2 + (index / runs.length) * 0.1 - (isSite ? 2 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best ?? boldLine(runs, start);
}

/** Where nothing else says the headline: a line all in bold right before the body. Old pages know no other headings. */
function boldLine(runs: Run[], start: number): number | null {
  const from = Math.max(0, start - 3);
  const isBold = ({ text, bold, linked }: Run) =>
    bold >= text.length * 0.95 && !linked && wordsIn(text) > 2 && weightOf(text) <= 200 && !furnitureLine(text);
  const found = runs.slice(from, start + 1).findIndex(isBold);
  return found < 0 ? null : from + found;
}

/** A title from the metadata without the site's name. */
export function cleanTitle(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|·•»:—–-]{1,2}\s+|\s*[|»]\s*/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1]!;
  const site = siteName !== null && overlap(tokensOf(last), tokensOf(siteName)).whole > 0.5;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»:—–-]+$/, '');
  return site || (wordsIn(last) <= 4 && (wordsIn(rest) >= 4 || weightOf(rest) >= 30)) ? rest : title;
}
