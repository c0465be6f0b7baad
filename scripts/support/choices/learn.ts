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

/** A card made ready: its claims by their places. */
interface List {
  /** Where the leanings of the first claim stand in each kind's table; below 0: the kind has none for the card. */
  starts: number[];
  places: Int32Array;
  scores: Float64Array;
  wanted: Uint8Array;
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
  const lists = cards.map(
    ({ entity, topic, rows }): List => ({
      starts: [0, kinds.entities.rows.indexOf(entity), topic === undefined ? -1 : kinds.topics.rows.indexOf(topic)].map(
        (row) => row * claims.length,
      ),
      places: Int32Array.from(rows, ({ claim }) => placeOf.get(claim)!),
      scores: Float64Array.from(rows, ({ score }) => score),
      wanted: Uint8Array.from(rows, ({ wanted }) => (wanted ? 1 : 0)),
    }),
  );
  for (let step = 1; step <= STEPS; step++) {
    const gradients = all.map(({ values }) => new Float64Array(values.length));
    for (const list of lists) addPull(list, all, gradients, lists.length);
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

/** Adds to the gradients how a list's claims are to change: typed arrays and plain loops, since this runs a million times. */
function addPull(
  { starts, places, scores, wanted }: List,
  kinds: readonly Kind[],
  gradients: readonly Float64Array[],
  count: number,
): void {
  const shares = Float64Array.from(scores);
  for (const [kind, { values }] of kinds.entries()) {
    const start = starts[kind]!;
    if (start >= 0) for (let row = 0; row < shares.length; row++) shares[row]! += values[start + places[row]!]!;
  }
  softmax(shares);
  let right = 0;
  for (let row = 0; row < shares.length; row++) right += wanted[row]! * shares[row]!;
  for (const [kind, gradient] of gradients.entries()) {
    const start = starts[kind]!;
    if (start < 0) continue;
    for (let row = 0; row < shares.length; row++) {
      gradient[start + places[row]!]! += (shares[row]! * (1 - wanted[row]! / right)) / count;
    }
  }
}

/** Makes shares of scores, in place. */
function softmax(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += scores[row] = Math.exp(scores[row]! - highest);
  for (let row = 0; row < scores.length; row++) scores[row]! /= sum;
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
