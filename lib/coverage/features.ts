/** What an editor goes by who files an article under a topic, in figures. */
import { TELLS } from '../linking/topic-words.ts';
import { besideNeeds, type Hit, placeOf, type TopicEvidence } from './evidence.ts';
import type { Clause, Layout } from './layout.ts';
import { degreeAlone, TOGETHER, tellingOf } from './telling.ts';

/** Each from 0 to 1; the more, the likelier the topic is a main or substantial subject. */
export interface Features {
  /** In how much of what stands in front it is told: in the main clause of the headline, in that of the first sentence. */
  front: number;
  /** How little a topic of which the page tells more is told there more, too. */
  foremost: number;
  /**
   * How much of it is told in the first paragraphs, or where an item begins: what only comes late is background, unless it
   * fills half of the article.
   */
  early: number;
  /** In how many paragraphs the rarest of its needs is met; in half of those that are not short is everywhere. */
  spread: number;
  /** How many paragraphs tell of it, if only by going on with it; three in five of those that are not short are all. */
  breadth: number;
  /** How many different names and words of it a paragraph has. */
  density: number;
  /** How much of the page is talk: those who speak with each other name what they speak of once, and then no more. */
  talk: number;
  /**
   * How many different names and words there are for its own matter: for the last of its needs, or for all at once. Those
   * that are as well the matter of a topic of which the page tells more are not its own.
   */
  matter: number;
  /**
   * How many different names and words speak for it that meet none of its needs: two countries may be named without any
   * dealings of theirs. A topic of three needs has these to say so.
   */
  signals: number;
  /** How often the rarest of its needs is met, beside the topic of the page of which that is most so. */
  standing: number;
}

export interface Reading {
  evidence: TopicEvidence;
  /** Per flow that tells of the topic, how far. */
  told: ReadonlyMap<number, number>;
  features: Features;
}

/** A topic by itself, before it is compared with the others of the page. */
interface Draft extends Omit<Reading, 'features'> {
  features: Omit<Features, 'foremost' | 'matter' | 'standing'>;
  /** How much is told of it, in all flows. */
  amount: number;
  /** Hits of its rarest need. */
  rarest: number;
  /** The names and words for its own matter, by their places. */
  matter: Map<number, string>;
}

/** A subject in this share of the paragraphs is everywhere. */
const EVERYWHERE = 0.5;
/** An article tells of its subject in this share of the paragraphs. */
const THROUGHOUT = 0.6;
/** So many different names and words of a topic, a paragraph, are as dense as it gets. */
const DENSE = 4;
/** A text of fewer paragraphs shows no more by what all of them tell. */
const FEW = 2;
/** A page is all talk where this share of the paragraphs is somebody's turn: an answer may go on without a label. */
const TALK = 0.5;
/** So many different names and words for a topic's own matter leave nothing to wish for. */
const MATTER = 10;
/** So many different signals leave nothing to wish for either. */
const SIGNALS = 10;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** How many different names and words some hits are of. */
const things = (hits: readonly Hit[]): number => new Set(hits.map(({ by }) => by)).size;
/** Of a number of different things: each counts less than the one before it. */
const variety = (count: number, enough: number): number => share(Math.log2(1 + count), Math.log2(1 + enough));
const most = (values: readonly number[]): number => Math.max(0, ...values);

/** The hits of a clause; those of a page are in order. */
function hitsOf(hits: readonly Hit[], { flow, end }: Clause): Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.flow < flow) low = middle + 1;
    else high = middle;
  }
  const there: Hit[] = [];
  for (; hits[low]?.flow === flow; low++) if (hits[low]!.word < end) there.push(hits[low]!);
  return there;
}

/** In how much of what stands in front the topic is told in full. */
function frontOf({ topic, hits }: TopicEvidence, { front }: Layout): number {
  const isTold = (clause: Clause) => degreeAlone(hitsOf(hits, clause), topic) >= TOGETHER;
  return share(front.filter((clauses) => clauses.some(isTold)).length, front.length);
}

function draftOf(evidence: TopicEvidence, layout: Layout): Draft {
  const { topic, hits } = evidence;
  const { body, inBody, long, turns, soon, early } = layout;
  const told = tellingOf(evidence, layout.before);
  const degrees = body.map((flow) => told.get(flow) ?? 0);
  const paragraphs = Math.max(long, body.length / 2, FEW);
  const meetings = topic.needs.map(() => ({ hits: 0, flows: 0, last: -1 }));
  const meet = (meeting: (typeof meetings)[number], flow: number) => {
    meeting.hits++;
    if (meeting.last === flow) return;
    meeting.last = flow;
    if (inBody[flow]) meeting.flows++;
  };
  const matter = new Map<number, string>();
  const inFlow = new Set<string>();
  let [lastFlow, names] = [-1, 0];
  for (const hit of hits) {
    const { flow, need, by } = hit;
    if (flow !== lastFlow) inFlow.clear();
    lastFlow = flow;
    if (inBody[flow] && !inFlow.has(by)) names++;
    inFlow.add(by);
    if (need >= 0) meet(meetings[need]!, flow);
    else if (need === TELLS) for (const meeting of meetings) meet(meeting, flow);
    if (need === topic.needs.length - 1 || need === TELLS) matter.set(placeOf(hit), by);
  }
  return {
    evidence,
    told,
    features: {
      front: frontOf(evidence, layout),
      early: Math.max(
        share(sum(degrees.filter((_, index) => early[index])) * body.length, sum(degrees) * soon),
        share(degrees.filter((degree) => degree >= TOGETHER).length, body.length * EVERYWHERE),
      ),
      spread: share(Math.min(...meetings.map(({ flows }) => flows)), paragraphs * EVERYWHERE),
      breadth: share(degrees.filter(Boolean).length, paragraphs * THROUGHOUT),
      density: share(names, paragraphs * DENSE),
      talk: share(turns, body.length * TALK),
      signals: topic.needs.length > 2 ? 1 : variety(things(besideNeeds(hits)), SIGNALS),
    },
    amount: sum([...told.values()]),
    rarest: Math.min(...meetings.map(({ hits }) => hits)),
    matter,
  };
}

/** What of a topic only shows beside the others of the page. */
function besideOthers(draft: Draft, others: readonly Draft[]): Omit<Features, keyof Draft['features']> {
  const greater = others.filter(({ amount }) => amount > draft.amount);
  const own = [...draft.matter].filter(([place]) => !greater.some(({ matter }) => matter.has(place)));
  const kinds = new Set(own.map(([, by]) => by)).size;
  return {
    foremost: 1 - most(greater.map(({ features }) => features.front - draft.features.front)),
    matter: variety(kinds, MATTER),
    standing: Math.sqrt(share(draft.rarest, most([draft, ...others].map(({ rarest }) => rarest)))),
  };
}

/**
 * Reads, of all topics whose needs are met on a page, how each stands in it. `isOfSport`: the page is of sport, whose
 * countries and people meet without being the story: there only what both headline and first sentence tell is.
 */
export function readTopics(evidence: readonly TopicEvidence[], layout: Layout, isOfSport: boolean): Reading[] {
  const drafts = evidence
    .filter(({ met }) => met.length > 0 && met.every(Boolean))
    .map((topic) => draftOf(topic, layout))
    .filter(({ features }) => !isOfSport || features.front === 1);
  return drafts.map((draft) => {
    const { evidence, told, features } = draft;
    const others = drafts.filter((other) => other !== draft);
    return { evidence, told, features: { ...features, ...besideOthers(draft, others) } };
  });
}
