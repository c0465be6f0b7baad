/** How central a statement is to its story: told early, by a known publisher, and by more than one witness. */
import type { Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { contentsOf, likeness } from './claim-contents.ts';

/** Cosine from which a report of another text tells of the same: less alike than copies, more than neighbours. */
const SAME_MATTER = 0.35;

/** What each further witness adds, to one for the first paragraph of a long report. */
const WITNESS = 0.5;
const MOST_WITNESSES = 3;

/** Said by nobody who signs. */
const UNSIGNED = 0.3;

/** News is what was so; what was expected and what somebody makes of it come after. */
const STANCES: Partial<Record<Claim['stance'], number>> = { expected: 1, analysed: 0.6 };

export interface Centrality {
  claim: Claim;
  /** From about 0 to 2.5. */
  weight: number;
  /** Reports of other texts that tell of the same. */
  witnesses: number;
}

/** The most central first; of equals, in the order of their ids. */
export function byCentrality(claims: readonly Claim[], corpus: Corpus): Centrality[] {
  const { sources } = indexOf(corpus);
  const contents = contentsOf(corpus);
  const textOf = ({ source }: Claim) => sources.get(source)?.lineage?.id ?? source;
  return claims
    .map((claim) => {
      const content = contents.of(claim);
      const alike = claims.filter(
        (other) => textOf(other) !== textOf(claim) && likeness(contents.of(other), content) >= SAME_MATTER,
      );
      const witnesses = new Set(alike.map(textOf)).size;
      const weight =
        content.lead +
        WITNESS * Math.min(witnesses, MOST_WITNESSES) -
        (content.published ? 0 : UNSIGNED) -
        (STANCES[claim.stance] ?? 0);
      return { claim, weight, witnesses };
    })
    .sort((a, b) => b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1));
}
