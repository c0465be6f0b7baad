/** What is asked of the library for a mark: all that it needs to say something that fits the sentence being read. */
import type { Annotation, Article, ContextRequest, Mention } from '../corpus/reading.ts';

/** In UTF-16 units, to each side of a mention: longer than the longest sentences of news. */
const AROUND = 1000;

/** The request for the card of a mention. */
export function requestForMention(article: Article, annotation: Annotation, mention: Mention): ContextRequest {
  const { quote, kind, confidence, reasons } = mention;
  return {
    ...requestForEntity(article, annotation, mention.entity),
    mention: { quote, kind, confidence, reasons },
    passage: passageAround(article.flows[mention.flow]!.text, mention.start),
  };
}

/** The request for an entity that is not asked about at a mark. */
export function requestForEntity(article: Article, annotation: Annotation, entity: string): ContextRequest {
  const counts = new Map<string, number>();
  for (const mention of annotation.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  counts.delete(entity);
  return {
    entity,
    ...(article.title && { headline: article.title.slice(0, AROUND) }),
    published: article.published,
    topics: annotation.coverage.map(({ topic }) => topic),
    entities: [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id),
  };
}

/**
 * The text around an offset, cut where it goes on for more than a sentence or two may need, and where in it the offset
 * lies. Where sentences end is the library's to know.
 */
export function passageAround(text: string, offset: number): { text: string; offset: number } {
  const from = Math.max(0, offset - AROUND);
  return { text: text.slice(from, offset + AROUND), offset: offset - from };
}
