/** Pages that come late, hide their text, change their address or write themselves anew. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { pause, readCard, readMarks, restOn, waitForCard, waitForMarks } from '../../scripts/support/reader.ts';
import { until } from '../../scripts/support/until.ts';
import { type Session, startSession } from '../support/session.ts';

const TITLE = 'Kim Jong Un and Vladimir Putin plan another meeting';
const PARAGRAPHS = [
  'North Korea and Russia are preparing a further summit, officials in Pyongyang said. Kim Jong Un received an invitation from Vladimir Putin this week, and Moscow expects him before the winter.',
  'The two leaders last met at the Vostochny Cosmodrome. Since then North Korea has sent soldiers to Russia, and South Korea has protested against each shipment of artillery shells.',
  'Sergey Lavrov, the Russian foreign minister, travelled to North Korea to prepare the talks. Arms and the war in Ukraine are expected to be on the agenda again.',
];
const article = (title = TITLE) =>
  `<article><h1>${title}</h1><time datetime="2025-08-20">20 August 2025</time>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
const pageOf = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="data:,"></head><body>${body}<script>${script}</script></body></html>`;

describe.each(BROWSERS)('strange pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  const lavrov = async (page: Page) => (await readMarks(page)).filter(({ text }) => text === 'Sergey Lavrov').length;
  const cardOpens = async (page: Page) => {
    await restOn(page, 'Sergey Lavrov');
    expect((await waitForCard(session.extension, page)).text).toMatch(/^Sergey Lavrov/);
  };

  it('marks text that comes after a title that names it all', async () => {
    const waiting = '<p>Loading the page, please wait.</p>'.repeat(40);
    const script = `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(article())} }, 1200)`;
    const page = await session.visit('/news-late', pageOf(`<main>${waiting}</main>`, script));
    await waitForMarks(page);
    expect(await lavrov(page)).toBe(1);
    await page.close();
  });

  it('marks an article when the wall before it is gone', async () => {
    const page = await session.visit(
      '/news-wall',
      pageOf(
        `<style>.wall main { display: none }</style><button>Accept</button><main>${article()}</main>`,
        "document.body.className = 'wall'; document.querySelector('button').onclick = () => { document.body.className = '' }",
      ),
    );
    await pause(700);
    expect(await readMarks(page)).toEqual([]);
    await page.click('button');
    await waitForMarks(page);
    await cardOpens(page);
    await page.close();
  });

  it('keeps the marks of a page whose address never rests', async () => {
    const script = "let at = 0; const restless = setInterval(() => history.replaceState(null, '', '?at=' + at++), 300)";
    const page = await session.visit('/news-restless', pageOf(article(), script));
    await waitForMarks(page);
    for (let look = 0; look < 10; look++) {
      expect(await lavrov(page)).toBe(1);
      await pause(100);
    }
    // Only because the test finds the page's tab by its address.
    await page.evaluate('clearInterval(restless)');
    await pause(300);
    await cardOpens(page);
    await page.close();
  });

  it('keeps the marks while the next article comes below, and marks that too', async () => {
    const page = await session.visit('/news-first', pageOf(`<main>${article()}</main>`));
    await waitForMarks(page);
    await page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      history.pushState(null, '', '/news-second');
    }, article('Lavrov travels to North Korea'));
    await until('both are marked', async () => {
      const count = await lavrov(page);
      expect(count).toBeGreaterThan(0);
      return count === 2;
    });
    await page.close();
  });

  it('marks a document that is written anew, and opens cards on it', async () => {
    const page = await session.visit('/news-anew', pageOf(article()));
    await waitForMarks(page);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, pageOf(article()));
    await until('the old marks are gone', async () => (await lavrov(page)) === 0);
    await waitForMarks(page);
    await cardOpens(page);
    await page.close();
  });

  it('opens no card through what lies over the text', async () => {
    const page = await session.visit(
      '/news-covered',
      pageOf(`${article()}<div style="position: fixed; inset: 0"></div>`),
    );
    await waitForMarks(page);
    await restOn(page, 'Sergey Lavrov');
    await pause(600);
    expect(await readCard(session.extension, page)).toBeNull();
    await page.close();
  });

  it('costs no request and no error', () => session.expectQuiet());
});
