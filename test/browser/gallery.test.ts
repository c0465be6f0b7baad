import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { launchBrowser, type Running } from '../../scripts/support/launch.ts';
import { type Gallery, serveGallery } from '../support/gallery/build.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds for a look at every state there is, on a busy machine. */
const ALL_STATES = 180_000;

/** Narrow is a small phone, or a page zoomed to four times its size. */
const WIDTHS = { narrow: 320, wide: 900 };

describe.each(BROWSERS)('the gallery in %s', (name) => {
  let gallery: Gallery;
  let running: Running;
  let page: Page;
  let names: string[];
  const wrong: string[] = [];

  beforeAll(async () => {
    gallery = await serveGallery();
    running = await launchBrowser(name);
    page = await running.open(gallery.address());
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    names = await page.$$eval('li a:first-child', (links) => links.map((link) => link.textContent ?? ''));
  });

  afterAll(async () => {
    await running?.close();
    await gallery?.close();
  });

  /** Shows a state and waits until it is drawn; on demand it unfolds what is folded in it. */
  async function show(state: string, { theme = 'light' as 'light' | 'dark', unfolded = false } = {}) {
    await page.goto(gallery.address(state, theme));
    await page.waitForFunction(
      (unfolded) => {
        const app = document.getElementById('app')!;
        const root = app.firstElementChild?.shadowRoot ?? app;
        const folds = [...root.querySelectorAll('details')];
        // What is unfolded may draw more that folds.
        const isDone =
          folds.every((each) => each.open === unfolded) &&
          !root.querySelector('.more[open]:not(:has(> :not(summary)))');
        for (const each of folds) each.open = unfolded;
        return isDone && root.querySelector('.card, .popup, main');
      },
      {},
      unfolded,
    );
    if (unfolded) await page.evaluate(() => document.querySelector<HTMLElement>('.controls-row .button')?.click());
  }

  // What axe looks at, roles, names and colours, both browsers have from the same source: one of them is enough.
  if (name === 'chrome') {
    it.each([
      ['light', 'all rules', undefined],
      ['dark', 'its colours', ['color-contrast']],
    ] as const)(
      'stands in no reader’s way, in the %s theme by %s',
      async (theme, _, rules) => {
        await page.setViewport({ width: 900, height: 800 });
        const found: string[] = [];
        for (const state of names) {
          await show(state, { theme, unfolded: true });
          await page.evaluate(axe);
          found.push(...(await page.evaluate(violations, rules && [...rules])).map((line) => `${state}: ${line}`));
        }
        expect(names.length).toBeGreaterThan(20);
        expect(found).toEqual([]);
      },
      ALL_STATES,
    );
  }

  it.each(Object.entries(WIDTHS))(
    'never runs off the side, in a %s window',
    async (_, width) => {
      await page.setViewport({ width, height: 600 });
      const found: string[] = [];
      for (const state of names.filter((each) => width >= 400 || !each.startsWith('popup'))) {
        await show(state, { unfolded: true });
        const over = await page.evaluate(overflow);
        if (over.length > 0) found.push(`${state}: ${over}`);
      }
      expect(found).toEqual([]);
    },
    ALL_STATES,
  );

  it('has a card that keeps focus when it turns to another entity and back', async () => {
    await show('card-alive');
    await pressIn(page, '[role=button]', 'Vostochny Cosmodrome');
    expect(await focusIn(page)).toBe('Vostochny Cosmodrome');
    await pressIn(page, 'button', 'Back');
    expect(await focusIn(page)).toBe('Kim Jong Un');
  });

  it.each(['Backspace', 'Alt+ArrowLeft'])('has a card that goes back by %s, and not out of the page', async (keys) => {
    await show('card-alive');
    const address = page.url();
    await pressIn(page, '[role=button]', 'Vostochny Cosmodrome');
    expect(await focusIn(page)).toBe('Vostochny Cosmodrome');
    for (const key of keys.split('+')) await page.keyboard.down(key as KeyInput);
    for (const key of keys.split('+').reverse()) await page.keyboard.up(key as KeyInput);
    expect(await focusIn(page)).toBe('Kim Jong Un');
    expect(page.url()).toBe(address);
  });

  it('has a card that keeps focus while its mark goes and comes back', async () => {
    await show('card-alive');
    await pressIn(page, 'button', 'Not this one');
    expect(await focusIn(page)).toBe('Undo');
    await pressIn(page, 'button', 'Nowhere else either');
    expect(await focusIn(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await focusIn(page)).toBe('Not this one');
  });

  it('has settings that ask before they are forgotten, and keep focus', async () => {
    await show('options-defaults');
    await pressIn(page, 'button', 'Reset…');
    expect(await focusIn(page)).toBe('Keep them');
    await page.keyboard.press('Enter');
    expect(await focusIn(page)).toBe('Reset…');
  });

  it('has a card whose folded parts open below what is read', async () => {
    await show('card-alive');
    const places = await page.evaluate(() => {
      const root = document.querySelector('#app > div')!.shadowRoot!;
      const summary = root.querySelector<HTMLElement>('.more summary')!;
      const before = summary.getBoundingClientRect().top;
      summary.click();
      return { before, after: summary.getBoundingClientRect().top, more: summary.parentElement!.offsetHeight };
    });
    expect(places.after).toBe(places.before);
    expect(places.more).toBeGreaterThan(100);
  });

  it('has a card that takes nothing from the page around it', async () => {
    await show('card-person');
    const style = await page.evaluate(() => {
      const root = document.querySelector('#app > div')!.shadowRoot!;
      const { fontStyle, letterSpacing, textAlign, fontSize } = getComputedStyle(root.querySelector('.claim-text')!);
      return { fontStyle, letterSpacing, fontSize, aligned: textAlign !== 'right' };
    });
    expect(style).toEqual({ fontStyle: 'normal', letterSpacing: 'normal', fontSize: '14px', aligned: true });
  });

  it('has a popup that the keyboard alone can work', async () => {
    await page.setViewport({ width: 400, height: 600 });
    await show('popup-alive');
    await page.waitForSelector('.name-open');
    await tabTo(page, 'Kim Jong Un');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.name-context .claim');
    await tabTo(page, 'Vostochny Cosmodrome');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelector('.trail h3')?.textContent === 'Vostochny Cosmodrome');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Vostochny Cosmodrome');
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.trail'));
    await tabTo(page, 'Vladimir Putin: go to mention 1 of 3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.startsWith('At mention 1'));
    await tabTo(page, 'On news.example.org');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Paused on this site');
    await tabTo(page, 'Resume', 'back');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Covers'));
  });

  it('raises no error', () => {
    expect(wrong).toEqual([]);
  });
});

/** What axe finds, by these rules or by all. */
async function violations(only: string[] | undefined): Promise<string[]> {
  const { axe: inPage } = window as unknown as {
    axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
  };
  // The gallery's own page has neither landmarks nor a heading around a card; on a real page these are the page's.
  const card = document.querySelector('#app > div')?.shadowRoot;
  const rules: RunOptions['rules'] =
    card && !only ? { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } : {};
  const result = await inPage.run(document, { rules, ...(only && { runOnly: only }) });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

/** What is wider than the room it has, but for what is hidden from sight on purpose. */
function overflow(): string[] {
  const root = document.querySelector('#app > div')?.shadowRoot ?? document.body;
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.unseen') && element.checkVisibility())
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 80));
}

const pressIn = (page: Page, selector: string, name: string) =>
  page.evaluate(
    (its: string, its_name: string) => {
      const root = document.querySelector('#app > div')?.shadowRoot ?? document;
      const all = [...root.querySelectorAll<HTMLElement>(its)];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === its_name)!;
      found.focus();
      found.click();
    },
    selector,
    name,
  );

/** Text of what has focus, in the card if there is one, once it is drawn anew. */
const focusIn = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return page.evaluate(() => (document.querySelector('#app > div')?.shadowRoot ?? document).activeElement?.textContent);
};

/**
 * Presses Tab until the control of that name has focus; fails if it never does. Not around the end of the page:
 * Firefox 153, driven, takes keys on controls reached that way without pressing them.
 */
async function tabTo(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  for (let times = 0; times < 80; times++) {
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
    const at = await page.evaluate(() => {
      const element = document.activeElement!;
      return element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent;
    });
    if (at === name) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}
