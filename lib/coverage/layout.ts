/** What of a page is headline, first sentence, paragraphs: found once, for all topics. */
import type { PageText } from '../linking/page-text.ts';
import { turnsIn } from '../linking/transcripts.ts';

/** The beginning of a flow, up to a word. */
export interface Clause {
  flow: number;
  /** Index of the first word behind it. */
  end: number;
}

export interface Layout {
  title: number[];
  body: number[];
  /** Per flow. */
  inBody: boolean[];
  /** What stands in front: the main clauses of the headline, and that of the first sentence. */
  front: Clause[][];
  /** How many paragraphs are not short. */
  long: number;
  /** How many paragraphs are the turn of someone who speaks. */
  turns: number;
  /** How many paragraphs are the first. */
  soon: number;
  /** Per paragraph, whether it is one of the first, or begins an item of its own. */
  early: boolean[];
  /** Per flow, the last one before it that is the headline or a paragraph that is not short. */
  before: number[];
}

type PageFlow = PageText['flows'][number];

/** Paragraphs of fewer words (questions, captions) need not name a subject that is everywhere, unless most are as short. */
const SHORT = 18;
/** This share of the paragraphs is early. */
const EARLY = 0.4;
/** A heading within a paragraph has so many words at most; if in a row of paragraphs each begins like that, they are items. */
const RUN_IN = 6;
/** The first sentence is in one of so many paragraphs: captions, datelines and notes may stand before it. */
const OPENING = 3;
/** A sentence has so many words at least: what is shorter is a dateline. */
const SENTENCE = 5;
/** A main clause has so many at least: a sentence may begin with what is told beside it. */
const CLAUSE = 3;

/** What begins with one of these is told beside the news: when it was, on top of what it came, what someone did meanwhile. */
const ASIDE = new Set(['after', 'ahead', 'amid', 'as', 'before', 'despite', 'following', 'until', 'when', 'while']);

const isLong = ({ words }: PageFlow): boolean => words.length >= SHORT;

/** Whether a paragraph begins with a heading of a few words within it ("Umbrellas up. The typhoon …"). */
function hasRunIn(flow: PageFlow): boolean {
  const end = flow.words.findIndex(({ gap }, index) => index > 0 && gap === 'stop');
  return isLong(flow) && end > 0 && end <= RUN_IN;
}

function mainClauseOf({ index, words }: PageFlow): Clause {
  const end = words.findIndex(
    ({ fold, gap }, at) => (at >= CLAUSE && ASIDE.has(fold)) || (at >= SENTENCE && gap === 'stop'),
  );
  return { flow: index, end: end < 0 ? words.length : end };
}

export function layoutOf({ flows }: PageText): Layout {
  const paragraphs = flows.filter(({ part, words }) => part === 'body' && words.length > 0);
  const headlines = flows.filter(({ part }) => part === 'title');
  // A text without a headline says in its first paragraph what it is about.
  const titles = headlines.length > 0 ? headlines : paragraphs.slice(0, 1);
  const opening = paragraphs.slice(0, OPENING);
  const lead = opening.find(isLong) ?? opening[0];
  const inBody = flows.map(() => false);
  for (const { index } of paragraphs) inBody[index] = true;
  const runIn = paragraphs.map(hasRunIn);
  const soon = Math.ceil(paragraphs.length * EARLY);
  let last = -1;
  const before = flows.map((flow) => {
    const found = last;
    if (flow.part === 'title' || (flow.part === 'body' && isLong(flow))) last = flow.index;
    return found;
  });
  return {
    title: titles.map(({ index }) => index),
    body: paragraphs.map(({ index }) => index),
    inBody,
    front: [titles.map(mainClauseOf), lead ? [mainClauseOf(lead)] : []],
    long: paragraphs.filter(isLong).length,
    turns: turnsIn(paragraphs),
    soon,
    early: paragraphs.map((_, index) => index < soon || (runIn[index]! && runIn[index - 1]!)),
    before,
  };
}
