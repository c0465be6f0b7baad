/** A wrong mark goes at a press and stays away, until the reader brings it back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { tabOf } from '../../scripts/support/extension.ts';
import {
  pause,
  readAllMarks,
  readCard,
  readMarks,
  restOn,
  waitForCard,
  waitForMarks,
} from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { pressInCard } from '../support/card.ts';
import { headline } from '../support/popup.ts';
import { type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('“Not this one” in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.visitSample();
    await waitForMarks(page);
  });
  afterAll(() => session?.close());

  const countOf = async (text: string, where = page) =>
    (await readAllMarks(where)).filter((mark) => mark.text === text).length;
  /** Near the window; does not change its size, under which an open card would move. */
  const near = async (text: string) => (await readMarks(page)).filter((mark) => mark.text === text).length;
  const press = (control: string) => pressInCard(session, page, control);
  const badge = async (where = page) =>
    Number(
      await session.extension.run(
        (api, tabId) => api.action.getBadgeText({ tabId }),
        await tabOf(session.extension, where),
      ),
    );
  const popupLine = async () => {
    const popup = await session.extension.openPopup(page);
    const line = await headline(popup);
    await popup.close();
    return line;
  };
  const says = (pattern: RegExp) =>
    until(`the card says ${pattern}`, async () => pattern.test((await readCard(session.extension, page))?.text ?? ''));
  /** Moves the pointer away, so that the card closes. */
  const leave = async () => {
    await page.mouse.move(3, 3, { steps: 12 });
    await until('the card is closed', async () => !(await readCard(session.extension, page)));
  };

  it('takes the marks of that name away, leaves others, and brings them back at once', async () => {
    const before = { kim: await countOf('Kim Jong Un'), putin: await countOf('Vladimir Putin') };
    expect(before.kim).toBeGreaterThan(0);
    await restOn(page, 'Kim Jong Un');
    await waitForCard(session.extension, page);
    await press('Not this one');
    await says(/“Kim Jong Un” is not marked as Kim Jong Un on this page any more/);
    await until('its marks are gone', async () => (await near('Kim Jong Un')) === 0);
    await press('Undo');
    await until('its marks are back', () => near('Kim Jong Un'));
    await leave();
    expect(await countOf('Kim Jong Un')).toBe(before.kim);

    await restOn(page, 'Kim Jong Un');
    await waitForCard(session.extension, page);
    await press('Not this one');
    await until('its marks are gone again', async () => (await near('Kim Jong Un')) === 0);
    await leave();
    expect(await countOf('Kim Jong Un')).toBe(0);
    expect(await countOf('Vladimir Putin')).toBe(before.putin);
  });

  it('changes badge and popup with the marks, and stays when the page is opened again', async () => {
    const before = { badge: await badge(), line: await popupLine() };
    await restOn(page, 'Khasan');
    await waitForCard(session.extension, page);
    await press('Not this one');
    await until('the badge counts one less', async () => (await badge()) === before.badge - 1);
    await leave();
    const namesIn = (line: string) => Number(/of (\d+) names/.exec(line)?.[1]);
    expect(namesIn(await popupLine())).toBe(namesIn(before.line) - 1);

    const url = page.url();
    await page.close();
    page = await session.revisit(url);
    await waitForMarks(page);
    expect(await countOf('Khasan')).toBe(0);
    expect(await countOf('Vladimir Putin')).toBeGreaterThan(0);
  });

  it('holds on its page alone, until it is wanted nowhere', async () => {
    const other = await session.revisit(page.url().replace('127.0.0.1', 'localhost'));
    await waitForMarks(other);
    expect(await countOf('Vladimir Putin', other)).toBeGreaterThan(0);
    await page.bringToFront();
    await restOn(page, 'Vladimir Putin');
    await waitForCard(session.extension, page);
    await press('Not this one');
    await until('its marks are gone here', async () => (await near('Vladimir Putin')) === 0);
    expect((await readMarks(other)).map((mark) => mark.text)).toContain('Vladimir Putin');

    await press('Nowhere else either');
    await until('its marks are gone there', async () => (await countOf('Vladimir Putin', other)) === 0);
    await other.close();
    await leave();
  });

  it('is undone in the settings, at once in open pages', async () => {
    const options = await session.running.browser.newPage();
    // Firefox tells of no load of such a page.
    const opened = options.goto(session.extension.url('options.html')).catch(() => undefined);
    if (name === 'chrome') await opened;
    else await pause(1000);
    const names = () =>
      options.evaluate(() => [...document.querySelectorAll('.removable li > span')].map((it) => it.textContent));
    const listed = await until('all are listed', async () => {
      const found = await names();
      return found.length === 3 && found;
    });
    expect(listed[1]).toMatch(/^“Khasan” as Khasan, on http/);
    expect(listed[2]).toBe('“Vladimir Putin” as Vladimir Putin, everywhere');
    for (const left of [2, 1, 0]) {
      await options.evaluate(() => document.querySelector<HTMLElement>('.removable button')?.click());
      await until('one less is listed', async () => (await names()).length === left);
    }
    await options.close();
    await page.bringToFront();
    await until('they are marked again', async () => (await countOf('Khasan')) > 0);
    expect(await countOf('Vladimir Putin')).toBeGreaterThan(0);
  });

  it('costs no request and no error', () => session.expectQuiet());
});
