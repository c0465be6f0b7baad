/** How much of an article is about a topic. */
import type { Coverage } from '../corpus/reading.ts';
import type { PageText } from '../linking/page-text.ts';
import type { NeedEvidence, TopicEvidence } from './evidence.ts';

/** From this score on a topic is a main or substantial subject. */
export const COVERED = 0.5;

/** Body flows that make up the beginning of an article. */
const LEAD = 3;
/** A subject in this share of the paragraphs is everywhere. */
const FULL_SPREAD = 0.4;
/** What a story can have without headline and lead: for being everywhere, and more for each further paragraph. */
const SUBSTANTIAL = 0.62;
const DOMINANT = 0.25;
/** Hits per 1000 words that leave no doubt. */
const FULL_DENSITY = 12;
/** Distinct signals that leave no doubt. */
const FULL_SIGNALS = 5;

const WEIGHTS = { title: 0.3, lead: 0.25, spread: 0.3, density: 0.15 } as const;

/** What of the page is title, body, lead; counted once. */
interface Layout {
  title: number[];
  body: number[];
  lead: number[];
  /** Words of title and body. */
  words: number;
}

export function layoutOf(page: PageText): Layout {
  const title = page.flows.filter(({ part }) => part === 'title').map(({ index }) => index);
  const body = page.flows.filter(({ part, words }) => part === 'body' && words.length > 0).map(({ index }) => index);
  const words = page.flows.reduce((sum, flow) => sum + flow.words.length, 0);
  return { title, body, lead: body.slice(0, LEAD), words };
}

interface Prominence {
  title: boolean;
  lead: number;
  inBody: number;
  value: number;
}

/** How prominent something is that occurs `hits(flow)` times in a flow. */
function prominenceOf(hits: (flow: number) => number, { title, body, lead, words }: Layout): Prominence {
  const inTitle = title.some((flow) => hits(flow) > 0);
  const inLead = lead.filter((flow) => hits(flow) > 0).length;
  const inBody = body.filter((flow) => hits(flow) > 0).length;
  const total = [...title, ...body].reduce((sum, flow) => sum + hits(flow), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));
  const spread = share(inBody, body.length);
  const main =
    WEIGHTS.title * (inTitle ? 1 : 0) +
    WEIGHTS.lead * share(inLead, Math.min(2, lead.length)) +
    WEIGHTS.spread * Math.min(1, spread / FULL_SPREAD) +
    WEIGHTS.density * share(total, (words / 1000) * FULL_DENSITY);
  const substantial = body.length >= LEAD ? SUBSTANTIAL * Math.min(1, spread / FULL_SPREAD) + DOMINANT * spread : 0;
  return { title: inTitle, lead: inLead, inBody, value: Math.max(main, substantial) };
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const listed = (names: readonly string[]): string => names.slice(0, 2).join(', ');

function reasonsFor(need: NeedEvidence, prominence: Prominence, layout: Layout): string {
  const where = [
    ...(prominence.title ? ['in the headline'] : []),
    `in ${prominence.inBody} of ${plural(layout.body.length, 'paragraph')}`,
  ];
  return `${listed(need.by)} ${where.join(' and ')}`;
}

/** How often a flow has all needs met together, or all but one of three or more. */
function togetherIn(hits: readonly number[]): number {
  const sorted = [...hits].sort((a, b) => a - b);
  return sorted[hits.length > 2 ? 1 : 0]!;
}

/**
 * The score of a topic, 0 to 1, and why. Zero unless every need is met.
 *
 * Each need has a prominence: title 0.3, the first paragraphs 0.25, spread over the paragraphs 0.3, density 0.15; or,
 * for the second story of a page, up to 0.87 by its share of the paragraphs alone.
 * The story is as prominent as the weaker of two: its least prominent need, and all needs met together. So a country
 * named in every paragraph does not make a page cover its relations with one that is named once. Signals, distinct
 * words and names of the story, decide the last third.
 */
export function scoreTopic({ topic, needs, signals, signalled }: TopicEvidence, layout: Layout): Coverage {
  const none = { topic: topic.id, score: 0, reasons: [] };
  if (needs.length === 0 || needs.some(({ met }) => !met)) return none;
  const each = needs.map((need) => prominenceOf((flow) => need.hits[flow]!.size, layout));
  const least = Math.min(...each.map(({ value }) => value));
  const together = prominenceOf((flow) => togetherIn(needs.map(({ hits }) => hits[flow]!.size)), layout);
  const story = 0.5 * least + 0.5 * together.value;
  const withSignal = layout.body.filter((flow) => signalled[flow]).length;
  const told =
    0.6 * Math.min(1, signals.size / FULL_SIGNALS) + 0.4 * Math.min(1, withSignal / (layout.body.length * 0.5 || 1));
  const score = story * (0.67 + 0.33 * told);
  const reasons = needs.map((need, index) => reasonsFor(need, each[index]!, layout));
  if (needs.length > 1 && together.inBody > 0) reasons.push(`together in ${plural(together.inBody, 'paragraph')}`);
  if (signals.size > 0)
    reasons.push(
      `the story's own words: ${[...signals]
        .slice(0, 4)
        .map((term) => term.replace(/\*$/, ''))
        .join(', ')}`,
    );
  return { topic: topic.id, score: Math.round(Math.min(1, score) * 100) / 100, reasons };
}
