/** What each claim says, made ready for comparing: its terms, the entities it names, and how telling each of them is. */
import type { Claim, Corpus, EntityId, SourceId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { withoutNames } from './names.ts';
import type { Days } from './sentence-date.ts';
import { isFigure, isTellingFigure, termsOf } from './terms.ts';

export interface ClaimContent {
  /** Each with its weight: how telling it is. */
  terms: ReadonlyMap<string, number>;
  /** Named in its text; each with its weight. */
  entities: ReadonlyMap<EntityId, number>;
  /** Square root of the sum of squared weights. */
  termNorm: number;
  entityNorm: number;
  /** When what it states was so, else when it was reported. */
  when: Days | null;
  /** Towards 1 for what a long report tells first, half of that `HALF_LEAD` paragraphs down; a teaser leads nothing. */
  lead: number;
  /** Whether the report says who published it. */
  published: boolean;
}

/** In paragraphs of a report that carry claims. */
const HALF_LEAD = 4;

export interface Contents {
  of(claim: Claim): ClaimContent;
  /** How telling a term is, from 0; 0 too for a term of no claim. */
  termWeight(term: string): number;
  entityWeight(entity: EntityId): number;
}

const made = new WeakMap<Corpus, Contents>();

/** Made once for each corpus. */
export function contentsOf(corpus: Corpus): Contents {
  let contents = made.get(corpus);
  if (!contents) {
    contents = makeContents(corpus);
    made.set(corpus, contents);
  }
  return contents;
}

function makeContents(corpus: Corpus): Contents {
  const { sources } = indexOf(corpus);
  const read = corpus.claims.map((claim) => ({
    claim,
    terms: termsOf(withoutNames(claim.text, claim.mentions)),
    entities: new Set(claim.mentions.map(({ entity }) => entity)),
  }));
  // Inverse document frequency over claims: what every claim holds tells nothing. A figure of more than one digit in
  // common is a fact in common, where a word may be chance: it counts twice; a small one is chance itself.
  const termRarity = rarityOf(read.map(({ terms }) => terms));
  const entityWeight = rarityOf(read.map(({ entities }) => entities));
  const termWeight = (term: string) => termRarity(term) * (isTellingFigure(term) ? 2 : isFigure(term) ? 0.5 : 1);

  const paragraphs = paragraphsOf(corpus);
  const contents = new Map<Claim, ClaimContent>();
  for (const { claim, ...of } of read) {
    const terms = weighed(of.terms, termWeight);
    const entities = weighed(of.entities, entityWeight);
    const when = claim.date ?? sources.get(claim.source)?.published ?? null;
    const starts = paragraphs.get(claim.source)!;
    const above = starts.indexOf(Math.min(...claim.evidence));
    const lead = (starts.length / (starts.length + HALF_LEAD)) * (HALF_LEAD / (HALF_LEAD + above));
    const published = sources.get(claim.source)?.publisher != null;
    const [termNorm, entityNorm] = [norm(terms.values()), norm(entities.values())];
    contents.set(claim, { terms, entities, termNorm, entityNorm, when, lead, published });
  }
  return { of: (claim) => contents.get(claim)!, termWeight, entityWeight };
}

/** Of each source, the paragraphs where its claims begin, in order. */
function paragraphsOf({ claims }: Corpus): Map<SourceId, number[]> {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  return new Map(
    [...bySource].map(([source, some]) => {
      const starts = new Set(some.map(({ evidence }) => Math.min(...evidence)));
      return [source, [...starts].sort((a, b) => a - b)];
    }),
  );
}

function rarityOf(sets: ReadonlySet<string>[]): (item: string) => number {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return (item) => {
    const count = counts.get(item);
    return count ? Math.log((sets.length + 1) / count) : 0;
  };
}

const weighed = (items: ReadonlySet<string>, weigh: (item: string) => number): Map<string, number> =>
  new Map([...items].map((item) => [item, weigh(item)]));

export function norm(weights: Iterable<number>): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
}

/** Cosine over weighed terms and entities: 0 for claims with nothing in common, 1 for one and the same. */
export function likeness(one: ClaimContent, other: ClaimContent): number {
  const shared = sharedSquares(one.terms, other.terms) + sharedSquares(one.entities, other.entities);
  const lengths = Math.hypot(one.termNorm, one.entityNorm) * Math.hypot(other.termNorm, other.entityNorm);
  return lengths ? shared / lengths : 0;
}

function sharedSquares(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const [item, weight] of one) if (other.has(item)) squares += weight * weight;
  return squares;
}
