/** Resting on a mark opens its card: what has been reported, by whom, when. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { runBeside } from '../../scripts/support/extension.ts';
import {
  pause,
  readCard,
  readMarks,
  restOn,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { htmlOf, type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.visitSample();
    await waitForMarks(page);
  });
  afterEach(() => page.close());

  const card = () => readCard(session.extension, page);
  const openCard = () => waitForCard(session.extension, page);
  const noCard = () => waitForNoCard(session.extension, page);

  it('says who this is, and what was reported, each with who says so and when', async () => {
    await restOn(page, 'Kim Jong Un');
    const { text } = await openCard();
    expect(text).toMatch(/^Kim Jong Un/);
    expect(text).toMatch(/leader of North Korea/i);
    expect(text).toMatch(/\bAP\b.*2023/);
    expect(text).toMatch(/\d+ reports in 5 documents/);
  });

  it('names what the mark names, for a place as for a person', async () => {
    await restOn(page, 'Vostochny Cosmodrome');
    expect((await openCard()).text).toMatch(/^Vostochny Cosmodrome/);
  });

  it('opens beside the mark: inside the window, off the pointer', async () => {
    const pointer = await restOn(page, 'Kim Jong Un');
    const { box } = await openCard();
    const { width = 0, height = 0 } = page.viewport() ?? {};
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const coversPointer =
      pointer.x > box.x && pointer.x < box.x + box.width && pointer.y > box.y && pointer.y < box.y + box.height;
    expect(coversPointer).toBe(false);
  });

  it('stays shut while the pointer only passes', async () => {
    const { x, y } = await restOn(page, 'Kim Jong Un');
    await page.mouse.move(x, y + 200, { steps: 3 });
    await pause(700);
    expect(await card()).toBeNull();
  });

  it('stays open on the way to it and inside it, and closes when the pointer has left', async () => {
    await restOn(page, 'Kim Jong Un');
    const { box } = await openCard();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await pause(900);
    expect(await card()).not.toBeNull();
    await page.mouse.move(3, 3, { steps: 12 });
    await noCard();
  });

  it('closes on Esc', async () => {
    await restOn(page, 'Kim Jong Un');
    await openCard();
    await page.keyboard.press('Escape');
    await noCard();
  });

  it('leaves the page as it was, but for one host with a closed root', async () => {
    await restOn(page, 'Kim Jong Un');
    await openCard();
    const { before, now } = await htmlOf(page);
    expect(now).toBe(before);
    const hosts = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter(({ localName }) => !['head', 'body'].includes(localName))
        .map((host) => ({ children: host.childNodes.length, root: host.shadowRoot })),
    );
    expect(hosts).toEqual([{ children: 0, root: null }]);
  });

  it('opens by keyboard at the next mark, and at the one before; Esc closes it and gives the focus back', async () => {
    await page.focus('.skip');
    await session.extension.press(page, 'next-mark');
    const first = (await openCard()).text.split('\n')[0];
    expect(first).toContain((await readMarks(page))[0]?.text);

    await session.extension.press(page, 'next-mark');
    const second = await until('the card of the next mark is open', async () => {
      const title = (await card())?.text.split('\n')[0];
      return title !== first && title;
    });
    expect(second).toContain((await readMarks(page))[1]?.text);

    await session.extension.press(page, 'previous-mark');
    await until('the card of the first mark is open again', async () => (await card())?.text.startsWith(first ?? '?'));

    await page.keyboard.press('Tab');
    await until('the focus is in the card', async () => (await card())?.focus);
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  });

  it('opens inside the page’s own modal dialog, outside of which it would be out of reach', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('article') as Element);
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitForMarks(page);
    await restOn(page, 'Vladimir Putin');
    expect((await openCard()).text).toMatch(/^Vladimir Putin/);
    const inside = await runBeside(
      session.extension,
      page,
      () => document.querySelector('dialog > :last-child')?.localName,
    );
    expect(inside).not.toBe('article');
  });

  it('costs no request and no error', () => session.expectQuiet());
});
