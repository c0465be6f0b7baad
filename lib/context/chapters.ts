/** A story in order of time: what is told of each event, and of each month beside the events. */
import type { Claim, Corpus, CorpusDate, TopicId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { Chapter } from '../corpus/reading.ts';
import { isAfter } from './as-of.ts';
import { byCentrality } from './centrality.ts';
import { mergeCopies } from './same-statement.ts';
import { printedDate } from './typography.ts';
import { claimView, entityRef, nameBesideDate, sourceOf } from './views.ts';

interface Draft {
  /** First day, for the order; null: not known. */
  start: string | null;
  end: string | null;
  head: Pick<Chapter, 'event' | 'title' | 'dateText'>;
  claims: Claim[];
  /** Told after the article: an event of before it can have one such chapter and one that is not. */
  isLater: boolean;
}

/** By date; what has none comes last. */
export function chaptersOf(topic: TopicId, published: string | null, corpus: Corpus): Chapter[] {
  const { claimsByTopic } = indexOf(corpus);
  const drafts = new Map<string, Draft>();
  for (const claim of claimsByTopic.get(topic) ?? []) {
    const isLater = published !== null && isAfter(claim, published, corpus);
    const [place, begin] = placeOf(claim, corpus);
    const key = `${isLater} ${place}`;
    const draft = drafts.get(key) ?? { ...begin(), isLater };
    draft.claims.push(claim);
    drafts.set(key, draft);
  }
  for (const draft of drafts.values()) if (draft.isLater) draft.start = resumedAt(draft, published!, corpus);
  return [...drafts.values()]
    .filter(isWorthIt)
    .sort(byDate)
    .map(({ isLater, head, claims }) => {
      const central = byCentrality(claims, corpus).map(({ claim }) => claim);
      const ranked = [...central.filter((claim) => !isMinor(claim)), ...central.filter(isMinor)];
      return {
        ...head,
        isLater,
        claims: mergeCopies(ranked, corpus).map((statement) => claimView(statement, corpus)),
      };
    });
}

/** Colour, protocol, definitions: no chapter begins with them if it has more to tell. */
const isMinor = ({ weight }: Claim): boolean => weight === 'minor';

/** A month beside the events that has nothing else is no part of the story. */
const isWorthIt = ({ head, claims }: Draft): boolean => head.event !== undefined || !claims.every(isMinor);

/** When an event that began before the article goes on to be told of; its own beginning, if that is later. */
function resumedAt({ start, claims }: Draft, published: string, corpus: Corpus): string | null {
  if (start === null || start > published) return start;
  const days = claims.map(({ date, source }) => date?.start ?? sourceOf(source, corpus).published?.start ?? start);
  return days.filter((day) => day > published).sort()[0] ?? start;
}

/** What began before is open at its start: until then, since nobody says when. */
const KNOWN = '0100';

/** What goes on is open at its end. */
const OPEN = '9';

/** The key of the chapter that a claim belongs to, and how that chapter begins. */
function placeOf(
  { event: id, date, source }: Claim,
  corpus: Corpus,
): [key: string, begin: () => Omit<Draft, 'isLater'>] {
  const event = id === undefined ? undefined : indexOf(corpus).entities.get(id);
  if (event?.event) {
    const { date } = event.event;
    const head = { event: entityRef(event, corpus), title: nameBesideDate(event), dateText: printedDate(date) };
    return [event.id, () => ({ start: date.start, end: date.end, head, claims: [] })];
  }
  const reported = sourceOf(source, corpus).published;
  const dated = date && date.start >= KNOWN ? date : undefined;
  const when = dated ?? reported;
  if (!when) {
    return ['', () => ({ start: null, end: null, head: { title: 'Date not known', dateText: '' }, claims: [] })];
  }
  const time = timeOf(when);
  const words = printedDate({ edtf: time });
  const head = { title: `${dated ? 'Also in' : 'Reported in'} ${words}`, dateText: words };
  // What happened "also" is read after the events of that time.
  const end = `${time.slice(-7).includes('-') ? time : `${time.slice(-4)}-12`}-31`;
  return [head.title, () => ({ start: end, end, head, claims: [] })];
}

/** `2023-09`; `2023` for what is known to the year, or spans more than a month; `2022/2023` for more than a year. */
function timeOf({ start, end }: CorpusDate): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (from !== to) return to < OPEN ? `${from}/${to}` : from;
  return start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : from;
}

function byDate(a: Draft, b: Draft): number {
  return (
    Number(a.isLater) - Number(b.isLater) ||
    compare(a.start, b.start) ||
    compare(a.end, b.end) ||
    (a.head.title < b.head.title ? -1 : 1)
  );
}

const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
