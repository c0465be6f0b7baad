/** Everything that contexts of the extension say to each other: name, what is asked, what is answered. */
import type { CorpusLimits, Topic, TopicId } from '../corpus/model.ts';
import type {
  Annotation,
  Article,
  Context,
  ContextRequest,
  Dossier,
  DossierRequest,
  Found,
  LeftOut,
  Relation,
  RelationRequest,
  UnknownName,
  Unmarked,
} from '../corpus/reading.ts';
import type { Pause } from './pauses.ts';
import type { UnmarkedName } from './unmarked.ts';

/** Answered by the background: the library's door. */
export interface LibraryCalls {
  /** The gate's maybe: asks for the marker on the page that sends it. */
  maybe: { ask: Record<string, never>; answer: null };
  annotate: { ask: { article: Article }; answer: Annotation };
  /** The annotation after second thoughts, where it was doubtful: slower, so asked for after the marks are out. */
  reconsider: { ask: { article: Article }; answer: Annotation };
  /** Names on the page that the corpus does not know: slower, so asked for after the marks are out. */
  unknown: { ask: { article: Article }; answer: UnknownName[] };
  context: { ask: ContextRequest; answer: Context };
  /** A story at length. */
  dossier: { ask: DossierRequest; answer: Dossier };
  /** What an article that covers a story leaves out of it. */
  leftOut: { ask: { article: Article; topic: TopicId }; answer: LeftOut };
  /** How two entities are linked; null: by nothing that the corpus knows. */
  relation: { ask: RelationRequest; answer: Relation | null };
  search: { ask: { query: string }; answer: Found };
  /** The marker tells how many entities it marks, for the badge; and asks for its style while that is not null. */
  marked: { ask: { entities: number | null }; answer: null };
  /** Takes the marks of a name away, on its page or everywhere, or (null) brings them back. */
  unmark: { ask: { name: UnmarkedName & { page: string }; where: Unmarked['where'] | null }; answer: null };
  /** What was taken away in the private window that asks, and is remembered for it alone. */
  privatelyUnmarked: { ask: Record<string, never>; answer: UnmarkedName[] };
  about: {
    ask: Record<string, never>;
    answer: { limits: CorpusLimits; topics: Pick<Topic, 'id' | 'name' | 'about'>[] };
  };
}

/** Answered by the marker of a tab, while it lives. */
export interface PageCalls {
  /** Scrolls to a mention (its index in the annotation), rings it and opens its card. */
  jump: { ask: { mention: number }; answer: boolean };
  /** Steps to the next (1) or previous (-1) mark. */
  step: { ask: { by: 1 | -1 }; answer: boolean };
  report: { ask: Record<string, never>; answer: PageReport };
  /** Takes everything off the page (a pause in a private window, which no stored setting tells of). */
  leave: { ask: Record<string, never>; answer: null };
  /** What is remembered of marks taken away in its private window has changed. */
  unmarked: { ask: { unmarked: UnmarkedName[] }; answer: null };
}

/** What the marker knows of its page; also what injecting it gives back. */
export interface PageReport {
  url: string;
  article: Article;
  annotation: Annotation;
  /** How many mentions are painted with the reader's settings. */
  painted: number;
  /** Names of its mentions whose marks the reader took away. */
  unmarked: Unmarked[];
}

/** What the popup can say of a tab before or instead of a report. */
export type PageState =
  | { kind: 'closed' }
  | { kind: 'paused'; pause: Exclude<Pause, null> }
  | { kind: 'reading' }
  | { kind: 'failed'; message: string }
  | { kind: 'read'; report: PageReport };

export type CallName = keyof LibraryCalls | keyof PageCalls;
export type Ask<Calls, Name extends keyof Calls> = Calls[Name] extends { ask: infer A } ? A : never;
export type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends { answer: infer A } ? A : never;

/** A call on its way. Failures come back as text, so that they survive the way. */
export interface Envelope {
  call: CallName;
  ask: unknown;
}
export type Reply = { ok: true; answer: unknown } | { ok: false; error: string };
