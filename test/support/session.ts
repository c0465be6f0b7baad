/** A browser with the built extension, a server as its only network, and what it did there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserName } from '../../scripts/support/browsers.ts';
import { buildFolder, ROOT } from '../../scripts/support/build.ts';
import { closeWelcome, type Extension, installExtension } from '../../scripts/support/extension.ts';
import { freshProfile, launchBrowser, type Running, removeProfile } from '../../scripts/support/launch.ts';
import { type Server, serve, strayRequests } from '../../scripts/support/serve.ts';

export interface Session {
  name: BrowserName;
  running: Running;
  extension: Extension;
  server: Server;
  /** Opens a page with this HTML at a path, in a new tab, in front. */
  visit(path: string, html: string, headers?: Record<string, string>): Promise<Page>;
  /** Opens the sample article. */
  visitSample(): Promise<Page>;
  /** Opens an address that the server knows already. */
  revisit(url: string): Promise<Page>;
  /** Fails if anything but the pages visited was asked for over the network, or anything went wrong in the extension. */
  expectQuiet(): void;
  /** The same browser again, with the same profile. */
  restart(): Promise<Session>;
  close(): Promise<void>;
}

const SAMPLE = '/sample/';

/** To be closed, whatever happens: `profile` and `server` are those of a session that restarts. */
export async function startSession(
  name: BrowserName,
  profile: Promise<string> | string = freshProfile(),
  server?: Server,
): Promise<Session> {
  const network = server ?? (await serve());
  const folder = await profile;
  const running = await launchBrowser(name, { proxyPort: network.port, profile: folder });
  const extension = await installExtension(running, buildFolder(name));
  await closeWelcome(extension);
  const visited: string[] = [];
  const before = network.requests.length;
  const revisit = (url: string) => {
    visited.push(url);
    if (new URL(url).pathname === SAMPLE) visited.push(new URL('sample.css', url).href);
    return running.open(url, keepHtml);
  };
  return {
    name,
    running,
    extension,
    server: network,
    visit: (path, html, headers) => revisit(network.add(path, html, headers)),
    revisit,
    visitSample: () => revisit(network.addFolder(SAMPLE, join(ROOT, 'assets/sample'))),
    expectQuiet() {
      expect(strayRequests(network.requests.slice(before), visited)).toEqual([]);
      expect(running.errors).toEqual([]);
    },
    async restart() {
      await running.close();
      return startSession(name, folder, network);
    },
    async close() {
      await running.close();
      await network.close();
      await removeProfile(folder);
    },
  };
}

/** Runs in the page before its scripts: keeps the page's HTML as it is when content scripts have not run yet. */
function keepHtml(): void {
  document.addEventListener('DOMContentLoaded', () => {
    (window as { htmlBefore?: string }).htmlBefore = document.documentElement.outerHTML;
  });
}

/** A page's HTML before content scripts ran, and now without elements beside head and body (the card's host is one). */
export function htmlOf(page: Page): Promise<{ before: string | undefined; now: string }> {
  return page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...root.children]) if (!['head', 'body'].includes(child.localName)) child.remove();
    return { before: (window as { htmlBefore?: string }).htmlBefore, now: root.outerHTML };
  });
}

/** A page of `test/pages`. */
export function ownPage(slug: string): string {
  return readFileSync(join(ROOT, 'test/pages', slug, 'source.html'), 'utf8');
}
