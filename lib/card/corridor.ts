/** The way from the mark to the card: a pointer on it means to reach the card. */
import type { Box, Point } from './boxes.ts';

/** Hands tremble: the card is taken this much larger, in CSS pixels. */
const SLACK = 8;

/**
 * Whether a pointer that moved from one point to another is on its way to the card:
 * whether going on in that direction would meet it.
 */
export function isTowards(from: Point, to: Point, card: Box): boolean {
  const x = span(from.x, to.x, card.left - SLACK, card.right + SLACK);
  const y = span(from.y, to.y, card.top - SLACK, card.bottom + SLACK);
  const enters = Math.max(x.enters, y.enters, 0);
  return (from.x !== to.x || from.y !== to.y) && enters <= Math.min(x.leaves, y.leaves);
}

/** When a coordinate that goes from `a` at time 0 to `b` at time 1 enters and leaves the stretch between two others. */
function span(a: number, b: number, low: number, high: number): { enters: number; leaves: number } {
  if (a === b) return a >= low && a <= high ? { enters: -Infinity, leaves: Infinity } : { enters: 1, leaves: -1 };
  const [first, second] = [(low - a) / (b - a), (high - a) / (b - a)];
  return { enters: Math.min(first, second), leaves: Math.max(first, second) };
}
