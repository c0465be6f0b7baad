/** What a person at the browser sees and does: marks, the pointer, cards. */
import type { Page } from 'puppeteer-core';
import { type Extension, runBeside } from './extension.ts';
import { until } from './until.ts';

/** A mark as it is painted on a page. */
export interface Mark {
  text: string;
  /** Middle of its first line box in the window, CSS pixels. */
  x: number;
  y: number;
  /** The elements around it, innermost first, as `tag` or `tag#id`. */
  within: string[];
}

/** The marks painted at this moment, in page order. Only what is near the window need be painted. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const seen = new Map<Node, Set<number>>();
    const ranges: Range[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const offsets = seen.get(startContainer) ?? new Set();
        // The mark under the pointer or in the ring is in two highlights.
        if (offsets.has(startOffset) || !startContainer.isConnected) continue;
        seen.set(startContainer, offsets.add(startOffset));
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push(range);
      }
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    // A name that runs across elements is painted in pieces, with nothing between them.
    const whole = ranges.filter((range, index) => {
      const before = ranges[index - 1];
      if (!before) return true;
      const gap = document.createRange();
      gap.setStart(before.endContainer, before.endOffset);
      gap.setEnd(range.startContainer, range.startOffset);
      return gap.toString() !== '';
    });
    return whole.map((range) => {
      const next = ranges.indexOf(whole[whole.indexOf(range) + 1]!);
      const last = ranges[(next < 0 ? ranges.length : next) - 1]!;
      const box = range.getClientRects()[0] ?? new DOMRect();
      const within: string[] = [];
      for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
        within.push(element.localName + (element.id && `#${element.id}`));
      }
      range.setEnd(last.endContainer, last.endOffset);
      return { text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2, within };
    });
  });
}

/** Waits until a page is marked, and the marking has come to rest. */
export async function waitForMarks(page: Page): Promise<Mark[]> {
  let before = 0;
  return until('marks are painted', async () => {
    const marks = await readMarks(page);
    const settled = marks.length > 0 && marks.length === before;
    before = marks.length;
    if (!settled) await pause(100);
    return settled && marks;
  });
}

/** Every mark of a page, seen through a window as high as the page. */
export async function readAllMarks(page: Page): Promise<Mark[]> {
  const viewport = page.viewport();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: viewport?.width ?? 1200, height });
  await pause(200);
  const marks = await waitForMarks(page);
  await page.setViewport(viewport);
  return marks;
}

/** Moves the pointer to the nth mark (from 0) with this text and leaves it there. Returns where it rests. */
export async function restOn(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const find = async () => (await readMarks(page)).filter((mark) => mark.text === text)[nth];
  const far = await until(`"${text}" is marked`, find);
  await page.evaluate((y) => window.scrollBy(0, y - window.innerHeight / 3), far.y);
  await pause(100);
  const { x, y } = await until(`"${text}" is marked`, find);
  await page.mouse.move(x + 80, Math.max(1, y - 120));
  await page.mouse.move(x, y, { steps: 8 });
  return { x, y };
}

export interface Card {
  text: string;
  /** In the window, CSS pixels. */
  box: { x: number; y: number; width: number; height: number };
  /** What has the focus inside: its text or label; absent if nothing has. */
  focus?: string;
}

/** The card that is open on a page, or null. It is in a closed shadow root, which extensions may look into. */
export function readCard(extension: Extension, page: Page): Promise<Card | null> {
  return runBeside(extension, page, () => {
    for (const host of document.querySelectorAll('html > :not(head, body), dialog > *')) {
      const { dom } = chrome as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      const root = dom
        ? dom.openOrClosedShadowRoot(host)
        : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
      for (const element of root?.children ?? []) {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (!(element instanceof HTMLElement) || element.localName === 'style' || !width || !height) continue;
        const focused = root?.activeElement;
        const focus = focused?.getAttribute('aria-label') ?? focused?.textContent ?? undefined;
        // Only what is shown, in lines as they are shown.
        const { innerText: text } = element;
        return { text, box: { x, y, width, height }, focus };
      }
    }
    return null;
  });
}

export function waitForCard(extension: Extension, page: Page): Promise<Card> {
  return until('a card is open', () => readCard(extension, page));
}

export async function waitForNoCard(extension: Extension, page: Page): Promise<void> {
  await until('the card is closed', async () => !(await readCard(extension, page)));
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
