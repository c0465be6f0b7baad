/** What wakes the background besides messages. Listeners are added as it starts, or they would miss what woke it. */
import { browser } from 'wxt/browser';
import { changeSettings, forgetPrivatePauses, loadSettings, onSettings } from './extension.ts';
import { openPanel } from './panel.ts';
import { dressBadge, dressIcon, injectGates, stepMark } from './tabs.ts';
import { forgetPrivatelyUnmarked } from './unmark.ts';

export function answerEvents(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await dress();
    await injectGates();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(dress);
  onSettings(({ enabled }) => dressIcon(enabled));
  browser.windows.onRemoved.addListener(forgetPrivatePauses);
  browser.windows.onRemoved.addListener(forgetPrivatelyUnmarked);
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'dossier') {
      if (tab?.id !== undefined && tab.windowId !== undefined) await openPanel({ id: tab.id, windowId: tab.windowId });
    } else if (command === 'toggle') await changeSettings({ enabled: !(await loadSettings()).enabled });
    else if (tab?.id !== undefined) await stepMark(tab.id, command === 'next-mark' ? 1 : -1);
  });
}

/** Icon and badge do not outlive the browser. */
async function dress(): Promise<void> {
  await dressBadge();
  await dressIcon((await loadSettings()).enabled);
}
