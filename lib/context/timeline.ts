/** The events of a story by date, with the article among them. */
import type { Corpus, Entity } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { TimelineItem } from '../corpus/reading.ts';
import type { Question } from './question.ts';
import { printedDate } from './typography.ts';
import { nameBesideDate } from './views.ts';

/** Events of the subject, and those that the claims of the page's topics are about. */
export function timelineFor(
  { subjects, topics, published }: Pick<Question, 'subjects' | 'topics' | 'published'>,
  corpus: Corpus,
): TimelineItem[] {
  const { entities, eventsByEntity, claimsByTopic } = indexOf(corpus);
  const ids = new Set([
    ...subjects,
    ...[...subjects].flatMap((id) => eventsByEntity.get(id) ?? []).map(({ id }) => id),
    ...topics.flatMap((topic) => claimsByTopic.get(topic) ?? []).flatMap(({ event }) => event ?? []),
  ]);
  const items = [...ids].flatMap((id) => itemOf(entities.get(id)));
  if (published) items.push({ kind: 'article', text: 'This article', ...days(published) });
  return items.sort(
    (a, b) =>
      compare(a.start, b.start) ||
      compare(a.end, b.end) ||
      // On its own day, the article comes after what it may report.
      Number(a.kind === 'article') - Number(b.kind === 'article') ||
      compare(a.text, b.text) ||
      compare(a.entity ?? '', b.entity ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const days = (day: string) => ({ start: day, end: day, dateText: printedDate({ edtf: day }) });

function itemOf(entity: Entity | undefined): TimelineItem[] {
  if (!entity?.event) return [];
  const { start, end } = entity.event.date;
  return [
    {
      kind: 'event',
      entity: entity.id,
      text: nameBesideDate(entity),
      start,
      end,
      dateText: printedDate(entity.event.date),
    },
  ];
}
