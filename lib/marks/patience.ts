/** Puts off costly work: soon done on a calm page, seldom on one that never rests. */

/** Milliseconds. */
const SOON = 250;
const SELDOM = 30_000;
/** A page that rested this many times as long as the last wait counts as calm again. */
const REST = 10;

export interface Patience {
  /** Asks for the work; asking again before it is done changes nothing. */
  ask(): void;
  stop(): void;
}

/** Each run doubles the wait before the next, until the page has rested. */
export function createPatience(
  run: () => void,
  after: typeof whenIdle = whenIdle,
  now = () => performance.now(),
): Patience {
  let wait = SOON;
  let last = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  return {
    ask() {
      if (cancel) return;
      if (now() - last > wait * REST) wait = SOON;
      cancel = after(wait, () => {
        cancel = null;
        last = now();
        wait = Math.min(wait * 2, SELDOM);
        run();
      });
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

/** Runs when a time has passed and the page then has a moment to spare. Returns what calls it off. */
export function whenIdle(wait: number, run: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(run, { timeout: 1000 });
  }, wait);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
