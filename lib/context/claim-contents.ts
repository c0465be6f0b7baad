/** What each claim says, made ready for comparing: its terms, the entities it names, and how telling each of them is. */
import type { Claim, Corpus, EntityId, SourceId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import { mattersOf } from './matters.ts';
import { withoutNames } from './names.ts';
import type { Days } from './sentence-date.ts';
import { isFigure, isTellingFigure, termsOf } from './terms.ts';

export interface ClaimContent {
  /** Each with its weight: how telling it is. */
  terms: ReadonlyMap<string, number>;
  /** Named in its text; each with its weight. */
  entities: ReadonlyMap<EntityId, number>;
  /** What it is about, names included; each with its weight. */
  matters: ReadonlyMap<string, number>;
  /** What it states, without who says so and without figures in other units; each with its weight. */
  core: { terms: ReadonlyMap<string, number>; entities: ReadonlyMap<EntityId, number> };
  /** Square root of the sum of squared weights. */
  termNorm: number;
  entityNorm: number;
  /** When what it states was so, else when it was reported. */
  when: Days | null;
  /** Towards 1 for what a long report tells first, half of that `HALF_LEAD` paragraphs down; a teaser leads nothing. */
  lead: number;
  /** Whether the report says who published it. */
  published: boolean;
  /** Other claims of its report that stand in the same paragraph or in the one before or after it. */
  neighbours: readonly Claim[];
}

/** In paragraphs of a report that carry claims. */
const HALF_LEAD = 4;

export interface Contents {
  of(claim: Claim): ClaimContent;
  /** How telling a term is, from 0; 0 too for a term of no claim. */
  termWeight(term: string): number;
  entityWeight(entity: EntityId): number;
  matterWeight(matter: string): number;
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
    matters: mattersOf(termsOf(claim.text)),
  }));
  // Inverse document frequency over claims: what every claim holds tells nothing. A figure of more than one digit in
  // common is a fact in common, where a word may be chance: it counts twice; a small one is chance itself.
  const termRarity = rarityOf(read.map(({ terms }) => terms));
  const entityWeight = rarityOf(read.map(({ entities }) => entities));
  const matterWeight = rarityOf(read.map(({ matters }) => matters));
  const termWeight = (term: string) => termRarity(term) * (isTellingFigure(term) ? 2 : isFigure(term) ? 0.5 : 1);

  const bySource = Map.groupBy(corpus.claims, ({ source }) => source);
  const paragraphs = paragraphsOf(bySource);
  const contents = new Map<Claim, ClaimContent>();
  for (const { claim, ...of } of read) {
    const terms = weighed(of.terms, termWeight);
    const entities = weighed(of.entities, entityWeight);
    const matters = weighed(of.matters, matterWeight);
    const when = claim.date ?? sources.get(claim.source)?.published ?? null;
    const core = coreOf(claim);
    const starts = paragraphs.get(claim.source)!;
    const above = starts.indexOf(firstParagraph(claim));
    const next = new Set([starts[above - 1], starts[above], starts[above + 1]]);
    const neighbours = bySource
      .get(claim.source)!
      .filter((other) => other !== claim && next.has(firstParagraph(other)) && isAkin(other, claim));
    const lead = (starts.length / (starts.length + HALF_LEAD)) * (HALF_LEAD / (HALF_LEAD + above));
    const published = sources.get(claim.source)?.publisher != null;
    contents.set(claim, {
      ...{ terms, entities, matters },
      core: { terms: weighed(core.terms, termWeight), entities: weighed(core.entities, entityWeight) },
      ...{ termNorm: norm(terms.values()), entityNorm: norm(entities.values()) },
      ...{ when, lead, published, neighbours },
    });
  }
  return { of: (claim) => contents.get(claim)!, termWeight, entityWeight, matterWeight };
}

/** Of one event, or of one of the same entities. */
function isAkin(one: Claim, other: Claim): boolean {
  if (one.event !== undefined && one.event === other.event) return true;
  return one.mentions.some(({ entity }) => other.mentions.some((mention) => mention.entity === entity));
}

/** "…, according to South Korea", "…, said Japan's Coast Guard", "127 km (79 miles)". */
const ASIDES =
  /,? (?:as )?according to [^,.;]+|, (?:as )?(?:[^,.;]* (?:says?|said)|said [^,.;]*)(?=[,.;]|$)| ?\([^)]*\)/g;

function coreOf({ text, mentions }: Claim): { terms: Set<string>; entities: Set<EntityId> } {
  const asides = [...text.matchAll(ASIDES)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const within = (mention: Claim['mentions'][number]) =>
    asides.some(({ start, end }) => start <= mention.start && mention.end <= end);
  const kept = mentions.filter((mention) => !within(mention));
  const gone = [...asides, ...kept].sort((a, b) => a.start - b.start);
  return { terms: termsOf(withoutNames(text, gone)), entities: new Set(kept.map(({ entity }) => entity)) };
}

const firstParagraph = ({ evidence }: Claim): number => Math.min(...evidence);

/** Of each source, the paragraphs where its claims begin, in order. */
function paragraphsOf(bySource: ReadonlyMap<SourceId, readonly Claim[]>): Map<SourceId, number[]> {
  return new Map(
    [...bySource].map(([source, claims]) => [source, [...new Set(claims.map(firstParagraph))].sort((a, b) => a - b)]),
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
