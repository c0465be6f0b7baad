/** The card's part of the bench: how long after the dwell it is there, measured where the reader waits for it. */
import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '../../lib/platform/settings.ts';
import { type Extension, runBeside } from './extension.ts';
import type { Running } from './launch.ts';
import { type Mark, pause, readAllMarks, readMarks, waitForMarks } from './reader.ts';
import { until } from './until.ts';

/** What one resting on a mark came to, in milliseconds after the dwell was over. */
export interface CardTime {
  mark: string;
  /** The card is open, filled and placed. */
  open: number;
  /** The browser has painted it. */
  painted: number;
}

/** What is kept in the isolated world of the page, where the page's own clock is and the card can be looked into. */
interface Seen {
  moved: number;
  open?: number;
  painted?: number;
  claims?: number;
}

declare const sidelightBench: Seen;

/**
 * Rests on as many marks as asked for, each of another name where the page has so many. Throws if a card is shown before
 * it says something.
 * @param asleep puts the background to sleep before each dwell begins, and takes a newly opened page for each, whose
 *   first card it is; else all are on one page, with the background awake
 */
export async function timeCards(
  running: Running,
  extension: Extension,
  url: string,
  rounds: number,
  asleep: boolean,
): Promise<CardTime[]> {
  const open = async () => {
    const page = await running.open(url);
    await waitForMarks(page);
    return page;
  };
  let page = await open();
  const names = distinct(await readAllMarks(page));
  const times: CardTime[] = [];
  while (times.length < rounds) {
    const name = names[times.length % names.length]!;
    if (asleep) {
      await page.close();
      page = await open();
    }
    times.push(await timeCard(extension, page, name, asleep));
  }
  await page.close();
  return times;
}

async function timeCard(extension: Extension, page: Page, mark: string, asleep: boolean): Promise<CardTime> {
  const { x, y } = await scrollTo(page, mark);
  await runBeside(extension, page, watchCard);
  if (asleep) await extension.sleep();
  // In one leap, so that nothing on the way to the mark tells the background beforehand.
  await page.mouse.move(x, y);
  const seen = await until(`the card of "${mark}" is painted`, () =>
    runBeside(extension, page, () => (sidelightBench.painted ? sidelightBench : null)),
  );
  if (!seen.claims) throw new Error(`The card of "${mark}" was shown without a statement`);
  await page.mouse.move(2, 2);
  await until('the card is gone', () => page.evaluate(() => !document.querySelector('html > :popover-open')));
  const dwellOver = seen.moved + DEFAULTS.dwell;
  return { mark, open: seen.open! - dwellOver, painted: seen.painted! - dwellOver };
}

/** The texts of the marks, each once. */
const distinct = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ text }) => text))];

async function scrollTo(page: Page, text: string): Promise<Mark> {
  const find = async () => (await readMarks(page)).find((mark) => mark.text === text);
  await page.evaluate(() => window.scrollTo(0, 0));
  for (;;) {
    await pause(150);
    const mark = await find();
    const { height, end } = await page.evaluate(() => ({
      height: innerHeight,
      end: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    }));
    if (mark && mark.y > 0 && mark.y < height) return mark;
    if (end) throw new Error(`"${text}" is no longer marked`);
    await page.evaluate(() => window.scrollBy(0, innerHeight / 2));
  }
}

/** Runs beside the page: notes when the pointer came to rest and when the card was there. */
function watchCard(): void {
  const world = globalThis as unknown as { sidelightBench: Seen; stopBench?: () => void };
  world.stopBench?.();
  const stopped = new AbortController();
  const { signal } = stopped;
  const seen: Seen = { moved: 0 };
  Object.assign(world, { sidelightBench: seen, stopBench: () => stopped.abort() });
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      if (!seen.open) seen.moved = timeStamp;
    },
    { capture: true, signal },
  );
  addEventListener(
    'beforetoggle',
    ({ target, newState }) => {
      const host = target as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      if (newState !== 'open' || host.parentNode !== document.documentElement) return;
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      seen.claims = root?.querySelectorAll('.claims > li, .role').length ?? 0;
      // What opened it places it in the same breath.
      queueMicrotask(() => {
        seen.open = performance.now();
      });
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.painted = performance.now();
        };
        port2.postMessage(null);
      });
    },
    { capture: true, signal },
  );
}
