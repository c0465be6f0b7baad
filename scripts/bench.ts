/** `npm run bench`: what Sidelight costs, measured on the built extension in real browsers against its budgets, and beside its peers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { timeCards } from './support/bench-card.ts';
import { benchLibrary } from './support/bench-library.ts';
import { BROWSERS, type BrowserName } from './support/browsers.ts';
import { buildExtension, ROOT } from './support/build.ts';
import { closeWelcome, installExtension } from './support/extension.ts';
import { launchBrowser, type Running } from './support/launch.ts';
import { pause, waitForMarks } from './support/reader.ts';
import { type Server, serve } from './support/serve.ts';

interface Row {
  measure: string;
  value: string;
  budget: string;
}

const ROUNDS = 5;
const CARDS = 20;

const inOrder = (values: number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: number[], share: number) =>
  inOrder(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const speed = (bytes: number, time: number) => `${Math.round(bytes / 1000 / time)} MB/s`;

/** Saved pages beside the project, else the project's own. */
function realPages(): { name: string; html: Buffer }[] {
  const folder = [join(ROOT, '../shared/pages'), join(ROOT, 'test/pages')].find(existsSync);
  if (!folder) return [];
  return readdirSync(folder)
    .map((name) => ({ name, file: join(folder, name, 'source.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, html: readFileSync(file) }));
}

/** Milliseconds of main thread that a page spent in one of the extension's scripts while `act` ran (Chromium). */
async function mainThread(page: Page, script: string, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as {
    traceEvents: { name: string; ts: number; dur?: number; tid: number; args: { data?: { url?: string } } }[];
  };
  const spans = trace.traceEvents
    .filter(({ name, args }) => /^(EvaluateScript|FunctionCall)$/.test(name) && args.data?.url?.endsWith(`/${script}`))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of spans) {
    // A call inside a script's evaluation is part of it.
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}

async function gateTimes(running: Running, server: Server): Promise<number[]> {
  const times: number[] = [];
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  const page = await running.open('about:blank');
  for (const { name, html } of realPages()) {
    const url = server.add(`/bench/${name}`, html, headers);
    const visit = async () => {
      await page.goto(url);
      await pause(400);
    };
    times.push(await mainThread(page, 'gate.js', visit));
  }
  await page.close();
  return times;
}

/** Milliseconds from the parsed page to its first painted mark, and the page's layout shift. */
async function firstMarks(running: Running, sample: string): Promise<{ delay: number; shift: number }> {
  const page = await running.open(sample, watchMarks);
  await waitForMarks(page);
  const seen = await page.evaluate(() => (window as unknown as { seen: { delay: number; shift: number } }).seen);
  await page.close();
  return seen;
}

/** Runs in the page before its scripts. */
function watchMarks(): void {
  const seen = { delay: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) seen.delay = performance.now() - start;
      else setTimeout(look, 1);
    };
    look();
  });
}

async function times<Value>(measure: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await measure());
  return values;
}

async function bench(): Promise<Row[]> {
  const folder = buildExtension('chrome');
  const size = (file: string) => `${(statSync(join(folder, file)).size / 1000).toFixed(1)} kB`;
  const server = await serve();
  const running = await launchBrowser('chrome', { proxyPort: server.port });
  try {
    const extension = await installExtension(running, folder);
    await closeWelcome(extension);
    const sample = server.addFolder('/sample/', join(ROOT, 'assets/sample'));
    await firstMarks(running, sample);
    const gate = await gateTimes(running, server);
    const first = await times(() => firstMarks(running, sample));
    return [
      { measure: 'gate, size', value: size('gate.js'), budget: '6 kB' },
      { measure: 'marker, size', value: size('marker.js'), budget: '' },
      { measure: `gate, main thread, median of ${gate.length} pages`, value: ms(quantile(gate, 0.5)), budget: '1 ms' },
      { measure: 'gate, main thread, 95th percentile', value: ms(quantile(gate, 0.95)), budget: '3 ms' },
      {
        measure: 'first marks after the page is parsed, gate included',
        value: ms(
          quantile(
            first.map(({ delay }) => delay),
            0.5,
          ),
        ),
        budget: '80 ms',
      },
      { measure: 'layout shift', value: Math.max(...first.map(({ shift }) => shift)).toFixed(3), budget: '0' },
    ];
  } finally {
    await running.close();
    await server.close();
  }
}

/** How long after the dwell the card is there and painted, in one of the browsers. */
async function benchCards(name: BrowserName): Promise<Row[]> {
  const folder = buildExtension(name);
  const server = await serve();
  const running = await launchBrowser(name, { proxyPort: server.port });
  try {
    const extension = await installExtension(running, folder);
    await closeWelcome(extension);
    const sample = server.addFolder('/sample/', join(ROOT, 'assets/sample'));
    const rows: Row[] = [];
    for (const asleep of [true, false]) {
      const cards = await timeCards(running, extension, sample, CARDS, asleep);
      const median = (of: 'open' | 'painted') =>
        quantile(
          cards.map((card) => card[of]),
          0.5,
        );
      const what = asleep ? 'first card of a page, background asleep' : 'card, background awake';
      const value = `${ms(median('open'))}, painted after ${ms(median('painted'))}`;
      rows.push({ measure: `${what}: after the dwell, median of ${CARDS}, ${name}`, value, budget: '50 ms' });
    }
    return rows;
  } finally {
    await running.close();
    await server.close();
  }
}

try {
  const rows = await bench();
  for (const name of BROWSERS) rows.push(...(await benchCards(name)));
  console.log('| measure (Chromium, unless Firefox is named) | value | budget |\n|---|---|---|');
  for (const { measure, value, budget } of rows) console.log(`| ${measure} | ${value} | ${budget} |`);
  console.log('\n| measure (Node, processor time) | Sidelight | instead | | ratio |\n|---|---|---|---|---|');
  for (const { measure, ours, peer, theirs, bytes } of benchLibrary()) {
    const cost = (time: number) => (bytes === undefined ? ms(time) : `${ms(time)}, ${speed(bytes, time)}`);
    console.log(`| ${measure} | ${cost(ours)} | ${peer} | ${cost(theirs)} | ${(ours / theirs).toFixed(2)} |`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
