/** Claims in the order in which they matter for the sentence being read. */
import type { Claim, Corpus, EntityId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Bearing } from './candidates.ts';
import { type ClaimContent, type Contents, contentsOf, likeness, norm } from './claim-contents.ts';
import { isPlaceIn, type Question } from './question.ts';
import { daysApart } from './sentence-date.ts';

/**
 * A claim's score is the sum of these, each times a value from 0 to 1. The sentence counts most, as it is what the
 * reader has in mind; the rest decides between claims that fit it alike, or when there is no sentence.
 */
const WEIGHTS = {
  /** Words and figures in common. Good matches reach about a third of the cosine's range. */
  words: 8,
  /** The sentence's other entities that the claim names: who with whom is half of what a sentence says. */
  entities: 3,
  /** The claim is about an event that the sentence names, or some of whose participants and place it names together. */
  event: 2,
  /** Within a month it counts half: news age fast, yet an old report of the same beats a new one of something else. */
  date: 1.5,
  /** One of the page's topics; the first counts in full. */
  topic: 1,
  /** Names the subject or is said by it, and not just about an event it took part in: those come when they fit well. */
  bearing: 2,
  /** A capital named in the sense asked for: government or city. */
  sense: 1,
  /** Begins with the subject: it is about it. */
  first: 0.5,
  /** Share of its other entities that the page names too. */
  page: 0.5,
  /** How far up its report tells it: news begins with what matters most, and ends with who took the photos. */
  lead: 2,
  /** Says who published it: what nobody signs comes after what somebody does. */
  published: 1,
  /** Says more than a word or two beside its names: that somebody travelled tells less than what for. */
  substance: 1,
  /** Was still to come, and the article appears when it has come or not: no news any more. */
  overtaken: -4,
} as const;

const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** In days: at this distance a date counts half. */
const HALF_DATE = 30;

/**
 * In weights of entities, and in the norm of the weights of terms: what says something in full. A sentence that holds
 * less, a word or two beside a name that every other claim names, matches by chance.
 */
const FULL_ENTITIES = 3;
const FULL_TERMS = 10;

/** In days: what was expected for so long before the article has come by then, or not. */
const OVERTAKEN = 7;

/** How many claims a reader sees at a glance, and what one loses that is quite like another of them: three times one thing is dull. */
const GLANCE = 5;
const SAMENESS = 3;

/**
 * The candidates, best first, and the first of them not too much alike. The order is total: it does not depend on the order of the corpus.
 */
