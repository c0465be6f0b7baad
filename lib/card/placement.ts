/** Where a card stands: beside its mark, never over mark or pointer as long as the window has room for both. */
import { around, type Box, clamp, clip, isInside, type Point, type Size } from './boxes.ts';

export type Side = 'below' | 'above' | 'right' | 'left';

/** CSS pixels of the viewport. A card higher than `maxHeight` scrolls inside. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  side: Side;
}

export interface PlacementRequest {
  /** The mark's client rects, one a line; one at least. */
  mark: readonly Box[];
  /** Null: not opened by a pointer. */
  pointer: Point | null;
  /** As large as the card wants to be; its width already fits the viewport. */
  card: Size;
  viewport: Box;
  /** The mark's text runs from right to left. */
  rightToLeft: boolean;
  /** The side where it stands already, so that it does not jump when its content changes. */
  keep?: Side;
}

/** Between mark and card. */
const GAP = 6;
/** Between card and window. */
const MARGIN = 8;
/** A card lower than this says nothing. */
const LEAST = 120;
/** As much of a higher card can be read at once with comfort. */
const ENOUGH = 260;

export function placeCard({ mark, pointer, card, viewport, rightToLeft, keep }: PlacementRequest): Placement {
  const window = inset(viewport);
  const avoid = clip(around([...mark, ...(pointer ? [pointToBox(pointer)] : [])]), viewport);
  const line = clip(mark.find((box) => pointer && isInside(pointer, box)) ?? mark[0]!, viewport);
  const rooms = roomsBeside(avoid, window);
  const tallestFirst = (a: Side, b: Side) => heightOf(rooms[b]) - heightOf(rooms[a]);
  const hasRoom = (height: number) => (side: Side) => isWide(rooms[side], card) && heightOf(rooms[side]) >= height;
  // Beside its mark a card covers the line being read: it had rather scroll below or above.
  const side =
    [keep].find((it) => it !== undefined && hasRoom(Math.min(card.height, LEAST))(it)) ??
    UPRIGHT.find(hasRoom(card.height)) ??
    UPRIGHT.toSorted(tallestFirst).find(hasRoom(ENOUGH)) ??
    (rightToLeft ? SIDEWAYS_RTL : SIDEWAYS).find(hasRoom(card.height)) ??
    [...UPRIGHT, ...SIDEWAYS].toSorted(tallestFirst).find(hasRoom(LEAST));
  if (!side) return inTheWay(avoid, window, card);

  const room = rooms[side];
  const height = Math.min(card.height, heightOf(room));
  const start = rightToLeft ? line.right - card.width : line.left;
  const left = { below: start, above: start, right: room.left, left: room.right - card.width }[side];
  const top = { below: room.top, above: room.bottom - height, right: line.top, left: line.top }[side];
  return {
    left: clamp(left, room.left, room.right - card.width),
    top: clamp(top, room.top, room.bottom - height),
    maxHeight: heightOf(room),
    side,
  };
}

const UPRIGHT: Side[] = ['below', 'above'];
const SIDEWAYS: Side[] = ['right', 'left'];
const SIDEWAYS_RTL: Side[] = ['left', 'right'];

const pointToBox = ({ x, y }: Point): Box => ({ left: x, top: y, right: x, bottom: y });
const heightOf = (box: Box): number => box.bottom - box.top;
const widthOf = (box: Box): number => box.right - box.left;

const isWide = (room: Box, card: Size): boolean => widthOf(room) >= card.width;

function inset(viewport: Box): Box {
  const across = Math.min(MARGIN, widthOf(viewport) / 20);
  const down = Math.min(MARGIN, heightOf(viewport) / 20);
  return {
    left: viewport.left + across,
    top: viewport.top + down,
    right: viewport.right - across,
    bottom: viewport.bottom - down,
  };
}

function roomsBeside(avoid: Box, window: Box): Record<Side, Box> {
  return {
    below: { ...window, top: Math.max(window.top, avoid.bottom + GAP) },
    above: { ...window, bottom: Math.min(window.bottom, avoid.top - GAP) },
    right: { ...window, left: Math.max(window.left, avoid.right + GAP) },
    left: { ...window, right: Math.min(window.right, avoid.left - GAP) },
  };
}

/** A window too small for both: the card stands at the edge that leaves most of the mark to be seen. */
function inTheWay(avoid: Box, window: Box, card: Size): Placement {
  const below = window.bottom - avoid.bottom >= avoid.top - window.top;
  const maxHeight = Math.min(heightOf(window), Math.max(LEAST, heightOf(window) / 2));
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(avoid.left, window.left, window.right - card.width),
    top: below ? window.bottom - height : window.top,
    maxHeight,
    side: below ? 'below' : 'above',
  };
}
