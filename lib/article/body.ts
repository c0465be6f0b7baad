/** Finds the body of the article among a page's runs. */
import { startsWithListLabel } from './labels.ts';
import { endsSentence, weightOf, wordsIn } from './line-shapes.ts';
import type { Box, Run } from './runs.ts';
import { leadsAway, type PageSigns, sumsOf, type WeighedRun, weigh } from './weigh.ts';

/** What the search found out about the page, for the news test too. */
export interface Body {
  /** The block that holds the article. */
  box: Box;
  /** Index in the page's runs of each run of the body, in page order. */
  runs: number[];
  /** As `weightOf` counts: running text in the body, and on the whole page, furniture included. */
  running: number;
  runningOnPage: number;
  /** Summaries of other stories under their linked headlines. */
  teasers: number;
}

/** The search goes on downwards as long as one child holds this share of what its parent is worth. */
const DESCENT = 0.7;

export function findBody(runs: Run[], boxes: Box[], signs: PageSigns): Body {
  const weighed = weigh(runs, boxes, signs);
  const box = deepestWorth(boxes, weighed);
  const kept = keep(weighed, box, signs.isHidden);
  return {
    box,
    runs: kept,
    running: kept.reduce((sum, index) => sum + weighed[index]!.running, 0),
    runningOnPage: weighed.reduce((sum, run) => sum + run.running, 0),
    teasers: weighed.filter((run) => run.teaser && run.running).length,
  };
}

/** From the page's body down to the smallest box that still holds most of the running text. */
function deepestWorth(boxes: Box[], runs: WeighedRun[]): Box {
  const worth = sumsOf(runs, (run) => {
    if (run.furniture) return 0;
    if (run.teaser || run.foreign) return -run.running;
    return run.running || -Math.min(run.linked, 60) / 2;
  });
  const worthOf = (box: Box) => worth[box.end]! - worth[box.first]!;
  const best = new Map<Box, Box>();
  for (const box of boxes) {
    if (!box.parent || box.end - box.first < 2) continue;
    const rival = best.get(box.parent);
    if (!rival || worthOf(box) > worthOf(rival)) best.set(box.parent, box);
  }
  let current = boxes[0]!;
  for (;;) {
    const inner = best.get(current);
    if (!inner || worthOf(inner) < DESCENT * worthOf(current)) return current;
    current = inner;
  }
}

/** What of a box's runs belongs to the article. */
function keep(runs: WeighedRun[], box: Box, isHidden: (box: Box) => boolean): number[] {
  const kept: number[] = [];
  let inList = false;
  let bulleted = false;
  let lastRunning = -1;
  for (let index = box.first; index < box.end; index++) {
    const run = runs[index]!;
    const linkShare = run.linked / run.text.length;
    if (run.furniture || run.teaser || isHidden(run.box)) continue;
    if (run.line === 'list label') {
      inList = true;
      bulleted = false;
    }
    const bullet = BULLET.test(run.text);
    const listed = inList && ((bullet && bulleted) || isListed(run, linkShare));
    if (listed) bulleted ||= bullet;
    else if (run.running) inList = false;
    const labelled = linkShare > 0.3 && startsWithListLabel(run.text);
    if (run.line || listed || labelled || isLinkAlone(run, linkShare) || isFragment(run)) continue;
    kept.push(index);
    if (run.running) lastRunning = index;
  }
  const isTail = (run: WeighedRun) =>
    !endsSentence(run.text) || !(run.box.textual || (lastRunning >= 0 && isBeside(run, runs[lastRunning]!)));
  return kept.filter((index) => index <= lastRunning || !isTail(runs[index]!));
}

/** Whether two runs stand in boxes of one make, or in the same one: the paragraphs of a page without paragraph elements. */
const isBeside = ({ box }: Run, { box: other }: Run): boolean =>
  box === other || (box.parent === other.parent && box.element.localName === other.element.localName);

/** What a list puts before its items where they are no list to the browser. */
const BULLET = /^[-–•*] /;

/** Beyond this weight, a line without the end of a sentence is a paragraph that lost it. */
const LONGEST_HEADLINE = 180;

/** After the label of a list of other stories: a link, a heading, or a line that no sentence ends. */
function isListed({ text, box, running }: WeighedRun, linkShare: number): boolean {
  if (!endsSentence(text) && weightOf(text) <= LONGEST_HEADLINE) return true;
  return !running && (linkShare > 0.3 || box.heading > 0 || !box.textual);
}

/** A line that is only there to be clicked; but captions and headings may be links. */
const isLinkAlone = (run: WeighedRun, linkShare: number): boolean =>
  linkShare > 0.8 &&
  !(run.box.heading && (linkShare < 1 || !leadsAway(run))) &&
  run.box.element.closest('figcaption') === null;

/** A few words that no sentence, heading, list item or caption is made of. */
function isFragment({ box, text, running }: WeighedRun): boolean {
  if (running || box.heading || endsSentence(text)) return false;
  return box.textual ? wordsIn(text) < 2 || weightOf(text) < 10 : wordsIn(text) < 5 || weightOf(text) < 25;
}
