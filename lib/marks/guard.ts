/**
 * The one place through which the page's events, observers and timers come in.
 * Whatever a page does, nothing is thrown into its console: an instance whose extension is gone, or that fails,
 * stops and falls silent.
 */
export type Guard = <Arguments extends unknown[]>(run: (...given: Arguments) => void) => (...given: Arguments) => void;

/**
 * Makes functions that never throw.
 * @param isAlive whether the extension is still there
 * @param stop takes everything down; called again if anything still comes in
 */
export function createGuard(isAlive: () => boolean, stop: () => void): Guard {
  return (run) =>
    (...given) => {
      try {
        if (isAlive()) return run(...given);
      } catch {
        // Not logged: the page's text may be in it.
      }
      try {
        stop();
      } catch {
        // The page may have broken what stopping needs.
      }
    };
}
