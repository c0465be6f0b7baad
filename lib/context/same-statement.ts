/** Reports that rest on the same text are one witness: what they say alike is said once. */
import type { Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { type ClaimContent, contentsOf, likeness } from './claim-contents.ts';
import { isFigure } from './terms.ts';

/**
 * Cosine over weighed terms and entities from which two claims of one lineage make the same statement. Editors who put
 * one sentence into their own words twice stay above it, other claims of a story below a third; and a missed copy is
 * only read twice, while a wrong one hides a claim.
 */
const ALIKE = 0.5;

export interface Statement {
  claim: Claim;
  /** The same statement in other reports of the lineage. */
  copies: Claim[];
}

/**
 * Merges what reports of one lineage state alike; the first in the given order whose publisher is known speaks for the others. Two claims of
 * one report are never one, nor are claims whose figures or stances differ.
 */
export function mergeCopies(claims: readonly Claim[], corpus: Corpus): Statement[] {
  const { sources } = indexOf(corpus);
  const contents = contentsOf(corpus);
  const statements: Statement[] = [];
  const byLineage = new Map<string, Statement[]>();
  for (const claim of claims) {
    const lineage = sources.get(claim.source)?.lineage?.id;
    const kin = (lineage !== undefined && byLineage.get(lineage)) || [];
    const same = kin.find(
      ({ claim: first, copies }) =>
        first.stance === claim.stance &&
        first.source !== claim.source &&
        copies.every(({ source }) => source !== claim.source) &&
        areAlike(contents.of(claim), contents.of(first)),
    );
    if (same) {
      same.copies.push(claim);
      continue;
    }
    const statement = { claim, copies: [] };
    statements.push(statement);
    kin.push(statement);
    if (lineage !== undefined) byLineage.set(lineage, kin);
  }
  return statements.map(spokenFor);

  /** A report whose publisher is known speaks for those whose publisher is not. */
  function spokenFor(statement: Statement): Statement {
    const all = [statement.claim, ...statement.copies];
    const speaker = all.find(({ source }) => sources.get(source)?.publisher != null) ?? statement.claim;
    return { claim: speaker, copies: all.filter((claim) => claim !== speaker) };
  }
}

function areAlike(one: ClaimContent, other: ClaimContent): boolean {
  return likeness(one, other) >= ALIKE && (hasFiguresOf(one, other) || hasFiguresOf(other, one));
}

/** A copy may leave figures out, but not give others. */
function hasFiguresOf({ terms }: ClaimContent, other: ClaimContent): boolean {
  for (const term of other.terms.keys()) if (isFigure(term) && !terms.has(term)) return false;
  return true;
}
