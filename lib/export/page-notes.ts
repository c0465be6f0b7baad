/** What is taken out of Sidelight: a page as it was read, with what the library says of its names. */
import type { EntityId } from '../corpus/model.ts';
import {
  type Annotation,
  type Article,
  type Context,
  type FigureCheck,
  type Mention,
  type Unmarked,
  unmarkedWhere,
} from '../corpus/reading.ts';

export interface PageNotes {
  /** The page's address, as it is. */
  url: string;
  article: Article;
  annotation: Annotation;
  /** One for each entity that the library has something to say about, asked from the list. */
  contexts: Context[];
  /** One for each of `firstInSentences`, asked at that mention: what the sentence's figures stand beside. */
  sentences: Context[];
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

/** The first mention of each sentence. A sentence taken for two is asked about twice, which does no harm. */
export function firstInSentences({ flows }: Article, { mentions }: Annotation): Mention[] {
  return mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    if (before?.flow !== mention.flow) return true;
    return /[.!?…]["”’)]?\s/.test(flows[mention.flow]!.text.slice(before.end, mention.start));
  });
}

/** What the page states and the reports give too, each once, with the first sentence that states it. */
export function figuresOf(sentences: readonly Context[]): { figure: FigureCheck; sentence: Context }[] {
  const figures = new Map<string, { figure: FigureCheck; sentence: Context }>();
  for (const sentence of sentences) {
    for (const figure of sentence.figures) {
      const key = `${figure.account} ${figure.of} ${figure.low} ${figure.high}`;
      if (!figures.has(key)) figures.set(key, { figure, sentence });
    }
  }
  return [...figures.values()];
}

/** `This page: about three hours. Reports: two to four hours.` */
export function figureText({ page, reports, sides }: FigureCheck): string {
  const stated = page.charAt(0).toLowerCase() + page.slice(1);
  return `This page: ${stated}. ${sides.length === 1 ? 'One report' : 'Reports'}: ${reports}.`;
}
