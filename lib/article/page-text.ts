/** A page's text at the lowest price, for the gate: all that `readArticle` could read of it, and more. */

const SILENT = 'script,style,noscript,template';

/** Whether a document can hold an article at all: not an image, a viewer, a feed or an empty page. */
export function canBeArticle(document: Document): boolean {
  return /html/.test(document.contentType ?? 'html') && Boolean(document.body?.childElementCount);
}

/** Units of text beyond which a page is a book, a specification or a log: reading it would cost too much for nothing. */
const BOOK = 500_000;

/**
 * The document's title and the text of its body, open shadow roots included; empty for a book. Words of neighbouring
 * blocks may touch.
 */
export function pageText(document: Document): string {
  const { body } = document;
  if (!body) return '';
  const text = `${document.title}\n${textOf(body)}`;
  if (text.length > BOOK) return '';
  return text + shadowText(text.length < POOR || !document.evaluate ? everyElement(body) : customElements(document));
}

/** Units of text below which the article may stand in the shadow root of any element. */
const POOR = 2000;

const everyElement = (root: ParentNode): Iterable<Element> => root.querySelectorAll('*');

/** By XPath: to look at every element from a script costs ten times as much, a millisecond on a common page (Chromium 156). */
function* customElements(document: Document): Iterable<Element> {
  const found = document.evaluate("//*[contains(local-name(),'-')]", document, null, 7);
  for (let index = 0; index < found.snapshotLength; index++) yield found.snapshotItem(index) as Element;
}

/** `textContent` without that of scripts, which can be longer than all the rest. Only what holds one is taken apart. */
function textOf(root: Element | DocumentFragment): string {
  const silent = new Set<Node>(root.querySelectorAll(SILENT));
  const holders = new Set<Node>([root]);
  for (const { parentNode } of silent) {
    for (let node = parentNode; node && !holders.has(node); node = node.parentNode) holders.add(node);
  }
  const read = (node: Node): string => {
    if (silent.has(node)) return '';
    if (!holders.has(node)) return node.nodeType === 8 ? '' : (node.textContent ?? '');
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) text += read(child);
    return text;
  };
  return read(root);
}

function shadowText(elements: Iterable<Element>): string {
  let text = '';
  for (const { shadowRoot } of elements) {
    if (shadowRoot) text += `\n${textOf(shadowRoot)}${shadowText(everyElement(shadowRoot))}`;
  }
  return text;
}
