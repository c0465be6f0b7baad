import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import { parsePage } from '../../../scripts/support/parse-page.ts';
import { type GoldPage, loadGoldPages } from '../../support/gold-pages.ts';
import { add, compare, measuresOf, noCounts } from '../../support/measures.ts';

const parts = { open: loadGoldPages('open'), 'held-back': loadGoldPages('held-back') };
const read = ({ slug, html }: GoldPage) => readArticle(parsePage(html), { url: `file:///${slug}.html` }).article;
const bare = (text: string) => text.replace(/\s+/g, '');

function f1(pages: readonly GoldPage[]): number {
  const all = noCounts();
  for (const page of pages) add(all, compare(read(page).isArticle ? [page.slug] : [], page.article ? [page.slug] : []));
  return measuresOf(all).f1!;
}

test('there are pages of many kinds, a third of them held back', () => {
  expect(parts.open.length + parts['held-back'].length).toBeGreaterThanOrEqual(60);
  expect(parts['held-back'].length).toBeGreaterThanOrEqual(20);
  for (const pages of Object.values(parts)) {
    expect(pages.filter(({ article }) => article).length).toBeGreaterThanOrEqual(pages.length / 3);
    expect(pages.every(({ why }) => why.length > 10)).toBe(true);
  }
});

test('articles are told from other pages, on those held back too', () => {
  const open = f1(parts.open);
  expect(open).toBeGreaterThanOrEqual(0.97);
  expect(Math.abs(open - f1(parts['held-back']))).toBeLessThanOrEqual(0.02);
});

describe('an article is read with its title, date, language and flows', () => {
  for (const page of Object.values(parts).flat()) {
    const { slug, expected } = page;
    if (!expected) continue;
    test(slug, () => {
      const { title, published, language, flows, reasons } = read(page);
      const body = flows.slice(flows[0]?.part === 'title' ? 1 : 0);
      expect(bare(title)).toBe(bare(expected.title));
      expect({ published, language }).toEqual({ published: expected.published, language: expected.language });
      expect(bare(body[0]?.text ?? '').startsWith(bare(expected.first)), body[0]?.text).toBe(true);
      expect(bare(body.at(-1)?.text ?? '').startsWith(bare(expected.last)), body.at(-1)?.text).toBe(true);
      expect(flows, flows.map(({ text }) => text).join('\n')).toHaveLength(expected.flows);
      expect(reasons.length).toBeGreaterThan(0);
    });
  }
});
