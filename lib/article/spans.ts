/** The way back from a flow's text to the text nodes of its page. */

/** `length` units of the flow's text from `start` stand unchanged in `node` from `nodeStart`. */
export interface Segment {
  start: number;
  length: number;
  node: Text;
  nodeStart: number;
}

/** Where the text of one flow stands in the page: sorted by `start`. A line break (`br`) belongs to no segment. */
export type FlowSpans = readonly Segment[];

/** Letters of a flow that stand in one text node. */
export interface Piece {
  node: Text;
  from: number;
  to: number;
  /** What they were when they were read: other letters there mean that the page has changed. */
  text: string;
}

/** Index of the last segment that starts at or before `offset`. */
function segmentAt(spans: FlowSpans, offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the flow's text from `start` to `end` (UTF-16 units) stands; empty where nothing of the page lies between them. */
export function piecesOf(spans: FlowSpans, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = segmentAt(spans, start); index < spans.length; index++) {
    const { start: at, length, node, nodeStart } = spans[index]!;
    if (at >= end) break;
    const from = nodeStart + Math.max(0, start - at);
    const to = nodeStart + Math.min(length, end - at);
    if (from < to) pieces.push({ node, from, to, text: lettersOf(node, from, to) });
  }
  return pieces;
}

/** Not `data.slice`: Firefox 153 copies all of a text node, however long, whenever its `data` is asked for. */
export const lettersOf = (node: Text, from: number, to: number): string => node.substringData(from, to - from);
