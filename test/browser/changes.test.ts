import { expect, it } from 'vitest';
import { article, FILLER, inBrowsers, pause, until } from './support.ts';

const story = article(
  `It was Ann Lee who came. ${FILLER}`,
  `${FILLER} Oslo was calm, said the Harbour Council.`,
  `Then the Blue Charter was signed. ${FILLER}`,
);

inBrowsers(({ open }) => {
  const marked = async () => {
    const page = await open(story);
    await page.start();
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    return page;
  };

  it('drops a mark at once when its letters change, and finds it again', async () => {
    const page = await marked();
    const atOnce = await page.evaluate(async () => {
      const text = document.querySelectorAll('p')[1]!.firstChild as Text;
      text.data = `In short: ${text.data}`;
      await Promise.resolve();
      return sidelightTest.painted()['u-2'];
    });
    expect(atOnce).toEqual(['Oslo']);
    await until(page, () => sidelightTest.painted()['u-2']?.length === 2);
    expect(await page.evaluate(() => sidelightTest.painted())).toMatchObject({
      'u-2': ['Oslo', 'Oslo'],
      'u-3': ['Harbour Council', 'Harbour Council'],
    });
  });

  it('keeps no mark of a paragraph that is gone', async () => {
    const page = await marked();
    await page.evaluate(() => document.querySelectorAll('p')[1]!.remove());
    expect(await page.evaluate(() => sidelightTest.painted()['u-2'])).toEqual(['Oslo']);
    await until(page, () => sidelightTest.page!.painted() === 5);
  });

  it('follows a framework that renders the same text anew', async () => {
    const page = await marked();
    const count = await page.evaluate(() => sidelightTest.page!.painted());
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.replaceChildren(main.firstElementChild!.cloneNode(true));
    });
    expect(await page.evaluate(() => Object.keys(sidelightTest.painted()))).toEqual([]);
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    expect(await page.evaluate(() => sidelightTest.page!.painted())).toBe(count);
  });

  it('marks paragraphs that are added to the article', async () => {
    const page = await marked();
    await page.evaluate((filler) => {
      const more = document.createElement('div');
      more.innerHTML = `<p>${filler} Oslo again.</p><p>${filler} And Oslo.</p>`;
      document.querySelector('article')!.append(more);
    }, FILLER);
    await until(page, () => sidelightTest.painted()['u-2']?.length === 4);
  });

  it('does not read the page again for what goes on around the article', async () => {
    const page = await marked();
    await page.evaluate(() => {
      const clock = document.createElement('div');
      document.body.append(clock);
      const advert = document.createElement('div');
      document.querySelector('p')!.after(advert);
      let ticks = 0;
      const timer = setInterval(() => {
        clock.textContent = `It is ${ticks} past twelve`;
        advert.replaceChildren(document.createElement('iframe'));
        if (++ticks === 60) clearInterval(timer);
      }, 20);
    });
    await pause(1800);
    expect(await page.evaluate(() => sidelightTest.reads)).toBe(1);
    expect(await page.evaluate(() => Object.keys(sidelightTest.painted()).length)).toBe(4);
  });

  it('reads seldom where the article itself never rests', async () => {
    const page = await marked();
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[0]!.firstChild as Text;
      let ticks = 0;
      const timer = setInterval(() => {
        text.data = `Update ${ticks}: Ann Lee came. ${text.data.slice(-120)}`;
        if (++ticks === 150) clearInterval(timer);
      }, 20);
    });
    await pause(3200);
    expect(await page.evaluate(() => sidelightTest.reads)).toBeLessThan(6);
    await until(page, () => sidelightTest.painted()['u-1']?.length === 2, 15_000);
  });

  it('puts back quietly what the page clears', async () => {
    const page = await marked();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(document.createElement('hr'));
    });
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    await page.evaluate(() => {
      CSS.highlights.get('u-2')!.clear();
      document.body.append(document.createElement('hr'));
    });
    await until(page, () => sidelightTest.painted()['u-2']?.length === 2);
  });

  it('puts them back under the pointer where the page changes nothing else', async () => {
    const page = await marked();
    await page.mouse.move(5, 5);
    await page.evaluate(() => CSS.highlights.clear());
    await pause(400);
    const [box] = await page.evaluate(() => sidelightTest.boxesOf('Harbour Council', 1));
    await page.mouse.move(box!.left + 5, box!.top + 5, { steps: 3 });
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
  });

  it('leaves a document that is written anew, listeners and all', async () => {
    const page = await marked();
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, story);
    await until(page, () => sidelightTest.events.includes('empty'));
  });

  it('waits through a blank, and leaves when another text covers nothing', async () => {
    const page = await marked();
    const show = (html: string) =>
      page.evaluate((it) => {
        document.body.innerHTML = it;
      }, html);
    await show('');
    await until(page, () => sidelightTest.reads === 2);
    expect(
      await page.evaluate(() => [sidelightTest.events.includes('empty'), Object.keys(sidelightTest.painted())]),
    ).toEqual([false, []]);
    await show(story);
    await until(page, () => Object.keys(sidelightTest.painted()).length === 4);
    await show(`<main><article><h1>Another matter altogether</h1><p>${FILLER}</p><p>${FILLER}</p></article></main>`);
    await until(page, () => sidelightTest.events.includes('empty'));
  });

  it('falls silent when its extension is gone', async () => {
    const page = await marked();
    await page.evaluate(() => {
      sidelightTest.isAlive = false;
      document.body.append(document.createElement('hr'));
    });
    await until(page, () => sidelightTest.events.includes('stopped'));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
