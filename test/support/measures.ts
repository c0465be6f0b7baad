/** Precision, recall and F1 from counts. */

export interface Counts {
  right: number;
  /** Found, but not in the gold. */
  wrong: number;
  /** In the gold, but not found. */
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Compares what was found with what was to be found, by keys. */
export function compare(found: readonly string[], gold: readonly string[]): Counts {
  const wanted = new Set(gold);
  const got = new Set(found);
  return {
    right: [...got].filter((key) => wanted.has(key)).length,
    wrong: [...got].filter((key) => !wanted.has(key)).length,
    missed: [...wanted].filter((key) => !got.has(key)).length,
  };
}

export function add(to: Counts, counts: Counts): void {
  to.right += counts.right;
  to.wrong += counts.wrong;
  to.missed += counts.missed;
}

/** Shares from 0 to 1; null where there is nothing to divide by. */
export function measuresOf({ right, wrong, missed }: Counts) {
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = right + missed === 0 ? null : right / (right + missed);
  const f1 = right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { precision, recall, f1 };
}
