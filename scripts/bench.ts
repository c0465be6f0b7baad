/** `npm run bench`: what Sidelight costs, measured on the built extension in a real browser against its budgets, and beside its peers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { benchLibrary } from './support/bench-library.ts';
import { buildExtension, ROOT } from './support/build.ts';
import { closeWelcome, type Extension, installExtension } from './support/extension.ts';
import { launchBrowser, type Running } from './support/launch.ts';
import { pause, restOn, waitForCard, waitForMarks } from './support/reader.ts';
import { type Server, serve } from './support/serve.ts';
import { until } from './support/until.ts';

interface Row {
  measure: string;
  value: string;
  budget: string;
}

const ROUNDS = 5;
const DWELL = 300;

const inOrder = (values: number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: number[], share: number) =>
  inOrder(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

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

/** Milliseconds from the pointer's rest to the open card, without the dwell. */
async function cardDelay(running: Running, extension: Extension, sample: string): Promise<number> {
  const page = await running.open(sample);
  await waitForMarks(page);
  await page.evaluate(() => {
    let rested = 0;
    document.addEventListener('pointermove', () => {
      rested = performance.now();
    });
    const look = () => {
      const host = document.querySelector('html > :not(head, body)');
      if (host?.matches(':popover-open, [open]')) Object.assign(window, { delay: performance.now() - rested });
      else setTimeout(look, 1);
    };
    look();
  });
  await restOn(page, 'Kim Jong Un');
  await waitForCard(extension, page);
  const delay = await until('the card was seen', () =>
    page.evaluate(() => (window as unknown as { delay?: number }).delay),
  );
  await page.close();
  return delay - DWELL;
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
    const card = await times(() => cardDelay(running, extension, sample));
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
      { measure: 'card after the dwell', value: ms(quantile(card, 0.5)), budget: '50 ms' },
      { measure: 'layout shift', value: Math.max(...first.map(({ shift }) => shift)).toFixed(3), budget: '0' },
    ];
  } finally {
    await running.close();
    await server.close();
  }
}

try {
  const rows = await bench();
  console.log('| measure (Chromium) | value | budget |\n|---|---|---|');
  for (const { measure, value, budget } of rows) console.log(`| ${measure} | ${value} | ${budget} |`);
  console.log('\n| measure (Node) | Sidelight | instead | | ratio |\n|---|---|---|---|---|');
  for (const { measure, ours, peer, theirs } of benchLibrary()) {
    console.log(`| ${measure} | ${ms(ours)} | ${peer} | ${ms(theirs)} | ${(ours / theirs).toFixed(2)} |`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
