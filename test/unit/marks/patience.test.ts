import { describe, expect, it } from 'vitest';
import { createPatience } from '../../../lib/marks/patience.ts';

/** A clock that only moves when told to. */
function clock() {
  let now = 0;
  let due: { at: number; run: () => void } | null = null;
  return {
    now: () => now,
    after(wait: number, run: () => void) {
      due = { at: now + wait, run };
      return () => {
        due = null;
      };
    },
    pass(time: number) {
      now += time;
      if (!due || due.at > now) return;
      const { run } = due;
      due = null;
      run();
    },
  };
}

/** How often work is done in the given seconds when it is asked for every so many milliseconds. */
function runs(seconds: number, every: number): number {
  const { after, now, pass } = clock();
  let count = 0;
  const patience = createPatience(() => count++, after, now);
  for (let time = 0; time < seconds * 1000; time += every) {
    patience.ask();
    pass(every);
  }
  return count;
}

describe('patience', () => {
  it('does the work once for many askings', () => {
    const { after, now, pass } = clock();
    let count = 0;
    const patience = createPatience(() => count++, after, now);
    for (let time = 0; time < 10; time++) patience.ask();
    pass(249);
    expect(count).toBe(0);
    pass(1);
    pass(5000);
    expect(count).toBe(1);
  });

  it('is soon done each time on a page that changes now and then', () => {
    expect(runs(3600, 60_000)).toBe(60);
  });

  it('is seldom done on a page that never rests', () => {
    expect(runs(60, 50)).toBeLessThan(10);
    expect(runs(3600, 50)).toBeLessThan(130);
  });

  it('can be called off', () => {
    const { after, now, pass } = clock();
    let count = 0;
    const patience = createPatience(() => count++, after, now);
    patience.ask();
    patience.stop();
    pass(60_000);
    expect(count).toBe(0);
  });
});
