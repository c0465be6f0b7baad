import { expect, test } from 'vitest';
import { canBeArticle, pageText } from '../../../lib/article/page-text.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { piecesOf } from '../../../lib/article/spans.ts';
import { parsePage } from '../../../scripts/support/parse-page.ts';
import { loadPages } from '../../support/pages.ts';

const pages = loadPages();
const bare = (text: string) => text.replace(/\s+/g, '');

test('there are pages of many kinds', () => {
  expect(pages.length).toBeGreaterThanOrEqual(15);
});

for (const { slug, html, expected } of pages) {
  test(`${slug}: what it is, and what of it is the article`, () => {
    const { article } = readArticle(parsePage(html), { url: `file:///${slug}.html` });
    const { isArticle, language, published, title, publisher, reasons, flows } = article;
    expect({ isArticle, language, published }, reasons.join('; ')).toEqual({
      isArticle: expected.isArticle,
      language: expected.language,
      published: expected.published,
    });
    expect(reasons.length).toBeGreaterThan(0);
    if (expected.title !== undefined) expect(title).toBe(expected.title);
    if (expected.publisher !== undefined) expect(publisher).toBe(expected.publisher);
    const texts = flows.map((flow) => flow.text);
    for (const text of expected.has ?? [])
      expect(
        texts.some((flow) => flow.includes(text)),
        text,
      ).toBe(true);
    for (const text of expected.lacks ?? [])
      expect(
        texts.filter((flow) => flow.includes(text)),
        text,
      ).toEqual([]);
    const headings = flows.filter((flow) => flow.part === 'heading').map((flow) => flow.text);
    if (expected.headings) expect(headings).toEqual(expected.headings);
    if (expected.flows) expect(texts, texts.join('\n')).toHaveLength(expected.flows);
  });

  test(`${slug}: the gate's text holds all that is read`, () => {
    const document = parsePage(html);
    const text = bare(pageText(document));
    expect(canBeArticle(document)).toBe(true);
    for (const flow of readArticle(document, { url: '' }).article.flows) {
      for (const word of flow.text.split(/\s+/)) expect(text).toContain(word);
    }
  });

  test(`${slug}: reading changes nothing, and every flow leads back to the page`, () => {
    const document = parsePage(html);
    const before = document.toString();
    const { article, spans } = readArticle(document, { url: '' });
    expect(document.toString()).toBe(before);
    for (const [index, flow] of article.flows.entries()) {
      const pieces = piecesOf(spans[index]!, 0, flow.text.length);
      expect(pieces[0]?.text[0]).toBe(flow.text[0]);
      expect(pieces.at(-1)?.text.at(-1)).toBe(flow.text.at(-1));
    }
  });
}
