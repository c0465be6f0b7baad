/** Whether an article tells of something, by the words that an editor lists for it. In doubt it does. Made for English. */
import type { Telling } from '../corpus/model.ts';
import type { Article } from '../corpus/reading.ts';
import { sentencesOf } from '../language/sentences.ts';
import { stemsOf } from './terms.ts';

/** So many sentences are read as one passage: what one begins the next may only hint at. */
const PASSAGE = 4;

type Sentence = ReadonlySet<string>;

export interface Told {
  /** Whether some passage of the article tells it. */
  tells: (telling: Telling) => boolean;
  /** How many of its sentences tell it, each by itself; from 0 to 1. */
  share: (telling: Telling) => number;
}

export function toldBy({ flows }: Pick<Article, 'flows'>): Told {
  const sentences = flows.flatMap(({ text }) =>
    sentencesOf(text).map(({ start, end }): Sentence => stemsOf(text.slice(start, end))),
  );
  const passages = sentences.map((_, last) => sentences.slice(Math.max(0, last - PASSAGE + 1), last + 1));
  return {
    tells: (telling) => passages.some(reading(telling)),
    share(telling) {
      const isTold = reading(telling);
      return sentences.filter((sentence) => isTold([sentence])).length / Math.max(1, sentences.length);
    },
  };
}

/** Whether a passage tells it: by a phrase in one of its sentences, or by words anywhere in it. */
function reading({ told, words }: Telling): (passage: readonly Sentence[]) => boolean {
  const alone = told.map(stemsOf);
  const together = words.map((list) => list.map(stemsOf));
  return (passage) => {
    const holds = (phrases: readonly Sentence[]) =>
      passage.some((sentence) => phrases.some((phrase) => phrase.isSubsetOf(sentence)));
    return holds(alone) || (together.length > 0 && together.every(holds));
  };
}