export function rankClaims(candidates: ReadonlyMap<Claim, Bearing>, question: Question, corpus: Corpus): Claim[] {
  const scoreOf = scorer(question, corpus);
  const ranked = [...candidates]
    .map(([claim, bearing]) => ({ claim, score: scoreOf(claim, bearing) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        // Of what matters alike the newer, then any fixed order.
        compare(b.claim.date?.start ?? '', a.claim.date?.start ?? '') ||
        compare(a.claim.id, b.claim.id),
    );
  return varied(ranked, contentsOf(corpus)).map(({ claim }) => claim);
}

interface Scored {
  claim: Claim;
  score: number;
}

/** The first few chosen one by one, each also for what it adds to those before it; the others in their order. */
function varied(ranked: readonly Scored[], contents: Contents): Scored[] {
  const rest = ranked.map((one) => ({ ...one, likeness: 0 }));
  const chosen: Scored[] = [];
  const worth = ({ score, likeness }: (typeof rest)[number]) => score - SAMENESS * likeness;
  while (chosen.length < GLANCE && rest.length > 0) {
    const best = rest.reduce((best, one) => (worth(one) > worth(best) ? one : best));
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best);
    const content = contents.of(best.claim);
    for (const one of rest) {
      // What is accused, and denied, is told in the same words and is not the same.
      if (one.claim.stance !== best.claim.stance) continue;
      one.likeness = Math.max(one.likeness, likeness(contents.of(one.claim), content));
    }
  }
  return [...chosen, ...rest];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function scorer(question: Question, corpus: Corpus): (claim: Claim, bearing: Bearing) => number {
  const contents = contentsOf(corpus);
  const { sentence, subjects } = question;
  const terms = new Map([...(sentence?.terms ?? [])].map((term) => [term, contents.termWeight(term)]));
  const termNorm = Math.max(norm(terms.values()), FULL_TERMS);
  const entities = new Map([...(sentence?.entities ?? [])].map((id) => [id, contents.entityWeight(id)]));
  const allEntities = total(entities.values());
  const pulls = new Map<EntityId, number>();

  return (claim, bearing) => {
    const content = contents.of(claim);
    const values: Record<keyof typeof WEIGHTS, number> = {
      words: wordsOf(content),
      entities: shared(entities, content.entities) / Math.max(allEntities, FULL_ENTITIES),
      event: claim.event ? pullOf(claim.event) : 0,
      date: question.when && content.when ? 1 / (1 + daysApart(question.when, content.when) / HALF_DATE) : 0,
      topic: topicOf(claim),
      bearing: bearing === 'event' ? 0 : 1,
      sense: senseOf(claim, content),
      first: claim.mentions[0]?.start === 0 && subjects.has(claim.mentions[0].entity) ? 1 : 0,
      page: pageOf(content),
      lead: content.lead,
      published: content.published ? 1 : 0,
      substance: Math.min(1, content.termNorm / FULL_TERMS),
      overtaken: isOvertaken(claim, content, question) ? 1 : 0,
    };
    return NAMES.reduce((score, name) => score + WEIGHTS[name] * values[name], 0);
  };

  /** Cosine of the two sets of terms, weighed; less for a sentence of few. */
  function wordsOf(content: ClaimContent): number {
    return content.termNorm ? shared(terms, content.terms, 2) / (termNorm * content.termNorm) : 0;
  }

  function pageOf(content: ClaimContent): number {
    let others = 0;
    let onPage = 0;
    for (const id of content.entities.keys()) {
      if (subjects.has(id)) continue;
      others++;
      if (question.onPage.has(id)) onPage++;
    }
    return others ? onPage / others : 0;
  }

  function pullOf(event: EntityId): number {
    let pull = pulls.get(event);
    if (pull === undefined) {
      pull = sentence ? eventPull(event, question, corpus) : 0;
      pulls.set(event, pull);
    }
    return pull;
  }

  function topicOf(claim: Claim): number {
    const place = question.topics.findIndex((topic) => claim.topics.includes(topic));
    return place < 0 ? 0 : place === 0 ? 1 : 0.7;
  }

  function senseOf(claim: Claim, content: ClaimContent): number {
    const { entity, government } = question;
    if (!entity.standsFor || !content.entities.has(entity.id)) return government ? 1 : 0;
    return isPlaceIn(claim, entity.id) === (government === undefined) ? 1 : 0;
  }
}

/** How much a sentence is about an event: 1 if it names it, else the share of those that belong to it, from two on. */
function eventPull(id: EntityId, { sentence, subjects }: Question, corpus: Corpus): number {
  const named = (entity: EntityId) => sentence!.entities.has(entity) || subjects.has(entity);
  if (named(id)) return 1;
  const event = indexOf(corpus).entities.get(id)?.event;
  if (!event) return 0;
  const belonging = [...event.participants, ...(event.place ? [event.place] : [])];
  const count = belonging.filter(named).length;
  return count < 2 ? 0 : count / belonging.length;
}

function isOvertaken({ stance }: Claim, { when }: ClaimContent, { published }: Question): boolean {
  if (stance !== 'expected' || !published || !when) return false;
  return when.end < published && daysApart(when, { start: published, end: published }) > OVERTAKEN;
}

function total(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

/** Sum of the weights, to a power, of what the other has too. */
function shared(weights: ReadonlyMap<string, number>, other: { has(item: string): boolean }, power = 1): number {
  let sum = 0;
  for (const [item, weight] of weights) if (other.has(item)) sum += weight ** power;
  return sum;
}
