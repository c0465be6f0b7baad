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

/** The one best reading, or null where two entities claim the same words equally well. */
export function bestReading(readings: readonly (Reading | null)[]): Reading | null {
  const sure = readings
    .filter((reading): reading is Reading => reading !== null && reading.confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  const [first] = sure;
  const rival = sure.find(({ entity }) => entity !== first?.entity);
  if (!first || (rival && first.confidence - rival.confidence < 0.05)) return null;
  return first;
}
