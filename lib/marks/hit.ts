/** Which mark is under a point: cheap enough for every move of the pointer, however many marks there are. */
import type { Piece } from '../article/spans.ts';
import { type Mark, rectsOfPiece } from './mark.ts';

export interface Hits {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** The mark under a point of the viewport, in CSS pixels; the blank beyond the end of a line is no mark. */
  at(x: number, y: number): Mark | null;
}

/** `roots`: the open shadow roots that hold text of the article; the caret is not looked for in others. */
export function createHits(document: Document, roots: () => readonly ShadowRoot[]): Hits {
  const places = new Map<Text, { mark: Mark; piece: Piece }[]>();
  return {
    add(mark) {
      for (const piece of mark.pieces) places.set(piece.node, [...(places.get(piece.node) ?? []), { mark, piece }]);
    },
    remove(mark) {
      for (const { node } of mark.pieces) {
        const rest = places.get(node)?.filter((place) => place.mark !== mark) ?? [];
        if (rest.length) places.set(node, rest);
        else places.delete(node);
      }
    },
    at(x, y) {
      if (!places.size) return null;
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots()] });
      if (!caret) return null;
      for (const { mark, piece } of places.get(caret.offsetNode as Text) ?? []) {
        if (caret.offset >= piece.from && caret.offset <= piece.to && isWithin(piece, x, y)) return mark;
      }
      return null;
    },
  };
}

/** The caret snaps to the nearest letter, however far: only the letters' own rects tell whether the point is on them. */
const isWithin = (piece: Piece, x: number, y: number): boolean =>
  rectsOfPiece(piece).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
