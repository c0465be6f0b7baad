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

/** A name whose marks the reader has taken away, because it does not name the entity that it was taken for. */
export interface Unmarked {
  /** Its white space made single spaces. */
  quote: string;
  entity: EntityId;
  /** On this page alone, or on every page. */
  where: 'page' | 'everywhere';
}

/** A mention's form, as it is remembered when its marks are taken away. */
export const formOf = ({ quote }: Pick<Mention, 'quote'>): string => quote.replace(/\s+/g, ' ');

/** Where the marks of a mention's name were taken away: the wider place first; null: nowhere. */
export function unmarkedWhere(
  mention: Pick<Mention, 'quote' | 'entity'>,
  unmarked: readonly Unmarked[],
): Unmarked['where'] | null {
  const form = formOf(mention);
  const found = unmarked.filter(({ quote, entity }) => entity === mention.entity && quote === form);
  return found.find(({ where }) => where === 'everywhere')?.where ?? found[0]?.where ?? null;
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
  /** Some marks are worth second thoughts, which are slower: ask for them once the marks are out. */
  doubtful?: true;
}

/** What the library needs to say something about an entity, to someone reading a sentence of an article. */
export interface ContextRequest {
  entity: EntityId;
  /** Absent when asked from a list, not from a mark. */
  mention?: Pick<Mention, 'quote' | 'kind' | 'confidence' | 'reasons'>;
  /** The paragraph around the mention, or as much of it as a sentence may need, and where in it the mention begins. */
  passage?: { text: string; offset: number };
  /** The article's headline. */
  headline?: string;
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
  /** Paragraphs of the source's document that carry the statement. */
  evidence: number[];
  /** Bylines of other reports that make the same statement from the same text: one witness, not several. */
  alsoIn: string[];
}

export interface SourceView {
  id: SourceId;
  title: string;
  by: string;
  publishedText: string;
  /** The document that its paragraphs are counted in. */
  document: string;
  quality: string;
  /** Labels of the reports that rest on the same text, and the ground for saying so. */
  sameTextAs: string[];
  lineage?: string;
}

export interface AccountView {
  id: string;
  question: string;
  sides: { text: string; claims: ClaimView[] }[];
  /** The sentence being read does not touch its question. */
  beside?: true;
}

/** A figure of the sentence being read, beside those that the reports give of the same. */
export interface FigureCheck {
  /** The account's id. */
  account: string;
  /** The measure's id. */
  of: string;
  /** What it is of: "length of the talks". */
  name: string;
  /** As the page writes it: "about three hours". */
  page: string;
  /** In the unit of the reports; equal unless the page gives a range. */
  low: number;
  high: number;
  /** What the reports give, from the least to the most: "two to four hours". */
  reports: string;
  /** Who says what; those that give no number too. */
  sides: AccountView['sides'];
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

/** What somebody or something is, who says so, and of when. */
export interface RoleView {
  text: string;
  dateText: string;
  by: string;
  laterThanArticle: boolean;
}

/** What a card shows for a mention. */
export interface Context {
  entity: EntityRef & { wikipedia?: { title: string; url: string } };
  /** For a metonym: the government that it stands for here. */
  standsFor?: EntityRef;
  /** What it is as of the article's date, or the latest known when the article has none. */
  role?: RoleView;
  /** Up to the article's date, what matters most for the sentence first. All of them, if the article has no date. */
  claims: ClaimView[];
  /** Dated after the article. */
  later: ClaimView[];
  accounts: AccountView[];
  /** Figures that the sentence states and the corpus has an account of. */
  figures: FigureCheck[];
  /** By date, the article among them if its date is known. */
  timeline: TimelineItem[];
  /** Of a place whose coordinates are known. */
  map?: MapDrawing;
  /** Those bound to it most first. Below them those of the page that only a longer path leads to. */
  related: {
    entity: EntityRef;
    because: string;
    /** The statements that bind it best, of `claims` and `later`; at most two. */
    link: ClaimId[];
    /** Of two or three steps, where no statement or event binds it directly. */
    path?: Relation;
  }[];
  /** The sources of all claims above. */
  sources: SourceView[];
  /** Why the mark was made; absent when asked from a list. */
  why?: { quote: string; kind: NameKind; confidence: number; reasons: string[] };
  /** The article's date in words; null when the page gives none. */
  asOf: string | null;
  limits: CorpusLimits;
}

/** What the library needs to tell how two entities are linked. */
export interface RelationRequest {
  from: EntityId;
  to: EntityId;
  /** The article's date; null: not known, or no article. */
  published: string | null;
  /** Covered topics, best first; empty: none is preferred. */
  topics: TopicId[];
}

/** How two entities are linked: a path of one to three steps. */
export interface Relation {
  steps: {
    from: EntityRef;
    to: EntityRef;
    /** Given where no statement names both: they belong to one event. */
    event?: EntityRef;
    /** At least one, the best first. */
    claims: ClaimView[];
  }[];
}

/** What the library needs to tell a story at length. */
export interface DossierRequest {
  topic: TopicId;
  /** The article's date; null: not known, or no article. */
  published: string | null;
  /** Of the article, most mentioned first; empty without an article. */
  entities: EntityId[];
}

/** What happened at one event, or in one month beside the events. */
export interface Chapter {
  /** Absent for what belongs to no event. */
  event?: EntityRef;
  title: string;
  dateText: string;
  /** Told of what came after the article. */
  isLater: boolean;
  /** The central ones first. */
  claims: ClaimView[];
}

export interface CastMember {
  entity: EntityRef;
  role?: RoleView;
  /** How many statements of the story name it. */
  statements: number;
}

/** A part of the world with the places of a story on it, in the box of `MapDrawing`. */
export interface StoryMap extends Pick<MapDrawing, 'words' | 'land' | 'borders' | 'scale'> {
  /** Names of countries; `entity`: of those that the story is about. */
  countries: { text: string; x: number; y: number; entity?: EntityId }[];
  /**
   * A place is a dot, a region a ring around its middle; or a name alone, where a ring would go round another's dot.
   * `label`: null where there is no room for one.
   */
  spots: {
    entity: EntityId;
    name: string;
    x: number;
    y: number;
    mark: 'dot' | 'ring' | 'name';
    label: { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
  }[];
}

/** A story at length. */
export interface Dossier {
  topic: { id: TopicId; name: string; about: string };
  /** The article's date in words; null: not known, or no article. */
  asOf: string | null;
  /** By date. */
  chapters: Chapter[];
  timeline: TimelineItem[];
  maps: StoryMap[];
  /** The article's entities, most mentioned first; without an article those that the story names most. */
  cast: CastMember[];
  accounts: AccountView[];
  /** By date, latest first. */
  sources: SourceView[];
  limits: CorpusLimits;
}

/** Central statements about the event that an article covers which its text does not hold, in these or other words. */
export interface LeftOut {
  /** Absent: no event of the story was found to be what the article tells of. */
  event?: EntityRef;
  claims: ClaimView[];
  /** The article is in a language that the corpus's statements can't be compared with. */
  foreign?: true;
}

/** What a search finds, best first in each list. */
export interface Found {
  /** `by`: the form of the name that was found, where it is not the one shown. */
  entities: { entity: EntityRef; by?: string; role?: RoleView }[];
  claims: ClaimView[];
  accounts: AccountView[];
  sources: SourceView[];
}
