/** Which mentions are painted, as the reader chose. */
import type { EntityId, Group } from '../corpus/model.ts';
import { type Annotation, type Article, type Unmarked, unmarkedWhere } from '../corpus/reading.ts';

/** The reader's settings, as far as marks go. */
export interface Choice {
  /** Nothing · the first mention of each entity in each section · every mention. */
  strength: 'off' | 'first' | 'every';
  groups: Record<Group, boolean>;
  /** Names that are not marked on this page. */
  unmarked: readonly Unmarked[];
}

/** Indices of the mentions to paint, in page order. */
export function chooseMarks(article: Article, annotation: Annotation, choice: Choice): number[] {
  if (choice.strength === 'off') return [];
  const worthIt = worthMarking(annotation, choice);
  const seen = new Set<string>();
  return annotation.mentions.flatMap((mention, index) => {
    const { flow, entity } = mention;
    if (!worthIt.has(entity) || unmarkedWhere(mention, choice.unmarked)) return [];
    const here = `${article.flows[flow]!.section} ${entity}`;
    if (choice.strength === 'first' && seen.has(here)) return [];
    seen.add(here);
    return [index];
  });
}

/** The entities that a page is marked for: those that the library has something to say about, as the reader chose. */
export function worthMarking(annotation: Annotation, { groups, unmarked }: Omit<Choice, 'strength'>): Set<EntityId> {
  const named = new Set(annotation.mentions.filter((it) => !unmarkedWhere(it, unmarked)).map(({ entity }) => entity));
  const worthIt = annotation.entities.filter((it) => it.hasContext && groups[it.group] && named.has(it.id));
  return new Set(worthIt.map(({ id }) => id));
}
