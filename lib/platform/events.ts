/** What wakes the background besides messages. Listeners are added as it starts, or they would miss what woke it. */
import { browser } from 'wxt/browser';
import { changeSettings, forgetPrivatePauses, loadSettings } from './extension.ts';
import { dressBadge, injectGates, stepMark } from './tabs.ts';

export function answerEvents(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await dressBadge();
    await injectGates();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(dressBadge);
  browser.windows.onRemoved.addListener(forgetPrivatePauses);
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle') await changeSettings({ enabled: !(await loadSettings()).enabled });
    else if (tab?.id !== undefined) await stepMark(tab.id, command === 'next-mark' ? 1 : -1);
  });
}
