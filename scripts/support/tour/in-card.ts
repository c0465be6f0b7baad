/** The card on a page, for pictures: a part of it brought to view, something in it pressed. */
import type { Page } from 'puppeteer-core';
import { type Extension, runBeside } from '../extension.ts';
import { pause } from '../reader.ts';
import { until } from '../until.ts';

export type CardAct = 'show' | 'open' | 'press';

/**
 * Does something to the first part of the card that fits a selector: scrolls it to the card's top, unfolds it too, or
 * presses it with the pointer. Throws if the card has none.
 */
export async function actInCard(extension: Extension, page: Page, act: CardAct, selector: string): Promise<void> {
  const { x, y } = await until(
    `the card has "${selector}"`,
    () => runBeside(extension, page, bringToView, selector, act),
    3000,
  );
  await pause(100);
  if (act === 'press') await page.mouse.click(x, y);
  await pause(250);
}

/** Runs on the page: where the part stands then. */
function bringToView(selector: string, act: CardAct): { x: number; y: number } | null {
  for (const host of document.querySelectorAll('html > :not(head, body)')) {
    const { dom } = chrome as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    const root = dom
      ? dom.openOrClosedShadowRoot(host)
      : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    const found = root?.querySelector<HTMLElement>(selector);
    if (!found) continue;
    if (act === 'open' && found instanceof HTMLDetailsElement) found.open = true;
    found.scrollIntoView({ block: act === 'press' ? 'center' : 'start' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
