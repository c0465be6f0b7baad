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
  /** How much of it is told in the first half of the article: what only comes later is background, unless it is half of it. */
  early: number;
  /** In how many paragraphs the rarest of its needs is met; in half of those that are not short is everywhere. */
  spread: number;
  /** How many different names and words of the story are used where it is told, its first need aside. */
  variety: number;
  /** How much it is told, and its own words used, beside the topic of the page of which that is most so. */
  standing: number;
}

/** What of a page is headline, paragraphs, opening; found once. */
export interface Layout {
  title: number[];
  body: number[];
  /** Per flow. */
  inBody: boolean[];
  /** Per flow, its number of words. */
  words: number[];
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
/** What is told evenly has this share in the first half. */
const BALANCED = 0.5;
/** Different names and words that leave nothing to wish for. */
const MANY = 16;

export function layoutOf({ flows }: PageText): Layout {
  const body = flows.filter(({ part, words }) => part === 'body' && words.length > 0).map(({ index }) => index);
  const title = flows.filter(({ part }) => part === 'title').map(({ index }) => index);
  // A text without a headline says in its first paragraph what it is about.
  const inBody = flows.map(() => false);
  for (const flow of body) inBody[flow] = true;
  return {
    title: title.length > 0 ? title : body.slice(0, 1),
    body,
    inBody,
    words: flows.map(({ words }) => words.length),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface Draft extends Reading {
  /** The share of the words in paragraphs that tell of it, each by how far it does. */
  length: number;
  /** Hits of its rarest need. */
  rarest: number;
}

function draftOf(evidence: TopicEvidence, told: ReadonlyMap<number, number>, start: number, layout: Layout): Draft {
  const { topic, hits } = evidence;
  const { title, body, inBody, words } = layout;
  const degree = (flow: number) => told.get(flow) ?? 0;
  const degrees = body.map(degree);
  const half = Math.ceil(body.length / 2);
  const first = OPENING.slice(0, Math.max(0, body.length - start));
  const meetings = topic.needs.map(() => ({ hits: 0, flows: 0, last: -1 }));
  const meet = (meeting: (typeof meetings)[number], flow: number) => {
    meeting.hits++;
    if (meeting.last === flow) return;
    meeting.last = flow;
    if (inBody[flow]) meeting.flows++;
  };
  const long = body.filter((flow) => words[flow]! >= SHORT).length;
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
        share(sum(degrees.slice(0, half)), sum(degrees) * BALANCED),
        share(degrees.filter((degree) => degree >= TOGETHER).length, body.length * EVERYWHERE),
      ),
      spread: share(Math.min(...meetings.map(({ flows }) => flows)), Math.max(long, body.length / 2) * EVERYWHERE),
      variety: share(Math.log2(1 + used.size), Math.log2(1 + MANY)),
      standing: 0,
    },
    length: share(
      sum(body.map((flow, index) => degrees[index]! * words[flow]!)),
      sum(body.map((flow) => words[flow]!)),
    ),
    rarest: Math.min(...meetings.map(({ hits }) => hits)),
  };
}

/** Reads, of all topics whose needs are met on a page, how each stands in it. */
export function readTopics(evidence: readonly TopicEvidence[], layout: Layout): Reading[] {
  const tellings = evidence
    .filter(({ met }) => met.length > 0 && met.every(Boolean))
    .map((topic) => ({ topic, told: tellingOf(topic) }));
  // A caption, a dateline or a note on the page, which tell of nothing, may stand before the first paragraph.
  const start = layout.body.slice(0, OPENING.length).findIndex((flow) => tellings.some(({ told }) => told.has(flow)));
  const drafts = tellings.map(({ topic, told }) => draftOf(topic, told, Math.max(0, start), layout));
  const longest = Math.max(0, ...drafts.map(({ length }) => length));
  const most = Math.max(0, ...drafts.map(({ rarest }) => rarest));
  return drafts.map(({ evidence, told, features, length, rarest }) => ({
    evidence,
    told,
    features: { ...features, standing: Math.sqrt(share(length, longest) * share(rarest, most)) },
  }));
}
