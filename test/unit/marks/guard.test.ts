import { describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../lib/marks/guard.ts';

describe('the guard', () => {
  it('lets everything through while all is well', () => {
    const stop = vi.fn();
    const run = vi.fn();
    createGuard(() => true, stop)(run)('a', 1);
    expect(run).toHaveBeenCalledWith('a', 1);
    expect(stop).not.toHaveBeenCalled();
  });

  it('stops an instance whose extension is gone, and runs nothing of it', () => {
    const stop = vi.fn();
    const run = vi.fn();
    createGuard(() => false, stop)(run)();
    expect(run).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('never throws, not even when stopping fails too', () => {
    const fail = () => {
      throw new Error('from the page');
    };
    expect(() => createGuard(() => true, fail)(fail)()).not.toThrow();
    expect(() => createGuard(fail as () => boolean, fail)(fail)()).not.toThrow();
  });
});
