import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../lib/marks/steps.ts';

/** Marks 3, 5, 8 and 9 stand 100 pixels apart, the page scrolled so that 8 is the first in view; 5 is folded away. */
const marks = [3, 5, 8, 9];
const tops: Record<number, number | null> = { 3: -250, 5: null, 8: 20, 9: 120 };
const topOf = (mark: number) => tops[mark] ?? null;

describe('nextMark', () => {
  it('begins with what is in view', () => {
    expect(nextMark(marks, null, 1, topOf)).toBe(8);
    expect(nextMark(marks, null, -1, topOf)).toBe(3);
  });

  it('goes on from the current mark, past those that cannot be seen, and round', () => {
    expect(nextMark(marks, 3, 1, topOf)).toBe(8);
    expect(nextMark(marks, 8, -1, topOf)).toBe(3);
    expect(nextMark(marks, 9, 1, topOf)).toBe(3);
    expect(nextMark(marks, 3, -1, topOf)).toBe(9);
  });

  it('begins anew where the current mark is gone', () => {
    expect(nextMark(marks, 77, 1, topOf)).toBe(8);
  });

  it('starts from the ends when nothing is in view', () => {
    expect(nextMark(marks, null, 1, () => -5)).toBe(3);
    expect(nextMark(marks, null, -1, () => -5)).toBe(9);
    expect(nextMark(marks, null, -1, () => 5)).toBe(9);
  });

  it('finds none where none can be seen', () => {
    expect(nextMark([], null, 1, () => 0)).toBeNull();
    expect(nextMark(marks, 3, 1, () => null)).toBeNull();
  });
});
