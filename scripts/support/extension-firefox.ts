/** The extension in Firefox: its own page, and what is reached through it or through the browser’s own window. */
import type { Browser } from 'puppeteer-core';
import { callOf, type Extension } from './extension.ts';
import { FIREFOX_ID, FIREFOX_UUID, type Running } from './launch.ts';
import { until } from './until.ts';

export async function installInFirefox({ browser }: Running, folder: string): Promise<Extension> {
  await browser.installExtension(folder);
  const url = (path: string) => `moz-extension://${FIREFOX_UUID}/${path}`;
  const own = await browser.newPage();
  // Firefox tells the driver nothing of a navigation to an extension's page: the document is asked instead.
  own.goto(url('manifest.json')).catch(() => undefined);
  await until('the extension has a page', () =>
    own.evaluate("typeof browser === 'object' && Boolean(browser.scripting)"),
  );
  const run: Extension['run'] = (body, ...args) => own.evaluate(callOf(body, 'browser', args)) as never;
  const runInPopup: Extension['run'] = (body, ...args) =>
    own.evaluate(callOf(body, "browser.extension.getViews({ type: 'popup' })[0].document", args)) as never;

  return {
    url,
    run,

    async openPopup(page) {
      await page.bringToFront();
      await run((api) => api.action.openPopup());
      const views = () => run((api) => api.extension.getViews({ type: 'popup' }).length);
      await until('the popup is open', async () => (await views()) === 1);
      return {
        run: runInPopup,
        screenshot: async () => Buffer.from(await inWindow(browser, `(${drawPopup})()`), 'base64'),
        async close() {
          await run((api) => api.extension.getViews({ type: 'popup' })[0]?.close());
          await until('the popup is closed', async () => (await views()) === 0);
        },
      };
    },

    // A button pressed by a script is no gesture here, and the panel opens by nothing less: the window opens it.
    async openPanel(page) {
      await page.bringToFront();
      await inWindow(browser, `SidebarController.show(${JSON.stringify(SIDEBAR)})`);
      const views = () => run((api) => api.extension.getViews({ type: 'sidebar' }).length);
      await until('the sidebar is open', async () => (await views()) === 1);
      return {
        run: (body, ...args) =>
          own.evaluate(callOf(body, "browser.extension.getViews({ type: 'sidebar' })[0].document", args)) as never,
        screenshot: async () => Buffer.from(await inWindow(browser, `(${drawSidebar})()`), 'base64'),
        async close() {
          await inWindow(browser, 'SidebarController.hide()');
          await until('the sidebar is closed', async () => (await views()) === 0);
        },
      };
    },

    async press(page, command) {
      await page.bringToFront();
      const shortcut: string = await run(
        async (api, name) =>
          (await api.commands.getAll()).find((known: chrome.commands.Command) => known.name === name)?.shortcut,
        command,
      );
      await inWindow(browser, `(${pressKeys})(${JSON.stringify(shortcut)})`);
    },

    async sleep() {
      const background = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;
      await inWindow(browser, `${background}.terminateBackground()`);
      await until(
        'the background is stopped',
        async () => (await inWindow(browser, `${background}.backgroundState`)) === 'stopped',
      );
    },
  };
}

/** The name that Firefox makes of the extension's id. */
const SIDEBAR = 'sidelight_sidelight_example-sidebar-action';

/** Runs an expression in the browser's own window, where its shortcuts and its panels are. */
async function inWindow(browser: Browser, expression: string): Promise<string> {
  // puppeteer has no public way to the protocol's privileged scope.
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = contexts?.find((context) => context.url.endsWith('/browser.xhtml'));
  const target = { context: window?.context };
  const { result, exceptionDetails } = (
    await connection.send('script.evaluate', { expression, target, awaitPromise: true })
  ).result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value ?? '';
}

interface Connection {
  send(
    method: string,
    params: unknown,
  ): Promise<{
    result: {
      contexts?: { context: string; url: string }[];
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
  }>;
}

declare const Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
declare const Ci: Record<string, unknown>;
interface TextInput {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** Runs in the browser's window: presses the keys of a shortcut ("Alt+Shift+J") as the keyboard would. */
function pressKeys(shortcut: string): void {
  const input = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const names: Record<string, string> = { Ctrl: 'Control', MacCtrl: 'Control', Command: 'Meta' };
  const events = shortcut.split('+').map((name) => {
    const key = names[name] ?? name;
    const code = key.length === 1 ? `Key${key}` : `${key}Left`;
    return new KeyboardEvent('', { key, code, keyCode: key.length === 1 ? key.charCodeAt(0) : 0 });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

interface Drawn {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

/** Runs in the browser's window: a picture of the popup at twice its size, as base64 of a PNG. */
async function drawPopup(): Promise<string> {
  const popup = document.querySelector('.webextension-popup-browser') as unknown as Drawn;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

/** The same of the sidebar, whose page is a frame in a frame. */
async function drawSidebar(): Promise<string> {
  const frame = document.getElementById('sidebar') as HTMLIFrameElement;
  const sidebar = frame.contentDocument?.getElementById('webext-panels-browser') as unknown as Drawn;
  const bitmap = await sidebar.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}
