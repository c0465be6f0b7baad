/** A slow and plain way to find names, to hold the trie against. */
import { foldWord } from '../../../lib/language/fold.ts';

interface Spot {
  start: number;
  end: number;
  name: string;
}

/** Longest match first at each word of a text of words and single spaces. */
export function naiveMatches(text: string, names: readonly string[]): Spot[] {
  const spots: Spot[] = [];
  const words = text.split(' ');
  const starts = words.map((_, index) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  for (let from = 0; from < words.length; ) {
    let best: { to: number; name: string } | null = null;
    for (let to = from + 1; to <= words.length; to++) {
      const piece = words.slice(from, to).map(foldWord).join(' ');
      const name = names.find((candidate) => candidate.split(' ').map(foldWord).join(' ') === piece);
      if (name) best = { to, name };
    }
    if (best) {
      const end = starts[best.to - 1]! + words[best.to - 1]!.length;
      spots.push({ start: starts[from]!, end, name: best.name });
      from = best.to;
    } else {
      from++;
    }
  }
  return spots;
}
