/** How a candidate is read: what it names, how, how surely, and why. */
import type { EntityId, NameKind } from '../corpus/model.ts';
import { LEAST_CONFIDENCE } from './confidence.ts';

export interface Reading {
  entity: EntityId;
  kind: NameKind;
  /** 0 to 1: the share of such mentions that are right. */
  confidence: number;
  /** In plain words. */
  reasons: string[];
}

/** By so much the best is surer than any other. */
const MARGIN = 0.05;

/** The one best reading, or null where two entities claim the same words equally well. */
export function bestReading(readings: readonly (Reading | null)[]): Reading | null {
  let first: Reading | null = null;
  for (const reading of readings) {
    if (reading && reading.confidence >= LEAST_CONFIDENCE && reading.confidence > (first?.confidence ?? 0))
      first = reading;
  }
  const isRival = (reading: Reading | null) =>
    reading !== null && reading.entity !== first!.entity && first!.confidence - reading.confidence < MARGIN;
  return first && readings.some(isRival) ? null : first;
}
