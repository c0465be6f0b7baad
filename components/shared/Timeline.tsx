/** Events by date on a rail, with the article where its date belongs. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { TimelineItem } from '../../lib/corpus/reading.ts';
import { EntityName } from './EntityName.tsx';
import { More } from './FirstFew.tsx';
import { plural } from './words.ts';

/** How many events show on each side of the article before the rest is folded. */
const NEAR = 4;

export interface TimelineProps {
  items: readonly TimelineItem[];
  /** The entity whose context this is: its name stays plain text. */
  self?: EntityId;
  onOpen(entity: EntityId): void;
}

export function Timeline({ items, self, onOpen }: TimelineProps) {
  const article = items.findIndex(({ kind }) => kind === 'article');
  const middle = article < 0 ? items.length : article;
  const [earlier, near, later] = [
    items.slice(0, Math.max(0, middle - NEAR)),
    items.slice(Math.max(0, middle - NEAR), middle + NEAR + 1),
    items.slice(middle + NEAR + 1),
  ];
  const rail = (some: readonly TimelineItem[]) => (
    <ol class="timeline">
      {some.map((item) => (
        <Moment
          key={item.entity ?? item.kind}
          item={item}
          self={self}
          isLater={article >= 0 && items.indexOf(item) > article}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
  return (
    <>
      {earlier.length > 0 && <More label={plural(earlier.length, 'earlier event')}>{rail(earlier)}</More>}
      {rail(near)}
      {later.length > 0 && <More label={plural(later.length, 'later event')}>{rail(later)}</More>}
    </>
  );
}

interface MomentProps extends Pick<TimelineProps, 'self' | 'onOpen'> {
  item: TimelineItem;
  isLater: boolean;
}

function Moment({ item, self, isLater, onOpen }: MomentProps) {
  const { kind, entity, text, dateText } = item;
  const name = kind === 'article' ? 'This article' : text;
  return (
    <li class={`moment ${kind} ${isLater ? 'later' : ''}`}>
      <span class="moment-date">{dateText}</span>
      <span class="moment-text">
        {entity && entity !== self ? <EntityName id={entity} name={name} onOpen={onOpen} /> : name}
      </span>
    </li>
  );
}
