/** Which mark comes next for a reader who goes from one to the next by keyboard. */

/**
 * The mark to step to; null: there is none.
 * @param marks ids in page order
 * @param current where the reader stepped to last; null, or no longer there: starts from what is in view
 * @param by 1 forwards, -1 backwards; steps go round
 * @param topOf where a mark begins, in CSS pixels below the top of the viewport; null: it can't be seen now
 */
export function nextMark(
  marks: readonly number[],
  current: number | null,
  by: 1 | -1,
  topOf: (mark: number) => number | null,
): number | null {
  const at = current === null ? -1 : marks.indexOf(current);
  const start = at >= 0 ? at + by : firstInView(marks, by, topOf);
  for (let tried = 0; tried < marks.length; tried++) {
    const mark = marks.at((start + tried * by) % marks.length)!;
    if (topOf(mark) !== null) return mark;
  }
  return null;
}

/** Forwards the first mark that is not above the viewport, backwards the last one that is. */
function firstInView(marks: readonly number[], by: 1 | -1, topOf: (mark: number) => number | null): number {
  const first = marks.findIndex((mark) => (topOf(mark) ?? -1) >= 0);
  if (by === 1) return Math.max(0, first);
  return first === -1 ? marks.length - 1 : first - 1;
}
