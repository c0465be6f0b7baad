/** Learns what editors lean to: of each claim how much sooner they want it than its fit tells, on any card, an entity's, a story's. */
import type { Choices, Leanings } from '../../../lib/context/choices.ts';
import type { Card } from './cards.ts';

/** What holds leanings of a kind near nothing: the rarer its cards, the less it takes. Of five values the best by article. */
const RIDGE = { any: 0.003, entities: 0.0003, topics: 0.001 };

/** Adam, all cards at a time (Kingma and Ba 2015); the small `epsilon` of the paper would follow cards that stand alone. */
const STEPS = 80;
const RATE = 0.1;
const MEAN = 0.9;
const SPREAD = 0.99;
const EPSILON = 1e-4;

/** Leanings below it tell nothing; others are kept to a tenth. */
const LEAST = 0.1;

/** A table of leanings that are learned together: a row of claims for each entity, or topic. */
interface Kind {
  rows: string[];
  ridge: number;
  values: Float64Array;
  mean: Float64Array;
  spread: Float64Array;
}

/**
 * A listwise fit: each card's wanted claims are to have most of the softmax over its claims' scores.
 * Deterministic; the cards' order doesn't matter but for rounding.
 */
export function learnChoices(cards: readonly Card[]): Choices {
  const claims = [...new Set(cards.flatMap(({ rows }) => rows.map(({ claim }) => claim)))].sort();
  const placeOf = new Map(claims.map((id, place) => [id, place]));
  const kindOf = (keys: (string | undefined)[], ridge: number): Kind => {
    const rows = [...new Set(keys.filter((key) => key !== undefined))].sort();
    const table = () => new Float64Array(rows.length * claims.length);
    return { rows, ridge, values: table(), mean: table(), spread: table() };
  };
  const kinds = {
    any: kindOf(['any'], RIDGE.any),
    entities: kindOf(
      cards.map(({ entity }) => entity),
      RIDGE.entities,
    ),
    topics: kindOf(
      cards.map(({ topic }) => topic),
      RIDGE.topics,
    ),
  };
  const all = Object.values(kinds);
  const lists = cards.map(({ entity, topic, rows }) => ({
    // Where the leanings of the first claim stand in each kind's table.
    starts: [0, kinds.entities.rows.indexOf(entity), topic === undefined ? -1 : kinds.topics.rows.indexOf(topic)].map(
      (row) => row * claims.length,
    ),
    places: rows.map(({ claim }) => placeOf.get(claim)!),
    scores: rows.map(({ score }) => score),
    wanted: rows.map(({ wanted }) => wanted),
  }));
  for (let step = 1; step <= STEPS; step++) {
    const gradients = all.map(({ values }) => new Float64Array(values.length));
    for (const { starts, places, scores, wanted } of lists) {
      const sums = scores.map((score, row) =>
        starts.reduce((sum, start, kind) => sum + (start < 0 ? 0 : all[kind]!.values[start + places[row]!]!), score),
      );
      const shares = softmax(sums);
      const right = shares.reduce((sum, share, row) => sum + (wanted[row] ? share : 0), 0);
      shares.forEach((share, row) => {
        const pull = (share - (wanted[row] ? share / right : 0)) / lists.length;
        starts.forEach((start, kind) => {
          if (start >= 0) gradients[kind]![start + places[row]!]! += pull;
        });
      });
    }
    all.forEach((kind, at) => {
      descend(kind, gradients[at]!, step);
    });
  }
  const leaningsOf = ({ values }: Kind, row: number): Leanings =>
    Object.fromEntries(
      claims.flatMap((_, place) => {
        const value = Math.round(values[row * claims.length + place]! * 10) / 10;
        return Math.abs(value) >= LEAST ? [[place, value]] : [];
      }),
    );
  const tableOf = (kind: Kind) => Object.fromEntries(kind.rows.map((key, row) => [key, leaningsOf(kind, row)]));
  return { claims, any: leaningsOf(kinds.any, 0), entities: tableOf(kinds.entities), topics: tableOf(kinds.topics) };
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** One step of Adam. */
function descend({ values, mean, spread, ridge }: Kind, gradient: Float64Array, step: number): void {
  const [meanBias, spreadBias] = [1 - MEAN ** step, 1 - SPREAD ** step];
  for (let at = 0; at < values.length; at++) {
    const pull = gradient[at]! + ridge * values[at]!;
    mean[at] = MEAN * mean[at]! + (1 - MEAN) * pull;
    spread[at] = SPREAD * spread[at]! + (1 - SPREAD) * pull * pull;
    values[at]! -= (RATE * (mean[at]! / meanBias)) / (Math.sqrt(spread[at]! / spreadBias) + EPSILON);
  }
}
