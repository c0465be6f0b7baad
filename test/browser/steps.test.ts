import { expect, it } from 'vitest';
import { article, FILLER, inBrowsers, type TestPage, until } from './support.ts';

const filler = Array.from({ length: 14 }, () => `${FILLER} ${FILLER}`);
const story = `<header style="position: fixed; inset: 0 0 auto; height: 60px; background: white">Paper</header>
  <input id="field">${article(`It was Ann Lee who came. ${FILLER}`, ...filler, `Then the Blue Charter was signed. ${FILLER}`, ...filler)}`;

inBrowsers(({ open }) => {
  const marked = async () => {
    const page = await open(story);
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-1']?.length ?? 0) > 0);
    return page;
  };
  const step = (page: TestPage, by: 1 | -1) => page.evaluate((it) => sidelightTest.page!.step(it), by);
  const isOn = (page: TestPage, name: string) =>
    page.waitForFunction(
      (it) => sidelightTest.card()?.name === it && sidelightTest.painted()['u-0']?.[0] === it,
      {},
      name,
    );

  it('goes from mark to mark: rings it, brings it into view, opens its card and says so', async () => {
    const page = await marked();
    for (const name of ['Harbour Council', 'Ann Lee', 'Oslo', 'Ann Lee', 'Blue Charter']) {
      expect(await step(page, 1)).toBe(true);
      await isOn(page, name);
    }
    const [box] = await page.evaluate(() => sidelightTest.boxesOf('Blue Charter'));
    expect(box!.top).toBeGreaterThan(60);
    expect(box!.bottom).toBeLessThan(700);
    const shown = (await page.evaluate(() => sidelightTest.card()))!;
    expect(shown.said).toContain('Blue Charter, mark 5 of 5');
    expect(shown.box.top > box!.bottom || shown.box.bottom < box!.top).toBe(true);
    expect(await step(page, -1)).toBe(true);
    await isOn(page, 'Ann Lee');
  });

  it('lets Tab into the card and gives focus back with Esc', async () => {
    const page = await marked();
    await page.focus('#field');
    await step(page, 1);
    await isOn(page, 'Harbour Council');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.press('Tab');
    expect((await page.evaluate(() => sidelightTest.card()))!.focus).toBe('Keep open');
    await page.keyboard.press('Escape');
    await until(page, () => sidelightTest.card() === null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await page.evaluate(() => sidelightTest.painted()['u-0'])).toBeUndefined();
    await step(page, 1);
    await isOn(page, 'Ann Lee');
  });

  it('leaves Tab to the page while a card was opened by the pointer', async () => {
    const page = await marked();
    const [box] = await page.evaluate(() => sidelightTest.boxesOf('Ann Lee', 1));
    await page.mouse.move(box!.left + 5, box!.top + 5, { steps: 3 });
    await until(page, () => sidelightTest.card() !== null);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('jumps to any mention, even where nothing is painted', async () => {
    const page = await marked();
    await page.evaluate(() => sidelightTest.page!.apply({ ...sidelightTest.settings, strength: 'off' }));
    expect(await step(page, 1)).toBe(false);
    expect(await page.evaluate(() => sidelightTest.page!.jump(4))).toBe(true);
    await isOn(page, 'Blue Charter');
    expect(await page.evaluate(() => sidelightTest.page!.jump(99))).toBe(false);
  });

  it('finds its way into a box that scrolls', async () => {
    const page = await open(
      `<div style="height: 400px; overflow: auto">${article(...filler, `Then the Blue Charter was signed. ${FILLER}`, ...filler)}</div>`,
    );
    await page.start();
    expect(await page.evaluate(() => sidelightTest.page!.jump(3))).toBe(true);
    await isOn(page, 'Blue Charter');
    const [box] = await page.evaluate(() => sidelightTest.boxesOf('Blue Charter'));
    expect(box!.top).toBeGreaterThan(0);
    expect(box!.bottom).toBeLessThan(420);
  });
});
