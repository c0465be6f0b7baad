/** When the gate looks at a page: more than once, because some write their text late; a few times, never forever. */
import type { Guard } from './guard.ts';

/** What a look came to: look again later, or not. */
export type Look = 'again' | 'done';

export interface Page {
  /** All its text. */
  text(): string;
  /** The number of its paragraphs: cheaper than its text, and changed when an article has come. */
  paragraphs(): number;
  /** Whether an article with this text may be worth marking. */
  fits(text: string): boolean;
}

/** A page with less text, in UTF-16 units, is still to be written. */
const BLANK = 1000;

/** Looks at a page that was loaded: again only at one that was blank, or has other paragraphs by now. */
export function lookLoaded({ text, paragraphs, fits }: Page): () => Look {
  let length = 0;
  let before = -1;
  return () => {
    const count = paragraphs();
    if (count === before && length >= BLANK) return 'again';
    before = count;
    const now = text();
    length = now.length;
    return fits(now) ? 'done' : 'again';
  };
}

/**
 * Looks at a page that turned into another. The old text may still stand, and then half of the new one:
 * what counts is what was there at the look before too.
 */
export function lookNavigated({ text, fits }: Page): () => Look {
  let before: string | null = null;
  let seen: string | null = null;
  return () => {
    const now = text();
    const isNews = now === before && now !== seen;
    before = now;
    if (!isNews) return 'again';
    seen = now;
    return fits(now) ? 'done' : 'again';
  };
}

/**
 * Looks after each of the waits (milliseconds, one after the other) until it is done.
 * Returns what calls the rest off.
 */
export function lookAgain(guard: Guard, waits: readonly number[], look: () => Look): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = ([wait, ...rest]: readonly number[]) => {
    if (wait === undefined) return;
    const later = guard(() => {
      if (look() === 'again') next(rest);
    });
    timer = setTimeout(later, wait);
  };
  next(waits);
  return () => clearTimeout(timer);
}
