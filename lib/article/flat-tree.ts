/** The tree that a reader sees: shadow roots in place of their hosts' children, slotted nodes in place of slots. */

/** Visits the children of elements in the flat tree, in order; remembers the hosts of the roots that it came through. */
export function flatTree(): (element: Element, visit: (node: Node) => void) => void {
  const hosts = new Map<Node, Element>();
  return (element, visit) => {
    const root = element.shadowRoot;
    if (root) hosts.set(root, element);
    const host = element.localName === 'slot' && hosts.size ? hosts.get(element.getRootNode()) : undefined;
    const assigned = host ? assignedTo(element, host) : [];
    if (assigned.length) assigned.forEach(visit);
    else for (let node = (root ?? element).firstChild; node; node = node.nextSibling) visit(node);
  };
}

function assignedTo(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) =>
    node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') === name : node.nodeType === 3 && name === '',
  );
}
