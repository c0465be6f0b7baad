import { describe, expect, it } from 'vitest';
import { pageOf, pauseOf, siteOf } from '../../../lib/platform/pauses.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';

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
