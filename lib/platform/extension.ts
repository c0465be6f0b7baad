/** The browser's extension API for our own pages and the background, behind `wxt/browser`. */
import { browser } from 'wxt/browser';
import { type Pause, type Pauses, pageOf, pauseOf, resolvePauses, siteOf } from './pauses.ts';
import type { Answer, Ask, LibraryCalls, PageCalls, PageReport, PageState, Reply } from './protocol.ts';
import { resolveSettings, SETTINGS_KEY, SETTINGS_VERSION, type Settings, type StoredSettings } from './settings.ts';

export interface Tab {
  id: number;
  /** Empty where the browser keeps it from us. */
  url: string;
  windowId: number;
  private: boolean;
}

const unwrap = (call: string, reply: Reply | undefined): unknown => {
  if (!reply) throw new Error(`No answer to "${call}"`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer;
};

/** Asks the background; rejects with what went wrong there. */
export async function askLibrary<Name extends keyof LibraryCalls>(
  call: Name,
  ask: Ask<LibraryCalls, Name>,
): Promise<Answer<LibraryCalls, Name>> {
  return unwrap(call, await browser.runtime.sendMessage({ call, ask })) as Answer<LibraryCalls, Name>;
}

/** Asks the marker of a tab; rejects where none lives. */
export async function askPage<Name extends keyof PageCalls>(
  tabId: number,
  call: Name,
  ask: Ask<PageCalls, Name>,
): Promise<Answer<PageCalls, Name>> {
  return unwrap(call, await browser.tabs.sendMessage(tabId, { call, ask })) as Answer<PageCalls, Name>;
}

/** The tab in front of the reader. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', windowId: tab.windowId, private: tab.incognito };
}

/** Puts the marker on a page, or finds it there, and gives what it reports. Rejects where the browser lets no script in. */
export async function injectMarker(tabId: number): Promise<PageReport> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/marker.js'],
  });
  if (!frame?.result) throw new Error('The page gave no report');
  return frame.result as PageReport;
}

/** What the popup can say of a tab. */
export async function readPage(tab: Tab): Promise<PageState> {
  const pause = await pauseOfTab(tab);
  if (pause) return { kind: 'paused', pause };
  if (!/^https?:/.test(tab.url)) return { kind: 'closed' };
  try {
    return { kind: 'read', report: await injectMarker(tab.id) };
  } catch (error) {
    return (await isOpen(tab)) ? { kind: 'failed', message: String(error) } : { kind: 'closed' };
  }
}

/** Whether the browser lets scripts into the tab: not into its own pages, its store, and sites the reader has closed to us. */
async function isOpen(tab: Tab): Promise<boolean> {
  const probe = { target: { tabId: tab.id }, func: () => true };
  return browser.scripting.executeScript(probe).then(
    () => true,
    () => false,
  );
}

export async function loadSettings(): Promise<Settings> {
  return resolveSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** The last of this page's writes: one begins when the one before is done, since each builds on what it left. */
let written: Promise<void> = Promise.resolve();

function afterOthers(write: () => Promise<void>): Promise<void> {
  const done = written.then(write);
  written = done.catch(() => undefined);
  return done;
}

/** Remembers choices. Only these are stored, so that a default that improves later reaches readers who never chose. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  afterOthers(async () => {
    const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as StoredSettings | undefined;
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...stored, ...change, version: SETTINGS_VERSION } });
  });

/** Forgets every choice. */
export const resetSettings = (): Promise<void> => afterOthers(() => browser.storage.local.remove(SETTINGS_KEY));

/** The settings once no write of this page is under way: a view that shows its own changes at once must hear of none before. */
async function settledSettings(): Promise<Settings> {
  for (;;) {
    const last = written;
    await last;
    const settings = await loadSettings();
    if (last === written) return settings;
  }
}

/** Tells of changes of the settings: of several in quick succession, what stands after the last. Returns what stops it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  let isOn = true;
  const onChanged = (changes: Record<string, unknown>) => {
    if (SETTINGS_KEY in changes) void settledSettings().then((settings) => isOn && listener(settings));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => {
    isOn = false;
    browser.storage.local.onChanged.removeListener(onChanged);
  };
}

type PauseOfTab = Exclude<Pause, null | 'everywhere'>;
/**
 * Pauses made in a private window live in memory, by window, and are forgotten with it.
 * Session storage, because the background is stopped at rest and would lose a global.
 */
const privateKey = (windowId: number) => `private-pauses-${windowId}`;

async function privatePauses(windowId: number): Promise<Pauses> {
  const key = privateKey(windowId);
  return resolvePauses((await browser.storage.session.get(key))[key]);
}

/** To be called when a window closes. */
export async function forgetPrivatePauses(windowId: number): Promise<void> {
  await browser.storage.session.remove(privateKey(windowId));
}

/** Where Sidelight is paused for a tab, pauses made in its private window included. */
export async function pauseOfTab(tab: Tab): Promise<Pause> {
  const settings = await loadSettings();
  if (!settings.enabled) return 'everywhere';
  if (!/^https?:/.test(tab.url)) return null;
  const pause = pauseOf(settings, tab.url);
  if (pause || !tab.private) return pause;
  return pauseOf(await privatePauses(tab.windowId), tab.url);
}

/** Pauses the tab's site or page. */
export function pauseTab(tab: Tab, pause: PauseOfTab): Promise<void> {
  const list = pause === 'site' ? 'pausedSites' : 'pausedPages';
  const entry = pause === 'site' ? siteOf(tab.url) : pageOf(tab.url);
  return changePauses(tab, (pauses) => ({ [list]: [...new Set([...pauses[list], entry])] }));
}

/** Takes back every pause of the tab's site and page; for a private tab also the stored ones, or it would stay paused. */
export async function resumeTab(tab: Tab): Promise<void> {
  const resume = ({ pausedSites, pausedPages }: Pauses) => ({
    pausedSites: pausedSites.filter((site) => site !== siteOf(tab.url)),
    pausedPages: pausedPages.filter((page) => page !== pageOf(tab.url)),
  });
  if (tab.private && pauseOf(await loadSettings(), tab.url)) await changePauses({ ...tab, private: false }, resume);
  await changePauses(tab, resume);
}

async function changePauses(tab: Tab, change: (pauses: Pauses) => Partial<Pauses>): Promise<void> {
  if (!tab.private) return changeSettings(change(await loadSettings()));
  const before = await privatePauses(tab.windowId);
  const pauses = { ...before, ...change(before) };
  await browser.storage.session.set({ [privateKey(tab.windowId)]: pauses });
  // Open pages hear of stored settings by themselves; of this they must be told.
  const tabs = await browser.tabs.query({ windowId: tab.windowId, url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id = -1, url = '' }) => {
      if (await pauseOfTab({ ...tab, id, url })) await askPage(id, 'leave', {});
      else await injectMarker(id);
    }),
  );
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the browser's own page for shortcuts, which no link can reach. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys of our commands as the reader has set them, by command; empty where none is set. */
export async function commandKeys(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
