/** The terms of a topic, without those that say nothing new: editors write lists as they think of them. */
import type { Topic, TopicNeed, TopicTerms } from './model.ts';

/** The same topic for everyone who matches its terms: a word that a stem beside it matches too goes, and lists are in order. */
export function tidyTopic({ needs, signals, tells, ...topic }: Topic): Topic {
  return {
    ...topic,
    needs: needs.map(tidyNeed),
    signals: tidyTerms(signals),
    ...(tells && { tells: tidyTerms(tells) }),
  };
}

const tidyNeed = ({ also, ...need }: TopicNeed): TopicNeed => ({
  ...tidyTerms(need),
  ...(also && { also: tidyTerms(also, need.words) }),
});

/** @param beside words that serve the same end, and stay */
function tidyTerms<T extends TopicTerms>(terms: T, beside: readonly string[] = []): T {
  const words = [...new Set(terms.words)].sort();
  const stems = new Set([...words, ...beside].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  return { ...terms, words: words.filter((word) => !beside.includes(word) && !hasStem(word, stems)) };
}

/** Of phrases each is a term of its own, as it says more than the word that it begins with. */
function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  if (word.includes(' ')) return false;
  const longest = word.endsWith('*') ? word.length - 2 : word.length;
  for (let length = 1; length <= longest; length++) if (stems.has(word.slice(0, length))) return true;
  return false;
}
