/** Weighs a page's runs: which are running text, which furniture, which belong to other stories. */
import { furnitureLine, isRunning, type LineFurniture, weightOf, wordsIn } from './line-shapes.ts';
import type { Box, Run } from './runs.ts';

export interface WeighedRun extends Run {
  line: LineFurniture | null;
  /** It says what the page's metadata call its headline. */
  headline: boolean;
  /** Stands in a box that is furniture. */
  furniture: boolean;
  /** Length of running text as `weightOf` counts, links left out; 0 for any other run. */
  running: number;
  /** The summary of another story, under its linked headline. */
  teaser: boolean;
  /** Running text that structured data do not give as the body's, where they give it. */
  foreign: boolean;
}

export interface PageSigns {
  isHeadline: (run: Run) => boolean;
  isHidden: (box: Box) => boolean;
  /** The body's text by structured data; null where the page does not give it. */
  articleBody: string | null;
}

/** A box that looks like furniture is not, if it holds this share of the page's running text. */
const TOO_MUCH = { always: 0.85, likely: 0.5 };
/** Beyond this length of running text it is a story, not a summary. */
const LONGEST_TEASER = 600;
/** So many in a row, or on a page, are no accident. */
const LIST = 3;

export function weigh(runs: Run[], boxes: Box[], { isHeadline, isHidden, articleBody }: PageSigns): WeighedRun[] {
  const weighed = runs.map((run): WeighedRun => {
    const { text, linked, box } = run;
    const line = furnitureLine(text);
    const isText = !line && !box.heading && isRunning(text) && linked < text.length * 0.5 && !isHidden(box);
    const running = isText ? weightOf(text) * (1 - linked / text.length) : 0;
    return { ...run, line, headline: isHeadline(run), running, furniture: false, teaser: false, foreign: false };
  });
  markSummaries(weighed);
  markCards(boxes, weighed);
  markFurniture(boxes, weighed);
  if (articleBody && articleBody.length > 200) trust(articleBody, weighed);
  return weighed;
}

/** Running sums: `sums[b] - sums[a]` is the sum over the runs from a to b. */
export function sumsOf(runs: WeighedRun[], of: (run: WeighedRun) => number): number[] {
  const sums = [0];
  for (const [index, run] of runs.entries()) sums.push(sums[index]! + of(run));
  return sums;
}

/** Whether a run is nothing but a link to another page. */
export function leadsAway(run: Run): boolean {
  if (run.linked < run.text.length * 0.8) return false;
  const href = run.spans[0]?.node.parentElement?.closest('a')?.getAttribute('href') ?? '';
  return !href.startsWith('#');
}

/** Lists of other stories: a heading that is a link, one summary, and so on. */
function markSummaries(runs: WeighedRun[]): void {
  let row: WeighedRun[] = [];
  let group: WeighedRun[] | null = null;
  const close = () => {
    if (group?.length === 1 && group[0]!.running < LONGEST_TEASER) row.push(group[0]!);
    else row = [];
    if (row.length >= LIST) for (const run of row) run.teaser = true;
    group = null;
  };
  for (const run of runs) {
    if (run.box.heading) {
      if (group) close();
      if (leadsAway(run) && !run.headline) group = [];
      else row = [];
    } else if (run.running) {
      if (group) group.push(run);
      else row = [];
    }
  }
  if (group) close();
}

/** Cards of other stories: small boxes with a linked headline and one summary each. */
function markCards(boxes: Box[], runs: WeighedRun[]): void {
  const cards: Box[] = [];
  const summaries = new Set<WeighedRun>();
  for (const box of boxes) {
    if (box.end - box.first < 2 || box.end - box.first > 9) continue;
    const inside = runs.slice(box.first, box.end);
    if (inside.some((run) => run.headline)) continue;
    const headline = inside.findIndex((run) => !run.running && wordsIn(run.text) >= 4 && leadsAway(run));
    const summary = inside.findIndex((run) => run.running);
    const isCard = headline >= 0 && summary > headline && inside.filter((run) => run.running).length === 1;
    if (!isCard || inside[summary]!.running > LONGEST_TEASER) continue;
    cards.push(box);
    summaries.add(inside[summary]!);
  }
  if (summaries.size < LIST) return;
  for (const box of cards) for (let i = box.first; i < box.end; i++) runs[i]!.teaser = true;
}

function markFurniture(boxes: Box[], runs: WeighedRun[]): void {
  const text = sumsOf(runs, (run) => run.running);
  const headlines = sumsOf(runs, (run) => (run.headline ? 1 : 0));
  for (const { furniture, first, end, element } of boxes) {
    if (!furniture) continue;
    // After running text, a `header` is the top of a section or of a live page's post: its heading counts.
    const headsSection = element.localName === 'header' && text[first]! > 0;
    const length = text[end]! - text[first]!;
    const holdsHeadline = headlines[end]! > headlines[first]! && length > 200;
    if (holdsHeadline || length / (text[runs.length] || 1) > TOO_MUCH[furniture]) continue;
    for (let i = first; i < end; i++) runs[i]!.furniture ||= !(headsSection && runs[i]!.box.heading);
  }
}

/** Where structured data give the body, what stands in it counts, if enough of it is found on the page. */
function trust(articleBody: string, runs: WeighedRun[]): void {
  const key = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const body = key(articleBody);
  const trusted = new Set(runs.filter((run) => run.running && body.includes(key(run.text).slice(0, 60))));
  let found = 0;
  for (const run of trusted) found += run.running;
  if (found < weightOf(articleBody) * 0.5) return;
  for (const run of runs) {
    if (trusted.has(run)) run.furniture = run.teaser = false;
    else run.foreign = run.running > 0;
  }
}
