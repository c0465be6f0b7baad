/** The events of a story on a time axis, with the article where its date belongs. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { TimelineItem } from '../../lib/corpus/reading.ts';
import { plural } from '../shared/words.ts';
import { Pressable } from './Pressable.tsx';
import { AXIS, LINE, layoutTimeline, type Row, TEXT } from './timeline-layout.ts';

export interface TimelinePictureProps {
  items: readonly TimelineItem[];
  onOpen(entity: EntityId): void;
}

/** Until it is known, the width of a narrow panel. */
const WIDTH = 320;

export function TimelinePicture({ items, onOpen }: TimelinePictureProps) {
  const [place, width] = useWidth();
  const { rows, height } = layoutTimeline(items, width);
  return (
    <figure class="picture" ref={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons is a group, and no fieldset fits into SVG */}
      <svg
        class="time"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={wordsOf(items)}
      >
        {rows.slice(1).map((row, index) => (
          <line
            key={row.item.entity ?? row.item.kind}
            class={row.isFar ? 'time-axis far' : 'time-axis'}
            x1={AXIS}
            x2={AXIS}
            y1={rows[index]!.y}
            y2={row.y}
          />
        ))}
        {rows.map((row) => (
          <Moment key={row.item.entity ?? row.item.kind} row={row} width={width} onOpen={onOpen} />
        ))}
      </svg>
    </figure>
  );
}

function Moment({ row, width, onOpen }: { row: Row; width: number } & Pick<TimelinePictureProps, 'onOpen'>) {
  const { item, y, lines, year, date, isLater, top, height } = row;
  const later = isLater ? ', later' : '';
  const { entity } = item;
  const drawn = (
    <>
      <rect class="time-room" x={2} y={top - 3} width={width - 4} height={height + 4} rx={6} />
      {item.kind === 'article' ? (
        <rect
          class="time-article"
          x={AXIS - 5}
          y={y - 5}
          width={10}
          height={10}
          transform={`rotate(45 ${AXIS} ${y})`}
        />
      ) : (
        <circle class={isLater ? 'time-dot later' : 'time-dot'} cx={AXIS} cy={y} r={5} />
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          class={item.kind === 'article' ? 'time-name article' : 'time-name'}
          x={TEXT}
          y={y + 5 + index * LINE}
        >
          {/* Read aloud, lines would run together without the blank. */}
          {`${line} `}
        </text>
      ))}
      {date && (
        <text class="time-date" x={TEXT} y={y + 4 + lines.length * LINE}>
          {date + later}
        </text>
      )}
    </>
  );
  return (
    <>
      {year && (
        <text class="time-year" x={AXIS - 16} y={y + 5} text-anchor="end">
          {year}
        </text>
      )}
      {entity ? (
        <Pressable label={`${item.text} ${item.dateText}${later}`} onPress={() => onOpen(entity)}>
          {drawn}
        </Pressable>
      ) : (
        <g>{drawn}</g>
      )}
    </>
  );
}

function wordsOf(items: readonly TimelineItem[]): string {
  const events = items.filter(({ kind }) => kind === 'event');
  const [first, last] = [events[0], events.at(-1)];
  const span = first && last && first !== last ? `, from ${first.dateText} to ${last.dateText}` : '';
  const article = items.find(({ kind }) => kind === 'article');
  return `Timeline: ${plural(events.length, 'event')}${span}${article ? `; this article, ${article.dateText}` : ''}`;
}

/** The width that an element has, kept true while the panel is drawn wider or narrower. */
function useWidth(): [place: { current: HTMLElement | null }, width: number] {
  const place = useRef<HTMLElement | null>(null);
  const [width, setWidth] = useState(WIDTH);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => element.clientWidth > 0 && setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
