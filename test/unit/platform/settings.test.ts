import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, resolveSettings } from '../../../lib/platform/settings.ts';

describe('resolveSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(resolveSettings(undefined)).toEqual(DEFAULTS);
  });

  it('keeps every choice that fits', () => {
    const chosen = { ...DEFAULTS, enabled: false, strength: 'first', dwell: 500, pausedSites: ['news.example'] };
    expect(resolveSettings({ ...chosen, version: 1 })).toEqual(chosen);
  });

  it('falls back for a bad field alone', () => {
    const settings = resolveSettings({
      dwell: -5,
      strength: 'loud',
      theme: 'dark',
      groups: { people: false, places: 3 },
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark', groups: { ...DEFAULTS.groups, people: false } });
  });

  it('makes something usable of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = resolveSettings(stored);
        expect(resolveSettings(settings)).toEqual(settings);
        expect(settings.dwell).toBeGreaterThanOrEqual(100);
      }),
    );
  });
});
