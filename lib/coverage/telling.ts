/** How far each paragraph of an article tells of a topic. */
import type { Topic } from '../corpus/model.ts';
import { SIGNAL, TELLS } from '../linking/topic-words.ts';
import type { Hit, TopicEvidence } from './evidence.ts';

/**
 * Degrees: all that the topic needs stands in the paragraph; something that hardly any other story has does, or one need
 * is stood in for by another word of the story; two are, or one is not, or the paragraph goes on with what the one before
 * it or the headline told.
 */
const TOLD = { together: 1, most: 0.6, part: 0.2 } as const;

/** From this degree on a flow has all needs together. */
export const TOGETHER: number = TOLD.together;

/** Needs that are met, as bits. */
type Needs = number;

/** How many words meet just these needs, by the needs. */
type Counts = number[];

/** How many needs can be met by a word each: "Roscosmos" alone is not both Russia and its spaceflight. */
function needsMet(counts: Counts, needs: number, from = 0): number {
  if (from === needs) return 0;
  let most = needsMet(counts, needs, from + 1);
  for (let met = 1; met < counts.length && most < needs - from; met++) {
    if (counts[met] === 0 || !(met & (1 << from))) continue;
    counts[met]!--;
    most = Math.max(most, 1 + needsMet(counts, needs, from + 1));
    counts[met]!++;
  }
  return most;
}

/** What the hits of a flow, or of a part of it, come to. */
interface FlowHits {
  hits: readonly Hit[];
  /** Per word, the needs that it meets. */
  byWord: Map<number, Needs>;
  here: Needs;
}

function gather(hits: readonly Hit[]): FlowHits {
  let here: Needs = 0;
  const byWord = new Map<number, Needs>();
  for (const { need, word } of hits) {
    if (need < 0) continue;
    here |= 1 << need;
    byWord.set(word, (byWord.get(word) ?? 0) | (1 << need));
  }
  return { hits, byWord, here };
}

/**
 * How far one flow tells of the topic, by its hits. `before`: the needs that the headline and the flow before it meet.
 * The first need is what the story can't do without: only what tells the story by itself stands in for it.
 */
function degreeOf({ hits, byWord, here }: FlowHits, needs: number, before: Needs): number {
  const every = (1 << needs) - 1;
  // What meets one need alone meets it by any of its words.
  let met = Number(here > 0);
  if (here & (here - 1)) {
    const counts: Counts = new Array<number>(1 << needs).fill(0);
    for (const needs of byWord.values()) counts[needs]!++;
    met = needsMet(counts, needs);
  }
  if (met === needs) return TOLD.together;
  if (hits.some(({ need }) => need === TELLS)) return TOLD.most;
  if (here & 1) {
    const beside = new Set<string>();
    for (const { need, word, by } of hits) if (need === SIGNAL && !byWord.has(word)) beside.add(by);
    if (met + beside.size >= needs) return TOLD.most;
    if (needs > 2 && met + beside.size >= needs - 1) return TOLD.part;
  }
  return (here | before) === every ? TOLD.part : 0;
}

/** How far a part of a flow tells of a topic by itself, by its hits there: from 0 to 1. */
export const degreeAlone = (hits: readonly Hit[], { needs }: Topic): number => degreeOf(gather(hits), needs.length, 0);

/**
 * Per flow that tells of the topic, how far: above 0, up to 1. `before`: per flow, the last one before it that is no
 * mere question or heading: what that one tells of goes on behind them.
 */
export function tellingOf({ topic, hits }: TopicEvidence, before: readonly number[]): Map<number, number> {
  const needs = topic.needs.length;
  const told = new Map<number, number>();
  let headline: Needs = 0;
  let last: { flow: number; here: Needs } = { flow: -1, here: 0 };
  for (let from = 0; from < hits.length; ) {
    const { flow } = hits[from]!;
    let to = from;
    while (to < hits.length && hits[to]!.flow === flow) to++;
    const found = gather(hits.slice(from, to));
    // The headline says for the whole article who it is about.
    const known = headline | (last.flow >= before[flow]! ? last.here : 0);
    const degree = degreeOf(found, needs, known);
    if (degree > 0) told.set(flow, degree);
    const onward = found.hits.some(({ need }) => need === TELLS) ? (1 << needs) - 1 : found.here;
    if (flow === 0) headline = onward;
    last = { flow, here: onward };
    from = to;
  }
  return told;
}
