/** Finds text that a page hides for now: behind a wall for consent, or until its scripts have run. */

/** Units of hidden text that an article may stand in. */
const MUCH = 500;

/** The longest paragraph that a reader can't see yet; null where too little is hidden to be an article. */
export function hiddenParagraph(document: Document): Element | null {
  let longest: Element | null = null;
  let most = 0;
  let all = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (isShown(paragraph)) continue;
    const length = paragraph.textContent?.length ?? 0;
    all += length;
    if (length > most) {
      most = length;
      longest = paragraph;
    }
  }
  return all >= MUCH ? longest : null;
}

export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
