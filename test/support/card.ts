/** The card's controls, found by name in its closed shadow root and pressed with the real pointer. */
import type { Page } from 'puppeteer-core';
import { runBeside } from '../../scripts/support/extension.ts';
import { until } from '../../scripts/support/until.ts';
import type { Session } from './session.ts';

/** Scrolls the card to a control and presses it. Throws if the card has none of that name. */
export async function pressInCard({ extension }: Session, page: Page, name: string): Promise<void> {
  let before = '';
  const { x, y } = await until(`the card has "${name}", and it rests`, async () => {
    const at = await runBeside(extension, page, bringToView, name);
    const rests = JSON.stringify(at) === before;
    before = JSON.stringify(at);
    return rests && at;
  });
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}

function bringToView(name: string): { x: number; y: number } | null {
  for (const host of document.querySelectorAll('html > :not(head, body)')) {
    const { dom } = chrome as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    const root = dom
      ? dom.openOrClosedShadowRoot(host)
      : (host as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('button, [role=button], summary') ?? [])];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
    if (!found) continue;
    found.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
