import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, type Happening, RESTING, step, type Visibility } from '../../../lib/card/visibility.ts';

/** What happens one after the other, and all that was to be done about it. */
function play(...happenings: Happening[]): { now: Visibility; effects: Effect[] } {
  let now = RESTING;
  const effects: Effect[] = [];
  for (const happening of happenings) {
    const next = step(now, happening);
    now = next.now;
    effects.push(...next.effects);
  }
  return { now, effects };
}

const over = (mark: number, x = 10): Happening => ({ event: 'over', mark, at: { x, y: 10 } });
const off = (towardsCard = false): Happening => ({ event: 'off', towardsCard });
const [rested, graceOver, turned, close, pin, inside] = (
  ['rested', 'graceOver', 'turned', 'close', 'pin', 'inside'] as const
).map((event): Happening => ({ event })) as [Happening, Happening, Happening, Happening, Happening, Happening];
const answered = (mark: number): Happening => ({ event: 'answered', mark });
const call = (mark: number): Happening => ({ event: 'call', mark, by: 'keyboard' });
const opened = [over(1), answered(1), rested];

const shows = (effects: Effect[]) => effects.filter((effect) => effect.do === 'show');
const starts = (effects: Effect[], timer: string) =>
  effects.filter((effect) => effect.do === 'start' && effect.timer === timer).length;

describe('opening', () => {
  it('leaves the mark alone where a selection ended, until the pointer has left it', () => {
    const selected: Happening = { event: 'turned', mark: 1 };
    expect(play(selected, over(1), answered(1), rested)).toMatchObject({ now: { state: 'resting' }, effects: [] });
    expect(shows(play(selected, over(1), off(), over(1), answered(1), rested).effects)).toHaveLength(1);
    expect(shows(play(selected, over(2), answered(2), rested).effects)).toHaveLength(1);
  });

  it('asks at once, and shows when the pointer has rested and the answer is in', () => {
    expect(play(over(1)).effects).toContainEqual({ do: 'ask', mark: 1 });
    expect(shows(play(over(1), answered(1)).effects)).toEqual([]);
    expect(shows(play(over(1), rested).effects)).toEqual([]);
    expect(shows(play(over(1), answered(1), rested).effects)).toEqual([{ do: 'show', mark: 1, by: 'pointer' }]);
    expect(shows(play(over(1), rested, answered(1)).effects)).toEqual([{ do: 'show', mark: 1, by: 'pointer' }]);
  });

  it('waits anew while the pointer still moves along the mark, but not for a tremble', () => {
    expect(starts(play(over(1, 10), over(1, 30), over(1, 50)).effects, 'dwell')).toBe(3);
    expect(starts(play(over(1, 10), over(1, 12), over(1, 9)).effects, 'dwell')).toBe(1);
  });

  it('opens nothing for a pointer that only passes', () => {
    expect(play(over(1), off(), rested, answered(1))).toMatchObject({ now: { state: 'resting' } });
  });

  it('ignores the answer for a mark that the pointer has left for another', () => {
    expect(shows(play(over(1), over(2), answered(1), rested).effects)).toEqual([]);
    expect(shows(play(over(1), over(2), answered(1), rested, answered(2)).effects)).toMatchObject([{ mark: 2 }]);
  });

  it('leaves a mark alone that was pressed, until the pointer comes again', () => {
    expect(shows(play(over(1), turned, over(1), rested, answered(1)).effects)).toEqual([]);
    expect(shows(play(over(1), turned, off(), ...opened).effects)).toHaveLength(1);
  });

  it('stays silent where the library has no answer', () => {
    expect(play(over(1), { event: 'unanswered', mark: 1 }, over(1)).now).toEqual({ state: 'resting', hushed: 1 });
  });

  it('opens a called mark without any rest', () => {
    expect(shows(play(call(3), answered(3)).effects)).toEqual([{ do: 'show', mark: 3, by: 'keyboard' }]);
  });
});

