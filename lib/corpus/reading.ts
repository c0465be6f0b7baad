/** What passes between the page and the library while a page is read: plain data, fit for a message. */
import type {
  ClaimId,
  CorpusDate,
  CorpusLimits,
  EntityId,
  EntityType,
  Group,
  MapDrawing,
  NameKind,
  SourceId,
  Stance,
  TopicId,
} from './model.ts';

/** A run of text that a reader perceives as one paragraph. */
export interface Flow {
  text: string;
  /** The headline; a line above a section (or a standfirst's kicker); running text, captions and quotes. */
  part: 'title' | 'heading' | 'body';
  /** Counts the headings before it: flows of one section share it. */
  section: number;
}

/** What was read out of a page. */
export interface Article {
  /** True: an editorial news article. False: not. Null: not judged (plain text). */
  isArticle: boolean | null;
  /** Why, in plain words. */
  reasons: string[];
  title: string;
  publisher: string | null;
  /** The page's own calendar date of publication, `YYYY-MM-DD`. */
  published: string | null;
  /** BCP 47, primary subtag, lower case. */
  language: string | null;
  /** Title first, then in page order. */
  flows: Flow[];
}

/** A span of a flow linked to an entity. Offsets are UTF-16 units into the flow's text. */
export interface Mention {
  flow: number;
  start: number;
  end: number;
  quote: string;
  entity: EntityId;
  kind: NameKind;
  /** 0 to 1: the share of such mentions that are right. */
  confidence: number;
  /** The form matched and the support found, in plain words. */
  reasons: string[];
}

export interface Coverage {
  topic: TopicId;
  /** 0 to 1. */
  score: number;
  reasons: string[];
}

/** A name on the page that the corpus does not know. */
export interface UnknownName {
  text: string;
  group: Group;
  count: number;
}

/** What the page wing needs to know of an entity to mark it and to list it. */
export interface EntityRef {
  id: EntityId;
  name: string;
  type: EntityType;
  group: Group;
  /** Whether the corpus has any claim or role of it: without, it is listed but not painted. */
  hasContext: boolean;
}

export interface Annotation {
  /** The gate's verdict over the same text. */
  gate: boolean;
  /** Empty: the page covers nothing that the corpus knows. Best first. */
  coverage: (Coverage & { name: string })[];
  /** Sorted by flow and start, not overlapping. */
  mentions: Mention[];
  /** Every entity that a mention links to. */
  entities: EntityRef[];
  unknown: UnknownName[];
}

/** What the library needs to say something about an entity, to someone reading a sentence of an article. */
export interface ContextRequest {
  entity: EntityId;
  /** Absent when asked from a list, not from a mark. */
  mention?: Pick<Mention, 'quote' | 'kind' | 'confidence' | 'reasons'>;
  sentence?: string;
  /** The article's date; null: not known. */
  published: string | null;
  /** Covered topics, best first. */
  topics: TopicId[];
  /** Other entities of the article, most mentioned first. */
  entities: EntityId[];
}

export interface ClaimView {
  id: ClaimId;
  text: string;
  mentions: { start: number; end: number; entity: EntityId }[];
  stance: Stance;
  attribution?: string;
  /** When what it states was so, and in words ("13 September 2023", "about 2016"). */
  date?: CorpusDate;
  dateText?: string;
  /** The event that it is about, where it does not name the entity asked for: that is why it is here. */
  event?: { id: EntityId; name: string };
  source: SourceId;
  /** Full byline and date of the report. */
  by: string;
  publishedText: string;
  /** Bylines of other reports that make the same statement from the same text: one witness, not several. */
  alsoIn: string[];
}

export interface SourceView {
  id: SourceId;
  title: string;
  by: string;
  publishedText: string;
  quality: string;
  /** Labels of the reports that rest on the same text, and the ground for saying so. */
  sameTextAs: string[];
  lineage?: string;
}

export interface AccountView {
  id: string;
  question: string;
  sides: { text: string; claims: ClaimView[] }[];
}

export interface TimelineItem {
  kind: 'event' | 'article';
  /** Absent for the article. */
  entity?: EntityId;
  text: string;
  start: string;
  end: string;
  dateText: string;
}

/** What a card shows for a mention. */
export interface Context {
  entity: EntityRef & { wikipedia?: { title: string; url: string } };
  /** For a metonym: the government that it stands for here. */
  standsFor?: EntityRef;
  /** What it is as of the article's date, or the latest known when the article has none. */
  role?: { text: string; dateText: string; by: string; laterThanArticle: boolean };
  /** Up to the article's date, what matters most for the sentence first. All of them, if the article has no date. */
  claims: ClaimView[];
  /** Dated after the article. */
  later: ClaimView[];
  accounts: AccountView[];
  /** By date, the article among them if its date is known. */
  timeline: TimelineItem[];
  /** Of a place whose coordinates are known. */
  map?: MapDrawing;
  related: { entity: EntityRef; because: string }[];
  /** The sources of all claims above. */
  sources: SourceView[];
  /** Why the mark was made; absent when asked from a list. */
  why?: { quote: string; kind: NameKind; confidence: number; reasons: string[] };
  /** The article's date in words; null when the page gives none. */
  asOf: string | null;
  limits: CorpusLimits;
}
