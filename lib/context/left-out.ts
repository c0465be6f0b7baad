/** What an article leaves out of the event that it tells of: for reading on. In doubt it is not left out. */
import type { Claim, Corpus, Entity, Essentials, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Annotation, Article, LeftOut } from '../corpus/reading.ts';
import { sentencesOf } from '../language/sentences.ts';
import { mergeCopies } from './same-statement.ts';
import { type Days, dateIn, daysApart } from './sentence-date.ts';
import { toldBy } from './told.ts';
import { claimView, entityRef, sourceOf } from './views.ts';

/** In days: the longest time from an event to an article that tells of it as news. */
const NEWS = 14;
/** The share of its sentences that tell of the event, in an article that is about it: as news, and looking back. */
const ABOUT = { news: 1 / 40, past: 1 / 10 };

/** Of what editors hold for essential to the event, what had been reported by the article's date, in their order. */
export function leftOutOf(
  article: Article,
  annotation: Annotation,
  topic: TopicId,
  essentials: readonly Essentials[],
  corpus: Corpus,
): LeftOut {
  if (article.language !== null && article.language !== 'en') return { claims: [], foreign: true };
  const { claims, entities } = indexOf(corpus);
  const { tells, share } = toldBy(article);
  const [about] = essentials
    .filter(({ matters }) =>
      matters.some(({ claims: own }) => own.some((id) => claims.get(id)!.topics.includes(topic))),
    )
    .map((own) => ({ ...own, event: entities.get(own.event)!, share: share(own) }))
    .filter(({ event, share }) =>
      isNews(event, article) ? share >= ABOUT.news : share >= ABOUT.past && isNamed(event, article, annotation),
    )
    .sort((a, b) => b.share - a.share);
  if (!about) return { claims: [] };
  const statements = about.matters.flatMap((matter) => {
    if (tells(matter)) return [];
    const known = matter.claims.map((id) => claims.get(id)!).filter((claim) => isKnown(claim, article, corpus));
    return mergeCopies(known, corpus).slice(0, 1);
  });
  return {
    event: entityRef(about.event, corpus),
    claims: statements.map((statement) => claimView(statement, corpus)),
  };
}

/** Whether the article appears when the event is news. */
function isNews({ event }: Entity, { published }: Article): boolean {
  if (published === null || published < event!.date.start) return false;
  return daysApart({ start: published, end: published }, event!.date) <= NEWS;
}

/** Whether the article names the event, or its day. */
function isNamed({ id, event }: Entity, { flows, published }: Article, { mentions }: Annotation): boolean {
  const { start, end } = event!.date;
  return (
    mentions.some(({ entity }) => entity === id) ||
    flows
      .flatMap(({ text }) => dateOfEach(text, published))
      .some((date) => isOneDay(date) && date.start <= end && date.end >= start)
  );
}

/** A year or a month holds many events. */
const isOneDay = ({ start, end }: Days): boolean => start === end;

function dateOfEach(text: string, published: string | null): Days[] {
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
