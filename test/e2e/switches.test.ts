/** The reader's switches act at once in every open tab, and are remembered. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { tabOf } from '../../scripts/support/extension.ts';
import { pause, readAllMarks, readMarks, waitForMarks } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { controls, headline, press } from '../support/popup.ts';
import { type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('the switches in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.visitSample();
    await waitForMarks(page);
  });
  afterAll(() => session?.close());

  const noMarks = (where = page) => until('no mark is left', async () => (await readMarks(where)).length === 0);

  /** Presses a control of the popup, opened on a page. */
  async function set(role: 'switch' | 'radio' | 'button', control: string, where = page): Promise<void> {
    const popup = await session.extension.openPopup(where);
    await headline(popup);
    const folded = (await controls(popup, 'button')).some((button) => button.name === 'More switches');
    if (folded) await press(popup, 'button', 'More switches');
    await press(popup, role, control);
    await pause(200);
    await popup.close();
  }

  async function lineOn(where = page): Promise<string> {
    const popup = await session.extension.openPopup(where);
    const line = await headline(popup);
    await popup.close();
    return line;
  }

  const badgeOf = async (where = page) =>
    session.extension.run((api, tabId) => api.action.getBadgeText({ tabId }), await tabOf(session.extension, where));

  it('pause everywhere, and resume', async () => {
    await set('switch', 'Everywhere');
    await noMarks();
    expect(await lineOn()).toBe('Paused everywhere');
    await until('the badge is empty', async () => (await badgeOf()) === '');
    await set('switch', 'Everywhere');
    await waitForMarks(page);
    await until('the badge is back', () => badgeOf());
  });

  it('do the same by the keyboard', async () => {
    await session.extension.press(page, 'toggle');
    await noMarks();
    await session.extension.press(page, 'toggle');
    await waitForMarks(page);
  });

  it('pause this site and no other, in its open tabs and in new ones', async () => {
    const other = await session.revisit(page.url().replace('127.0.0.1', 'localhost'));
    await waitForMarks(other);
    await set('switch', 'On 127.0.0.1');
    await noMarks();
    expect(await lineOn()).toBe('Paused on this site');
    expect((await readMarks(other)).length).toBeGreaterThan(0);

    const again = await session.revisit(`${page.url()}?again`);
    await pause(1000);
    expect(await readMarks(again)).toEqual([]);
    await again.close();
    await other.close();

    await set('switch', 'On 127.0.0.1');
    await waitForMarks(page);
  });

  it('pause this page alone', async () => {
    await set('switch', 'On this page');
    await noMarks();
    expect(await lineOn()).toBe('Paused on this page');
    await set('switch', 'On this page');
    await waitForMarks(page);
  });

  it('choose how much is marked: nothing, the first mention in each section, or every one', async () => {
    const every = (await readAllMarks(page)).length;
    await set('radio', 'First');
    await until('fewer are marked', async () => (await readAllMarks(page)).length < every);
    const first = await readAllMarks(page);
    const texts = first.filter(({ within }) => within.includes('h1')).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);

    await set('radio', 'Off');
    await noMarks();
    expect(Number(await badgeOf())).toBeGreaterThan(5);
    expect(await lineOn()).toMatch(/^Covers /);

    await set('radio', 'Every');
    await until('all are marked again', async () => (await readAllMarks(page)).length === every);
  });

  it('are remembered when the browser starts again', async () => {
    await set('radio', 'Off');
    await set('switch', 'On 127.0.0.1');
    const url = page.url();
    session.expectQuiet();
    session = await session.restart();
    page = await session.revisit(url);
    expect(await lineOn()).toBe('Paused on this site');
    await set('switch', 'On 127.0.0.1');
    expect(await lineOn()).toMatch(/^Covers /);
    await noMarks();
    await set('radio', 'Every');
    await waitForMarks(page);
  });

  it('cost no request and no error', () => session.expectQuiet());
});
