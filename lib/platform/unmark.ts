/** Remembers the marks that the reader has taken away; those of a private window in memory, to be forgotten with it. */
import { browser } from 'wxt/browser';
import type { Unmarked } from '../corpus/reading.ts';
import { askPage, changeSettings, loadSettings } from './extension.ts';
import { changeUnmarked, resolveUnmarked, type UnmarkedName } from './unmarked.ts';

/** The window that a word on a mark comes from. */
interface Window {
  id: number;
  private: boolean;
}

/** Session storage, because the background is stopped at rest and would lose a global. */
const privateKey = (windowId: number) => `private-unmarked-${windowId}`;

/** What is remembered for a private window alone. */
export async function privatelyUnmarked(windowId: number): Promise<UnmarkedName[]> {
  const key = privateKey(windowId);
  return resolveUnmarked((await browser.storage.session.get(key))[key]);
}

/** To be called when a window closes. */
export async function forgetPrivatelyUnmarked(windowId: number): Promise<void> {
  await browser.storage.session.remove(privateKey(windowId));
}

/** Takes the marks of a name away, on its page or everywhere; null: marks it again. */
export async function unmark(
  window: Window,
  name: UnmarkedName & { page: string },
  where: Unmarked['where'] | null,
): Promise<void> {
  const { unmarked } = await loadSettings();
  const changed = changeUnmarked(unmarked, name, where);
  // What is stored is taken back from a private window, too, or the mark would stay away there.
  if (!window.private || (where === null && changed.length < unmarked.length)) {
    await changeSettings({ unmarked: changed });
  }
  if (window.private) await unmarkPrivately(window.id, name, where);
}

async function unmarkPrivately(
  windowId: number,
  name: UnmarkedName & { page: string },
  where: Unmarked['where'] | null,
): Promise<void> {
  const unmarked = changeUnmarked(await privatelyUnmarked(windowId), name, where);
  await browser.storage.session.set({ [privateKey(windowId)]: unmarked });
  // Open pages hear of stored settings by themselves; of this they must be told.
  const tabs = await browser.tabs.query({ windowId, url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(tabs.map(({ id = -1 }) => askPage(id, 'unmarked', { unmarked })));
}
