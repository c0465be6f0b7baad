/** What only a browser knows: how elements are laid out. A parsed file has no layout and answers from nothing. */
import type { Rendering } from './runs.ts';

/** Null on a document without a window, where tags alone decide. */
export function domRendering(document: Document): Rendering | null {
  const view = document.defaultView;
  if (!view?.getComputedStyle || typeof document.documentElement.checkVisibility !== 'function') return null;
  const blocks = new Map<string, boolean>();
  return {
    breaksLine: (element) => {
      const style = view.getComputedStyle(element);
      // A floated initial is a block by its computed style, and still the first letter of its word.
      return !/^(?:inline|contents|ruby|none)/.test(style.display) && style.float === 'none';
    },
    isBlock: (element) => {
      let block = blocks.get(element.localName);
      if (block === undefined) {
        block = !/^(?:inline|none)/.test(view.getComputedStyle(element).display);
        blocks.set(element.localName, block);
      }
      return block;
    },
  };
}

/**
 * Tells elements that are not rendered or invisible; what a reader can open (`details`) counts as seen. A page that
 * hides its whole body is about to show it, so that hides nothing.
 */
export function layoutHides(document: Document): (element: Element) => boolean {
  const { body, defaultView: view } = document;
  if (typeof body?.checkVisibility !== 'function' || !body.checkVisibility()) return () => false;
  const visibilityProperty = body.checkVisibility({ visibilityProperty: true });
  const isHidden = (element: Element): boolean => {
    if (element.checkVisibility({ visibilityProperty }) || element.closest('details:not([open])')) return false;
    // An element without a box of its own (`display: contents`) is as visible as what it stands in.
    const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    return !(view?.getComputedStyle(element).display === 'contents' && parent && !isHidden(parent));
  };
  return isHidden;
}
