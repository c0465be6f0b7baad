/** What the background does to tabs: scripts, the marks' style, the badge. */
import { browser } from 'wxt/browser';
import { askPage, injectMarker, pauseOfTab, type Tab } from './extension.ts';

const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Puts the marker on a page whose gate said maybe, unless Sidelight is paused there. A tab that is gone by then is no error. */
export async function markPage(tab: Tab): Promise<void> {
  if (await pauseOfTab(tab)) return;
  await injectMarker(tab.id).catch(() => undefined);
}

/**
 * Puts the gate into the tabs that were open before Sidelight was installed or updated: Chrome does not do it by itself.
 * The tabs that the reader sees come first; pages that are closed to extensions refuse, which is no error.
 */
export async function injectGates(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_PAGE, discarded: false });
  for (const tab of tabs.sort((a, b) => Number(b.active) - Number(a.active))) {
    if (tab.id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/gate.js'] }).catch(() => undefined);
  }
}

/**
 * Shows on the badge how many entities a page's marks name, and lends the marks their style; null takes both back.
 * The style is the user's (origin USER): it reaches open shadow roots and leaves no node in the page.
 */
export async function dressPage(tabId: number, entities: number | null, css: string): Promise<void> {
  const sheet = { target: { tabId, frameIds: [0] }, css, origin: 'USER' as const };
  // Removed first in either case: inserting twice would leave one behind when the marks go.
  await browser.scripting.removeCSS(sheet).catch(() => undefined);
  if (entities !== null) await browser.scripting.insertCSS(sheet);
  await browser.action.setBadgeText({ tabId, text: entities ? String(entities) : '' });
}

/** The badge in Sidelight's colour, readable in light and dark toolbars. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#2f4a6d' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** The toolbar icon tells at a glance whether Sidelight is paused everywhere. */
export async function dressIcon(enabled: boolean): Promise<void> {
  const folder = enabled ? '/icon' : '/icon/paused';
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `${folder}/${size}.png`]));
  await browser.action.setIcon({ path });
  await browser.action.setTitle({ title: enabled ? 'Sidelight' : 'Sidelight (paused)' });
}

/** Steps to the next or previous mark of a tab; where nothing is marked, nothing happens. */
export async function stepMark(tabId: number, by: 1 | -1): Promise<void> {
  await askPage(tabId, 'step', { by }).catch(() => undefined);
}
