import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../lib/marks/guard.ts';
import { lookAgain, lookLoaded, lookNavigated } from '../../../lib/marks/looks.ts';

const menu = 'Menu '.repeat(300);
const story = `${menu} The story`;

/** A page that shows one text after the other, and how often its text was read and judged. */
function page(...texts: string[]) {
  let at = 0;
  const text = vi.fn(() => texts[at]!);
  const fits = vi.fn((it: string) => it.includes('story'));
  return {
    text,
    fits,
    paragraphs: () => (texts[at]!.includes('story') ? 5 : 0),
    next() {
      at = Math.min(at + 1, texts.length - 1);
    },
  };
}

/** What each of the looks comes to, the page turning to its next text after each. */
const looks = (it: ReturnType<typeof page>, look: () => string, times: number) =>
  Array.from({ length: times }, () => {
    const answer = look();
    it.next();
    return answer;
  });

describe('lookLoaded', () => {
  it('is done at the first look at a page that fits', () => {
    const it = page(story);
    expect(lookLoaded(it)()).toBe('done');
  });

  it('notices text that comes late, into a blank page or among menus', () => {
    for (const first of ['', menu]) {
      const it = page(first, first, story);
      expect(looks(it, lookLoaded(it), 3)).toEqual(['again', 'again', 'done']);
    }
  });

  it('reads a page that stays as it is but once', () => {
    const it = page(menu);
    looks(it, lookLoaded(it), 4);
    expect(it.text).toHaveBeenCalledOnce();
  });
});

describe('lookNavigated', () => {
  it('judges what has settled, not what is on its way', () => {
    const it = page('old story', 'half', story, story);
    expect(looks(it, lookNavigated(it), 4)).toEqual(['again', 'again', 'again', 'done']);
    expect(it.fits).toHaveBeenCalledOnce();
  });

  it('judges each text once', () => {
    const it = page(menu);
    looks(it, lookNavigated(it), 5);
    expect(it.fits).toHaveBeenCalledOnce();
  });
});

describe('lookAgain', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const guard = createGuard(
    () => true,
    () => undefined,
  );

  it('looks after each wait, and never more often', () => {
    const times: number[] = [];
    const began = Date.now();
    lookAgain(guard, [0, 500, 1500], () => {
      times.push(Date.now() - began);
      return 'again';
    });
    vi.advanceTimersByTime(60_000);
    expect(times).toEqual([0, 500, 2000]);
  });

  it('stops when it has seen enough, or is called off', () => {
    const enough = vi.fn(() => 'done' as const);
    lookAgain(guard, [0, 500], enough);
    const stop = lookAgain(guard, [100], enough);
    vi.advanceTimersByTime(50);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(enough).toHaveBeenCalledOnce();
  });
});
