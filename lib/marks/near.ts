/** Which marks are near enough to the viewport to be painted: every painted range costs on every frame (Chromium 156). */
import type { Guard } from './guard.ts';
import { elementOf, type Mark, rectsOf } from './mark.ts';

/** Painted at once at most. */
const MOST = 200;

export interface Near {
  /** Starts over with these marks. */
  watch(marks: readonly Mark[]): void;
  /** Measures again, because the page scrolled or changed its layout. Does nothing unless marks are crowded. */
  measure(): void;
  stop(): void;
}

/** Tells of every change which marks are near, never more than `MOST`. */
export function createNear(guard: Guard, onNear: (marks: Mark[]) => void): Near {
  let blocks = new Map<Element, Mark[]>();
  const inSight = new Set<Element>();
  let crowded = false;

  const tell = () => {
    const marks = [...blocks].flatMap(([block, its]) => (inSight.has(block) ? its : []));
    crowded = marks.length > MOST;
    onNear(crowded ? closest(marks) : marks);
  };

  const observer = new IntersectionObserver(
    guard((entries: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      tell();
    }),
    { rootMargin: '75% 0px', scrollMargin: '75% 0px' } as IntersectionObserverInit,
  );

  return {
    watch(marks) {
      observer.disconnect();
      blocks = new Map();
      const blockAt = remember(blockOf);
      for (const mark of marks) {
        const block = blockAt(elementOf(mark));
        const its = blocks.get(block);
        if (its) its.push(mark);
        else blocks.set(block, [mark]);
      }
      for (const block of inSight) if (!blocks.has(block)) inSight.delete(block);
      for (const block of blocks.keys()) observer.observe(block);
      // What was in sight is taken to be so still, or marks that are made anew would blink.
      tell();
    },
    measure() {
      if (crowded) tell();
    },
    stop: () => observer.disconnect(),
  };
}

/** Asks once for each element. */
function remember(find: (element: Element) => Element): (element: Element) => Element {
  const known = new Map<Element, Element>();
  return (element) => {
    const found = known.get(element) ?? find(element);
    known.set(element, found);
    return found;
  };
}

/** The nearest element with a box of its own: one without is never reported as being in sight. */
function blockOf(first: Element): Element {
  for (let element: Element | null = first; element; element = element.parentElement) {
    const { display } = getComputedStyle(element);
    if (display !== 'contents' && !display.startsWith('inline')) return element;
  }
  return first;
}

/** The marks nearest to the middle of the viewport, flow by flow. */
function closest(marks: readonly Mark[]): Mark[] {
  const middle = innerHeight / 2;
  const flows = [...Map.groupBy(marks, ({ flow }) => flow).values()].map((its) => {
    const tops = [its[0]!, its[its.length - 1]!].map(topOf);
    return { its, distance: Math.max(0, Math.min(...tops) - middle, middle - Math.max(...tops)) };
  });
  const chosen: Mark[] = [];
  for (const { its } of flows.sort((a, b) => a.distance - b.distance)) {
    const room = MOST - chosen.length;
    if (room <= 0) break;
    chosen.push(...(its.length <= room ? its : its.slice(...stretchAround(its, middle, room))));
  }
  return chosen;
}

/**
 * From where to where in a long flow the marks nearest to a height are, as many as there is room for.
 * By halving, because each letter far into a long text node takes Firefox 153 up to a millisecond to measure.
 */
function stretchAround(marks: readonly Mark[], height: number, room: number): [from: number, to: number] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(marks[middle]!) < height) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - (room >> 1), marks.length - room));
  return [from, from + room];
}

const topOf = ({ pieces }: Mark): number => rectsOf(pieces)[0]?.top ?? 0;
