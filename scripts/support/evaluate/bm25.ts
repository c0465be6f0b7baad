/** Plain BM25: texts ranked for a query by their common words. What one would use without knowing anything of claims. */

const K1 = 1.2;
const B = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a text of the collection fits a query; 0 where they share no word. */
export function bm25(collection: readonly string[]): (query: string, text: string) => number {
  const documents = collection.map((text) => new Set(wordsOf(text)));
  const average = collection.reduce((sum, text) => sum + wordsOf(text).length, 0) / collection.length;
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => {
    const count = counts.get(word) ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return (query, text) => {
    const words = wordsOf(text);
    return [...new Set(wordsOf(query))].reduce((score, word) => {
      const times = words.filter((other) => other === word).length;
      const length = 1 - B + (B * words.length) / average;
      return score + (rarity(word) * times * (K1 + 1)) / (times + K1 * length);
    }, 0);
  };
}
