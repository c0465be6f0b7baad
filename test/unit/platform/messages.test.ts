import { describe, expect, it } from 'vitest';
import { requestForMention } from '../../../lib/card/request.ts';
import { isLibraryCall, parseAsk } from '../../../lib/platform/messages.ts';

const article = {
  isArticle: true,
  reasons: ['has a headline'],
  title: 'A title',
  publisher: null,
  published: '2023-09-13',
  language: 'en',
  flows: [{ text: 'A title', part: 'title' as const, section: 0 }],
};

describe('parseAsk', () => {
  it('lets through what fits', () => {
    expect(parseAsk('annotate', { article })).toEqual({ article });
    expect(parseAsk('marked', { entities: null })).toEqual({ entities: null });
    expect(parseAsk('context', { entity: 'mars', published: null, topics: [], entities: [] })).toBeTruthy();
    expect(parseAsk('dossier', { topic: 'space', published: null, entities: [] })).toBeTruthy();
    const relation = { from: 'mars', to: 'moon', published: '2023-09-13', topics: ['space'] };
    expect(parseAsk('relation', relation)).toEqual(relation);
    expect(parseAsk('search', { query: '김정은' })).toEqual({ query: '김정은' });
    expect(parseAsk('leftOut', { article, topic: 'space' })).toEqual({ article, topic: 'space' });
  });

  it('lets through what a page asks for a mark', () => {
    const mention = {
      ...{ flow: 0, start: 2, end: 7, quote: 'title', entity: 'mars', kind: 'name' as const },
      ...{ confidence: 0.9, reasons: ['its full name'] },
    };
    const annotation = { gate: true, coverage: [], mentions: [mention], entities: [], unknown: [] };
    const asked = requestForMention(article, annotation, mention);
    expect(parseAsk('context', asked)).toEqual(asked);
  });

  it.each([
    ['a missing article', 'annotate', {}, 'article'],
    ['a date that is none', 'annotate', { article: { ...article, published: 'last week' } }, 'article.published'],
    [
      'a flow of a strange kind',
      'annotate',
      { article: { ...article, flows: [{ text: '', part: 'x', section: 0 }] } },
      'part',
    ],
    ['a field too many', 'marked', { entities: 1, tabId: 7 }, 'tabId'],
    ['a negative count', 'marked', { entities: -1 }, 'entities'],
  ] as const)('refuses %s and says where', (_what, call, ask, where) => {
    expect(() => parseAsk(call, ask)).toThrow(where);
  });

  it('never repeats page text in its errors', () => {
    const secret = { article: { ...article, title: 7, publisher: 'The Secret Times' } };
    expect(() => parseAsk('annotate', secret)).not.toThrow(/Secret/);
  });
});

describe('isLibraryCall', () => {
  it('knows its calls and nothing that objects inherit', () => {
    expect(isLibraryCall('annotate')).toBe(true);
    expect(isLibraryCall('toString')).toBe(false);
    expect(isLibraryCall(7)).toBe(false);
  });
});

it('accepts a paragraph of a whole book', () => {
  const flows = [{ text: 'word '.repeat(100_000), part: 'body', section: 0 }];
  const book = { isArticle: null, reasons: [], title: '', publisher: null, published: null, language: null, flows };
  expect(parseAsk('annotate', { article: book })).toEqual({ article: book });
});
