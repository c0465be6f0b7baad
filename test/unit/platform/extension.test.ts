import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { changeSettings, forgetPrivatePauses, loadSettings, onSettings, pauseOfTab, pauseTab, readPage, resumeTab } =
  await import('../../../lib/platform/extension.ts');

const tab = { id: 1, url: 'https://www.news.example/story?id=7', windowId: 3, private: false };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('stores what was chosen, and nothing else', async () => {
    await changeSettings({ strength: 'first' });
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { strength: 'first', version: 1 } });
    expect((await loadSettings()).enabled).toBe(true);
  });

  it('tells of changes until stopped', async () => {
    const heard: string[] = [];
    const stop = onSettings(({ theme }) => heard.push(theme));
    await changeSettings({ theme: 'dark' });
    stop();
    await changeSettings({ theme: 'light' });
    expect(heard).toEqual(['dark']);
  });
});

describe('pausing a tab', () => {
  it('pauses its site for every tab of the site, and takes it back', async () => {
    await pauseTab(tab, 'site');
    expect(await pauseOfTab({ ...tab, id: 2, url: 'https://news.example/other' })).toBe('site');
    await resumeTab(tab);
    expect(await pauseOfTab(tab)).toBeNull();
  });

  it('pauses a page alone', async () => {
    await pauseTab(tab, 'page');
    expect(await pauseOfTab({ ...tab, url: 'https://www.news.example/story#top' })).toBe('page');
    expect(await pauseOfTab({ ...tab, url: 'https://www.news.example/other' })).toBeNull();
  });

  it('stores nothing for a private window, and forgets with it', async () => {
    const secret = { ...tab, private: true };
    await pauseTab(secret, 'site');
    expect(await pauseOfTab(secret)).toBe('site');
    expect(await pauseOfTab({ ...secret, windowId: 4 })).toBeNull();
    expect(await pauseOfTab(tab)).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await forgetPrivatePauses(secret.windowId);
    expect(await pauseOfTab(secret)).toBeNull();
  });

  it('can resume, in a private window, a site that was paused for good', async () => {
    await pauseTab(tab, 'site');
    await resumeTab({ ...tab, private: true });
    expect(await pauseOfTab({ ...tab, private: true })).toBeNull();
  });

  it('has nothing to pause on the browser’s own pages', async () => {
    expect(await pauseOfTab({ ...tab, url: 'about:blank' })).toBeNull();
    expect(await readPage({ ...tab, url: 'about:blank' })).toEqual({ kind: 'closed' });
  });
});
