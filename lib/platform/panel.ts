/** The side panel (Chrome) or sidebar (Firefox): how it opens, and which tab it follows. */
import { browser } from 'wxt/browser';
import type { Tab } from './extension.ts';

/** What the two browsers call theirs; the polyfill's types know neither in full. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const PAGE = '/sidepanel.html';

/**
 * Opens it beside a tab; where the browser has neither (Firefox on a phone), as a tab of its own. To be called at once
 * when the reader presses a button or a key, with nothing awaited before: browsers ask for the gesture.
 */
export function openPanel({ id, windowId }: Pick<Tab, 'id' | 'windowId'>): Promise<unknown> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return browser.tabs.create({ url: `${PAGE}?tab=${id}` });
}

/** `change`: another tab or page is in front, or the page in front has changed. `leave`: it is going to. */
export type TabEvent = { kind: 'change'; tab: Tab | null } | { kind: 'leave' };

/**
 * Tells of the tab in front of the reader in the panel's own window, at first and whenever it may have something else
 * to say. Returns what stops it.
 */
export function followTab(listener: (event: TabEvent) => void): () => void {
  let current: number | null = null;
  let windowId: number | null = null;
  let stopped = false;
  const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;

  const tell = async () => {
    const [tab] = fixed
      ? [await browser.tabs.get(fixed).catch(() => undefined)]
      : await browser.tabs.query({ active: true, currentWindow: true });
    if (stopped) return;
    current = tab?.id ?? null;
    windowId = tab?.windowId ?? windowId;
    const { url = '', incognito = false } = tab ?? {};
    const known = tab?.id === undefined || tab.windowId === undefined ? null : tab;
    listener({
      kind: 'change',
      tab: known && { id: known.id!, url, windowId: known.windowId!, private: incognito },
    });
  };
  const onActivated = (active: { windowId: number }) => {
    if (!fixed && (windowId === null || active.windowId === windowId)) void tell();
  };
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id !== current) return;
    if (status === 'loading') listener({ kind: 'leave' });
    else if (status === 'complete') void tell();
  };
  // The marker tells the background of every change of its marks; what it says reaches all of our pages.
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }) => {
    const { call } = (message ?? {}) as { call?: unknown };
    if (call === 'marked' && sender.tab?.id === current) void tell();
    return undefined;
  };
  // Pauses of private windows are no settings.
  const onStored = (_changes: unknown, area: string) => {
    if (area === 'session') void tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  browser.storage.onChanged.addListener(onStored);
  void tell();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.storage.onChanged.removeListener(onStored);
  };
}
