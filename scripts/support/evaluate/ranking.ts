/** Which claims a card puts first, against what an editor would want first for the sentence. */
import { isAfter } from '../../../lib/context/as-of.ts';
import { candidatesFor } from '../../../lib/context/candidates.ts';
import { contextFor } from '../../../lib/context/context-for.ts';
import type { Guide } from '../../../lib/context/guide.ts';
import { questionOf, sentenceAt } from '../../../lib/context/question.ts';
import { mergeCopies } from '../../../lib/context/same-statement.ts';
import type { Claim, ClaimId, Corpus } from '../../../lib/corpus/model.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import { loadRankingCases, type RankingCase } from '../../../test/support/gold-ranking.ts';
import { cardsOf } from '../choices/cards.ts';
import { learnChoices } from '../choices/learn.ts';
import type { Library } from '../load-corpus.ts';
import { bm25 } from './bm25.ts';
import { PARTS } from './gold-readings.ts';
import { percent, type Table } from './table.ts';

/** The lists of a card, best first: what was known when the article appeared, and what came later. */
type Lists = ClaimId[][];
type Ranker = (asked: RankingCase) => Lists;

/** How many claims a reader sees before any that says nothing new. */
const SEEN = 3;

/** @param errors also list the cases of the development part whose first claim is not one that an editor wants there */
export function ranking({ corpus, guide }: Library, { errors }: { errors: boolean }): Table {
  const cases = loadRankingCases(corpus);
  const guideFor = untaught(cases, corpus, guide);
  const byCard: Ranker = (asked) => listsOf(contextFor(asked.request, corpus, guideFor(asked)));
  const rankers: [name: string, rank: Ranker][] = [
    ['date order', byDate(corpus)],
    ['plain BM25', byWords(corpus)],
    ['the card', byCard],
  ];
  const measured = (part: RankingCase['part'], rank: Ranker) => {
    const own = cases.filter((asked) => asked.part === part);
    const lists = own.map(rank);
    const places = own.map((asked, i) => placeOf(asked, lists[i]!, corpus));
    const share = (count: number) => percent(count / own.length);
    const within = (place: number) => share(places.filter((found) => found <= place).length);
    const repeats = own.filter((asked, i) => repeatsIn(asked, lists[i]!, corpus)).length;
    return [share(places.reduce((sum, place) => sum + 1 / place, 0)), within(1), within(3), share(repeats)];
  };
  return {
    title: 'Ranking',
    groups: PARTS.map((name) => ({
      name: `${name} (${cases.filter(({ part }) => part === name).length})`,
      columns: ['MRR', 'hit@1', 'hit@3', 'says'],
    })),
    rows: rankers.map(([name, rank]) => ({ name, cells: PARTS.map((part) => measured(part, rank)) })),
    notes: [
      'development: each by choices learned from the other articles',
      `says: cases with a claim among the first ${SEEN} that the sentence says itself, or that is off its point`,
      ...(errors ? cases.flatMap((asked) => errorOf(asked, byCard(asked), corpus)) : []),
    ],
  };
}

/** In so many parts the development articles are left out in turn. */
const PARTS_OUT = 6;

/** What guides the card of a case, learned from other articles than its own: what was chosen in it is not known beforehand. */
function untaught(cases: readonly RankingCase[], corpus: Corpus, guide: Guide): (asked: RankingCase) => Guide {
  const own = cases.filter(({ part }) => part === 'development');
  const cards = new Map(own.map((asked) => [asked, cardsOf(asked, corpus, guide.followUps)]));
  const articles = [...new Set(own.map(({ article }) => article))].sort();
  const partOf = new Map(articles.map((article, at) => [article, at % PARTS_OUT]));
  const guides = Array.from({ length: PARTS_OUT }, (_, out) => {
    const others = own.filter(({ article }) => partOf.get(article) !== out);
    return { ...guide, choices: learnChoices(others.flatMap((asked) => cards.get(asked)!)) };
  });
  return ({ article, part }) => (part === 'development' ? guides[partOf.get(article)!]! : guide);
}

const listsOf = ({ claims, later }: Record<'claims' | 'later', { id: ClaimId }[]>): Lists =>
  [claims, later].map((list) => list.map(({ id }) => id));

/** Where the first wanted claim stands in its list, from 1; infinite: in none. */
function placeOf({ first }: RankingCase, lists: Lists, corpus: Corpus): number {
  return Math.min(
    ...lists.map((list) => {
      const place = list.findIndex((id) => first.some((wanted) => isSame(id, wanted, corpus)));
      return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
    }),
  );
}

const repeatsIn = ({ below }: RankingCase, lists: Lists, corpus: Corpus): boolean =>
  lists.some((list) => list.slice(0, SEEN).some((id) => below.some((unwanted) => isSame(id, unwanted, corpus))));

/** Copies of one text are one statement. */
function isSame(id: ClaimId, other: ClaimId, corpus: Corpus): boolean {
  if (id === other) return true;
  const { claims } = indexOf(corpus);
  return mergeCopies([claims.get(id)!, claims.get(other)!], corpus).length === 1;
}

function errorOf(asked: RankingCase, lists: Lists, corpus: Corpus): string[] {
  const place = placeOf(asked, lists, corpus);
  if (asked.part !== 'development' || place === 1) return [];
  const [start] = lists.find((list) => list.some((id) => asked.first.includes(id))) ?? lists[0] ?? [];
  return [
    `${asked.article}, "${asked.at}" (${asked.entity}): ${start}; wanted ${asked.first.join(' or ')}, at ${place}`,
  ];
}

/** The newest first. */
function byDate(corpus: Corpus): Ranker {
  const { sources } = indexOf(corpus);
  return ordered(
    corpus,
    () =>
      ({ date, source }) =>
        (date ?? sources.get(source)?.published)?.end ?? '',
  );
}

/** By the words that the claim and the sentence have in common. */
function byWords(corpus: Corpus): Ranker {
  const fitFor = bm25(corpus.claims.map(({ text }) => text));
  return ordered(corpus, ({ request }) => {
    const fitOf = fitFor(sentenceAt(request.passage!).sentence);
    return ({ text }) => fitOf(text);
  });
}

/** The claims that the card shows, in another order: those of the highest value first. */
function ordered<Value extends number | string>(
  corpus: Corpus,
  valueFor: (asked: RankingCase) => (claim: Claim) => Value,
): Ranker {
  return (asked) => {
    const { published } = asked.request;
    const value = valueFor(asked);
    const claims = [...candidatesFor(questionOf(asked.request, corpus), corpus).keys()].map(
      (claim) => [claim, value(claim)] as const,
    );
    claims.sort(([a, valueA], [b, valueB]) => compare(valueB, valueA) || compare(a.id, b.id));
    const shown = mergeCopies(
      claims.map(([claim]) => claim),
      corpus,
    ).map(({ claim }) => claim);
    const isLater = (claim: Claim) => published !== null && isAfter(claim, published, corpus);
    return listsOf({ claims: shown.filter((claim) => !isLater(claim)), later: shown.filter(isLater) });
  };
}

const compare = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
