import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { changeSettings, forgetPrivatePauses, loadSettings, onSettings, pauseOfTab, pauseTab, readPage, resumeTab } =
  await import('../../../lib/platform/extension.ts');
const { forgetPrivatelyUnmarked, privatelyUnmarked, unmark } = await import('../../../lib/platform/unmark.ts');
const { resolveUnmarked, unmarkedOn } = await import('../../../lib/platform/unmarked.ts');

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
    await vi.waitFor(() => expect(heard).toEqual(['dark']));
    stop();
    await changeSettings({ theme: 'light' });
    await loadSettings();
    expect(heard).toEqual(['dark']);
  });

  it('loses none of several changes made at once, and tells only of what stands after them', async () => {
    const heard: { theme: string; strength: string }[] = [];
    const stop = onSettings(({ theme, strength }) => heard.push({ theme, strength }));
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ strength: 'first' })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', strength: 'first' });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual([heard[1], { theme: 'dark', strength: 'first' }]);
    stop();
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

describe('a mark taken away', () => {
  const kim = { quote: 'Kim', entity: 'kim-jong-un', name: 'Kim Jong Un', page: 'https://news.example/story' };
  const here = { id: 3, private: false };
  const stored = async () => (await loadSettings()).unmarked;

  it('is remembered for its page, then for every page, and forgotten when it is brought back', async () => {
    await unmark(here, kim, 'page');
    expect(await stored()).toEqual([kim]);
    await unmark(here, kim, 'everywhere');
    expect(await stored()).toEqual([{ ...kim, page: null }]);
    await unmark(here, { ...kim, page: 'https://news.example/other' }, null);
    expect(await stored()).toEqual([]);
  });

  it('leaves what was said of other names and other pages', async () => {
    const other = { ...kim, page: 'https://news.example/other' };
    await unmark(here, kim, 'page');
    await unmark(here, other, 'page');
    await unmark(here, { ...kim, quote: 'Jong' }, 'page');
    await unmark(here, kim, null);
    expect(await stored()).toEqual([other, { ...kim, quote: 'Jong' }]);
  });

  it('is remembered for its private window alone, without being stored, and forgotten with it', async () => {
    const secret = { id: 4, private: true };
    await unmark(secret, kim, 'everywhere');
    expect(await privatelyUnmarked(4)).toEqual([{ ...kim, page: null }]);
    expect(await privatelyUnmarked(3)).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await forgetPrivatelyUnmarked(4);
    expect(await privatelyUnmarked(4)).toEqual([]);
  });

  it('comes back in a private window, too, if it was taken away for good', async () => {
    await unmark(here, kim, 'page');
    await unmark({ id: 4, private: true }, kim, null);
    expect(await stored()).toEqual([]);
  });
});

describe('what is stored of marks taken away', () => {
  it('holds on its page whatever the query, and everywhere if so chosen', () => {
    const page = 'https://news.example/story';
    const names = resolveUnmarked([
      { quote: 'Kim', entity: 'kim-jong-un', name: 'Kim Jong Un', page },
      { quote: 'Mars', entity: 'mars', name: 'Mars', page: null },
    ]);
    expect(unmarkedOn(names, `${page}?from=mail#top`)).toEqual([
      { quote: 'Kim', entity: 'kim-jong-un', where: 'page' },
      { quote: 'Mars', entity: 'mars', where: 'everywhere' },
    ]);
    expect(unmarkedOn(names, `${page}-2`).map(({ quote }) => quote)).toEqual(['Mars']);
  });

  it('loses what does not fit, and that alone', () => {
    const fits = { quote: 'Mars', entity: 'mars', name: 'Mars', page: null };
    const misfits = [null, 7, {}, { ...fits, quote: '' }, { ...fits, page: 3 }, { ...fits, name: 'x'.repeat(3000) }];
    expect(resolveUnmarked([...misfits, { ...fits, extra: 1 }])).toEqual([fits]);
    expect(resolveUnmarked({ 0: fits })).toEqual([]);
  });
});
