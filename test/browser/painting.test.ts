import { expect, it } from 'vitest';
import { article, FILLER, inBrowsers, until } from './support.ts';

const story = article(
  `Yesterday <em>Ann <a href="#x">Lee</a></em> came to Oslo, where the Harbour Council had signed the Blue Charter. ${FILLER}`,
  `${FILLER} Oslo was calm.`,
);

inBrowsers(({ open }) => {
  it('paints each group in its own style, names across links and emphasis whole', async () => {
    const page = await open(story);
    expect(await page.start()).toBe(8);
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    expect(await page.evaluate(() => sidelightTest.painted())).toEqual({
      'u-1': ['Ann Lee', 'Ann Lee'],
      'u-2': ['Oslo', 'Oslo', 'Oslo'],
      'u-3': ['Harbour Council', 'Harbour Council'],
      'u-4': ['Blue Charter'],
    });
  });

  it('writes nothing into the page, neither while painting nor after', async () => {
    const page = await open(story);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await page.start();
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    expect(await html()).toBe(before);
    await page.evaluate(() => sidelightTest.page!.stop());
    expect(await html()).toBe(before);
    expect(await page.evaluate(() => [CSS.highlights.size, Object.keys(sidelightTest.painted())])).toEqual([0, []]);
  });

  it('follows the reader’s choice at once', async () => {
    const page = await open(story);
    await page.start();
    const painted = await page.evaluate(() => {
      const { page, settings } = sidelightTest;
      const counts = [page!.painted()];
      page!.apply({ ...settings, strength: 'first' });
      counts.push(page!.painted());
      page!.apply({ ...settings, groups: { ...settings.groups, places: false } });
      counts.push(page!.painted());
      page!.apply({ ...settings, strength: 'off' });
      return [...counts, page!.painted(), Object.keys(sidelightTest.painted()).length];
    });
    expect(painted).toEqual([8, 4, 5, 0, 0]);
    expect(await page.evaluate(() => sidelightTest.events)).toEqual(['marked 4', 'marked 4', 'marked 3', 'marked 4']);
  });

  it('takes the styles for dark grounds where the text is light, and changes with the page', async () => {
    const head = '<style>html { color: #eee; background: #111 } .day { color: #222; background: #fff }</style>';
    const page = await open(story, { head });
    await page.start();
    const styles = () => page.evaluate(() => Object.keys(sidelightTest.painted()));
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    expect(await styles()).toEqual(['u-5', 'u-6', 'u-7', 'u-8']);
    await page.evaluate(() => document.documentElement.classList.add('day'));
    await until(page, () => 'u-1' in sidelightTest.painted());
    expect(await styles()).toEqual(['u-1', 'u-2', 'u-3', 'u-4']);
  });

  it('marks text in open shadow roots', async () => {
    const body = article(FILLER, '<span id="host"></span>', `${FILLER} ${FILLER}`);
    const page = await open(body);
    await page.evaluate((filler) => {
      const host = document.getElementById('host')!;
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>It was Oslo that signed the Blue Charter. ${filler}</p>`;
    }, FILLER);
    await page.start();
    await until(page, () => sidelightTest.painted()['u-4']?.length === 1);
    expect(await page.evaluate(() => sidelightTest.painted()['u-2'])).toEqual(['Oslo', 'Oslo']);
  });

  it('leaves vertical text alone', async () => {
    const page = await open(
      article(FILLER, `<span style="writing-mode: vertical-rl; display: block">The Blue Charter. ${FILLER}</span>`),
    );
    await page.start();
    await until(page, () => sidelightTest.painted()['u-1']?.length === 1);
    expect(await page.evaluate(() => sidelightTest.painted()['u-4'])).toBeUndefined();
  });

  it('paints only what is near the viewport, and follows the reader through a long page', async () => {
    const page = await open(article(...Array.from({ length: 400 }, (_, at) => `${FILLER} Oslo ${at}.`)));
    expect(await page.start()).toBe(403);
    const count = () => page.evaluate(() => sidelightTest.painted()['u-2']?.length ?? 0);
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) > 3);
    expect(await count()).toBeLessThan(100);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const isLastPainted = () =>
      [...CSS.highlights.get('u-2')!].some(({ startContainer }) => (startContainer as Text).data.includes('Oslo 399'));
    await until(page, isLastPainted);
    expect(await count()).toBeLessThan(100);
  });

  it('never paints more than two hundred, nearest first, where marks are crowded in one block', async () => {
    const crowd = Array.from(
      { length: 3000 },
      (_, at) => `Then it said of Oslo that it was so for the ${at} time.`,
    ).join(' ');
    const page = await open(article(FILLER, crowd));
    expect(await page.start()).toBe(3003);
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) > 100);
    const look = () =>
      page.evaluate(() => {
        const boxes = [...(CSS.highlights.get('u-2') ?? [])].map((it) => {
          const range = new Range();
          range.setStart(it.startContainer, it.startOffset);
          range.setEnd(it.endContainer, it.endOffset);
          return range.getBoundingClientRect();
        });
        return { count: boxes.length, inView: boxes.some(({ top }) => top > 300 && top < 500) };
      });
    expect((await look()).count).toBeLessThanOrEqual(200);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await until(page, () => {
      const [first] = CSS.highlights.get('u-2') ?? [];
      if (!first) return false;
      const range = new Range();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
      return Math.abs(range.getBoundingClientRect().top) < 2000;
    });
    expect(await look()).toMatchObject({ inView: true });
    expect((await look()).count).toBeLessThanOrEqual(200);
  });
});
