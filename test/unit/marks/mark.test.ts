import { describe, expect, it } from 'vitest';
import type { FlowSpans } from '../../../lib/article/spans.ts';
import { piecesOf } from '../../../lib/article/spans.ts';
import { isTrue } from '../../../lib/marks/mark.ts';

interface Letters {
  data: string;
  isConnected: boolean;
}

/** As much of a text node as a mark needs. */
const node = (data: string): Text & Letters => {
  const it = {
    data,
    isConnected: true,
    get length() {
      return it.data.length;
    },
    substringData: (from: number, count: number) => it.data.slice(from, from + count),
  };
  return it as unknown as Text & Letters;
};

/** "Kim Jong Un in Oslo", of which "Jong" is a link and a line break stands before "in". */
function page() {
  const [before, link, after, next] = [node('\n  Kim '), node('Jong'), node(' Un'), node('in  Oslo')];
  const spans: FlowSpans = [
    { start: 0, length: 4, node: before, nodeStart: 3 },
    { start: 4, length: 4, node: link, nodeStart: 0 },
    { start: 8, length: 3, node: after, nodeStart: 0 },
    { start: 12, length: 3, node: next, nodeStart: 0 },
    { start: 15, length: 4, node: next, nodeStart: 4 },
  ];
  return { before, link, after, next, spans };
}

describe('piecesOf', () => {
  it('finds the letters of a name that runs across a link', () => {
    const { spans, before, link, after } = page();
    expect(piecesOf(spans, 0, 11)).toEqual([
      { node: before, from: 3, to: 7, text: 'Kim ' },
      { node: link, from: 0, to: 4, text: 'Jong' },
      { node: after, from: 0, to: 3, text: ' Un' },
    ]);
  });

  it('takes the letters only, not the spaces that the page does not show', () => {
    const { spans, next } = page();
    expect(piecesOf(spans, 15, 19)).toEqual([{ node: next, from: 4, to: 8, text: 'Oslo' }]);
  });

  it('finds nothing in a line break', () => {
    expect(piecesOf(page().spans, 11, 12)).toEqual([]);
  });
});

describe('isTrue', () => {
  it('holds until a letter of it changes or leaves the page', () => {
    const { spans, link, after } = page();
    const mark = { pieces: piecesOf(spans, 0, 11) };
    expect(isTrue(mark)).toBe(true);
    after.data = ' Un, leader';
    expect(isTrue(mark)).toBe(true);
    link.data = 'Yong';
    expect(isTrue(mark)).toBe(false);
    link.data = 'Jong';
    link.isConnected = false;
    expect(isTrue(mark)).toBe(false);
  });
});
