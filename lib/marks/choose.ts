/** Which mentions are painted, as the reader chose. */
import type { EntityId, Group } from '../corpus/model.ts';
import type { Annotation, Article } from '../corpus/reading.ts';

/** The reader's settings, as far as marks go. */
export interface Choice {
  /** Nothing · the first mention of each entity in each section · every mention. */
  strength: 'off' | 'first' | 'every';
  groups: Record<Group, boolean>;
}

/** Indices of the mentions to paint, in page order. */
export function chooseMarks(article: Article, annotation: Annotation, choice: Choice): number[] {
  if (choice.strength === 'off') return [];
  const worthIt = worthMarking(annotation, choice.groups);
  const seen = new Set<string>();
  return annotation.mentions.flatMap(({ flow, entity }, index) => {
    if (!worthIt.has(entity)) return [];
    const here = `${article.flows[flow]!.section} ${entity}`;
    if (choice.strength === 'first' && seen.has(here)) return [];
    seen.add(here);
    return [index];
  });
}

/** The entities that a page is marked for: those that the library has something to say about, of the chosen groups. */
export function worthMarking(annotation: Annotation, groups: Choice['groups']): Set<EntityId> {
  return new Set(annotation.entities.filter((it) => it.hasContext && groups[it.group]).map(({ id }) => id));
}