describe('an open card', () => {
  it('goes after the grace period, unless the pointer comes back or reaches it', () => {
    expect(play(...opened, off(), graceOver)).toMatchObject({ now: { state: 'resting' } });
    expect(play(...opened, off(), graceOver).effects).toContainEqual({ do: 'hide' });
    expect(play(...opened, off(), over(1), graceOver).now.state).toBe('open');
    expect(play(...opened, off(), inside, graceOver).now.state).toBe('open');
  });

  it('waits for a pointer on its way, and not for one that goes elsewhere', () => {
    expect(starts(play(...opened, off(), off(true), off(true)).effects, 'grace')).toBe(3);
    expect(starts(play(...opened, off(), off(), off()).effects, 'grace')).toBe(1);
  });

  it('gives way to another mark that the pointer rests on', () => {
    const { now, effects } = play(...opened, over(2), rested, answered(2));
    expect(now).toEqual({ state: 'open', mark: 2, by: 'pointer' });
    expect(shows(effects)).toHaveLength(2);
  });

  it('is closed by Esc at once, and does not come back under the resting pointer', () => {
    const { now, effects } = play(...opened, close, over(1));
    expect(now).toEqual({ state: 'resting', hushed: 1 });
    expect(effects).toContainEqual({ do: 'hide' });
  });

  it('goes when the page moves under it, but follows its mark when opened by keyboard', () => {
    expect(play(...opened, { event: 'moved' }).effects).toContainEqual({ do: 'hide' });
    expect(play(call(1), answered(1), { event: 'moved' }).effects).toContainEqual({ do: 'follow' });
  });

  it('that was opened by keyboard stays, wherever the pointer is', () => {
    expect(play(call(1), answered(1), off(), graceOver).now.state).toBe('open');
  });

  it('once pinned goes only when closed', () => {
    const all: Happening[] = [off(), graceOver, over(2), rested, turned, { event: 'moved' }, { event: 'gone' }];
    expect(play(...opened, pin, ...all).now.state).toBe('pinned');
    expect(play(...opened, pin, ...all, close).now.state).toBe('resting');
    expect(play(...opened, pin, pin, off(), graceOver).now.state).toBe('resting');
  });
});

describe('whatever happens', () => {
  const mark = fc.integer({ min: 1, max: 3 });
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({
      event: fc.constant('over' as const),
      mark,
      at: fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.constant(0) }),
    }),
    fc.record({ event: fc.constant('off' as const), towardsCard: fc.boolean() }),
    fc.record({ event: fc.constantFrom('answered' as const, 'unanswered' as const), mark }),
    fc.record({
      event: fc.constant('call' as const),
      mark,
      by: fc.constantFrom('keyboard' as const, 'touch' as const),
    }),
    fc.record({
      event: fc.constantFrom(
        ...(['inside', 'rested', 'graceOver', 'turned', 'moved', 'gone', 'close', 'pin'] as const),
      ),
    }),
  );

  it('shows only what was asked for last and answered, hides only what is shown, and starts no timer in vain', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        let now = RESTING;
        let shown: number | null = null;
        let asked: number | null = null;
        let hasAnswer = false;
        for (const each of happenings) {
          if (each.event === 'answered' && each.mark === asked) hasAnswer = true;
          const next = step(now, each);
          now = next.now;
          for (const effect of next.effects) {
            if (effect.do === 'ask') [asked, hasAnswer] = [effect.mark, false];
            if (effect.do === 'show') {
              expect([effect.mark, hasAnswer]).toEqual([asked, true]);
              shown = effect.mark;
            }
            if (effect.do === 'hide') {
              expect(shown).not.toBeNull();
              shown = null;
            }
            if (effect.do === 'start') expect(now.state).not.toBe('resting');
          }
          expect('mark' in now ? now.mark : null).toBe(shown);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is over with Esc', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
        expect(play(...happenings, close).now.state).toBe('resting');
      }),
    );
  });
});
