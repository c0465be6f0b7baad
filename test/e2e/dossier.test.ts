/** The dossier beside the page, in the browser's own side panel: it follows the tab, tells the story, and searches. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import type { Popup } from '../../scripts/support/extension.ts';
import { pause, waitForCard } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { headline, press, textOf } from '../support/popup.ts';
import { ownPage, type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('the dossier in %s', (name) => {
  let session: Session;
  let panel: Popup;
  let sample: Page;
  beforeAll(async () => {
    session = await startSession(name);
    sample = await session.visitSample();
    panel = await session.extension.openPanel(sample);
  });
  afterAll(() => session?.close());

  const says = (pattern: RegExp) => until(`the dossier says ${pattern}`, async () => pattern.test(await textOf(panel)));
  const title = (text: string) =>
    until(`the dossier is about ${text}`, () =>
      panel.run((document: Document, its) => document.querySelector('h2')?.textContent === its, text),
    );
  const type = (query: string) =>
    panel.run((document: Document, text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);

  it('opens beside the page and tells its story', async () => {
    expect(await headline(panel)).toMatch(/^Covers Russia and North Korea/);
    await title('Russia and North Korea');
    const text = await textOf(panel);
    expect(text).toMatch(/Timeline[\s\S]*This article appeared on 16\sSeptember 2025/);
    expect(text).toMatch(/Who is who[\s\S]*Where reports differ[\s\S]*Sources/);
    const pictures = await panel.run((document: Document) =>
      [...document.querySelectorAll('svg[role=group]')].map((svg) => svg.getAttribute('aria-label')),
    );
    expect(pictures[0]).toMatch(/^Timeline: \d+ events, from 2016 to .*; this article, 16\sSeptember 2025$/);
    expect(pictures[1]).toMatch(/^Map of north-east Asia, with .*Vostochny Cosmodrome/);
  });

  it('never runs off the side', async () => {
    const over = await panel.run(
      (document: Document) => document.documentElement.scrollWidth - document.body.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });

  it('goes to a mention on the page, and its card opens', async () => {
    await press(panel, 'button', 'Kim Jong Un: go to mention');
    expect((await waitForCard(session.extension, sample)).text).toMatch(/^Kim Jong Un/);
  });

  it('opens an entity from the timeline, with a way back', async () => {
    await panel.run((document: Document) =>
      document
        .querySelector('svg [role=button][aria-label^="North Korea-Russia summit"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await title('2023 North Korea-Russia summit');
    await press(panel, 'button', 'Back to the story');
    await title('Russia and North Korea');
  });

  it('says what an article leaves out when asked, and remembers that', async () => {
    expect(await panel.run((document: Document) => document.querySelectorAll('.left-out .claim').length)).toBe(0);
    await press(panel, 'switch', 'Show what an article leaves out');
    await says(/“2023 North Korea-Russia summit”/);
    const stored = await session.extension.run((api) => api.storage.local.get('settings'));
    expect(stored.settings.leftOut).toBe(true);
  });

  it('searches the whole corpus, in any script, beside any page', async () => {
    const page = await session.visit('/hardware-shop', ownPage('hardware-shop'));
    await says(/Not a news article/);
    await says(/Search works without a page/);
    await type('김정은');
    await says(/Kim Jong Un\s+also 김정은/);
    await type('satelites');
    await says(/\d+ statements/);
    await page.close();
  });

  it('follows the tabs of its window, and pages in them', async () => {
    await sample.bringToFront();
    await title('Russia and North Korea');
    const news = await session.visit('/harbour-budget', ownPage('harbour-budget'));
    await says(/A news article; its story is not in the corpus/);
    expect(await panel.run((document: Document) => Boolean(document.querySelector('.story')))).toBe(false);
    await news.goto('about:blank');
    await says(/Can't run on this page/);
    await news.close();
    await sample.bringToFront();
    await title('Russia and North Korea');
  });

  it('falls silent where Sidelight is paused, and comes back', async () => {
    const popup = await session.extension.openPopup(sample);
    await headline(popup);
    await press(popup, 'switch', '127.0.0.1');
    await says(/Paused on this site/);
    await popup.close();
    await press(panel, 'button', 'Resume');
    await title('Russia and North Korea');
  });

  it('costs no request and no error', async () => {
    await pause(200);
    session.expectQuiet();
  });
});
