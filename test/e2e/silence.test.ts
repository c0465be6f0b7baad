/** On a page that covers nothing, nothing stays: no mark, no node, no style, no badge. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { ROOT } from '../../scripts/support/build.ts';
import { tabOf } from '../../scripts/support/extension.ts';
import { pause, waitForMarks } from '../../scripts/support/reader.ts';
import { htmlOf, ownPage, type Session, startSession } from '../support/session.ts';

/** The last is no news, though it names what the corpus's story names. */
const OWN = ['harbour-budget', 'film-review', 'hardware-shop', 'country-relations'];

/** Saved pages, if they are there: news that names the corpus's subjects in passing or not at all, and what is no news. */
const SAVED = [
  'schema-org-context-object',
  'videos-1',
  'nytimes-5',
  'cnn',
  'wapo-1',
  'telegraph',
  'theverge',
  'heise',
  'blogger',
  'mozilla-1',
];

const savedFile = (slug: string) => join(ROOT, '../shared/pages', slug, 'source.html');
const saved = SAVED.filter((slug) => existsSync(savedFile(slug)));
if (saved.length < SAVED.length) {
  const missing = SAVED.filter((slug) => !saved.includes(slug));
  console.warn(`Skipped: the saved pages ${missing.join(', ')}, because ../shared/pages does not hold them.`);
}

const pages = [
  ...OWN.map((slug) => ({ slug, html: ownPage(slug) })),
  ...saved.map((slug) => ({ slug, html: readFileSync(savedFile(slug), 'utf8') })),
];

/** Saved pages would run their scripts and fetch their pictures; browsers connect for frames that a policy forbids. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const withoutFrames = (html: string) => html.replace(/(<iframe\b[^>]*?\s)src=/gi, '$1data-src=');

describe.each(BROWSERS)('silence in %s', (name) => {
  let session: Session;
  let styles: string[];
  const tabs = new Map<string, Page>();
  beforeAll(async () => {
    session = await startSession(name);
    const sample = await session.visitSample();
    await waitForMarks(sample);
    styles = await sample.evaluate(() => [...CSS.highlights.keys()]);
    expect(await underlined(sample, styles)).toEqual(styles);
    for (const { slug, html } of pages) tabs.set(slug, await session.visit(`/${slug}`, withoutFrames(html), STILL));
    await pause(2000);
  });
  afterAll(() => session?.close());

  it.each(pages)('on $slug', async ({ slug }) => {
    const page = tabs.get(slug) as Page;
    const { before, now } = await htmlOf(page);
    expect(now).toBe(before);
    const left = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      nodes: [...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName))
        .length,
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(left).toEqual({ highlights: 0, nodes: 0, sheets: 0 });
    expect(await underlined(page, styles)).toEqual([]);
    const tabId = await tabOf(session.extension, page);
    expect(await session.extension.run((api, tab) => api.action.getBadgeText({ tabId: tab }), tabId)).toBe('');
  });

  it('cost no request and no error', () => session.expectQuiet());
});

/** Those of some styles of marks that the page's elements would be painted in. */
function underlined(page: Page, styles: string[]): Promise<string[]> {
  return page.evaluate(
    (names) =>
      names.filter((name) =>
        getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine.includes('underline'),
      ),
    styles,
  );
}
