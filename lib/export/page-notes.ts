/** What is taken out of Sidelight: a page as it was read, with what the library says of its names. */
import type { EntityId } from '../corpus/model.ts';
import { type Annotation, type Article, type Context, type Unmarked, unmarkedWhere } from '../corpus/reading.ts';

export interface PageNotes {
  /** The page's address, as it is. */
  url: string;
  article: Article;
  annotation: Annotation;
  /** One for each entity that the library has something to say about, asked from the list. */
  contexts: Context[];
}

/** The annotation without the names whose marks the reader took away. */
export function withoutUnmarked(annotation: Annotation, unmarked: readonly Unmarked[]): Annotation {
  const mentions = annotation.mentions.filter((mention) => !unmarkedWhere(mention, unmarked));
  const named = new Set(mentions.map(({ entity }) => entity));
  return { ...annotation, mentions, entities: annotation.entities.filter(({ id }) => named.has(id)) };
}

/** How often each entity is named, most often first; of those named as often, first named first. */
export function countsOf({ mentions }: Annotation): [EntityId, number][] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
