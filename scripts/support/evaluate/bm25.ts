/** Plain BM25: texts ranked for a query by their common words. What one would use without knowing anything of claims. */

const K1 = 1.2;
const B = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well each text of the collection fits a query; 0 where they share no word. */
export function bm25(collection: readonly string[]): (query: string) => (text: string) => number {
  const documents = new Map(collection.map((text) => [text, timesOf(wordsOf(text))]));
  const average = [...documents.values()].reduce((sum, { length }) => sum + length, 0) / documents.size;
  const counts = timesOf([...documents.values()].flatMap(({ times }) => [...times.keys()])).times;
  const rarity = (word: string) => {
    const count = counts.get(word) ?? 0;
    return Math.log(1 + (documents.size - count + 0.5) / (count + 0.5));
  };
  return (query) => {
    const asked = [...new Set(wordsOf(query))].map((word) => [word, rarity(word)] as const);
    return (text) => {
      const { times, length } = documents.get(text)!;
      const norm = K1 * (1 - B + (B * length) / average);
      return asked.reduce((score, [word, weight]) => {
        const count = times.get(word) ?? 0;
        return score + (weight * count * (K1 + 1)) / (count + norm);
      }, 0);
    };
  };
}

function timesOf(words: readonly string[]): { times: Map<string, number>; length: number } {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return { times, length: words.length };
}
