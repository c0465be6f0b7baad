import { expect, it } from 'vitest';
import { type Box, isInside, overlap } from '../../lib/card/boxes.ts';
import { article, FILLER, inBrowsers, pause, type TestPage, until } from './support.ts';

const story = article(
  `It was Ann Lee who came. ${FILLER} Then <a href="#there">Oslo</a> slept.`,
  `${FILLER} So said the Harbour Council.`,
  ...Array.from({ length: 12 }, () => `${FILLER} ${FILLER}`),
  `Then the Blue Charter was signed. ${FILLER}`,
);

const boxesOf = (page: TestPage, text: string, nth = 0) =>
  page.evaluate((it, at) => sidelightTest.boxesOf(it, at), text, nth);

const middleOf = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

const card = (page: TestPage) => page.evaluate(() => sidelightTest.card());

/** Moves there as a hand does, not in one leap. */
async function moveTo(page: TestPage, { x, y }: { x: number; y: number }, steps = 4) {
  await page.mouse.move(x, y, { steps });
}

async function restOn(page: TestPage, text: string, nth = 0): Promise<Box[]> {
  const boxes = await boxesOf(page, text, nth);
  await moveTo(page, middleOf(boxes[0]!));
  await until(page, () => sidelightTest.card() !== null);
  return boxes;
}

const isGone = (page: TestPage) => until(page, () => sidelightTest.card() === null);

