/** Registers marks in `CSS.highlights`: the page's tree stays untouched. */
import { elementOf, type Mark } from './mark.ts';
import { RING } from './style.ts';

export interface Painter {
  /** Paints a range in a style; painted already, in the new style. */
  paint(range: StaticRange, style: string): void;
  erase(range: StaticRange): void;
  /** Puts back what the page took out of the registry. */
  repair(): void;
  stop(): void;
}

/** Whether this browser can paint and hit-test marks. */
export function canPaint(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof StaticRange === 'function' &&
    CSS.highlights !== undefined &&
    typeof document.caretPositionFromPoint === 'function'
  );
}

export function createPainter(): Painter {
  /** Firefox 153 throws when a content script iterates a highlight or the registry: these are our own books. */
  const books = new Map<string, { highlight: Highlight; ranges: Set<StaticRange> }>();
  const styles = new Map<StaticRange, string>();

  const bookOf = (style: string) => {
    const known = books.get(style);
    if (known) return known;
    const book = { highlight: new Highlight(), ranges: new Set<StaticRange>() };
    if (style === RING) book.highlight.priority = 1;
    CSS.highlights.set(style, book.highlight);
    books.set(style, book);
    return book;
  };

  const erase = (range: StaticRange) => {
    const book = books.get(styles.get(range) ?? '');
    book?.highlight.delete(range);
    book?.ranges.delete(range);
    styles.delete(range);
  };

  return {
    paint(range, style) {
      if (styles.get(range) === style) return;
      erase(range);
      const { highlight, ranges } = bookOf(style);
      highlight.add(range);
      ranges.add(range);
      styles.set(range, style);
    },
    erase,
    repair() {
      for (const [style, { highlight, ranges }] of books) {
        if (CSS.highlights.get(style) !== highlight) CSS.highlights.set(style, highlight);
        if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range);
      }
    },
    stop() {
      // A newer instance of the extension may hold the same names by now: its highlights stay.
      for (const [style, { highlight }] of books) {
        if (CSS.highlights.get(style) === highlight) CSS.highlights.delete(style);
        highlight.clear();
      }
      books.clear();
      styles.clear();
    },
  };
}

/** Whether marks can be painted where a text stands: not in SVG, and only badly in vertical lines (Chromium 156). */
export function isPaintable(mark: Mark): boolean {
  const element = elementOf(mark);
  return element instanceof HTMLElement && getComputedStyle(element).writingMode === 'horizontal-tb';
}
