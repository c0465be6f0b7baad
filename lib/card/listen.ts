/** What the reader does with pointer, finger and keys, as happenings that the card's visibility understands. */
import type { Point } from './boxes.ts';
import { isTowards } from './corridor.ts';
import type { CardHost } from './host.ts';
import type { Happening, MarkId, Visibility } from './visibility.ts';

export interface Surroundings {
  guard: <Arguments extends unknown[]>(run: (...given: Arguments) => void) => (...given: Arguments) => void;
  signal: AbortSignal;
  markAt(x: number, y: number): MarkId | null;
  visibility(): Visibility;
  /** Null: no card is shown. */
  card(): Pick<CardHost, 'element' | 'box' | 'hasFocus' | 'focus'> | null;
  tell(happening: Happening): void;
  onScroll(): void;
  onResize(): void;
  /** A pointer of this type (`mouse`, `pen`, `touch`) was pressed, on the page or on the card. */
  onPointer(type: string): void;
}

/** A tap on one of these has a meaning of its own. */
const ACTIVE = 'a[href], button, input, select, textarea, summary, label, audio, video, [role="button"], [role="link"]';

export function listen(surroundings: Surroundings): void {
  const { guard, signal, markAt, visibility, card, tell, onScroll, onResize, onPointer } = surroundings;
  const on = <Type extends Event>(type: string, run: (event: Type) => void, target: EventTarget = window) => {
    // The page's own scripts may imitate a reader: they don't open cards.
    const real = (event: Event) => event.isTrusted && run(event as Type);
    target.addEventListener(type, guard(real), { capture: true, signal, passive: type !== 'keydown' });
  };
  const isInCard = (event: Event) => event.target === card()?.element;

  let last: Point | null = null;
  on<PointerEvent>('pointermove', (event) => {
    const { clientX: x, clientY: y, pointerType, buttons } = event;
    if (pointerType === 'touch' || (last?.x === x && last.y === y)) return;
    const from = last ?? { x, y };
    last = { x, y };
    if (isInCard(event)) return tell({ event: 'inside' });
    const mark = markAt(x, y);
    if (buttons) return tell({ event: 'turned', mark });
    const box = card()?.box();
    const towardsCard = box !== undefined && isTowards(from, last, box);
    const now = visibility();
    const isItsOwn = 'mark' in now && now.mark === mark;
    if (mark === null || (towardsCard && !isItsOwn)) tell({ event: 'off', towardsCard });
    else tell({ event: 'over', mark, at: last });
  });
  on<PointerEvent>('pointerout', ({ relatedTarget, pointerType }) => {
    if (relatedTarget !== null || pointerType === 'touch') return;
    last = null;
    tell({ event: 'off', towardsCard: false });
  });
  on<PointerEvent>('pointerdown', ({ pointerType }) => onPointer(pointerType));
  for (const type of ['pointerdown', 'dragstart']) {
    on(type, (event) => {
      if (!isInCard(event)) tell({ event: 'turned' });
    });
  }
  on<PointerEvent>('click', (event) => {
    if (event.pointerType !== 'touch' || isInCard(event)) return;
    if (event.composedPath().some((node) => node instanceof Element && node.matches(ACTIVE))) return;
    const mark = markAt(event.clientX, event.clientY);
    if (mark !== null) tell({ event: 'call', mark, by: 'touch' });
  });
  on<KeyboardEvent>('keydown', (event) => {
    const shown = card();
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return tell({ event: 'close' });
    }
    if (event.key === 'Escape' && visibility().state === 'opening') return tell({ event: 'close' });
    const now = visibility();
    const isByKeyboard = 'by' in now && now.by === 'keyboard';
    if (event.key === 'Tab' && !event.shiftKey && isByKeyboard && shown && !shown.hasFocus()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      shown.focus();
    }
  });
  on('scroll', (event) => {
    if (!isInCard(event)) onScroll();
  });
  on('resize', onResize);
}
