/** Reads `test/gold/left-out.yaml`: articles, with the central statements of their event that they lack and that they hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticle } from '../../lib/article/read.ts';
import type { ClaimId, TopicId } from '../../lib/corpus/model.ts';
import type { Article } from '../../lib/corpus/reading.ts';
import { ROOT } from '../../scripts/support/build.ts';
import { parsePage } from '../../scripts/support/parse-page.ts';
import { type GoldPart, loadGold, readGold } from './gold.ts';
import { seedPages } from './seed-pages.ts';

interface Entry {
  /** `sample`, `document 002`, the slug of a gold article, or what the text below is about. */
  article: string;
  topic: TopicId;
  missing: ClaimId[][];
  told: ClaimId[];
  'held-back'?: true;
  published?: string;
  text?: string;
}

export interface LeftOutCase extends Pick<Entry, 'topic' | 'missing' | 'told'> {
  name: string;
  part: GoldPart;
  article: Article;
}

/** In the file's order; the pages of documents only where these are there. */
export function loadLeftOutCases(): LeftOutCase[] {
  const entries = parse(readFileSync(join(ROOT, 'test/gold/left-out.yaml'), 'utf8')) as Entry[];
  const known = knownArticles();
  return entries.flatMap(({ article: name, topic, missing, told, published, text, 'held-back': isHeldBack }) => {
    const part: GoldPart = isHeldBack ? 'held-back' : 'development';
    const front = `---\npublished: ${published}\ncovers: [${topic}]\npassing: []\n---\n`;
    const article = text === undefined ? known.get(name) : readGold(name, front + text).article;
    if (!article && !name.startsWith('document ')) throw new Error(`left-out.yaml: there is no article "${name}"`);
    return article ? [{ name, part, article, topic, missing, told }] : [];
  });
}

function knownArticles(): Map<string, Article> {
  const read = (html: string) => readArticle(parsePage(html), { url: '' }).article;
  return new Map([
    ['sample', read(readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8'))],
    ...seedPages().map(({ document, html }) => [`document ${document}`, read(html)] as const),
    ...loadGold('development').map(({ slug, article }) => [slug, article] as const),
  ]);
}
