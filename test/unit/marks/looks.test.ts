import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../lib/marks/guard.ts';
import { lookAgain, lookLoaded, lookNavigated } from '../../../lib/marks/looks.ts';

const menu = 'Menu '.repeat(300);
const story = `${menu} The story`;

/** A page that shows one text after the other, and what was read and judged of it. */
function page(...texts: string[]) {
  let at = 0;
  return {
    text: vi.fn(() => texts[at]!),
    judge: vi.fn((_text: string) => undefined),
    paragraphs: () => (texts[at]!.includes('story') ? 5 : 0),
    /** Looks as often as is said, the page turning to its next text after each. */
    look(look: () => void, times: number) {
      for (let time = 0; time < times; time++) {
        look();
        at = Math.min(at + 1, texts.length - 1);
      }
    },
  };
}

describe('lookLoaded', () => {
  it('judges a page at the first look', () => {
    const it = page(story);
    lookLoaded(it)();
    expect(it.judge).toHaveBeenCalledWith(story);
  });

  it('notices text that comes late, into a blank page or among menus', () => {
    for (const first of ['', menu]) {
      const it = page(first, first, story);
      it.look(lookLoaded(it), 3);
      expect(it.judge).toHaveBeenLastCalledWith(story);
    }
  });

  it('reads a page that stays as it is but once', () => {
    const it = page(menu);
    it.look(lookLoaded(it), 4);
    expect(it.text).toHaveBeenCalledOnce();
  });
});

describe('lookNavigated', () => {
  it('judges what has settled, not what is on its way', () => {
    const it = page('old story', 'half', story, story);
    it.look(lookNavigated(it), 4);
    expect(it.judge.mock.calls).toEqual([[story]]);
  });

  it('judges each text once, and a further one that settles later', () => {
    const it = page(menu, menu, menu, story, story, story);
    it.look(lookNavigated(it), 6);
    expect(it.judge.mock.calls).toEqual([[menu], [story]]);
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
    lookAgain(guard, [0, 500, 1500], () => times.push(Date.now() - began));
    vi.advanceTimersByTime(60_000);
    expect(times).toEqual([0, 500, 2000]);
  });

  it('is called off, by a look too', () => {
    const looks = vi.fn();
    const stop = lookAgain(guard, [100], looks);
    vi.advanceTimersByTime(50);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(looks).not.toHaveBeenCalled();
    const stopItself = lookAgain(guard, [0, 500], () => {
      looks();
      stopItself();
    });
    vi.advanceTimersByTime(60_000);
    expect(looks).toHaveBeenCalledOnce();
  });
});
