/** A page's text at the lowest price, for the gate: all that `readArticle` could read of it, and more. */

const SILENT = 'script,style,noscript,template';

/** Whether a document can hold an article at all: not an image, a viewer, a feed or an empty page. */
export function canBeArticle(document: Document): boolean {
  return /html/.test(document.contentType ?? 'html') && (document.body?.childElementCount ?? 0) > 0;
}

/** The document's title and the text of its body, open shadow roots included. Words of neighbouring blocks may touch. */
export function pageText(document: Document): string {
  const { body } = document;
  return body ? `${document.title}\n${textOf(body)}${shadowText(document, body)}` : '';
}

/** `textContent` without that of scripts, which can be longer than all the rest. */
function textOf(root: Element | DocumentFragment): string {
  if (root.nodeType === 1 && !root.querySelector(SILENT)) return root.textContent ?? '';
  let text = '';
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1 && !(node as Element).matches(SILENT)) text += textOf(node as Element);
    if ((node as Element).localName === 'br') text += '\n';
  }
  return text;
}

function shadowText(document: Document, root: Element | DocumentFragment): string {
  let text = '';
  const walker = document.createTreeWalker(root, 1);
  while (walker.nextNode()) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) text += `\n${textOf(shadowRoot)}${shadowText(document, shadowRoot)}`;
  }
  return text;
}
