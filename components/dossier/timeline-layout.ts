/** Where events stand on a drawn time axis: a pure function of their dates and the room there is. */
import type { TimelineItem } from '../../lib/corpus/reading.ts';

export interface Row {
  item: TimelineItem;
  /** Of its middle on the axis, CSS pixels. */
  y: number;
  /** Its name, wrapped. */
  lines: string[];
  /** Shown where a new year begins. */
  year: string | null;
  /** Below the name, unless it is the year beside it. */
  date: string | null;
  /** After the article. */
  isLater: boolean;
  /** The way from the row before is not to scale. */
  isFar: boolean;
  /** From the top of its words to below them. */
  top: number;
  height: number;
}

export interface Layout {
  rows: Row[];
  width: number;
  height: number;
}

/** CSS pixels. */
export const AXIS = 58;
export const TEXT = 78;
export const LINE = 18;
const GAP = 14;
/** Of a common typeface at 14 px. */
const LETTER = 7.1;

/** In days: what is farther apart is drawn no farther. */
const FAR = 366;

/** What a doubling of the time between two events adds: a day is seen as a day, and twenty years fit on a screen. */
const STRETCH = 5;

/** @param width of the picture, CSS pixels */
export function layoutTimeline(items: readonly TimelineItem[], width: number): Layout {
  const article = items.findIndex(({ kind }) => kind === 'article');
  const most = Math.max(10, Math.floor((width - TEXT - 4) / LETTER));
  const rows: Row[] = [];
  let top = 4;
  items.forEach((item, index) => {
    const before = items[index - 1];
    const days = before ? Math.max(0, daysBetween(before.start, item.start)) : 0;
    if (before) top += GAP + STRETCH * Math.log2(1 + Math.min(days, FAR));
    const lines = wrap(item.text, most);
    const start = item.start.slice(0, 4);
    const year = before?.start.slice(0, 4) === start ? null : start;
    const date = item.dateText === year ? null : item.dateText;
    const height = LINE * (lines.length + (date === null ? 0 : 1));
    rows.push({
      item,
      y: top + LINE / 2,
      lines,
      year,
      date,
      isLater: article >= 0 && index > article,
      isFar: days > FAR,
      top,
      height,
    });
    top += height;
  });
  return { rows, width, height: Math.ceil(top + 4) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Lines of at most so many letters; a longer word stands alone. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
