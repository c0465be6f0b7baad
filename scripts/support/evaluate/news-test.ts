/** The news test: whether a page is an editorial news article, beside Readability's own quick test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable } from '@mozilla/readability';
import { readArticle } from '../../../lib/article/read.ts';
import { loadGoldPages } from '../../../test/support/gold-pages.ts';
import { compare } from '../../../test/support/measures.ts';
import { loadPages } from '../../../test/support/pages.ts';
import { parsePage } from '../parse-page.ts';
import { count, measuredTable, type Table, type Tally } from './table.ts';

const GROUPS = ['ours', 'Readability'];

/** A page whose answer is known. */
interface JudgedPage {
  name: string;
  html: string;
  isArticle: boolean;
}

function newsTable(title: string, pages: readonly JudgedPage[]): Table {
  const tally: Tally = new Map();
  const errors: string[] = [];
  for (const { name, html, isArticle } of pages) {
    const counted = (is: boolean | null) => compare(is ? ['article'] : [], isArticle ? ['article'] : []);
    const { article } = readArticle(parsePage(html), { url: '' });
    count(tally, 'news article', 'ours', counted(article.isArticle));
    count(tally, 'news article', 'Readability', counted(isProbablyReaderable(parsePage(html))));
    if ((article.isArticle === true) !== isArticle)
      errors.push(`${name}: ${isArticle ? 'missed' : 'taken for an article'}`);
  }
  return measuredTable(`${title}, ${pages.length} pages`, tally, GROUPS, errors);
}

/** On the gold pages, on those of the reader's own tests, and on the real ones of a folder with a `pages.json`, if there is one. */
export function newsTest(folder: string): Table[] {
  const own = loadPages().map(({ slug, html, expected }) => ({
    name: slug,
    html,
    isArticle: expected.isArticle === true,
  }));
  const tables = [
    ...(['open', 'held-back'] as const).map((part) =>
      newsTable(
        `News test, gold ${part}`,
        loadGoldPages(part).map(({ slug, html, article }) => ({ name: slug, html, isArticle: article })),
      ),
    ),
    newsTable('News test, own', own),
  ];
  const labels = join(folder, 'pages.json');
  if (!existsSync(labels)) return tables;
  const all = JSON.parse(readFileSync(labels, 'utf8')) as { file: string; isArticle: boolean | null }[];
  const real = all
    .filter(({ isArticle }) => isArticle !== null)
    .map(({ file, isArticle }) => ({
      name: file,
      html: readFileSync(join(folder, file), 'utf8'),
      isArticle: isArticle === true,
    }));
  return [...tables, newsTable('News test, real', real)];
}
