/** Reliability: is as large a share of the marks right as their confidence says? */
import { type GoldReading, keyOf, PARTS } from './gold-readings.ts';
import { percent, type Table } from './table.ts';

/** Width of a step of confidence. */
const STEP = 0.05;

interface Step {
  marks: number;
  right: number;
  claimed: number;
}

function stepsOf(readings: readonly GoldReading[]): Map<number, Step> {
  const steps = new Map<number, Step>();
  for (const { gold, mentions } of readings) {
    const wanted = new Set(gold.mentions.map(keyOf));
    for (const mention of mentions) {
      // A hair more, or 0.95 would fall below itself.
      const key = Math.floor(mention.confidence / STEP + 1e-9);
      const step = steps.get(key) ?? { marks: 0, right: 0, claimed: 0 };
      step.marks++;
      step.claimed += mention.confidence;
      if (wanted.has(keyOf(mention))) step.right++;
      steps.set(key, step);
    }
  }
  return steps;
}

/** Marks by their confidence, and the share of them that is right. */
export function reliability(readings: readonly GoldReading[]): Table {
  const byPart = PARTS.map((part) => stepsOf(readings.filter((reading) => reading.part === part)));
  const keys = [...new Set(byPart.flatMap((steps) => [...steps.keys()]))].sort((a, b) => b - a);
  const cells = (step: Step | undefined) =>
    step ? [percent(step.claimed / step.marks), percent(step.right / step.marks), String(step.marks)] : ['–', '–', '0'];
  return {
    title: 'Reliability of marks',
    groups: PARTS.map((name) => ({ name, columns: ['said', 'right', 'n'] })),
    rows: keys.map((key) => ({
      name: `${(key * STEP).toFixed(2)} to ${((key + 1) * STEP).toFixed(2)}`,
      cells: byPart.map((steps) => cells(steps.get(key))),
    })),
  };
}
