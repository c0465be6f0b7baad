/** What an article leaves out of the event that it tells of: for reading on. In doubt it is not left out. */
import type { Account, Claim, Corpus, Entity, EntityId, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Annotation, Article, LeftOut } from '../corpus/reading.ts';
import { countryOfDemonym } from '../language/demonyms.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import { byCentrality } from './centrality.ts';
import { type ClaimContent, contentsOf, likeness } from './claim-contents.ts';
import { namesIn, withoutNames } from './names.ts';
import { holds, widened } from './other-words.ts';
import { mergeCopies } from './same-statement.ts';
import { type Days, dateIn, daysApart } from './sentence-date.ts';
import { isTellingFigure, termsOf } from './terms.ts';
import { claimView, entityRef, sourceOf } from './views.ts';

/** Shares of a statement's terms, by weight. A paragraph that holds so much of them says it. */
const SAID = 0.55;
/** A statement of which no paragraph holds so much, and the whole article not that much, is not in it. */
const NOT_IN_PARAGRAPH = 0.35;
/** Less will do for a paragraph that names half of those whom the statement names. */
const NOT_BESIDE_NAMES = 0.2;
const NOT_IN_ARTICLE = 0.5;
/** So many statements about an event, of those that are about its time, make it what the article tells of. */
const TELLS = 4;
/** So many do, whatever its time, with its place: dates are often missing, and a page's own may be that of a later copy. */
const TELLS_ALL = 15;
/** In days: from an event to an article that tells of it as news. */
const NEWS = 14;
/** A statement of less beside its names says too little to be missed. */
const SUBSTANCE = 3;
/** How central a statement has to be; how many of them a reader is offered. */
const CENTRAL = 0.35;
const MOST = 5;
/** Cosine from which a statement that the article makes may be this one in the corpus's other words. */
const AKIN = 0.4;

interface Passage {
  /** Widened by other words for the same. */
  terms: ReadonlySet<string>;
  entities: ReadonlySet<EntityId>;
}

/**
 * The statements that count are those that an editor would want first, told by the article's date; what was merely
 * expected, or is somebody's reading of it, does not count.
 */
export function leftOutOf(article: Article, annotation: Annotation, topic: TopicId, corpus: Corpus): LeftOut {
  if (article.language !== null && article.language !== 'en') return { claims: [], foreign: true };
  const passages = passagesOf(article, annotation, corpus);
  const whole: Passage = {
    terms: new Set(passages.flatMap(({ terms }) => [...terms])),
    entities: new Set(passages.flatMap(({ entities }) => [...entities])),
  };
  const { accountsByClaim, claimsByEvent } = indexOf(corpus);
  const contents = contentsOf(corpus);
  const isSaid = (claim: Claim) => passages.some((passage) => shareIn(passage, contents.of(claim)) >= SAID);
  const event = eventOf(topic, article, annotation, isSaid, corpus);
  if (!event) return { claims: [] };

  const told = (claimsByEvent.get(event.id) ?? []).filter((claim) => isKnown(claim, article, corpus));
  const said = told.filter(isSaid);
  const isMissing = (claim: Claim) => {
    const content = contents.of(claim);
    if (said.some((one) => likeness(contents.of(one), content) >= AKIN)) return false;
    const isToldIn = (passage: Passage) => {
      const named = [...content.entities.keys()].filter((id) =>
        alikeOf(id, corpus).some((alike) => passage.entities.has(alike)),
      ).length;
      const isBesideNames = named > 0 && 2 * named >= content.entities.size;
      return shareIn(passage, content) >= (isBesideNames ? NOT_BESIDE_NAMES : NOT_IN_PARAGRAPH);
    };
    return content.terms.size >= SUBSTANCE && !passages.some(isToldIn) && shareIn(whole, content) < NOT_IN_ARTICLE;
  };
  const central = byCentrality(told, corpus)
    .filter(({ claim, weight }) => weight >= CENTRAL && claim.stance !== 'expected' && claim.stance !== 'analysed')
    .map(({ claim }) => claim);
  // A copy that the article does tell speaks for all of them; one side of an account, for the others.
  const asked = new Set<Account>();
  const missing = mergeCopies(central, corpus).filter(({ claim, copies }) => {
    if (![claim, ...copies].every(isMissing)) return false;
    const accounts = accountsByClaim.get(claim.id) ?? [];
    const isAnswered = accounts.some((account) => asked.has(account));
    for (const account of accounts) asked.add(account);
    return !isAnswered;
  });
  return {
    event: entityRef(event, corpus),
    claims: missing.slice(0, MOST).map((statement) => claimView(statement, corpus)),
  };
}

