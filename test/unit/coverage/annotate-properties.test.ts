import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read.ts';
import type { Article, Mention } from '../../../lib/corpus/reading.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { parsePage } from '../../../scripts/support/parse-page.ts';
import { loadGold } from '../../support/gold.ts';

/** Whoever writes into it, throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const corpus = frozen(loadCorpus());
const articles = loadGold().map(({ article }) => frozen(article));
const annotated = (article: Article) => annotate(article, corpus, { all: true });
const firstOf = new Map(articles.map((article) => [article, annotated(article)]));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of the article, on which each of its mentions may be an element of its own. */
function pageOf(title: string, flows: Article['flows'], mentions: readonly Mention[]): string {
  const paragraphs = flows.map(({ text, part }, index) => {
    if (part === 'title') return '';
    let html = '';
    let at = 0;
    for (const { start, end } of mentions.filter(({ flow }) => flow === index)) {
      html += `${escaped(text.slice(at, start))}<span>${escaped(text.slice(start, end))}</span>`;
      at = end;
    }
    return `<p>${html}${escaped(text.slice(at))}</p>`;
  });
  const head = `<title>${escaped(title)}</title><meta property="og:type" content="article">`;
  return `<!doctype html>${head}<main><article><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</article></main>`;
}

const readBack = (html: string): Article => readArticle(parsePage(html), { url: '' }).article;

describe('annotating', () => {
  it('changes neither article nor corpus, and says the same again', () => {
    for (const article of articles) expect(annotated(article)).toEqual(firstOf.get(article));
  });

  it('says the same of a page on which its marks are elements', () => {
    for (const article of articles.filter(({ flows }) => flows.every(({ part }, at) => part === 'body' || at === 0))) {
      const plain = readBack(pageOf(article.title, article.flows, []));
      const first = annotated(plain);
      const again = readBack(pageOf(article.title, plain.flows, first.mentions));
      expect(again.flows).toEqual(plain.flows);
      expect(annotated(again)).toEqual(first);
    }
  });

  it('says the same of each article in whatever order and company they come', () => {
    const some = fc.shuffledSubarray(articles, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (order) => {
        for (const article of order) expect(annotated(article)).toEqual(firstOf.get(article));
      }),
      { numRuns: 12 },
    );
  });

  it('says the same of the corpus’s entities in whatever order their files come', () => {
    const backwards = { ...corpus, entities: corpus.entities.toReversed() };
    const placesOf = ({ mentions }: { mentions: readonly Mention[] }) =>
      mentions.map(({ flow, start, end, entity, kind }) => [flow, start, end, entity, kind]);
    for (const article of articles) {
      expect(placesOf(annotate(article, backwards, { all: true }))).toEqual(placesOf(firstOf.get(article)!));
    }
  });
});
