/** A tour through everything that a reader sees, in pictures: each browser, light and dark, wide and narrow. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { seedPages } from '../../../test/support/seed-pages.ts';
import type { BrowserName } from '../browsers.ts';
import { buildExtension, ROOT } from '../build.ts';
import { closeWelcome, type Extension, installExtension } from '../extension.ts';
import { launchBrowser, type Running } from '../launch.ts';
import { pause, waitForCard, waitForMarks } from '../reader.ts';
import { type Server, serve } from '../serve.ts';
import { everyPage, restIn, SAMPLE_CARDS, takeCard, tapIn } from './cards.ts';
import { DOSSIER, openDossier, openPopup, POPUP, setSettings, takeOwnPage, takePanel } from './panels.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Keeps a picture (PNG) under a name. */
export type Save = (name: string, picture: Uint8Array) => void;

const WIDE = { width: 900, height: 700, deviceScaleFactor: 2 };
/** A small phone, or a page zoomed to four times its size. */
const NARROW = { width: 320, height: 600, deviceScaleFactor: 2 };
/** The wide one with everything at 200 %. */
const ZOOMED = { width: 450, height: 350, deviceScaleFactor: 4 };

/** The name that a given document is pictured with, and words of a paragraph of the report that holds it. */
const SEED_CARDS: Record<string, [mark: string, near: string]> = {
  '000': ['North Korea', 'Kursk region'],
  '001': ['Kim', 'Soyuz-2'],
  '002': ['North Korea', 'Pak Thae Song'],
  '003': ['Russia', 'China'],
  '004': ['Moscow', 'DPRK'],
};

export interface TourOptions {
  browsers: readonly BrowserName[];
  themes: readonly Theme[];
  /** Of these pages alone: `sample`, `others`, or a document's number. Absent: all. */
  pages?: readonly string[];
  /** Pictures go to `<folder>/<browser>/<theme>/<page>/<name>.png`. */
  folder: string;
}

interface Visit {
  running: Running;
  extension: Extension;
  server: Server;
  /** For a page, by its name in the folder. */
  saveFor(page: string): Save;
}

export async function tour({ browsers, themes, pages, folder }: TourOptions): Promise<void> {
  for (const browser of browsers) {
    const built = buildExtension(browser);
    for (const theme of themes) {
      const server = await serve();
      const running = await launchBrowser(browser, { theme, viewport: WIDE, proxyPort: server.port });
      const saveFor = (page: string) => saverIn(join(folder, browser, theme, page));
      try {
        const extension = await installExtension(running, built);
        await closeWelcome(extension);
        await walk({ running, extension, server, saveFor }, (name) => pages?.includes(name) ?? true);
        if (running.errors.length) throw new Error(`Sidelight failed there:\n${running.errors.join('\n')}`);
      } finally {
        await running.close();
        await server.close();
      }
    }
  }
}

function saverIn(folder: string): Save {
  mkdirSync(folder, { recursive: true });
  return (name, picture) => {
    const path = join(folder, `${name}.png`);
    writeFileSync(path, picture);
    console.log(relative(process.cwd(), path));
  };
}

async function walk(visit: Visit, isWanted: (page: string) => boolean): Promise<void> {
  if (isWanted('sample')) await walkSample(visit);
  if (isWanted('others')) await walkOtherPages(visit);
  const { running, extension, server, saveFor } = visit;
  for (const { document, html } of seedPages().filter((page) => isWanted(page.document))) {
    const [mark, near] = SEED_CARDS[document]!;
    const save = saveFor(document);
    await setSettings(extension, {});
    const page = await running.open(server.add(`/${document}`, html));
    await waitForMarks(page);
    save('page', await page.screenshot());
    for (const stop of everyPage(mark, near)) await takeCard(extension, page, stop, save).catch(missing(stop.name));
    await page.bringToFront();
    const popup = await openPopup(extension, page);
    save('popup', await popup.screenshot());
    await popup.close();
    const panel = await openDossier(extension, page);
    await takePanel(panel, DOSSIER.slice(0, 7), save);
    await panel.close();
    await page.close();
  }
}

async function walkSample({ running, extension, server, saveFor }: Visit): Promise<void> {
  const save = saveFor('sample');
  const page = await running.open(server.addFolder('/sample/', join(ROOT, 'assets/sample')));
  await waitForMarks(page);
  save('page', await page.screenshot());
  for (const stop of SAMPLE_CARDS) await takeCard(extension, page, stop, save).catch(missing(stop.name));

  await takeSmall({ running, extension }, page, save);

  const popup = await openPopup(extension, page);
  save('popup', await popup.screenshot());
  await takePanel(popup, POPUP, save);
  await popup.close();
  const panel = await openDossier(extension, page);
  await takePanel(panel, DOSSIER, save);
  await panel.close();
  await page.close();
}

/** Its cards where there is little room: beside the pointer, as a sheet under a finger, and with everything at 200 %. */
async function takeSmall({ running, extension }: Pick<Visit, 'running' | 'extension'>, page: Page, save: Save) {
  const which = { mark: 'Khasan', near: '127 kilometres' };
  const take = async (name: string, open: () => Promise<void>) => {
    await open();
    await waitForCard(extension, page);
    await pause(300);
    save(name, await page.screenshot());
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  };
  await page.setViewport({ ...NARROW, ...(running.name === 'chrome' && { hasTouch: true, isMobile: true }) });
  await pause(500);
  save('narrow-page', await page.screenshot());
  await take('narrow-card', () => restIn(page, which));
  await take('narrow-sheet', () => tapIn(page, which)).catch(missing('narrow-sheet'));
  await page.setViewport(ZOOMED);
  await pause(500);
  await take('zoomed-card', () => restIn(page, which));
  await page.setViewport(WIDE);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Pages that Sidelight has little to say of, and its own. */
async function walkOtherPages({ running, extension, server, saveFor }: Visit): Promise<void> {
  const save = saveFor('others');
  for (const [name, slug] of [
    ['popup-not-covered', 'harbour-budget'],
    ['popup-not-news', 'recipe'],
  ] as const) {
    const html = readFileSync(join(ROOT, 'test/pages', slug, 'source.html'));
    const page = await running.open(server.add(`/${slug}`, html));
    const popup = await openPopup(extension, page);
    save(name, await popup.screenshot());
    await popup.close();
    if (slug === 'recipe') {
      await setSettings(extension, { pausedSites: ['127.0.0.1'] });
      const paused = await openPopup(extension, page);
      save('popup-paused', await paused.screenshot());
      await paused.close();
      await setSettings(extension, {});
    } else {
      const panel = await openDossier(extension, page);
      save('dossier-not-covered', await panel.screenshot());
      await panel.close();
    }
    await page.close();
  }
  for (const path of ['options', 'welcome']) await takeOwnPage(running, extension, path, save);
}

const missing = (name: string) => (error: unknown) =>
  console.log(`  no ${name} here: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