/** What each paragraph holds, and each with the next. */
function passagesOf({ flows }: Article, { mentions }: Annotation, corpus: Corpus): Passage[] {
  const states = new Map(corpus.entities.filter(({ type }) => type === 'country').map(({ id, name }) => [name, id]));
  const single = flows.map(({ text }, flow) => {
    const linked = mentions.filter((mention) => mention.flow === flow);
    // Names in passing are no marks, but they are told.
    const named = namesIn(text, corpus, (_, kind) => (kind === 'surname' ? 1 : 2));
    const ids = [...linked, ...named].map(({ entity }) => entity);
    const countries = wordsOf(text).flatMap(({ fold }) => states.get(countryOfDemonym(fold) ?? '') ?? []);
    return {
      terms: widened([...termsOf(text), ...termsOf(withoutNames(text, named))]),
      entities: new Set([...ids.flatMap((id) => alikeOf(id, corpus)), ...countries]),
    };
  });
  const pairs = single.slice(1).map((passage, index) => ({
    terms: new Set([...passage.terms, ...single[index]!.terms]),
    entities: new Set([...passage.entities, ...single[index]!.entities]),
  }));
  return [...single, ...pairs];
}

/** An entity, and the country that it can stand for. */
function alikeOf(id: EntityId, corpus: Corpus): EntityId[] {
  const { standsFor } = indexOf(corpus).entities.get(id) ?? {};
  return standsFor ? [id, standsFor] : [id];
}

/** The share of a statement that a passage holds: of its terms by weight, with the figures that tell most. */
function shareIn({ terms }: Passage, content: ClaimContent): number {
  let held = 0;
  let all = 0;
  for (const [term, weight] of content.terms) {
    all += weight;
    if (holds(terms, term)) held += weight;
    // Another figure for the same is an account that differs, not silence.
    else if (isTellingFigure(term)) all -= weight / 2;
  }
  return all === 0 ? 1 : held / all;
}

/** The event of the story that the article tells most of: it names it, or its day, or appears when it is news. */
function eventOf(
  topic: TopicId,
  article: Article,
  annotation: Annotation,
  isSaid: (claim: Claim) => boolean,
  corpus: Corpus,
): Entity | undefined {
  const { claimsByTopic, entities } = indexOf(corpus);
  const claims = Map.groupBy(claimsByTopic.get(topic) ?? [], ({ event }) => event);
  const dates = article.flows.flatMap(({ text }) => sentencesDates(text, article.published));
  const isOf = ({ id, event }: Entity): boolean => {
    const { start, end } = event!.date;
    if (annotation.mentions.some(({ entity }) => entity === id)) return true;
    if (dates.some((date) => isOneDay(date) && date.start <= end && date.end >= start)) return true;
    const { published } = article;
    return (
      published !== null && published >= start && daysApart({ start: published, end: published }, event!.date) <= NEWS
    );
  };
  const isThere = ({ event }: Entity) => annotation.mentions.some(({ entity }) => entity === event!.place);
  return [...claims.keys()]
    .flatMap((id) => (id === undefined ? [] : (entities.get(id) ?? [])))
    .filter((event) => event.event !== undefined)
    .map((event) => ({ event, said: claims.get(event.id)!.filter(isSaid).length }))
    .filter(({ event, said }) => (isOf(event) ? said >= TELLS : said >= TELLS_ALL && isThere(event)))
    .sort((a, b) => b.said - a.said || (a.event.id < b.event.id ? -1 : 1))[0]?.event;
}

/** A year or a month holds many events. */
const isOneDay = ({ start, end }: Days): boolean => start === end;

function sentencesDates(text: string, published: string | null): Days[] {
  return sentencesOf(text).flatMap(({ start, end }) => dateIn(text.slice(start, end), published) ?? []);
}

/** Whether the article could tell it: it was so, and reported, by then. */
function isKnown({ date, source }: Claim, { published }: Article, corpus: Corpus): boolean {
  if (published === null) return true;
  const reported = sourceOf(source, corpus).published;
  return (!date || date.start <= published) && (!reported || reported.start <= published);
}
