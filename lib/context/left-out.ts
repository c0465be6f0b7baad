/** What an article leaves out of the event that it tells of: for reading on. In doubt it is not left out. */
import type { Account, Claim, Corpus, Entity, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Annotation, Article, LeftOut } from '../corpus/reading.ts';
import { numbersIn } from '../language/numbers.ts';
import { sentencesOf } from '../language/sentences.ts';
import { byCentrality } from './centrality.ts';
import { contentsOf, likeness } from './claim-contents.ts';
import { held, widened } from './other-words.ts';
import { mergeCopies } from './same-statement.ts';
import { type Days, dateIn, daysApart } from './sentence-date.ts';
import { termsOf } from './terms.ts';
import { SUBSTANCE, statedIn, toldShare } from './told.ts';
import { claimView, entityRef, sourceOf } from './views.ts';

/** An article may tell a statement of which some passage holds so much. */
const TOLD = 0.35;
/** So many statements about an event, of those that are about its time, make it what the article tells of. */
const OF_ITS_TIME = 2;
/** So many do, whatever its time, with its place: dates are often missing, and a page's own may be that of a later copy. */
const WITH_ITS_PLACE = 12;
/** In days: the longest event, and the longest time from an event to an article that tells of it as news. */
const NEWS = 14;
/** Cosine from which two statements about an event may be one in other words. */
const AKIN = 0.4;

/**
 * The statements that count are those that an editor holds for major, told by the article's date; what was merely
 * expected, or is somebody's reading of it, does not count. The central ones first.
 */
export function leftOutOf(article: Article, annotation: Annotation, topic: TopicId, corpus: Corpus): LeftOut {
  if (article.language !== null && article.language !== 'en') return { claims: [], foreign: true };
  const share = toldShare(article, annotation, corpus);
  const event = eventOf(topic, article, annotation, (claim) => (share(claim) ?? 0) >= TOLD, corpus);
  if (!event) return { claims: [] };

  const { accountsByClaim } = indexOf(corpus);
  const units = unitsIn(article);
  const about = statementsAbout(event, corpus);
  const isMeasured = (claim: Claim) =>
    (accountsByClaim.get(claim.id) ?? []).some(({ measures }) => measures?.some(({ unit }) => units.has(unit)));
  const isMissing = (claim: Claim) =>
    !isMeasured(claim) &&
    answeringFor(claim, about, corpus).every((other) => (share(other) ?? 0) < TOLD) &&
    (share(claim) ?? 1) < TOLD;
  const saysMore = sayingMoreThan(event, corpus);
  const major = about.filter(
    (claim) =>
      claim.weight === 'major' &&
      claim.stance !== 'expected' &&
      claim.stance !== 'analysed' &&
      saysMore(claim) &&
      isKnown(claim, article, corpus),
  );
  const central = byCentrality(major, corpus).map(({ claim }) => claim);
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
    claims: missing.map((statement) => claimView(statement, corpus)),
  };
}

/** Whether a statement says more than that the event was, and where: who tells of the event has told so much. */
function sayingMoreThan({ names, event }: Entity, corpus: Corpus): (claim: Claim) => boolean {
  const place = indexOf(corpus).entities.get(event!.place ?? '');
  const texts = [...names, ...(place?.names ?? []), ...(place?.roles ?? [])].map(({ text }) => text);
  const said = widened(termsOf(texts.join(' ')));
  return (claim) => statedIn(claim, corpus).filter(([term]) => held(said, term) === null).length >= SUBSTANCE;
}

/** What its reports tell of the event, and of other events of its days. */
function statementsAbout({ id, event }: Entity, corpus: Corpus): Claim[] {
  const { claimsByEvent, claimsBySource, entities } = indexOf(corpus);
  const reports = new Set((claimsByEvent.get(id) ?? []).map(({ source }) => source));
  const days = event!.date;
  const isOfItsDays = (claim: Claim) => {
    const date = claim.event === undefined ? undefined : entities.get(claim.event)?.event?.date;
    return date !== undefined && date.start >= days.start && date.start <= days.end;
  };
  return [...reports].flatMap((source) => claimsBySource.get(source) ?? []).filter(isOfItsDays);
}

/** In the singular, the words that stand right after a number: another figure is an account that differs, not silence. */
const unitsIn = ({ flows }: Article): Set<string> =>
  new Set(
    flows.flatMap(({ text }) =>
      numbersIn(text).flatMap(({ end }) => /^\W*(\p{L}+?)s?\b/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? []),
    ),
  );

/** Who is told one of these is told the statement, or another answer to its question. */
function answeringFor(claim: Claim, about: readonly Claim[], corpus: Corpus): Claim[] {
  const { accountsByClaim } = indexOf(corpus);
  const contents = contentsOf(corpus);
  const accounts = accountsByClaim.get(claim.id) ?? [];
  const answers = new Set(accounts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)));
  return about.filter(
    (other) => other !== claim && (answers.has(other.id) || likeness(contents.of(other), contents.of(claim)) >= AKIN),
  );
}

/** The event of the story that the article tells most of: it names it, or its day, or appears when it is news. */
function eventOf(
  topic: TopicId,
  article: Article,
  annotation: Annotation,
  isTold: (claim: Claim) => boolean,
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
    .filter(({ event }) => event !== undefined && isShort(event.date))
    .map((event) => ({ event, told: claims.get(event.id)!.filter(isTold).length }))
    .filter(({ event, told }) => (isOf(event) ? told >= OF_ITS_TIME : told >= WITH_ITS_PLACE && isThere(event)))
    .sort((a, b) => b.told - a.told || (a.event.id < b.event.id ? -1 : 1))[0]?.event;
}

/** What lasted longer, or is not known better, no article tells as one event. */
const isShort = ({ start, end }: Days): boolean => Date.parse(end) - Date.parse(start) <= NEWS * 86_400_000;

/** A year or a month holds many events. */
const isOneDay = ({ start, end }: Days): boolean => start === end;

function sentencesDates(text: string, published: string | null): Days[] {
  return sentencesOf(text).flatMap(({ start, end }) => dateIn(text.slice(start, end), published) ?? []);
}

/** What was so only up to a report. */
const SO_FAR = /\b(?:so far|as yet|not yet|for now|for the time being)\b/;

/** Whether the article could tell it: it was so, and reported, by then, and still is. */
function isKnown({ text, date, source }: Claim, { published }: Article, corpus: Corpus): boolean {
  if (published === null) return true;
  const reported = sourceOf(source, corpus).published;
  const day = { start: published, end: published };
  if (SO_FAR.test(text) && reported && daysApart(reported, day) > NEWS) return false;
  return (!date || date.start <= published) && (!reported || reported.start <= published);
}
