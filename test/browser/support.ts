/** Pages in both real browsers, with the page wing's own modules in them. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/support/browsers.ts';
import { launchBrowser, type Running } from '../../scripts/support/launch.ts';
import { type Server, serve } from '../../scripts/support/serve.ts';
import type { BrowserTest, Known } from './entry.ts';

declare global {
  var sidelightTest: BrowserTest;
}

const KNOWN: Known[] = [
  { name: 'Ann Lee', group: 'people' },
  { name: 'Oslo', group: 'places' },
  { name: 'Harbour Council', group: 'organizations' },
  { name: 'Blue Charter', group: 'things' },
];

export interface TestPage extends Page {
  /** Marks the page; returns how many mentions are marked. */
  start(): Promise<number>;
}

export interface Browser {
  name: BrowserName;
  /** Opens a page with this in its body, the modules at hand. Nothing of Sidelight runs yet. */
  open(body: string, options?: { head?: string; headers?: Record<string, string> }): Promise<TestPage>;
}

/** Runs the tests in each browser. The body of a page is taken as an article's. */
export function inBrowsers(tests: (browser: Browser) => void): void {
  describe.each(BROWSERS)('%s', (name) => {
    let running: Running;
    let server: Server;
    let script: string;
    let count = 0;
    const pages: Page[] = [];

    beforeAll(async () => {
      [running, server, script] = await Promise.all([launchBrowser(name), serve(), bundle()]);
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    tests({
      name,
      async open(body, { head = '', headers } = {}) {
        for (const page of pages.splice(0)) await page.close();
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
        const page = await running.open(server.add(`/${++count}`, html, headers));
        pages.push(page);
        await page.evaluate(script);
        return Object.assign(page, { start: () => page.evaluate((known) => sidelightTest.start(known), KNOWN) });
      },
    });
  });
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('entry.ts', import.meta.url)), formats: ['iife'], name: 'sidelightEntry' },
    },
  }).then((built) => {
    const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
    return output[0].code;
  });
  return bundled;
}

/** An article of the given paragraphs under a headline. */
export const article = (...paragraphs: string[]): string =>
  `<main><article><h1>Harbour Council meets Ann Lee in Oslo</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main>`;

/** A paragraph without any name that is known, long enough to be one. */
export const FILLER =
  'The morning was grey and the boats stayed tied up at the quay, so the fishmongers sold what was left from the day before, and nobody complained about the price.';

/** Waits until a condition holds in the page. */
export async function until<T>(page: Page, condition: () => T, timeout = 5000): Promise<T> {
  const handle = await page.waitForFunction(condition, { timeout, polling: 30 });
  return (await handle.jsonValue()) as T;
}

/** Time for what must not happen to happen, in milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
