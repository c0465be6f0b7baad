/** Pictures of popup, dossier, settings and welcome page. */
import type { Page } from 'puppeteer-core';
import { SETTINGS_KEY } from '../../../lib/platform/settings.ts';
import type { Extension, Popup, Sent } from '../extension.ts';
import type { Running } from '../launch.ts';
import { pause } from '../reader.ts';
import { until } from '../until.ts';
import type { Save } from './tour.ts';

/** What is done in a panel before its picture: a part shown at its top, something pressed, words searched for, all at 200 %. */
export interface PanelStop {
  name: string;
  acts: ['show' | 'press' | 'type' | 'zoom', selector: string, text?: string][];
}

export const POPUP: PanelStop[] = [
  { name: 'popup-save', acts: [['show', '.save']] },
  { name: 'popup-switches', acts: [['press', '.controls-row .button']] },
  {
    name: 'popup-open',
    acts: [
      ['press', '.controls-row .button'],
      ['press', '.name-open'],
      ['show', '.name.open'],
    ],
  },
  { name: 'popup-zoomed', acts: [['zoom', ':root']] },
];

export const DOSSIER: PanelStop[] = [
  { name: 'dossier', acts: [] },
  { name: 'dossier-story', acts: [['show', '#story']] },
  { name: 'dossier-later', acts: [['show', '.article-date']] },
  { name: 'dossier-map', acts: [['show', '#map']] },
  { name: 'dossier-who', acts: [['show', '#who']] },
  { name: 'dossier-accounts', acts: [['show', '#accounts']] },
  {
    name: 'dossier-left-out',
    acts: [
      ['press', '.left-out input:not(:checked)'],
      ['show', '#further'],
    ],
  },
  { name: 'dossier-sources', acts: [['show', '#sources']] },
  {
    name: 'dossier-entity',
    acts: [
      ['press', '.cast .entity-name'],
      ['show', 'main'],
    ],
  },
  { name: 'dossier-search', acts: [['type', '.search', 'shoygu minister']] },
  { name: 'dossier-nothing', acts: [['type', '.search', 'zzzz']] },
  {
    name: 'dossier-zoomed',
    acts: [
      ['type', '.search', ''],
      ['zoom', ':root'],
    ],
  },
];

/** One picture after the other of an open panel. A part that it has not, a page without a later one say, is passed over. */
export async function takePanel(panel: Popup, stops: readonly PanelStop[], save: Save): Promise<void> {
  for (const { name, acts } of stops) {
    let isThere = true;
    for (const act of acts) {
      isThere &&= await until(`${name} has ${act}`, () => panel.run(actInPanel, ...act), 1500).catch(() => false);
      await pause(400);
    }
    if (isThere) save(name, await panel.screenshot());
    else console.log(`  no ${name} here`);
  }
}

const actInPanel: Sent<boolean> = (document: Document, act: string, selector: string, text?: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) return false;
  if (act === 'press') found.click();
  else if (act === 'zoom') found.style.setProperty('zoom', '2');
  else if (act === 'type') {
    (found as HTMLInputElement).value = text ?? '';
    found.dispatchEvent(new Event('input', { bubbles: true }));
  } else found.scrollIntoView({ block: 'start' });
  return true;
};

/** The popup once it says what the page is. */
export async function openPopup(extension: Extension, page: Page): Promise<Popup> {
  const popup = await extension.openPopup(page);
  await until('the popup says what it makes of the page', () =>
    popup.run((document: Document) => /\S [^…]+$/.test(document.querySelector('h1')?.textContent ?? '')),
  );
  await pause(400);
  return popup;
}

/** The dossier once it shows a story, or all of them. */
export async function openDossier(extension: Extension, page: Page): Promise<Popup> {
  const panel = await extension.openPanel(page);
  await until('the dossier is there', () =>
    panel.run((document: Document) => Boolean(document.querySelector('.story, .topics'))),
  );
  await pause(400);
  return panel;
}

/** One of the extension's own pages, as high as it is, at most four screens. */
export async function takeOwnPage(
  { name, browser }: Running,
  extension: Extension,
  path: string,
  save: Save,
): Promise<void> {
  const page = await browser.newPage();
  // Firefox tells of no load of such a page.
  const opened = page.goto(extension.url(`${path}.html`)).catch(() => undefined);
  if (name === 'chrome') await opened;
  await until('it is drawn', () => page.evaluate('Boolean(document.querySelector("main h1, main h2, h1"))'));
  await pause(600);
  save(path, await page.screenshot());
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const { width = 1200, deviceScaleFactor } = page.viewport() ?? {};
  await page.setViewport({ width, height: Math.min(height, 3200), deviceScaleFactor });
  await pause(600);
  save(`${path}-whole`, await page.screenshot());
  await page.close();
}

/** Changes the settings as their page does: `{}` are the defaults. */
export const setSettings = (extension: Extension, settings: Record<string, unknown>): Promise<void> =>
  extension.run(
    (api, key, values) => api.storage.local.set({ [key]: { version: 1, ...values } }),
    SETTINGS_KEY,
    settings,
  );
