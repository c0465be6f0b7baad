/** How surely an article covers a topic. */
import type { Coverage } from '../corpus/reading.ts';
import type { PageText } from '../linking/page-text.ts';
import type { TopicEvidence } from './evidence.ts';
import { type Features, readTopics } from './features.ts';
import { layoutOf } from './layout.ts';
import { reasonsFor } from './reasons.ts';

/** Above this score a topic is a main or substantial subject: a mark where none is wanted costs more than one that is missing. */
export const COVERED = 0.55;

/** A logistic regression's. All weights are positive: more of anything never speaks against a topic. */
export interface Weights extends Features {
  bias: number;
}

/**
 * Fit on the development gold, on real labelled texts, and on paragraphs of these set into articles on something else:
 * `npm run evaluate` fits them again, prints what it gets, and measures each article by weights fit without it.
 */
export const WEIGHTS: Weights = {
  bias: -21.97,
  front: 2.52,
  foremost: 3.51,
  early: 3.29,
  spread: 2.93,
  breadth: 3.93,
  density: 2.37,
  talk: 2.73,
  signals: 1.27,
  matter: 7,
  standing: 3.37,
};

/** 0 to 1: of pages with such features, the share that covers the topic. */
export function scoreOf(features: Features, weights: Weights = WEIGHTS): number {
  const sum = (Object.keys(features) as (keyof Features)[]).reduce(
    (total, name) => total + weights[name] * features[name],
    weights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The score of every topic whose needs are met on the page; and why, of those that are covered. `isOfSport`: as `readTopics`. */
export function scoreTopics(evidence: readonly TopicEvidence[], page: PageText, isOfSport: boolean): Coverage[] {
  const layout = layoutOf(page);
  const readings = readTopics(evidence, layout, isOfSport);
  return readings.map((reading) => {
    const score = Math.round(100 * scoreOf(reading.features)) / 100;
    return { topic: reading.evidence.topic.id, score, reasons: score > COVERED ? reasonsFor(reading, layout) : [] };
  });
}
