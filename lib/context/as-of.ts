/** What was known when an article appeared, and what came later. */
import type { Claim, Corpus } from '../corpus/model.ts';
import { sourceOf } from './views.ts';

/**
 * Whether a claim is of a time after the article: by when it was so; where that leaves it open, or is not known, by
 * when it was reported.
 * @param published the article's date, `YYYY-MM-DD`
 */
export function isAfter({ date, source }: Claim, published: string, corpus: Corpus): boolean {
  if (date && date.start > published) return true;
  if (date && date.end <= published) return false;
  const reported = sourceOf(source, corpus).published;
  return reported !== null && reported.start > published;
}
