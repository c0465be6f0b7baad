import { expect, it } from 'vitest';
import { article, FILLER, inBrowsers, until } from './support.ts';

inBrowsers(({ open }) => {
  /** The name under each of the points; null: none. */
  const namesAt = (points: [number, number][]) =>
    points.map(([x, y]) => {
      const { page } = sidelightTest;
      const mark = page!.markAt(x, y);
      return mark === null ? null : page!.annotation().mentions[mark]!.quote;
    });

  it('finds the mark under a point, and none beside it', async () => {
    const page = await open(article(`It was <b>Ann</b> Lee who came to Oslo. ${FILLER}`));
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) === 2);
    const oslo = (await page.evaluate(() => sidelightTest.boxesOf('Oslo', 1)))[0]!;
    const ann = (await page.evaluate(() => sidelightTest.boxesOf('Ann', 1)))[0]!;
    const middle = (oslo.top + oslo.bottom) / 2;
    const names = await page.evaluate(namesAt, [
      [oslo.left + 1, middle],
      [oslo.right - 1, middle],
      [ann.left + 2, middle],
      [ann.right + 8, middle],
      [oslo.left - 2, middle],
      [oslo.right + 6, middle],
      [oslo.left + 5, oslo.top - 6],
      [oslo.left + 5, oslo.bottom + 6],
    ] satisfies [number, number][]);
    expect(names).toEqual(['Oslo', 'Oslo', 'Ann Lee', 'Ann Lee', null, null, null, null]);
  });

  it('knows both lines of a wrapped mark, and not the blank around them', async () => {
    const head = '<style>p { width: 300px; font: 16px monospace }</style>';
    const page = await open(article(`The letter went to the Harbour Council ${FILLER}`), { head });
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-3']?.length ?? 0) === 2);
    const first = (await page.evaluate(() => sidelightTest.boxesOf('Harbour', 1)))[0]!;
    const second = (await page.evaluate(() => sidelightTest.boxesOf('Council', 1)))[0]!;
    expect(second.top).toBeGreaterThan(first.top);
    const names = await page.evaluate(namesAt, [
      [first.left + 10, first.top + 5],
      [second.left + 10, second.top + 5],
      [first.right + 40, first.top + 5],
      [second.right + 12, second.top + 5],
    ] satisfies [number, number][]);
    expect(names).toEqual(['Harbour Council', 'Harbour Council', null, null]);
  });

  it('does not reach beyond the end of a line', async () => {
    const page = await open(article(`All of it was told to Oslo<br>${FILLER}`));
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) === 2);
    const { right, top } = (await page.evaluate(() => sidelightTest.boxesOf('Oslo', 1)))[0]!;
    expect(
      await page.evaluate(namesAt, [
        [right - 2, top + 5],
        [right + 200, top + 5],
      ] satisfies [number, number][]),
    ).toEqual(['Oslo', null]);
  });

  it('sees into open shadow roots, and text that cannot be selected', async () => {
    const page = await open(
      article(FILLER, '<span id="host"></span>', `<i style="user-select: none">The Blue Charter.</i> ${FILLER}`),
    );
    await page.evaluate((filler) => {
      const host = document.getElementById('host')!;
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>It went to Oslo again. ${filler}</p>`;
    }, FILLER);
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) === 2);
    const [inside, unselectable] = await page.evaluate(
      () =>
        [
          sidelightTest.boxesOf('Oslo', 0, document.getElementById('host')!.shadowRoot!)[0]!,
          sidelightTest.boxesOf('Blue Charter')[0]!,
        ] as const,
    );
    expect(
      await page.evaluate(namesAt, [
        [inside.left + 5, inside.top + 5],
        [unselectable.left + 5, unselectable.top + 5],
      ] satisfies [number, number][]),
    ).toEqual(['Oslo', 'Blue Charter']);
  });

  it('finds nothing under what covers the text', async () => {
    const page = await open(
      `${article(`It was Oslo. ${FILLER}`)}<div style="position: fixed; inset: 0; background: #fff9">Please wait</div>`,
    );
    await page.start();
    await until(page, () => (sidelightTest.painted()['u-2']?.length ?? 0) === 2);
    const { left, top } = (await page.evaluate(() => sidelightTest.boxesOf('Oslo', 1)))[0]!;
    expect(await page.evaluate(namesAt, [[left + 5, top + 5]] satisfies [number, number][])).toEqual([null]);
  });
});
