/** What an editor goes by who files an article under a topic, in figures. */
import type { PageText } from '../linking/page-text.ts';
import { TELLS } from '../linking/topic-words.ts';
import type { TopicEvidence } from './evidence.ts';
import { TOGETHER, tellingOf } from './telling.ts';

/** Each from 0 to 1; the more, the likelier the topic is a main or substantial subject. */
export interface Features {
  /** How far the headline tells of it. */
  headline: number;
  /** How far the first paragraphs do, the very first most. */
  opening: number;
  /**
   * How much of it is told in the first paragraphs, or where an item begins: what only comes late is background, unless it
   * fills half of the article.
   */
  early: number;
  /** In how many paragraphs the rarest of its needs is met; in half of those that are not short is everywhere. */
  spread: number;
  /** How many different names and words of the story are used where it is told, its first need aside, for the article's length. */
  variety: number;
  /** How often the rarest of its needs is met, beside the topic of the page of which that is most so. */
  standing: number;
}

/** What of a page is headline, paragraphs, opening; found once. */
export interface Layout {
  title: number[];
  body: number[];
  /** Per flow. */
  inBody: boolean[];
  /** How many words all paragraphs have. */
  length: number;
  /** How many paragraphs are not short. */
  long: number;
  /** How many paragraphs are the first. */
  soon: number;
  /** Per paragraph, whether it is one of the first, or begins an item of its own. */
  early: boolean[];
  /** Per flow, the last one before it that is the headline or a paragraph that is not short. */
  before: number[];
}

export interface Reading {
  evidence: TopicEvidence;
  /** Per flow that tells of the topic, how far. */
  told: ReadonlyMap<number, number>;
  features: Features;
}

/** What each of the first paragraphs weighs. */
const OPENING = [0.5, 0.3, 0.2];
/** Paragraphs of fewer words (questions, captions) need not name a subject that is everywhere, unless most are as short. */
const SHORT = 14;
/** A subject in this share of the paragraphs is everywhere. */
const EVERYWHERE = 0.5;
/** This share of the paragraphs is early. */
const EARLY = 0.4;
/** A heading within a paragraph has so many words at most; if in a row of paragraphs each begins like that, they are items. */
const RUN_IN = 6;
/** Different names and words that leave nothing to wish for: one in so many of the article's, but so many at least and most. */
const MANY = { oneIn: 10, least: 4, most: 16 } as const;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether a paragraph begins with a heading of a few words within it ("Umbrellas up. The typhoon …"). */
function hasRunIn({ words }: PageText['flows'][number]): boolean {
  const end = words.findIndex(({ gap }, index) => index > 0 && gap === 'stop');
  return words.length >= SHORT && end > 0 && end <= RUN_IN;
}

export function layoutOf({ flows }: PageText): Layout {
  const body = flows.filter(({ part, words }) => part === 'body' && words.length > 0).map(({ index }) => index);
  const title = flows.filter(({ part }) => part === 'title').map(({ index }) => index);
  const inBody = flows.map(() => false);
  for (const flow of body) inBody[flow] = true;
  const long = body.filter((flow) => flows[flow]!.words.length >= SHORT);
  const runIn = body.map((flow) => hasRunIn(flows[flow]!));
  const soon = Math.ceil(body.length * EARLY);
  let last = -1;
  const before = flows.map(({ part, words }, index) => {
    const found = last;
    if (part === 'title' || (part === 'body' && words.length >= SHORT)) last = index;
    return found;
  });
  return {
    // A text without a headline says in its first paragraph what it is about.
    title: title.length > 0 ? title : body.slice(0, 1),
    body,
    inBody,
    length: sum(body.map((flow) => flows[flow]!.words.length)),
    long: long.length,
    soon,
    early: body.map((_, index) => index < soon || (runIn[index]! && runIn[index - 1]!)),
    before,
  };
}

interface Draft extends Reading {
  /** Hits of its rarest need. */
  rarest: number;
}

function draftOf(evidence: TopicEvidence, told: ReadonlyMap<number, number>, start: number, layout: Layout): Draft {
  const { topic, hits } = evidence;
  const { title, body, inBody, length, long, soon, early } = layout;
  const degree = (flow: number) => told.get(flow) ?? 0;
  const degrees = body.map(degree);
  const first = OPENING.slice(0, Math.max(0, body.length - start));
  const meetings = topic.needs.map(() => ({ hits: 0, flows: 0, last: -1 }));
  const meet = (meeting: (typeof meetings)[number], flow: number) => {
    meeting.hits++;
    if (meeting.last === flow) return;
    meeting.last = flow;
    if (inBody[flow]) meeting.flows++;
  };
  const many = Math.min(MANY.most, Math.max(MANY.least, length / MANY.oneIn));
  const used = new Set<string>();
  for (const { flow, need, by } of hits) {
    if (need >= 0) meet(meetings[need]!, flow);
    else if (need === TELLS) for (const meeting of meetings) meet(meeting, flow);
    if (need !== 0 && told.has(flow)) used.add(by);
  }
  return {
    evidence,
    told,
    features: {
      headline: Math.max(0, ...title.map(degree)),
      opening: share(sum(first.map((weight, index) => weight * degrees[start + index]!)), sum(first)),
      early: Math.max(
        share(sum(degrees.filter((_, index) => early[index])) * body.length, sum(degrees) * soon),
        share(degrees.filter((degree) => degree >= TOGETHER).length, body.length * EVERYWHERE),
      ),
      spread: share(Math.min(...meetings.map(({ flows }) => flows)), Math.max(long, body.length / 2) * EVERYWHERE),
      variety: share(Math.log2(1 + used.size), Math.log2(1 + many)),
      standing: 0,
    },
    rarest: Math.min(...meetings.map(({ hits }) => hits)),
  };
}

/** Reads, of all topics whose needs are met on a page, how each stands in it. */
export function readTopics(evidence: readonly TopicEvidence[], layout: Layout): Reading[] {
  const tellings = evidence
    .filter(({ met }) => met.length > 0 && met.every(Boolean))
    .map((topic) => ({ topic, told: tellingOf(topic, layout.before) }));
  // A caption, a dateline or a note on the page, which tell of nothing, may stand before the first paragraph.
  const start = layout.body.slice(0, OPENING.length).findIndex((flow) => tellings.some(({ told }) => told.has(flow)));
  const drafts = tellings.map(({ topic, told }) => draftOf(topic, told, Math.max(0, start), layout));
  const most = Math.max(0, ...drafts.map(({ rarest }) => rarest));
  return drafts.map(({ evidence, told, features, rarest }) => ({
    evidence,
    told,
    features: { ...features, standing: Math.sqrt(share(rarest, most)) },
  }));
}
