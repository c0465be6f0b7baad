import { describe, expect, it, vi } from 'vitest';
import { createTrail } from '../../../lib/card/trail.ts';
import type { Context } from '../../../lib/corpus/reading.ts';

const context = (id: string) => ({ entity: { id } }) as Context;

/** A library that answers when told to. */
function slowLibrary() {
  const waiting = new Map<string, { resolve(context: Context): void; reject(error: Error): void }>();
  return {
    ask: (id: string) => new Promise<Context>((resolve, reject) => waiting.set(id, { resolve, reject })),
    async answer(id: string) {
      waiting.get(id)!.resolve(context(id));
      await Promise.resolve();
    },
    async fail(id: string) {
      waiting.get(id)!.reject(new Error('gone'));
      await Promise.resolve();
    },
  };
}

describe('the trail of a card', () => {
  it('goes on to related entities and all the way back', async () => {
    const library = slowLibrary();
    const onTurned = vi.fn();
    const trail = createTrail(library.ask, onTurned);
    trail.start(context('a'));
    expect(trail.canGoBack()).toBe(false);
    trail.follow('b');
    expect(trail.now()?.entity.id).toBe('a');
    await library.answer('b');
    expect(trail.now()?.entity.id).toBe('b');
    expect(trail.canGoBack()).toBe(true);
    trail.back();
    trail.back();
    expect(trail.now()?.entity.id).toBe('a');
    expect(onTurned).toHaveBeenCalledTimes(2);
  });

  it('ignores an answer that something else has overtaken', async () => {
    const library = slowLibrary();
    const trail = createTrail(library.ask, () => undefined);
    trail.start(context('a'));
    trail.follow('b');
    trail.follow('c');
    await library.answer('c');
    await library.answer('b');
    expect(trail.now()?.entity.id).toBe('c');
    trail.follow('d');
    trail.clear();
    await library.answer('d');
    expect(trail.now()).toBeNull();
  });

  it('stays where it is when there is no answer', async () => {
    const library = slowLibrary();
    const trail = createTrail(library.ask, () => undefined);
    trail.start(context('a'));
    trail.follow('b');
    await library.fail('b');
    expect(trail.now()?.entity.id).toBe('a');
  });
});
