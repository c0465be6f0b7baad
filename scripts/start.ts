/** `npm start`: opens a real browser with Sidelight on a page, and says what it makes of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { GROUPS } from '../lib/corpus/model.ts';
import type { PageReport } from '../lib/platform/protocol.ts';
import { BROWSERS, type BrowserName, hasDisplay } from './support/browsers.ts';
import { buildExtension, ROOT } from './support/build.ts';
import { closeWelcome, type Extension, installExtension, tabOf } from './support/extension.ts';
import { launchBrowser } from './support/launch.ts';
import { pause, readMarks, restOn, waitForCard, waitForMarks } from './support/reader.ts';
import { serve } from './support/serve.ts';
import { until } from './support/until.ts';

const USE = `npm start -- [--browser chrome|firefox] [--url URL] [--headless] [--shots DIR]
  --browser   default chrome, which is Chromium or Chrome
  --url       the page to open; default: a sample article, served on this machine alone
  --headless  no window: saves pictures of page, card, popup and dossier and ends (the default where there is no display)
  --shots     where to save them; default .output/shots/<browser>`;

interface Options {
  browser: BrowserName;
  url?: string;
  headless: boolean;
  shots: string;
}

function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chrome' },
      url: { type: 'string' },
      headless: { type: 'boolean', default: !hasDisplay() },
      shots: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USE);
    process.exit(0);
  }
  const { browser, url, headless, shots = join(ROOT, '.output/shots', browser) } = values;
  if (!isBrowser(browser)) throw new Error(`No such browser: ${browser}\n${USE}`);
  if (url !== undefined && !/^https?:/.test(url)) throw new Error(`Not the address of a web page: ${url}\n${USE}`);
  return { browser, url, headless, shots: resolve(shots) };
}

const isBrowser = (name: string): name is BrowserName => (BROWSERS as string[]).includes(name);

async function start({ browser, url, headless, shots }: Options): Promise<void> {
  const folder = buildExtension(browser);
  const server = await serve();
  const running = await launchBrowser(browser, {
    headless,
    viewport: { width: 1200, height: 800, deviceScaleFactor: 2 },
    // The sample needs no network, and Sidelight never does: then there is none.
    proxyPort: headless && !url ? server.port : undefined,
  });
  try {
    const extension = await installExtension(running, folder);
    await closeWelcome(extension);
    const address = url ?? server.addFolder('/sample/', join(ROOT, 'assets/sample'));
    const page = await running.open(address);
    const report = await readReport(extension, page);
    console.log(`Sidelight in ${await running.browser.version()} on ${address}\n\n${summaryOf(report)}\n`);
    if (headless) await savePictures(extension, page, report, shots);
    if (running.errors.length) throw new Error(`Sidelight failed there:\n${running.errors.join('\n')}`);
    if (!headless) {
      console.log('Rest the pointer on a mark. Close the browser to end.');
      await until('the browser is closed', () => !running.browser.connected, Number.POSITIVE_INFINITY);
    }
  } finally {
    await running.close();
    await server.close();
  }
}

/** What the marker makes of the page: asked for as the popup asks for it, which runs the full pass if need be. */
async function readReport(extension: Extension, page: Page): Promise<PageReport> {
  const tabId = await tabOf(extension, page);
  const report = await until('Sidelight has read the page', () =>
    extension.run(
      async (api, tab) =>
        (await api.scripting.executeScript({ target: { tabId: tab }, files: ['/marker.js'] }))[0]?.result,
      tabId,
    ),
  );
  if (report.painted > 0) await waitForMarks(page);
  return report;
}

function summaryOf({ article, annotation, painted }: PageReport): string {
  const { coverage, mentions, entities, unknown } = annotation;
  const about = [article.publisher, article.published, article.language].filter(Boolean).join(', ');
  const news = { true: 'A news article', false: 'Not a news article', null: 'A plain text' }[`${article.isArticle}`];
  const lines = [`${news}: “${article.title}”${about && ` (${about})`}`];
  if (!coverage.length) return [...lines, 'Its story is not in the corpus: nothing is marked.'].join('\n');
  lines.push(...coverage.map(({ name, score }) => `Covers ${name} (${score.toFixed(2)})`));
  lines.push(`${mentions.length} mentions of ${entities.length} names, ${painted} of them marked:`);
  const countOf = (id: string) => mentions.filter(({ entity }) => entity === id).length;
  for (const group of GROUPS) {
    const names = entities
      .filter((entity) => entity.group === group)
      .map(({ id, name }) => ({ name, count: countOf(id) }))
      .sort((a, b) => b.count - a.count)
      .map(({ name, count }) => `${name} ${count}`);
    if (names.length) lines.push(`  ${group}: ${names.join(', ')}`);
  }
  if (unknown.length) lines.push(`  not in the corpus: ${unknown.map(({ text }) => text).join(', ')}`);
  return lines.join('\n');
}

/** Page, card, popup and dossier as a reader sees them. */
async function savePictures(extension: Extension, page: Page, report: PageReport, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Uint8Array) => {
    const path = join(folder, `${name}.png`);
    writeFileSync(path, picture);
    console.log(`Saved ${relative(process.cwd(), path)}`);
  };
  save('page', await page.screenshot());
  const mark = await markToOpen(page, report);
  if (mark) {
    await restOn(page, mark.text, mark.nth);
    const card = await waitForCard(extension, page);
    await pause(300);
    save('card', await page.screenshot());
    console.log(`\nThe card of “${mark.text}”:\n${card.text.replace(/\n+/g, '\n').replace(/^/gm, '  ')}\n`);
  }
  const popup = await extension.openPopup(page);
  await until('the popup says what it makes of the page', () =>
    popup.run((document: Document) => /\S [^…]+$/.test(document.querySelector('h1')?.textContent ?? '')),
  );
  await pause(300);
  save('popup', await popup.screenshot());
  await popup.close();
  const panel = await extension.openPanel(page);
  await until('the dossier is there', () =>
    panel.run((document: Document) => Boolean(document.querySelector('.story, .topics'))),
  );
  await pause(300);
  save('dossier', await panel.screenshot());
  await panel.close();
}

/** A mark of the entity that the page names most, a person if it names any, in its running text if it stands there. */
async function markToOpen(page: Page, { annotation }: PageReport): Promise<{ text: string; nth: number } | null> {
  const marks = await readMarks(page);
  const groups = new Map(
    annotation.entities.filter(({ hasContext }) => hasContext).map(({ id, group }) => [id, group]),
  );
  const known = annotation.mentions.filter(({ entity }) => groups.has(entity));
  const people = known.filter(({ entity }) => groups.get(entity) === 'people');
  const byEntity = Map.groupBy(people.length ? people : known, ({ entity }) => entity);
  const [most] = [...byEntity.values()].sort((a, b) => b.length - a.length);
  const quotes = most?.map(({ quote }) => quote) ?? [];
  const fits = (mark: (typeof marks)[number]) => quotes.includes(mark.text);
  const chosen = marks.find((mark) => fits(mark) && mark.within[0] === 'p') ?? marks.find(fits) ?? marks[0];
  if (!chosen) return null;
  return { text: chosen.text, nth: marks.filter(({ text }) => text === chosen.text).indexOf(chosen) };
}

try {
  await start(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
