/** The entities of a page as the popup lists them, and the timeline of its story. */
import { type EntityId, GROUPS, type Group } from '../../lib/corpus/model.ts';
import { type EntityRef, type TimelineItem, unmarkedWhere } from '../../lib/corpus/reading.ts';
import type { PageReport } from '../../lib/platform/protocol.ts';

export interface NamedEntity {
  entity: EntityRef;
  /** Its mentions as indexes into the annotation's, in page order. */
  mentions: number[];
  /** Named in the headline (a title's flow is the first). */
  inTitle: boolean;
}

/**
 * Most important first: those named most; of those named as often, those of the headline, then those named first.
 * Without what the reader took the marks of away.
 */
export function namesOf({ article, annotation, unmarked }: PageReport): NamedEntity[] {
  const named = new Map<EntityId, NamedEntity>(
    annotation.entities.map((entity) => [entity.id, { entity, mentions: [], inTitle: false }]),
  );
  annotation.mentions.forEach((mention, index) => {
    const { entity, flow } = mention;
    const one = named.get(entity);
    if (!one || unmarkedWhere(mention, unmarked)) return;
    one.mentions.push(index);
    if (article.flows[flow]?.part === 'title') one.inTitle = true;
  });
  return [...named.values()]
    .filter(({ mentions }) => mentions.length > 0)
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length ||
        Number(b.inTitle) - Number(a.inTitle) ||
        a.mentions[0]! - b.mentions[0]!,
    );
}

/** By the groups of the marks' colours, without those that have none. */
export function byGroup(names: readonly NamedEntity[]): { group: Group; names: NamedEntity[] }[] {
  return GROUPS.map((group) => ({ group, names: names.filter(({ entity }) => entity.group === group) })).filter(
    ({ names: some }) => some.length > 0,
  );
}

/** The story's timeline: those of its main entities in one, each event once, by date. */
export function storyOf(timelines: readonly (readonly TimelineItem[])[]): TimelineItem[] {
  const items = new Map(timelines.flat().map((item) => [item.entity ?? item.kind + item.start, item]));
  return [...items.values()].sort(byDate);
}

/** On its own day, the article comes after what it may report. */
function byDate(a: TimelineItem, b: TimelineItem): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return Number(a.kind === 'article') - Number(b.kind === 'article');
}
