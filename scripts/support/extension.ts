/** The installed extension, from outside: its own contexts, its popup, its shortcuts. The same in both browsers. */
import type { Page } from 'puppeteer-core';
import { installInChrome } from './extension-chrome.ts';
import { installInFirefox } from './extension-firefox.ts';
import type { Running } from './launch.ts';
import { until } from './until.ts';

/** A function that runs elsewhere: it is sent as text, so it sees its arguments and nothing around it. */
// biome-ignore lint/suspicious/noExplicitAny: what it is given is decided where it runs.
export type Sent<Result> = (...given: any[]) => Result | Promise<Result>;

/** The toolbar popup, really open. */
export interface Popup {
  /** Runs a function in the popup, with its document before the other arguments. */
  run<Result>(body: Sent<Result>, ...args: unknown[]): Promise<Result>;
  /** PNG; in Chromium one pixel to a CSS pixel, in Firefox two. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Extension {
  /** Address of one of the extension's own pages. */
  url(path: string): string;
  /** Runs a function in a page of the extension, with the extension's API (`chrome`) before the other arguments. */
  run<Result>(body: Sent<Result>, ...args: unknown[]): Promise<Result>;
  /** Opens the toolbar popup for a page, as a click on the icon does. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens the dossier beside a page, by the popup's button, as wide as the browser makes it. */
  openPanel(page: Page): Promise<Popup>;
  /** Presses the keys of one of the extension's commands on a page. */
  press(page: Page, command: string): Promise<void>;
  /** Stops the background, as the browser does when it has rested for a while. */
  sleep(): Promise<void>;
}

/** Installs the extension that a folder holds, unpacked. */
export function installExtension(running: Running, folder: string): Promise<Extension> {
  const install = running.name === 'chrome' ? installInChrome : installInFirefox;
  return install(running, folder);
}

/** Closes the page that welcomes a new reader. False if none came: a profile that knows Sidelight is not welcomed again. */
export function closeWelcome(extension: Extension): Promise<boolean> {
  const close = () =>
    extension.run(async (api, url) => {
      const welcome = (await api.tabs.query({})).find((tab: chrome.tabs.Tab) => tab.url === url);
      if (welcome) await api.tabs.remove(welcome.id);
      return Boolean(welcome);
    }, extension.url('welcome.html'));
  return until('the reader is welcomed', close, 2500).catch(() => false);
}

/** The source of a call of a function that is sent elsewhere; `first` is an expression there. */
export function callOf(body: Sent<unknown>, first: string, args: unknown[]): string {
  return `(${body})(${[first, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ')})`;
}

/** The id that the extension's API knows a page's tab by. */
export async function tabOf(extension: Extension, page: Page): Promise<number> {
  const url = await page.evaluate('location.href');
  const ids = await extension.run(
    async (api, wanted) =>
      (await api.tabs.query({}))
        .filter((tab: chrome.tabs.Tab) => tab.url === wanted)
        .map((tab: chrome.tabs.Tab) => tab.id),
    url,
  );
  if (ids.length !== 1) throw new Error(`${ids.length} tabs show ${url}`);
  return ids[0];
}

/** Runs a function in the isolated world of the extension's content scripts on a page. */
export async function runBeside<Result>(
  extension: Extension,
  page: Page,
  body: Sent<Result>,
  ...args: unknown[]
): Promise<Result> {
  const tabId = await tabOf(extension, page);
  const source = `async (api) => (await api.scripting.executeScript({
    target: { tabId: ${tabId} }, func: ${body}, args: ${JSON.stringify(args)} }))[0].result`;
  return extension.run({ toString: () => source } as unknown as Sent<Result>);
}
