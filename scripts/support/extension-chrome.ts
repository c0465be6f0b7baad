/** The extension in Chromium: its own page, its worker, and the popup, which is a page like others. */
import type { Page } from 'puppeteer-core';
import { callOf, type Extension } from './extension.ts';
import { type Running, recordPage } from './launch.ts';

export async function installInChrome({ browser, errors }: Running, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const own = await browser.newPage();
  await own.goto(url('manifest.json'));

  return {
    url,
    run: (body, ...args) => own.evaluate(callOf(body, 'chrome', args)) as never,

    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      const opened = browser.waitForTarget((target) => target.url() === url('popup.html'), { timeout: 10_000 });
      await extension?.triggerAction(page);
      const popup = await (await opened).asPage();
      recordPage(popup, errors);
      return {
        run: (body, ...args) => popup.evaluate(callOf(body, 'document', args)) as never,
        // Larger than its window, a popup is drawn in tiles that all show its beginning.
        screenshot: () => popup.screenshot({ captureBeyondViewport: false }),
        close: () => popup.close(),
      };
    },

    // Input that comes over the protocol does not reach Chromium's own shortcuts: the event is what is left to send.
    async press(page: Page, command: string) {
      await page.bringToFront();
      const isBackground = (target: { type(): string; url(): string }) =>
        target.type() === 'service_worker' && target.url().startsWith(url(''));
      await own.evaluate("chrome.runtime.sendMessage('awake?').catch(() => undefined)");
      const background = await (await browser.waitForTarget(isBackground, { timeout: 10_000 })).worker();
      await background?.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
      );
    },
  };
}
