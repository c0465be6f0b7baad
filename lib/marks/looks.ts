/** When the gate looks at a page: more than once, because some write their text late; a few times, never forever. */
import type { Guard } from './guard.ts';

export interface Page {
  /** All its text; empty where there is nothing to look for. */
  text(): string;
  /** The number of its paragraphs: cheaper than its text, and changed when an article has come. */
  paragraphs(): number;
  /** Sees whether an article with this text may be worth marking. */
  judge(text: string): void;
}

/** A page with less text, in UTF-16 units, is still to be written. */
const BLANK = 1000;

/**
 * Looks at a page that was loaded: again only at one that was blank, or has other paragraphs by now. Even at one that
 * fitted: a title names the story before its text has come.
 */
export function lookLoaded({ text, paragraphs, judge }: Page): () => void {
  let length = 0;
  let before = -1;
  return () => {
    const count = paragraphs();
    if (count === before && length >= BLANK) return;
    before = count;
    const now = text();
    length = now.length;
    judge(now);
  };
}

/**
 * Looks at a page that turned into another. The old text may still stand, and then half of the new one:
 * what counts is what was there at the look before too.
 */
export function lookNavigated({ text, judge }: Page): () => void {
  let before: string | null = null;
  let seen: string | null = null;
  return () => {
    const now = text();
    const isNews = now === before && now !== seen;
    before = now;
    if (!isNews) return;
    seen = now;
    judge(now);
  };
}

/** Looks after each of the waits (milliseconds, one after the other). Returns what calls the rest off. */
export function lookAgain(guard: Guard, waits: readonly number[], look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = ([wait, ...rest]: readonly number[]) => {
    if (wait === undefined) return;
    const later = guard(() => {
      next(rest);
      look();
    });
    timer = setTimeout(later, wait);
  };
  next(waits);
  return () => clearTimeout(timer);
}
