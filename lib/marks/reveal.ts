/** Waits for text that a page hides for now. */
import type { Guard } from './guard.ts';
import { lookAgain } from './looks.ts';

/** Milliseconds between looks, from the beginning and from each click: walls fall when they are clicked. */
const WAITS = [300, 1200, 3000];

/** Runs once when the text is shown. Returns what stops the waiting. */
export function waitForReveal(guard: Guard, isShown: () => boolean, run: () => void): () => void {
  let stopLooking = () => {};
  const stop = () => {
    stopLooking();
    document.removeEventListener('click', look, true);
  };
  const look = guard(() => {
    stopLooking();
    stopLooking = lookAgain(guard, WAITS, () => {
      if (!isShown()) return;
      stop();
      run();
    });
  });
  document.addEventListener('click', look, { capture: true, passive: true });
  look();
  return stop;
}
