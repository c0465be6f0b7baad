/** Pages that change without loading, and tabs that were there before Sidelight was. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { buildFolder, ROOT } from '../../scripts/support/build.ts';
import { closeWelcome, installExtension } from '../../scripts/support/extension.ts';
import { launchBrowser } from '../../scripts/support/launch.ts';
import { readMarks, restOn, waitForCard, waitForMarks } from '../../scripts/support/reader.ts';
import { serve } from '../../scripts/support/serve.ts';
import { until } from '../../scripts/support/until.ts';
import { ownPage, type Session, startSession } from '../support/session.ts';

describe.each(BROWSERS)('the life of a page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  it('drops the marks of the article before, and makes those of the next', async () => {
    const page = await session.visit('/visit', ownPage('in-page-app'));
    const texts = (await waitForMarks(page)).map(({ text }) => text);
    expect(texts).toContain('Sergey Lavrov');

    await page.click('a[href=garden]');
    await until('no mark is left', async () => (await readMarks(page)).length === 0);

    await page.click('a[href=launch]');
    const next = (await waitForMarks(page)).map(({ text }) => text);
    expect(next).toContain('Vostochny Cosmodrome');
    expect(next).not.toContain('Sergey Lavrov');

    await page.evaluate(() => history.back());
    await until('no mark is left', async () => (await readMarks(page)).length === 0);
    await page.evaluate(() => history.back());
    await until('the first article is marked again', async () =>
      (await readMarks(page)).some(({ text }) => text === 'Sergey Lavrov'),
    );
    await restOn(page, 'Sergey Lavrov');
    expect((await waitForCard(session.extension, page)).text).toMatch(/^Sergey Lavrov/);
    await page.close();
  });

  it('marks an article that comes after the page', async () => {
    const page = await session.visit('/garden', ownPage('in-page-app'));
    await page.click('a[href=visit]');
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Kim Jong Un');
    await page.close();
  });

  it('loses only the marks of a paragraph that the page rewrites', async () => {
    const page = await session.visit('/visit', ownPage('in-page-app'));
    await waitForMarks(page);
    await page.evaluate(() => {
      const last = document.querySelector('article p:last-child');
      if (last?.firstChild) last.firstChild.nodeValue = 'Nothing is left of it. Vladimir Putin stays.';
    });
    await until(
      'the new text is marked',
      async () =>
        (await readMarks(page)).every(({ text }) => !['Sergey Lavrov', 'Sergey'].includes(text)) &&
        (await readMarks(page)).filter(({ text }) => text === 'Vladimir Putin').length >= 3,
    );
    await page.close();
  });

  it('costs no request and no error', () => session.expectQuiet());
});

describe.each(BROWSERS)('installing in %s', (name) => {
  it('welcomes the reader, and marks the tabs that are open already', async () => {
    const server = await serve();
    const running = await launchBrowser(name, { proxyPort: server.port });
    try {
      const page = await running.open(server.addFolder('/sample/', join(ROOT, 'assets/sample')));
      const extension = await installExtension(running, buildFolder(name));
      expect(await closeWelcome(extension)).toBe(true);
      await page.bringToFront();
      expect((await waitForMarks(page)).length).toBeGreaterThan(5);
      expect(running.errors).toEqual([]);
    } finally {
      await running.close();
      await server.close();
    }
  });
});
