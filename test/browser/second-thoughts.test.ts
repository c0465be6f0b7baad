import { expect, it } from 'vitest';
import { article, FILLER, inBrowsers, until } from './support.ts';

const KNOWN = [
  { name: 'Ann Lee', group: 'people' as const },
  { name: 'Oslo', group: 'places' as const, doubtful: true as const },
];

inBrowsers(({ open }) => {
  it('take away what is doubtful, while the other marks stay painted in every frame', async () => {
    const page = await open(article(`It was Ann Lee who came. ${FILLER}`, `${FILLER} Oslo was calm.`));
    const first = await page.evaluate((known) => {
      // Long enough for the first marks to be painted.
      sidelightTest.thinking = 1000;
      const painted = sidelightTest.start(known);
      const frames: string[] = [];
      Object.assign(globalThis, { frames });
      const look = () => {
        frames.push(Object.values(sidelightTest.painted()).flat().sort().join(', '));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      return painted;
    }, KNOWN);
    expect(first).toBe(4);
    await until(page, () => sidelightTest.page!.painted() === 2);
    const frames = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve((globalThis as unknown as { frames: string[] }).frames)),
          ),
        ),
    );
    const looks = frames.filter((frame, index) => frame !== frames[index - 1] && frame !== '');
    expect(looks).toEqual(['Ann Lee, Ann Lee, Oslo, Oslo', 'Ann Lee, Ann Lee']);
    expect(frames.slice(frames.indexOf(looks[0]!))).not.toContain('');
    expect(await page.evaluate(() => sidelightTest.events)).toEqual(['marked 2', 'marked 1']);
    expect(await page.evaluate(() => sidelightTest.page!.annotation().mentions.map(({ entity }) => entity))).toEqual([
      'ann-lee',
      'ann-lee',
    ]);
  });

  it('are let go where the page changed meanwhile', async () => {
    const page = await open(article(`It was Ann Lee who came. ${FILLER}`, `${FILLER} Oslo was calm.`));
    await page.evaluate((known) => {
      sidelightTest.thinking = 1000;
      sidelightTest.start(known);
      document.querySelector('p')!.append(' And Ann Lee went on to the next town, as everybody had expected of her.');
    }, KNOWN);
    await until(page, () => sidelightTest.page!.painted() === 5);
    await page.evaluate(() => {
      sidelightTest.thinking = 0;
    });
    // Those of the text as it is now come to the same, only later.
    await until(page, () => sidelightTest.page!.painted() === 3);
  });
});
