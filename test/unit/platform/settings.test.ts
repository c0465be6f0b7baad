import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, pageOf, pauseOf, resolveSettings, siteOf } from '../../../lib/platform/settings.ts';

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

describe('pauseOf', () => {
  const url = 'https://www.news.example/world/story.html?utm=1#comments';

  it('runs where nothing is paused', () => {
    expect(pauseOf(DEFAULTS, url)).toBeNull();
  });

  it('knows a site by its name, with or without www', () => {
    expect(siteOf(url)).toBe('news.example');
    expect(pauseOf({ ...DEFAULTS, pausedSites: ['news.example'] }, url)).toBe('site');
    expect(pauseOf({ ...DEFAULTS, pausedSites: ['example'] }, url)).toBeNull();
  });

  it('knows a page whatever its query and fragment', () => {
    expect(pageOf(url)).toBe('https://www.news.example/world/story.html');
    expect(pauseOf({ ...DEFAULTS, pausedPages: [pageOf(url)] }, url)).toBe('page');
    expect(pauseOf({ ...DEFAULTS, pausedPages: [pageOf(url)] }, 'https://www.news.example/world/')).toBeNull();
  });

  it('names the widest pause', () => {
    const paused = { ...DEFAULTS, enabled: false, pausedSites: ['news.example'], pausedPages: [pageOf(url)] };
    expect(pauseOf(paused, url)).toBe('everywhere');
    expect(pauseOf({ ...paused, enabled: true }, url)).toBe('site');
  });
});
