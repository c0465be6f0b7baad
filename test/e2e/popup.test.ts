/** The popup says the same as the marks, for the whole page, and takes one to them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { type Popup, tabOf } from '../../scripts/support/extension.ts';
import { waitForCard, waitForMarks } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { controls, headline, press, textOf, unfoldNames } from '../support/popup.ts';
import { ownPage, type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  async function withPopup(page: Page, look: (popup: Popup) => Promise<void>): Promise<void> {
    const popup = await session.extension.openPopup(page);
    await look(popup);
    await popup.close();
    await page.close();
  }

  const badgeOf = async (page: Page) =>
    session.extension.run((api, tabId) => api.action.getBadgeText({ tabId }), await tabOf(session.extension, page));

  it('says what a page covers, with counts that agree with its list and the badge', async () => {
    const page = await session.visitSample();
    await waitForMarks(page);
    const badge = await until('the badge counts', () => badgeOf(page));
    await withPopup(page, async (popup) => {
      const line = await headline(popup);
      const [, mentions, names] = /^Covers .*, (\d+) mentions of (\d+) names$/.exec(line) ?? [];
      expect(line).toMatch(/Russia and North Korea/);
      await unfoldNames(popup);
      const jumps = (await controls(popup, 'button')).filter((button) => button.name.includes('go to mention'));
      expect(jumps.length).toBe(Number(names));
      const counts = jumps.map((button) => Number(/of (\d+)$/.exec(button.name)?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(mentions));
      expect(Number(badge)).toBeGreaterThan(5);
      expect(Number(badge)).toBeLessThanOrEqual(Number(names));
    });
  });

  it('lists entities by kind, and opens the context of one in place', async () => {
    const page = await session.visitSample();
    await waitForMarks(page);
    await withPopup(page, async (popup) => {
      await headline(popup);
      expect(await textOf(popup)).toMatch(/People[\s\S]*Kim Jong Un[\s\S]*Places[\s\S]*North Korea/i);
      await press(popup, 'button', 'Vladimir Putin');
      await until('his context is there', async () => /Reported[\s\S]*\bAP\b/i.test(await textOf(popup)));
    });
  });

  it('jumps to a mention on the page, and its card opens', async () => {
    const page = await session.visitSample();
    await waitForMarks(page);
    await withPopup(page, async (popup) => {
      await headline(popup);
      await unfoldNames(popup);
      await press(popup, 'button', 'Dan Caine: go to mention');
      const card = await waitForCard(session.extension, page);
      expect(card.text).toMatch(/^Dan Caine/);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    });
  });

  it('tells a news article whose story it does not know from a page that is none', async () => {
    const news = await session.visit('/harbour-budget', ownPage('harbour-budget'));
    await withPopup(news, async (popup) => {
      expect(await headline(popup)).toBe('A news article; its story is not in the corpus');
    });
    const shop = await session.visit('/hardware-shop', ownPage('hardware-shop'));
    await withPopup(shop, async (popup) => expect(await headline(popup)).toBe('Not a news article'));
  });

  it('says that it cannot run on pages that are closed to extensions', async () => {
    const page = await session.running.open('about:blank');
    await withPopup(page, async (popup) => expect(await headline(popup)).toMatch(/^Can't run on this page/));
  });

  it('leaves a page that it was opened on as it was', async () => {
    const page = await session.visit('/hardware-shop', ownPage('hardware-shop'));
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const popup = await session.extension.openPopup(page);
    await headline(popup);
    await popup.close();
    expect(await html()).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('says which keys the browser has given to the commands: all that were asked for', async () => {
    const commands = await session.extension.run((api) => api.commands.getAll());
    const keys = commands.map(({ name, shortcut }: chrome.commands.Command) => [name, shortcut]);
    expect(Object.fromEntries(keys)).toEqual({
      _execute_action: 'Alt+Shift+S',
      toggle: 'Alt+Shift+L',
      'next-mark': 'Alt+Shift+J',
      'previous-mark': 'Alt+Shift+K',
      // Chrome gives an extension four keys at most.
      ...(name === 'chrome' ? { dossier: '' } : { _execute_sidebar_action: 'Alt+Shift+D' }),
    });
  });

  it('costs no request and no error', () => session.expectQuiet());
});
