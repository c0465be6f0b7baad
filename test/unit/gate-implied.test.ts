import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/from-text.ts';
import { canBeArticle, pageText } from '../../lib/article/page-text.ts';
import { readArticle } from '../../lib/article/read.ts';
import type { Article } from '../../lib/corpus/reading.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { mayCover } from '../../lib/coverage/gate.ts';
import { gateTerms } from '../../lib/coverage/gate-terms.ts';
import { loadCorpus } from '../../scripts/support/load-corpus.ts';
import { decodePage, parsePage } from '../../scripts/support/parse-page.ts';
import { loadGold } from '../support/gold.ts';
import { loadPages } from '../support/pages.ts';

const corpus = loadCorpus();
const terms = gateTerms(corpus);

/** How many of the texts are covered; fails where one is and the gate would have said no. */
function coveredOf(texts: { name: string; article: Article; gateText: string }[]): number {
  const covered = texts.filter(({ article }) => annotate(article, corpus).coverage.length > 0);
  for (const { name, gateText } of covered) expect(mayCover(gateText, terms), name).toBe(true);
  return covered.length;
}

function fromPage(name: string, html: string) {
  const document = parsePage(html);
  const { article } = readArticle(document, { url: '' });
  return { name, article, gateText: canBeArticle(document) ? pageText(document) : '' };
}

describe('coverage implies the gate’s yes', () => {
  it('on the gold', () => {
    const texts = loadGold().map(({ slug, article }) => ({
      name: slug,
      article,
      gateText: article.flows.map(({ text }) => text).join(''),
    }));
    expect(coveredOf(texts)).toBeGreaterThan(0);
  });

  it('on the sample and the pages of the tests', () => {
    const sample = readFileSync(new URL('../../assets/sample/index.html', import.meta.url), 'utf8');
    const pages = loadPages().map(({ slug, html }) => fromPage(slug, html));
    expect(coveredOf([fromPage('sample', sample), ...pages])).toBeGreaterThan(0);
  });

  const folder = new URL('../../../shared/pages/', import.meta.url);
  it('on real pages and texts', ({ skip }) => {
    if (!existsSync(folder)) skip('there is no ../shared/pages beside this checkout');
    const pages = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => existsSync(new URL(`${entry.name}/source.html`, folder)))
      .map(({ name }) => fromPage(name, decodePage(readFileSync(new URL(`${name}/source.html`, folder)))));
    const texts = readdirSync(new URL('texts/', folder)).map((name) => {
      const text = readFileSync(new URL(`texts/${name}`, folder), 'utf8');
      return { name, article: articleFromText(text).article, gateText: text };
    });
    expect(coveredOf([...pages, ...texts])).toBeGreaterThan(0);
  });
});