inBrowsers(({ open }) => {
  const marked = async (...given: Parameters<typeof open>) => {
    const page = await open(...given);
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-1']?.length ?? 0) > 0);
    return page;
  };

  it('opens beside the mark where the pointer rests, clear of mark and pointer', async () => {
    const page = await marked(story);
    const boxes = await restOn(page, 'Ann Lee', 1);
    const shown = (await card(page))!;
    expect(shown.name).toBe('Ann Lee');
    expect(boxes.some((box) => overlap(box, shown.box))).toBe(false);
    expect(isInside(middleOf(boxes[0]!), shown.box)).toBe(false);
    expect(await page.evaluate(() => sidelightTest.requests.slice(-1))).toMatchObject([
      { entity: 'ann-lee', passage: { offset: 'It was '.length }, mention: { quote: 'Ann Lee' } },
    ]);
  });

  it('asks while the pointer comes to rest, and opens nothing for one that passes or presses', async () => {
    const page = await marked(story);
    await page.evaluate(() => {
      sidelightTest.settings.dwell = 400;
      sidelightTest.page!.apply(sidelightTest.settings);
    });
    const at = middleOf((await boxesOf(page, 'Ann Lee', 1))[0]!);
    await moveTo(page, at);
    await until(page, () => sidelightTest.requests.at(-1)?.entity === 'ann-lee');
    await moveTo(page, { x: at.x, y: at.y + 300 }, 2);
    await pause(600);
    expect(await card(page)).toBeNull();
    await moveTo(page, at);
    await page.mouse.down();
    await page.mouse.up();
    await pause(600);
    expect(await card(page)).toBeNull();
  });

  it('stays while the pointer goes over to it, and goes when the pointer leaves both', async () => {
    const page = await marked(story);
    await restOn(page, 'Ann Lee', 1);
    const { box } = (await card(page))!;
    await moveTo(page, { x: box.right - 20, y: box.bottom - 20 }, 12);
    await pause(500);
    expect(await card(page)).not.toBeNull();
    await moveTo(page, { x: 1100, y: 780 });
    await isGone(page);
  });

  it('closes with Esc, stays closed under the resting pointer, and keeps Esc from the page', async () => {
    const page = await marked(`${story}<dialog open>A note of the page</dialog>`);
    await page.evaluate(() => {
      (globalThis as { keys?: string[] }).keys = [];
      addEventListener('keydown', ({ key }) => (globalThis as { keys?: string[] }).keys!.push(key));
    });
    const [box] = await restOn(page, 'Ann Lee', 1);
    await page.keyboard.press('Escape');
    await isGone(page);
    await moveTo(page, { x: middleOf(box!).x + 8, y: middleOf(box!).y });
    await pause(400);
    expect(await card(page)).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as { keys?: string[] }).keys)).toEqual(['Escape']);
  });

  it('keeps what happens in it from the page, and the page scrolling under it', async () => {
    const page = await marked(story);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'mousedown', 'pointerup', 'keydown', 'wheel', 'focusin']) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await restOn(page, 'Ann Lee', 1);
    const { box } = (await card(page))!;
    await moveTo(page, { x: box.left + 100, y: box.top + 60 }, 8);
    await page.mouse.click(box.left + 100, box.top + 60);
    await page.keyboard.press('j');
    expect(
      await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter((it) => it !== 'keydown')),
    ).toEqual([]);
    await moveTo(page, { x: 1150, y: 400 });
    await page.mouse.wheel({ deltaY: 300 });
    await until(page, () => scrollY > 0);
  });

  it('opens related entities in place, with a way back', async () => {
    const page = await marked(story);
    await restOn(page, 'Ann Lee', 1);
    const { box } = (await card(page))!;
    await moveTo(page, { x: box.left + 60, y: box.top + 40 }, 8);
    const press = (selector: string) =>
      page.evaluate((it) => sidelightTest.cardRoot()!.querySelector<HTMLElement>(it)!.click(), selector);
    await press('.related button');
    await until(page, () => sidelightTest.card()?.name === 'Oslo');
    await press('button[aria-label=Back]');
    await until(page, () => sidelightTest.card()?.name === 'Ann Lee');
    expect((await card(page))!.focus).toBe('h2');
  });

  it('stays where it is when pinned, until it is closed', async () => {
    const page = await marked(story);
    await restOn(page, 'Ann Lee', 1);
    await page.evaluate(() => sidelightTest.cardRoot()!.querySelector<HTMLElement>('button[aria-pressed]')!.click());
    const before = (await card(page))!.box;
    await moveTo(page, { x: 1150, y: 700 });
    await page.evaluate(() => scrollTo(0, 400));
    await pause(600);
    expect((await card(page))!.box).toEqual(before);
    await page.keyboard.press('Escape');
    await isGone(page);
  });

  it('goes when the page moves under it, but not because something else scrolls', async () => {
    const page = await marked(
      `${story}<div id="ticker" style="height: 40px; overflow: auto"><p style="height: 900px"></p></div>`,
    );
    await restOn(page, 'Ann Lee', 1);
    await page.evaluate(() => document.getElementById('ticker')!.scrollTo(0, 200));
    await pause(400);
    expect(await card(page)).not.toBeNull();
    await page.evaluate(() => scrollTo(0, 100));
    await isGone(page);
  });

  it('fits into a small window, and stays beside its mark in its own scroll box and on a zoomed page', async () => {
    const head = '<style>html { zoom: 1.3 } article { height: 330px; overflow: auto }</style>';
    const page = await open(story, { head });
    await page.setViewport({ width: 420, height: 480 });
    await page.evaluate(() => {
      sidelightTest.lines = 40;
    });
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-1']?.length ?? 0) > 0);
    const boxes = await restOn(page, 'Ann Lee', 1);
    const { box } = (await card(page))!;
    expect(boxes.some((it) => overlap(it, box))).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(420);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(480);
    await page.setViewport({ width: 1200, height: 800 });
  });

  it('starts at the right end of its mark in text from right to left', async () => {
    const page = await marked(`<div dir="rtl">${story}</div>`);
    const [box] = await restOn(page, 'Harbour Council', 1);
    const shown = (await card(page))!;
    expect(Math.abs(shown.box.right - Math.max(box!.right, 8 + shown.box.right - shown.box.left))).toBeLessThan(2);
  });

  it('does not open where a selection ended', async () => {
    const page = await marked(story);
    const at = middleOf((await boxesOf(page, 'Ann Lee', 1))[0]!);
    await page.mouse.move(at.x + 250, at.y);
    await page.mouse.down();
    await moveTo(page, at);
    await page.mouse.up();
    await moveTo(page, { x: at.x + 2, y: at.y });
    await pause(400);
    expect(await card(page)).toBeNull();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Lee who came');
  });

  it('keeps its hands off Esc when the page has taken it away', async () => {
    const page = await marked(story);
    await restOn(page, 'Ann Lee', 1);
    await page.evaluate(() => {
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
      sidelightTest.cardRoot()!.host.remove();
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.getAttribute('data-key'))).toBe('Escape');
    await moveTo(page, { x: 600, y: 5 });
    await pause(500);
    await restOn(page, 'Ann Lee', 1);
  });

  it('can be reached inside the page’s modal dialog', async () => {
    const page = await open(`<p>Behind.</p><dialog style="width: 700px">${story}</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-1']?.length ?? 0) > 0);
    await restOn(page, 'Ann Lee', 1);
    const { box } = (await card(page))!;
    const isReached = await page.evaluate(
      ({ left, top }) => document.elementFromPoint(left + 50, top + 30) === sidelightTest.cardRoot()!.host,
      box,
    );
    expect(isReached).toBe(true);
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  });

  it('looks the same whatever the page’s styles and policy say', async () => {
    const plain = await marked(story);
    const look = async (page: TestPage) => {
      await restOn(page, 'Ann Lee', 1);
      return page.evaluate(() => {
        const it = sidelightTest.cardRoot()!.querySelector('.card')!;
        const { width, backgroundColor, fontSize, color, direction } = getComputedStyle(it);
        return { width, backgroundColor, fontSize, color, direction, height: it.getBoundingClientRect().height };
      });
    };
    const expected = await look(plain);
    expect(expected.backgroundColor).toBe('rgb(255, 255, 255)');
    const hostile = `<style>
      * { font-size: 40px; }
      div, html > div { display: none !important; opacity: 0; color: red !important; position: static !important; transform: scale(3); }
      ::backdrop { background: black !important; }
    </style>`;
    expect(await look(await marked(story, { head: hostile }))).toEqual(expected);
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" };
    expect(await look(await marked(story, { headers }))).toEqual(expected);
  });

  it('leaves one element in the page while it is there, and none when it is over', async () => {
    const page = await open(story);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-1']?.length ?? 0) > 0);
    await restOn(page, 'Ann Lee', 1);
    const host = await page.evaluate(() => {
      const { host } = sidelightTest.cardRoot()!;
      return [host.parentElement!.localName, host.id, host.className, host.shadowRoot, host.childNodes.length];
    });
    expect(host).toEqual(['html', '', '', null, 0]);
    await page.evaluate(() => sidelightTest.page!.stop());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is not opened by events that the page makes up', async () => {
    const page = await marked(story);
    const at = middleOf((await boxesOf(page, 'Ann Lee', 1))[0]!);
    await page.evaluate(({ x, y }) => {
      const event = new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true });
      document.elementFromPoint(x, y)!.dispatchEvent(event);
    }, at);
    await pause(400);
    expect(await page.evaluate(() => sidelightTest.requests)).toEqual([]);
  });

  it('opens as a sheet at a tap, unless the mark is a link', async () => {
    // Far apart: Chromium takes a tap near a link for one on it.
    const page = await marked(
      article(`It was Ann Lee who came. ${FILLER}`, FILLER, `<a href="#there">Oslo</a> slept. ${FILLER}`),
    );
    const link = middleOf((await boxesOf(page, 'Oslo', 1))[0]!);
    await page.touchscreen.tap(link.x, link.y);
    await pause(300);
    expect(await card(page)).toBeNull();
    const at = middleOf((await boxesOf(page, 'Ann Lee', 1))[0]!);
    await page.touchscreen.tap(at.x, at.y);
    await until(page, () => sidelightTest.card() !== null);
    const shown = (await card(page))!;
    expect(shown).toMatchObject({ name: 'Ann Lee', isSheet: true, box: { left: 0, bottom: 800 } });
    await page.touchscreen.tap(600, 300);
    await isGone(page);
  });
});
