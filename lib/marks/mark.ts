/** A mention's place in the page: which letters of which text nodes. */
import { lettersOf, type Piece } from '../article/spans.ts';
import type { Group } from '../corpus/model.ts';

export interface Mark {
  /** Index of its mention in the annotation. */
  id: number;
  flow: number;
  group: Group;
  /** In text order; one at least. */
  pieces: readonly Piece[];
}

/** A range that costs nothing while the page changes, and goes stale silently when it does: see `isTrue`. */
export function staticRange(pieces: readonly Piece[]): StaticRange {
  const [first, last] = [pieces[0]!, pieces[pieces.length - 1]!];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}

/** Whether the letters are still there and still the same. */
export const isTrue = ({ pieces }: Pick<Mark, 'pieces'>): boolean =>
  pieces.every(
    ({ node, from, to, text }) => node.isConnected && to <= node.length && lettersOf(node, from, to) === text,
  );

/** The element that a mark stands in; for text right below a shadow root, its host. */
export function elementOf({ pieces }: Pick<Mark, 'pieces'>): Element {
  const { node } = pieces[0]!;
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : document.documentElement);
}

/** Client rects of a mark, one a line and text node; those without extent are left out. */
export function rectsOf(pieces: readonly Piece[]): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const piece of pieces) rects.push(...rectsOfPiece(piece));
  return rects;
}

/** One for all, because every live range slows down each change of the page. It forgets its place once it was asked. */
let ruler: Range | null = null;

export function rectsOfPiece({ node, from, to }: Piece): DOMRect[] {
  if (!node.isConnected || to > node.length) return [];
  ruler ??= new Range();
  ruler.setStart(node, from);
  ruler.setEnd(node, to);
  const rects = [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  ruler.selectNode(document.documentElement);
  ruler.collapse(true);
  return rects;
}
