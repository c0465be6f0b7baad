/** Tells changes of the page that touch the article from those that don't. Reads the page, changes nothing. */
import type { FlowSpans } from '../article/spans.ts';
import type { Guard } from './guard.ts';

export interface ChangeListeners {
  /** The page changed, wherever: called for every batch, so it must be cheap. */
  onChange(): void;
  /** The article may read differently now. */
  onArticle(): void;
  /** The page may have turned dark or light. */
  onTone(): void;
}

export interface Changes {
  /** Starts over with a new reading. */
  watch(spans: readonly FlowSpans[]): void;
  stop(): void;
}

/** More records at once mean that the page is being rebuilt: they aren't looked at one by one. */
const HUGE = 500;
/** Shorter text that is new is a label, not a paragraph. */
const PARAGRAPH = 40;

export function watchChanges(guard: Guard, { onChange, onArticle, onTone }: ChangeListeners): Changes {
  let nodes = new Set<Node>();
  let region: Node = document;

  const hasParagraph = (node: Node): boolean => (node.textContent?.trim().length ?? 0) >= PARAGRAPH;

  const touchesArticle = (record: MutationRecord): boolean => {
    if (record.type === 'characterData') {
      return nodes.has(record.target) || (region.contains(record.target) && hasParagraph(record.target));
    }
    const added = [...record.addedNodes].some((node) => node.isConnected && !nodes.has(node) && hasParagraph(node));
    return added && region.contains(record.target);
  };

  const isBroken = (): boolean => [...nodes].some((node) => !node.isConnected);

  const observer = new MutationObserver(
    guard((records: MutationRecord[]) => {
      const changes = records.filter(({ type }) => type !== 'attributes');
      if (changes.length < records.length) onTone();
      if (!changes.length) return;
      onChange();
      const lost = changes.some(({ removedNodes }) => removedNodes.length) && isBroken();
      if (lost || changes.length > HUGE || changes.some(touchesArticle)) onArticle();
    }),
  );

  return {
    watch(spans) {
      nodes = new Set(spans.flatMap((segments) => segments.map(({ node }) => node)));
      region = regionOf([...nodes]);
      observer.disconnect();
      for (const root of rootsOf(nodes))
        observer.observe(root, { characterData: true, childList: true, subtree: true });
      // Where pages keep their theme: of all attributes, only these are watched.
      for (const element of [document.documentElement, document.body]) {
        if (element) observer.observe(element, { attributes: true });
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** The document and all open shadow roots around the nodes. */
function rootsOf(nodes: Iterable<Node>): Set<Node> {
  const roots = new Set<Node>([document]);
  const seen = new Set<Node>();
  for (const node of nodes) {
    const parent = node.parentNode ?? node;
    if (seen.has(parent)) continue;
    seen.add(parent);
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.add(root);
  }
  return roots;
}

/** Where new paragraphs of the article would turn up: around all that was read, and one step wider. */
function regionOf(nodes: readonly Node[]): Node {
  const [first, last] = [nodes[1] ?? nodes[0], nodes[nodes.length - 1]];
  if (!first || !last || first.getRootNode() !== last.getRootNode()) return document;
  let region: Node = first;
  while (region.parentNode && !region.contains(last)) region = region.parentNode;
  return region.parentNode ?? region;
}
