/** Whether an article tells a statement, in its own words. In doubt it does. Made for English. */
import type { Claim, Corpus, EntityId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Annotation, Article } from '../corpus/reading.ts';
import { countryOfDemonym } from '../language/demonyms.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import { contentsOf } from './claim-contents.ts';
import { namesIn, withoutNames } from './names.ts';
import { held, otherWordsFor, widened } from './other-words.ts';
import { termsOf } from './terms.ts';

/** What a statement's own word counts, another for it, and one of the same matter, which may mean something else. */
const WORTH = { word: 1, group: 0.8, matter: 0.25 };
/** How much of a passage's share hangs on naming those whom the statement names: "he" names nobody. */
const NAMES = 0.2;
/** What stands beside names and words that are quoted, whatever is stated. */
const AROUND = termsOf(
  'leader president minister secretary spokesman spokeswoman spokesperson question name reply answer press possible possibility',
);
/** Words as somebody chose them: another report has others. */
const QUOTED = /"[^"]+"/g;

/** A statement of fewer terms says too little to be looked for. */
export const SUBSTANCE = 2;

/** A sentence, or two. */
interface Passage {
  /** Its terms, with other words for the same. */
  wide: ReadonlySet<string>;
  /** Named in its paragraph. */
  entities: ReadonlySet<EntityId>;
}

/** How much of a statement the passage that tells most of it holds, from 0 to 1; null: it can't be told. */
export function toldShare(
  { flows }: Pick<Article, 'flows'>,
  { mentions }: Pick<Annotation, 'mentions'>,
  corpus: Corpus,
): (claim: Claim) => number | null {
  const passages = flows.flatMap(({ text }, flow) =>
    passagesOf(
      text,
      mentions.filter((mention) => mention.flow === flow).map(({ entity }) => entity),
      corpus,
    ),
  );
  const contents = contentsOf(corpus);
  const shares = new Map<Claim, number | null>();
  return (claim) => {
    let share = shares.get(claim);
    if (share === undefined) {
      const stated = statedIn(claim, corpus);
      const named = [...contents.of(claim).core.entities.keys()].map((id) => alikeOf(id, corpus));
      share =
        stated.length < SUBSTANCE ? null : Math.max(0, ...passages.map((passage) => shareIn(passage, stated, named)));
      shares.set(claim, share);
    }
    return share;
  };
}

/** The terms of a statement that say what it states, each with its weight. */
export function statedIn(claim: Claim, corpus: Corpus): [term: string, weight: number][] {
  const quoted = termsOf([...claim.text.matchAll(QUOTED)].join(' '));
  const { terms } = contentsOf(corpus).of(claim).core;
  return [...terms].filter(([term]) => !AROUND.has(term) && !quoted.has(term));
}

function shareIn(
  { wide, entities }: Passage,
  stated: readonly (readonly [string, number])[],
  named: readonly (readonly EntityId[])[],
): number {
  let told = 0;
  let all = 0;
  for (const [term, weight] of stated) {
    const how = held(wide, term);
    all += weight;
    if (how) told += WORTH[how] * weight;
  }
  const there = named.filter((alike) => alike.some((id) => entities.has(id))).length;
  return (told / all) * (1 - NAMES + NAMES * (named.length === 0 ? 1 : there / named.length));
}

function passagesOf(text: string, linked: readonly EntityId[], corpus: Corpus): Passage[] {
  // Names in passing are no marks, but they are told.
  const named = namesIn(text, corpus, (_, kind) => (kind === 'surname' ? 1 : 2));
  const ids = [...linked, ...named.map(({ entity }) => entity)].flatMap((id) => alikeOf(id, corpus));
  const entities = new Set([...ids, ...peoplesIn(text, corpus)]);
  const sentences = sentencesOf(text).map(({ start, end }) => {
    const names = named.filter((name) => start <= name.start && name.end <= end);
    const spots = names.map((name) => ({ start: name.start - start, end: name.end - start }));
    const words = text.slice(start, end);
    return new Set([...termsOf(words), ...termsOf(withoutNames(words, spots)), ...otherWordsFor(words)]);
  });
  const pairs = sentences.slice(1).map((terms, index) => terms.union(sentences[index]!));
  return [...sentences, ...pairs].map((terms) => ({ wide: widened(terms), entities }));
}

/** The countries whose people a text names. */
function peoplesIn(text: string, corpus: Corpus): EntityId[] {
  const countries = corpus.entities.filter(({ type }) => type === 'country');
  const names = new Set(wordsOf(text).map(({ fold }) => countryOfDemonym(fold)));
  return countries.filter(({ name }) => names.has(name)).map(({ id }) => id);
}

/** An entity, and the country that it can stand for. */
function alikeOf(id: EntityId, corpus: Corpus): EntityId[] {
  const { standsFor } = indexOf(corpus).entities.get(id) ?? {};
  return standsFor ? [id, standsFor] : [id];
}
