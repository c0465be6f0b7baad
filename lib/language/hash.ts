/** Hashes of folded words, taken unit by unit; of none it is 0. */

/** FNV-1a, one unit on. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of all units so far: 30 bits, a plain integer in any engine, with the well mixed upper bits folded in. */
export const closed = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The hash of a folded form, 30 bits. */
export function hashOf(fold: string): number {
  let hash = 0;
  for (let at = 0; at < fold.length; at++) hash = mix(hash, fold.charCodeAt(at));
  return closed(hash);
}
