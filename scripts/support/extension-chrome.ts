/** The extension in Chromium: its own page, its worker, and the popup, which is a page like others. */
import type { Page, Target } from 'puppeteer-core';
import { callOf, type Extension, type Popup } from './extension.ts';
import { type Running, recordPage } from './launch.ts';
import { until } from './until.ts';

export async function installInChrome({ browser, errors }: Running, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const url = (path: string) => `chrome-extension://${id}/${path}`;
  const own = await browser.newPage();
  await own.goto(url('manifest.json'));

  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(url(''));

  const viewOf = (page: Page): Popup => ({
    run: (body, ...args) => page.evaluate(callOf(body, 'document', args)) as never,
    // Larger than its window, a popup is drawn in tiles that all show its beginning.
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
    close: () => page.close(),
  });

  const extension: Extension = {
    url,
    run: (body, ...args) => own.evaluate(callOf(body, 'chrome', args)) as never,

    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      const opened = browser.waitForTarget((target) => target.url() === url('popup.html'), { timeout: 10_000 });
      await extension?.triggerAction(page);
      const popup = await (await opened).asPage();
      recordPage(popup, errors);
      return viewOf(popup);
    },

    async openPanel(page) {
      const popup = await extension.openPopup(page);
      const opened = browser.waitForTarget((target) => target.url() === url('sidepanel.html'), { timeout: 10_000 });
      // It closes as its button is pressed, perhaps before it has answered.
      await until('the popup has its button', () => popup.run(pressDossier).catch(() => true));
      const panel = await (await opened).asPage();
      recordPage(panel, errors);
      return viewOf(panel);
    },

    async sleep() {
      const background = () => browser.targets().find(isBackground);
      await (await background()?.worker())?.close();
      await until('the background is stopped', () => !background());
    },

    // Input that comes over the protocol does not reach Chromium's own shortcuts: the event is what is left to send.
    async press(page: Page, command: string) {
      await page.bringToFront();
      await own.evaluate("chrome.runtime.sendMessage('awake?').catch(() => undefined)");
      const background = await (await browser.waitForTarget(isBackground, { timeout: 10_000 })).worker();
      await background?.evaluate(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
      );
    },
  };
  return extension;
}

function pressDossier(document: Document): boolean {
  const button = document.querySelector<HTMLElement>('[aria-label="Open the dossier"]');
  button?.click();
  return Boolean(button);
}
