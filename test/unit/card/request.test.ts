import { describe, expect, it } from 'vitest';
import { passageAround, requestForEntity, requestForMention } from '../../../lib/card/request.ts';
import type { Annotation, Article, Mention } from '../../../lib/corpus/reading.ts';

const text = 'The U.S. envoy Ann Lee met Bo Chen. Lee then flew to Oslo! Oslo was cold.';
const mention = (quote: string, entity: string, from = 0): Mention => {
  const start = text.indexOf(quote, from);
  const why = { kind: 'name' as const, confidence: 0.9, reasons: [`“${quote}” is a name`] };
  return { flow: 0, start, end: start + quote.length, quote, entity, ...why };
};
const mentions = [mention('Ann Lee', 'ann-lee'), mention('Bo Chen', 'bo-chen'), mention('Oslo', 'oslo')];
mentions.push(mention('Oslo', 'oslo', mentions[2]!.end));
const article: Article = {
  isArticle: true,
  reasons: [],
  title: 'Envoy in Oslo',
  publisher: null,
  published: '2024-05-06',
  language: 'en',
  flows: [{ text, part: 'body', section: 0 }],
};
const annotation: Annotation = {
  gate: true,
  coverage: [
    { topic: 'a', name: 'A', score: 0.9, reasons: [] },
    { topic: 'b', name: 'B', score: 0.8, reasons: [] },
  ],
  mentions,
  entities: [],
  unknown: [],
};

describe('what is asked of the library', () => {
  it('is the mention with its paragraph, the article and its other entities, most mentioned first', () => {
    expect(requestForMention(article, annotation, mentions[0]!)).toEqual({
      entity: 'ann-lee',
      mention: { quote: 'Ann Lee', kind: 'name', confidence: 0.9, reasons: ['“Ann Lee” is a name'] },
      passage: { text, offset: text.indexOf('Ann Lee') },
      headline: 'Envoy in Oslo',
      published: '2024-05-06',
      topics: ['a', 'b'],
      entities: ['oslo', 'bo-chen'],
    });
  });

  it('has neither mention nor paragraph for an entity that is asked about elsewhere', () => {
    expect(Object.keys(requestForEntity(article, annotation, 'oslo')).sort()).toEqual([
      'entities',
      'entity',
      'headline',
      'published',
      'topics',
    ]);
  });

  it('is bounded around the mention, which stays where it is', () => {
    const long = `${'word '.repeat(5000)}HERE${' word'.repeat(5000)}`;
    const passage = passageAround(long, long.indexOf('HERE'));
    expect(passage.text.length).toBeLessThan(3000);
    expect(passage.text.slice(passage.offset, passage.offset + 4)).toBe('HERE');
    expect(passageAround('HERE', 0)).toEqual({ text: 'HERE', offset: 0 });
  });
});
