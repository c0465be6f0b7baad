/** Where the names of places stand on a map: beside their spots, clear of each other and of what stands there already. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A spot with its name, in units of the map. */
export interface Spot {
  name: string;
  x: number;
  y: number;
  /** From the spot's middle to where a label may begin. */
  apart: number;
  /** A dot; else a ring around a region. */
  exact: boolean;
}

export interface SpotLabel {
  text: string;
  /** On the base line, at the anchor. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Room {
  width: number;
  height: number;
  fontSize: number;
  /** What labels must not cover. */
  taken: readonly Box[];
}

/** Width of a line of text, as wide as a common typeface sets it, and some air. */
export const textWidth = (text: string, fontSize: number): number => 0.56 * fontSize * text.length + fontSize / 2;

/** From the middle of a line down to its base line, in font sizes. */
const DROP = 0.34;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * A label for each spot, the first spots first; null where there is no room. Labels keep clear of dots too, and of rings
 * if they can.
 */
export function labelSpots(spots: readonly Spot[], { width, height, fontSize, taken }: Room): (SpotLabel | null)[] {
  const around = ({ x, y, apart }: Spot): Box => ({
    left: x - apart,
    top: y - apart,
    right: x + apart,
    bottom: y + apart,
  });
  const dots = spots.map((spot) => (spot.exact ? around(spot) : null));
  const rings = spots.filter(({ exact }) => !exact).map(around);
  const standing = [...taken];
  const margin = fontSize / 4;
  return spots.map((spot, index) => {
    const isFree = ({ box }: Position) =>
      box.left >= margin &&
      box.top >= 0 &&
      box.right <= width - margin &&
      box.bottom <= height &&
      !standing.some((other) => overlap(box, other)) &&
      !dots.some((dot, other) => dot && other !== index && overlap(box, dot));
    const near = positions(spot, fontSize).filter(isFree);
    const far = positions({ ...spot, apart: spot.apart + FARTHER * fontSize }, fontSize).filter(isFree);
    const isClear = ({ box }: Position) => !rings.some((ring) => overlap(box, ring));
    const found = spot.exact ? ([...near, ...far].find(isClear) ?? near[0]) : near[0];
    if (!found) return null;
    standing.push(found.box);
    return found.label;
  });
}

/** How much farther off a label stands, in font sizes, to keep clear of a ring that its dot is in. */
const FARTHER = 0.6;

interface Position {
  box: Box;
  label: SpotLabel;
}

/** Beside, above and below, then aslant: the best first. */
function positions({ name, x, y, apart }: Spot, fontSize: number): Position[] {
  const [width, height] = [textWidth(name, fontSize), 1.2 * fontSize];
  const at = (anchor: SpotLabel['anchor'], labelX: number, middle: number) => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
    return {
      box: { left, top: middle - height / 2, right: left + width, bottom: middle + height / 2 },
      label: { text: name, x: labelX, y: Math.round(middle + DROP * fontSize), anchor },
    };
  };
  const [beside, over] = [apart, apart + height / 2];
  return [
    at('start', x + beside, y),
    at('end', x - beside, y),
    at('middle', x, y - over),
    at('middle', x, y + over),
    at('start', x + beside, y - over),
    at('start', x + beside, y + over),
    at('end', x - beside, y - over),
    at('end', x - beside, y + over),
  ];
}
