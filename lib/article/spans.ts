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

/** What `StaticRange` and `Range` are made of. */
export interface FlowRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
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

/**
 * The place in the page of the flow's text from `start` to `end` (UTF-16 units, `start < end`).
 * It begins and ends at characters of the page, never at a line break.
 * @throws RangeError when nothing of the flow lies between them.
 */
export function rangeOf(spans: FlowSpans, start: number, end: number): FlowRange {
  let first = segmentAt(spans, start);
  const before = spans[first];
  if (before && start >= before.start + before.length) first++;
  const last = segmentAt(spans, end - 1);
  const from = spans[first];
  const to = spans[last];
  if (!from || !to || end <= start || last < first || to.start >= end)
    throw new RangeError(`No text of the flow from ${start} to ${end}`);
  return {
    startContainer: from.node,
    startOffset: from.nodeStart + Math.max(0, start - from.start),
    endContainer: to.node,
    endOffset: to.nodeStart + Math.min(to.length, end - to.start),
  };
}
