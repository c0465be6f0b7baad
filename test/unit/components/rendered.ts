/** Renders components into a parsed document on Node, to read their words and roles and to press their controls. */
import { parseHTML } from 'linkedom';
import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';

// Node has no frames to wait for.
options.requestAnimationFrame = queueMicrotask;

/** The element that a component was rendered into; rendered into again, it is updated. */
export function rendered(view: ComponentChild, into?: HTMLElement): HTMLElement {
  const { document } = into?.ownerDocument
    ? { document: into.ownerDocument }
    : parseHTML('<!doctype html><body></body>');
  globalThis.document = document;
  const place = into ?? document.createElement('div');
  if (!into) document.body.append(place);
  // With what is drawn a moment later.
  act(() => render(view, place));
  return place;
}

/** Its text as it is read, with single spaces. */
export function wordsOf(element: Element | null): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    else {
      const isBlock = /^(p|li|h\d|div|section|summary|legend|dt|dd|button|label)$/i.test(node.nodeName);
      if (isBlock) parts.push(' ');
      for (const child of node.childNodes) walk(child);
      if (isBlock) parts.push(' ');
    }
  };
  if (element) walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The control of that name: its label, its text, or the text of the label around it. Throws if there is none. */
export function control(within: Element, name: string): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>('button, [role=button], input, summary')];
  const found = all.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No control "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? wordsOf(element.closest('label') ?? element);
}
