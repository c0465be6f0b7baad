/** Brings a mark into view, through every scrolling element around it. */
import { elementOf, type Mark, rectsOf } from './mark.ts';

/** Shares of the viewport's height: a mark between them is in view, clear of fixed headers and with room for a card. */
const HIGHEST = 0.15;
const LOWEST = 0.7;
const GOAL = 0.4;

/** Scrolls at once, without animation: the card that opens here must not chase its mark. */
export function bringIntoView(mark: Mark): void {
  const element = elementOf(mark);
  if (isInView(mark)) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (isInView(mark)) return;
  for (const scroller of scrollersAround(element)) {
    const top = rectsOf(mark.pieces)[0]?.top;
    if (top === undefined) return;
    const isPage = scroller === document.scrollingElement;
    const box = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
    scroller.scrollBy({ top: top - box.top - box.height * GOAL, behavior: 'instant' });
  }
}

function isInView(mark: Mark): boolean {
  const [rect] = rectsOf(mark.pieces);
  if (!rect || rect.top < innerHeight * HIGHEST || rect.bottom > innerHeight * LOWEST) return false;
  if (rect.left < 0 || rect.right > innerWidth) return false;
  return scrollersAround(elementOf(mark)).every((scroller) => {
    if (scroller === document.scrollingElement) return true;
    const { top, bottom } = scroller.getBoundingClientRect();
    return rect.top >= top && rect.bottom <= bottom;
  });
}

/** The elements that scroll around one, from the inside out, the page itself last. */
function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) continue;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) scrollers.push(at);
  }
  if (document.scrollingElement) scrollers.push(document.scrollingElement);
  return scrollers;
}

/** The parent in the tree that a reader sees. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
