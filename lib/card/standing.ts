/** Keeps a card beside its mark, and knows whether the mark has moved since. */
import type { Box, Point } from './boxes.ts';
import type { CardHost } from './host.ts';
import { placeCard, type Side } from './placement.ts';
import type { MarkId } from './visibility.ts';

/** Where a mark stands now, line by line, and in which element. */
export interface MarkPlace {
  boxes: Box[];
  element: Element;
}

export interface Standing {
  /** Remembers where a mark stands before its card is there. */
  note(mark: MarkId): void;
  /** Places the card beside its mark; `stays`: where the mark stood when it was last placed. */
  place(host: CardHost, mark: MarkId, how: { pointer: Point | null; asSheet: boolean; stays: boolean }): void;
  /** Whether the mark noted last is where it was. */
  look(): 'same' | 'moved' | 'gone';
}

/** @param placeOf null where the page no longer shows the mark */
export function createStanding(placeOf: (mark: MarkId) => MarkPlace | null): Standing {
  let noted: { mark: MarkId; place: MarkPlace } | null = null;
  let side: { mark: MarkId; is: Side } | null = null;

  const note = (mark: MarkId) => {
    const place = placeOf(mark);
    noted = place && { mark, place };
  };

  return {
    note,
    place(host, mark, { pointer, asSheet, stays }) {
      const viewport = viewportBox();
      const window = { width: viewport.right - viewport.left, height: viewport.bottom - viewport.top };
      if (!stays || noted?.mark !== mark) note(mark);
      if (asSheet) return host.placeAsSheet(window);
      if (!noted) return;
      const { boxes, element } = noted.place;
      const rightToLeft = getComputedStyle(element).direction === 'rtl';
      const keep = side?.mark === mark ? side.is : undefined;
      host.place(window, (card) => {
        const placement = placeCard({ mark: boxes, pointer, card, viewport, rightToLeft, keep });
        side = { mark, is: placement.side };
        return placement;
      });
    },
    look() {
      const before = noted?.place.boxes[0];
      const after = noted && placeOf(noted.mark)?.boxes[0];
      if (!before || !after) return 'gone';
      if (Math.abs(before.left - after.left) < 2 && Math.abs(before.top - after.top) < 2) return 'same';
      const { top, bottom } = viewportBox();
      return after.bottom < top || after.top > bottom ? 'gone' : 'moved';
    },
  };
}

/** What the reader sees of the page: less than the window when pinched larger, or with a keyboard on the screen. */
function viewportBox(): Box {
  const { clientWidth } = document.documentElement;
  if (!visualViewport) return { left: 0, top: 0, right: clientWidth, bottom: innerHeight };
  const { offsetLeft, offsetTop, width, height, scale } = visualViewport;
  // A right-to-left page may have its scroll bar at the left: the card's margin leaves room for that.
  const right = scale === 1 ? Math.min(width, clientWidth || width) : offsetLeft + width;
  return { left: offsetLeft, top: offsetTop, right, bottom: offsetTop + height };
}
