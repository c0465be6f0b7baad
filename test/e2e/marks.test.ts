/** Marks stand where the page's report names what the corpus knows, and nowhere else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { type Mark, readAllMarks, waitForMarks } from '../../scripts/support/reader.ts';
import { type SeedPage, seedPages } from '../support/seed-pages.ts';
import { htmlOf, type Session, startSession } from '../support/session.ts';

const documents = seedPages();

/** Names that the corpus holds reports on; as whole words, without the endings of their adjectives. */
const KNOWN = ['Kim Jong Un', 'Kim Jong-un', 'Vladimir Putin', 'North Korea', 'South Korea', 'Russia', 'Ukraine'];

const countOf = (name: string, text: string) => [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;

const isInside = (mark: Mark, ...selectors: string[]) =>
  mark.within.some((element) =>
    selectors.some((selector) => element === selector || element.startsWith(`${selector}#`)),
  );

const textIn = (marks: Mark[]) => marks.map(({ text }) => text).join('\n');

describe.each(BROWSERS)('marks in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  describe('on the sample article', () => {
    it('stand in its title, text, headings, quotes, lists and captions, whatever markup a name runs across', async () => {
      const page = await session.visitSample();
      const marks = await readAllMarks(page);
      for (const known of ['Kim Jong Un', 'Vladimir Putin', 'Vostochny Cosmodrome', 'Pak Thae Song', 'Kim Myong Sik']) {
        expect(textIn(marks), known).toContain(known);
      }
      expect(textIn(marks.filter((mark) => isInside(mark, 'h1')))).toContain('Kim Jong Un');
      expect(textIn(marks.filter((mark) => isInside(mark, 'figcaption')))).toContain('Vladimir Putin');
      expect(textIn(marks.filter((mark) => isInside(mark, 'li')))).toContain('Jo Chun Ryong');
      expect(textIn(marks.filter((mark) => isInside(mark, 'a')))).toContain('Kim Jong Un');
      await page.close();
    });

    it('are missing in menus, rankings, comments, forms, adverts and the footer', async () => {
      const page = await session.visitSample();
      const marks = await readAllMarks(page);
      const elsewhere = marks.filter((mark) => !isInside(mark, 'article') || isInside(mark, 'nav', 'aside', 'form'));
      expect(elsewhere.map(({ text, within }) => `${text} in ${within[0]}`)).toEqual([]);
      await page.close();
    });

    it('leave another person of a known surname alone', async () => {
      const page = await session.visitSample();
      await waitForMarks(page);
      const touching = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() && !walker.currentNode.nodeValue?.includes('Kim Yo Jong'));
        const node = walker.currentNode as Text;
        const at = node.data.indexOf('Kim Yo Jong');
        if (at < 0) throw new Error('The sample article no longer names her');
        const end = at + 'Kim Yo Jong'.length;
        return [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter((range) => range.startContainer === node && range.startOffset < end && range.endOffset > at).length;
      });
      expect(touching).toBe(0);
      await page.close();
    });

    it("leave the page's HTML as it was", async () => {
      const page = await session.visitSample();
      await waitForMarks(page);
      const { before, now } = await htmlOf(page);
      expect(now).toBe(before);
      await page.close();
    });
  });

  describe.each(documents)('on document $document as a page', (document) => {
    let marks: Mark[];
    beforeAll(async () => {
      const page = await session.visit(`/${document.document}`, document.html);
      marks = await readAllMarks(page);
      const { before, now } = await htmlOf(page);
      expect(now).toBe(before);
      await page.close();
    });

    it('cover every known name of the report', () => {
      expect(unmarkedNames(document, marks)).toEqual([]);
    });

    it('stand in nothing but its reports', () => {
      const allowed = [...document.content.map((n) => `p${n}`), 'title'];
      const stray = marks.filter(
        ({ within }) => !allowed.some((id) => within.some((element) => element.endsWith(`#${id}`))),
      );
      expect(stray.map(({ text, within }) => `${text} in ${within[0]}`)).toEqual([]);
    });
  });

  it('cost no request and no error', () => session.expectQuiet());
});

/** The names of `KNOWN` that stand oftener in a paragraph of the report than in its marks. */
function unmarkedNames({ body, paragraphs }: SeedPage, marks: Mark[]): string[] {
  return body.flatMap((n) => {
    const marked = textIn(marks.filter(({ within }) => within.some((element) => element.endsWith(`#p${n}`))));
    return KNOWN.filter((name) => countOf(name, paragraphs[n] ?? '') > countOf(name, marked)).map(
      (name) => `${name} in ¶${n}`,
    );
  });
}
