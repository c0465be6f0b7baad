/**
 * The ways from word to word that names are: where one has come to is told by one number, the hash of all words so far.
 *
 * A table with open addressing in one flat array, two numbers a slot: the way, and what ends there. A hundred thousand
 * names take a few megabytes of it, nothing for the garbage collector to visit, and to ask is to look at one place in
 * memory, or at its neighbours.
 */

export interface Ways {
  /** Per slot the way plus one, 0 for a free slot; then the number that was given for what ends there, or 0. */
  slots: Int32Array;
}

/** Room for so many ways. */
export const emptyWays = (count: number): Ways => ({
  slots: new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * count + 8))),
});

/** The slot of a way, or the free one where it would be. */
function slotOf({ slots }: Ways, way: number): number {
  const last = slots.length - 2;
  let slot = (way << 1) & last;
  while (slots[slot] !== 0 && slots[slot] !== way + 1) slot = (slot + 2) & last;
  return slot;
}

/** Adds a way, 30 bits, along which some name goes on. */
export function addWay(ways: Ways, way: number): void {
  ways.slots[slotOf(ways, way)] = way + 1;
}

/** Sets what ends at a way that was added: a number above 0. */
export function endWay(ways: Ways, way: number, ending: number): void {
  ways.slots[slotOf(ways, way) + 1] = ending;
}

/** What ends at a way: above 0 the number that was set, 0 if names only go on there, -1 if none comes there. */
export function findWay(ways: Ways, way: number): number {
  const slot = slotOf(ways, way);
  return ways.slots[slot] === 0 ? -1 : ways.slots[slot + 1]!;
}

/** Where a way comes to by one more word over a bridge. */
export function wayOn(way: number, bridge: number, hash: number): number {
  const mixed = Math.imul(way ^ bridge, 0x85ebca6b) ^ hash;
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}
