/** What is asked of the library for a mark: all that it needs to say something that fits the sentence being read. */
import type { Annotation, Article, ContextRequest, Mention } from '../corpus/reading.ts';

/** The request for the card of a mention. */
export function requestForMention(article: Article, annotation: Annotation, mention: Mention): ContextRequest {
  const { quote, kind, confidence, reasons } = mention;
  return {
    ...requestForEntity(article, annotation, mention.entity),
    mention: { quote, kind, confidence, reasons },
    sentence: sentenceAround(article.flows[mention.flow]!.text, mention.start, article.language),
  };
}

/** The request for an entity that is not asked about at a mark. */
export function requestForEntity(article: Article, annotation: Annotation, entity: string): ContextRequest {
  const counts = new Map<string, number>();
  for (const mention of annotation.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  counts.delete(entity);
  return {
    entity,
    published: article.published,
    topics: annotation.coverage.map(({ topic }) => topic),
    entities: [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id),
  };
}

/** The sentence of a text that holds the character at `offset`. */
export function sentenceAround(text: string, offset: number, language: string | null): string {
  const segmenter = new Intl.Segmenter(language && isLocale(language) ? language : 'en', { granularity: 'sentence' });
  return segmenter.segment(text).containing(offset)?.segment.trim() ?? text;
}

/** A page may call its language anything. */
function isLocale(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
