/** Walks a page once and gathers its text into runs: what stands on the page as one paragraph, content or not. */
import {
  type Furniture,
  furnitureOf,
  headingLevel,
  holdsPhrases,
  isBlockTag,
  isEditable,
  isHiddenByAttribute,
  isInlineFurniture,
  isSilentTag,
} from './elements.ts';
import { flatTree } from './flat-tree.ts';
import type { FlowSpans, Segment } from './spans.ts';

/** A block element on the way from the page's body to its runs. */
export interface Box {
  element: Element;
  parent: Box | null;
  depth: number;
  furniture: Furniture | null;
  /** Level of the heading that it is or stands in; 0: none. */
  heading: number;
  /** Inside a list item, a caption, a quote or a paragraph element: short text counts there. */
  textual: boolean;
  /** Index of its first run, and past its last, among all runs of the page. */
  first: number;
  end: number;
}

export interface Run {
  box: Box;
  text: string;
  spans: FlowSpans;
  /** UTF-16 units inside links, and inside bold type. */
  linked: number;
  bold: number;
}

/** What only a browser knows of an element's rendering. */
export interface Rendering {
  /** Whether an inline tag is rendered as a block of its own. */
  breaksLine(element: Element): boolean;
  /** Whether a custom element is rendered as a block. */
  isBlock(element: Element): boolean;
}

const SPACES = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const TEXTUAL = new Set(['p', 'li', 'blockquote', 'figcaption', 'dd', 'dt', 'caption', 'q']);
/** Deeper nesting than any browser builds; a parsed file may be deeper still. */
const MAX_DEPTH = 600;

/** Units of text after which the rest of a page is left unread: a book would hold up its page for seconds. */
const MAX_TEXT = 500_000;

/** All runs below an element in page order, and the boxes that they stand in. */
export function runsOf(root: Element, rendering: Rendering | null): { runs: Run[]; boxes: Box[] } {
  const runs: Run[] = [];
  const boxes: Box[] = [];
  const eachChild = flatTree();
  let box!: Box;
  let text = '';
  let spans: Segment[] = [];
  let linked = 0;
  let bold = 0;
  let length = 0;
  let inLink = 0;
  let inBold = 0;
  /** Inline elements entered or left since the last text. */
  let edges: Element[] = [];

  const flush = () => {
    const length = text.replace(/[ \n\u00a0]+$/, '').length;
    if (length && /\S/.test(text)) {
      while (spans.length && spans[spans.length - 1]!.start >= length) spans.pop();
      const last = spans[spans.length - 1];
      if (last) last.length = Math.min(last.length, length - last.start);
      runs.push({
        box,
        text: text.slice(0, length),
        spans,
        linked: Math.min(linked, length),
        bold: Math.min(bold, length),
      });
    }
    text = '';
    spans = [];
    linked = 0;
    bold = 0;
    edges = [];
  };

  const append = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    spans.push({ start: text.length, length: to - from, node, nodeStart: from });
    text += node.data.slice(from, to).replace(SPACES, ' ');
    if (inLink) linked += to - from;
    if (inBold) bold += to - from;
  };

  const readText = (node: Text) => {
    const { data } = node;
    length += data.length;
    let from = 0;
    if (!text || text.endsWith(' ') || text.endsWith('\n')) while (' \t\n\r\f'.includes(data[from] ?? 'x')) from++;
    if (from === data.length) return;
    if (
      rendering &&
      edges.length &&
      text &&
      glued(text, data.slice(from, from + 2)) &&
      edges.some(rendering.breaksLine)
    )
      breakLine();
    edges = [];
    for (const { 0: spaces, index } of data.matchAll(SPACES)) {
      if (index < from || spaces.length < 2) continue;
      append(node, from, index + 1);
      from = index + spaces.length;
    }
    append(node, from, data.length);
  };

  /** Blank lines part paragraphs there; all other space stands as it is. */
  const readPreformatted = (node: Text) => {
    let from = 0;
    for (const part of node.data.split(/(\n[ \t]*\n\s*)/)) {
      if (/\S/.test(part)) {
        spans.push({ start: text.length, length: part.length, node, nodeStart: from });
        text += part;
      } else if (part.includes('\n')) flush();
      from += part.length;
    }
  };

  const breakLine = () => {
    // A line all in bold is a heading where authors know no other.
    if (/\n[ \u00a0]*$/.test(text) || (bold > 0 && bold >= text.trimEnd().length)) flush();
    else if (text) text = `${text}\n`;
  };

  const walk = (element: Element, preformatted: boolean) =>
    eachChild(element, (node) => {
      if (node.nodeType === 1) read(node as Element, preformatted);
      else if (node.nodeType === 3) (preformatted ? readPreformatted : readText)(node as Text);
    });

  const read = (element: Element, preformatted: boolean) => {
    const tag = element.localName;
    if (tag === 'br') return breakLine();
    if (tag === 'hr') return flush();
    if (length > MAX_TEXT || box.depth > MAX_DEPTH) return;
    if (isSilentTag(tag) || isHiddenByAttribute(element) || isEditable(element)) return;
    if (tag === 'dialog' && !element.hasAttribute('open')) return;
    if (isBlockTag(tag) || (tag.includes('-') && isCustomBlock(element))) {
      flush();
      enter(element, preformatted || tag === 'pre' || tag === 'xmp' || tag === 'listing');
      return flush();
    }
    if (isInlineFurniture(element)) return;
    const link = tag === 'a' && element.hasAttribute('href') ? 1 : 0;
    const strong = tag === 'b' || tag === 'strong' ? 1 : 0;
    inLink += link;
    inBold += strong;
    edges.push(element);
    walk(element, preformatted);
    edges.push(element);
    inLink -= link;
    inBold -= strong;
  };

  const enter = (element: Element, preformatted: boolean) => {
    const outer = box;
    box = {
      element,
      parent: outer ?? null,
      depth: outer ? outer.depth + 1 : 0,
      furniture: furnitureOf(element),
      heading: headingLevel(element) || (outer?.heading ?? 0),
      textual: TEXTUAL.has(element.localName) || (outer?.textual ?? false),
      first: runs.length,
      end: 0,
    };
    boxes.push(box);
    walk(element, preformatted);
    flush();
    box.end = runs.length;
    box = outer;
  };

  const isCustomBlock = (element: Element): boolean =>
    rendering ? rendering.isBlock(element) : !text && !holdsPhrases(element.parentElement?.localName ?? '');

  enter(root, false);
  return { runs, boxes };
}

/** Whether two texts meet without a space where a reader would see one word, if they stood in one line. */
const glued = (before: string, after: string): boolean =>
  /[^\s([{"'“‘«„-]$/.test(before) && /^[\p{L}\p{N}]/u.test(after);
