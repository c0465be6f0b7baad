/** What is too long to be an article must not hold up its page. */
import { expect, test } from 'vitest';
import { pageText } from '../../../lib/article/page-text.ts';
import { readArticle } from '../../../lib/article/read.ts';
import { parsePage } from '../../../scripts/support/parse-page.ts';

const SENTENCE = 'The council met on Tuesday and said that the harbour would stay closed until the ice had gone.';
const pageOf = (length: number) =>
  parsePage(`<html><body><h1>Ice</h1>${`<p>${SENTENCE}</p>`.repeat(length / SENTENCE.length)}</body></html>`);

test('the gate takes a long report, and no book', () => {
  expect(pageText(pageOf(400_000)).length).toBeGreaterThan(390_000);
  expect(pageText(pageOf(600_000))).toBe('');
});

test('of a book only the beginning is read', () => {
  const { article } = readArticle(pageOf(900_000), { url: 'https://ice.example/' });
  const length = article.flows.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeGreaterThan(490_000);
  expect(length).toBeLessThan(510_000);
});
