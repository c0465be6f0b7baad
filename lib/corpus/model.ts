/** What the corpus holds: plain data, compiled from the notes in `assets/corpus`, read by everything else. */

export type EntityId = string;
export type SourceId = string;
/** `<source id>#<claim's own id, or its number in the note from 1>` */
export type ClaimId = string;
export type TopicId = string;

/** A date as precise as it is known. */
export interface CorpusDate {
  /** Extended Date/Time Format (ISO 8601-2), e.g. `2023-09-13`, `2023-09`, `2023-09-12/2023-09-17`, `2023~`. */
  edtf: string;
  /** First day that it can mean, `YYYY-MM-DD`. */
  start: string;
  /** Last day that it can mean, `YYYY-MM-DD`. */
  end: string;
  /** Printed in the document, or inferred by the editor. */
  basis: 'printed' | 'inferred';
  /** From what it was inferred; absent when printed. */
  from?: string;
}

export type EntityType =
  | 'person'
  | 'country'
  | 'city'
  | 'place'
  | 'facility'
  | 'organization'
  | 'craft'
  | 'weapon'
  | 'document'
  | 'work'
  | 'celestial'
  | 'event';

/** The colours of marks. */
export type Group = 'people' | 'places' | 'organizations' | 'things';

export const GROUPS: readonly Group[] = ['people', 'places', 'organizations', 'things'];

/** The group whose colour an entity of this type is marked in. */
export function groupOf(type: EntityType): Group {
  switch (type) {
    case 'person':
      return 'people';
    case 'country':
    case 'city':
    case 'place':
    case 'facility':
      return 'places';
    case 'organization':
      return 'organizations';
    default:
      return 'things';
  }
}

/** How a name names: by itself (name, alias, acronym) or only with support on the page (surname, nominal, metonym). */
export type NameKind = 'name' | 'alias' | 'acronym' | 'surname' | 'nominal' | 'metonym';

export interface Name {
  text: string;
  kind: NameKind;
  /** BCP 47 language; absent where the form is used in English. */
  lang?: string;
  /** True for a full name that is also a common word or another's name ("Mars", "Neutron"): it needs support too. */
  weak?: true;
}

/** What an entity is, as of a date, per a source. */
export interface Role {
  /** A noun phrase without article, e.g. `defence minister of Russia`. */
  text: string;
  date: CorpusDate;
  source: SourceId;
  /** Paragraphs of the source's document that say so. */
  evidence: number[];
}

export interface Entity {
  id: EntityId;
  /** The form shown to the reader. */
  name: string;
  type: EntityType;
  /** All forms, the shown one included. */
  names: Name[];
  /** By date, oldest first. */
  roles: Role[];
  /** The country whose government this name can stand for ("Moscow", "the Kremlin": `russia`). */
  standsFor?: EntityId;
  /** Degrees, WGS 84; and the kilometres that its map shows from side to side, where it needs more or fewer than others. */
  place?: { lat: number; lon: number; across?: number };
  /** Title of the English Wikipedia's article. */
  wikipedia?: string;
  /** Of an event only. */
  event?: { date: CorpusDate; place?: EntityId; participants: EntityId[] };
}

export type Stance = 'stated' | 'accused' | 'denied' | 'estimated' | 'expected' | 'analysed';

/** One statement made in a source, in the corpus's own words. */
export interface Claim {
  id: ClaimId;
  source: SourceId;
  text: string;
  stance: Stance;
  /** Who says so according to the source, e.g. `according to South Korea's Unification Ministry`; absent: the source itself. */
  attribution?: string;
  /** Entities named in the attribution; absent: none. */
  speakers?: EntityId[];
  /** When what it states was so; absent where the source gives nothing to date it by. */
  date?: CorpusDate;
  topics: TopicId[];
  event?: EntityId;
  /** Paragraphs of the document that carry the statement. */
  evidence: number[];
  /** Further paragraphs that say who a pronoun or a description of the evidence means. */
  who: number[];
  /** Entities named in `text`: UTF-16 offsets, sorted, not overlapping. */
  mentions: { start: number; end: number; entity: EntityId }[];
  /**
   * An editor's judgement of how much a reader who asks about this claim's subjects would miss without it, independent
   * of any article; absent: neither more nor less than others.
   */
  weight?: 'major' | 'minor';
}

/** One report in a document. */
export interface Source {
  id: SourceId;
  title: string;
  /** Null: the document does not say. */
  publisher: string | null;
  agency?: string;
  via?: string;
  byline?: string;
  dateline?: string;
  /** The full byline as the interface shows it, e.g. `AP, via InvestPioneer`. */
  label: string;
  /** Null: not known. */
  published: CorpusDate | null;
  /** File name of the document. */
  document: string;
  /** Reports that rest on the same text share a lineage: they are one witness. */
  lineage?: { id: string; ground: string };
  /** What the report is worth, and why its date is believed. */
  quality: string;
}

/** A question on which sources differ, with its sides. */
export interface Account {
  id: string;
  question: string;
  topics: TopicId[];
  event?: EntityId;
  /** What its sides count or measure; absent: nothing that a page's figure can be set beside. */
  measures?: Measure[];
  /** At least two, or one with a figure. */
  sides: Side[];
}

export interface Side {
  text: string;
  claims: ClaimId[];
  /** Of the measure with this id, in its unit; without values: of it, but without a number ("thousands"). */
  figure?: { of: string; low?: number; high?: number };
}

/** A question that a sentence of an article can raise in its reader, and what answers it. */
export interface FollowUp {
  question: string;
  /** Words and phrases, lower case, by which a sentence is known to raise it; all of a phrase stands in the sentence. */
  words: string[];
  /** By each of which it is less likely to. */
  not: string[];
  /** Best first. */
  claims: ClaimId[];
}

/** How an article is known to tell of something: by one of `told`, or by one of each list of `words`. All in lower case. */
export interface Telling {
  /** Words and phrases; all of a phrase stands in one sentence. */
  told: string[];
  /** Of each list one stands in the sentence or in those beside it. */
  words: string[][];
}

/** What no article on an event leaves out that tells all that is essential of it. */
export interface Essentials extends Telling {
  event: EntityId;
  matters: (Telling & {
    /** Statements of it, best first: who is told one of them is told the matter. */
    claims: ClaimId[];
  })[];
}

/** What is counted or measured, and how a sentence of a page states it. Words are lower case; `*` matches any ending. */
export interface Measure {
  id: string;
  /** What it is, as a card says it: `soldiers sent to Russia`. */
  name: string;
  /** Of the values, in the singular: a unit of time, `time` for how often, or what is counted. */
  unit: string;
  /** `future`: of what is still to come when the page says it. */
  tense: 'past' | 'future';
  /** The figure stands right beside one of them: what lasts ("talks"), is counted ("soldiers") or happens so often ("failures"). */
  nouns: string[];
  /** Of a time: "talked for two hours"; of how often: "failed twice"; of a count, right before it: "sent 11,000". */
  verbs: string[];
  /** What may stand between a count and its noun. */
  between: string[];
  /** Whose figure it is: a page's sentence gives it as theirs. */
  by: EntityId[];
  /** Who else may be named beside them where a time is told: it is still theirs. */
  beside: EntityId[];
  /** Of each list one stands in the sentence. */
  words: string[][];
  /** Of each list one stands in the figure's clause. */
  clause: string[][];
  /** None stands near the figure. */
  not: string[];
  /** When it was so; absent: the account's event tells. */
  date?: CorpusDate;
  /** When pages that state it were published; absent: from the beginning of that time to a week after its end. */
  published?: CorpusDate;
}

/** A story line that a page can cover. */
export interface Topic {
  id: TopicId;
  name: string;
  /** One sentence that says what belongs to it. */
  about: string;
  /** A page can cover the topic only if each of these is met by one of its entities (by a name that needs no support) or words. */
  needs: TopicNeed[];
  /** What speaks for the topic beyond its needs. */
  signals: TopicTerms;
  /** What hardly any other story has: in a paragraph it stands for all the needs. A page must meet them nevertheless. */
  tells?: TopicTerms;
  /** In scripts other than Latin: parts of words, lower case, of which a page that covers the topic has at least one. */
  abroad?: string[];
}

export interface TopicTerms {
  entities: EntityId[];
  /** Lower-case words or phrases, matched as whole words; a trailing `*` matches any ending. */
  words: string[];
}

export interface TopicNeed extends TopicTerms {
  /** What meets it in a paragraph, once the page meets it by one of the others: the gate does not know these. */
  also?: TopicTerms;
}

/** What the corpus can know, for the interface to show: its silence proves nothing. */
export interface CorpusLimits {
  version: string;
  /** Hash of the content. */
  hash: string;
  /** Latest day that any source was published, `YYYY-MM-DD`. */
  latest: string;
  /** Number of sources ("reports"). */
  reports: number;
  documents: number;
}

export interface Corpus {
  limits: CorpusLimits;
  topics: Topic[];
  entities: Entity[];
  sources: Source[];
  /** In order of source, then of note. */
  claims: Claim[];
  accounts: Account[];
}

/** A small map of a place, in a box of 640 by 360 units; lines and areas are SVG path data. */
export interface MapDrawing {
  /** What it shows, for who can't see it: "Map: Khasan, where China, North Korea and Russia meet, at 42.4° north, …". */
  words: string;
  land: string;
  /** Between countries. */
  borders: string;
  /** The country whose map it is. */
  shape?: string;
  /** The place, if it is not a country; not `exact`: a region around the spot. */
  spot?: {
    x: number;
    y: number;
    exact: boolean;
    label: { text: string; x: number; y: number; anchor: 'start' | 'middle' };
  };
  /** Names of countries at their middles, on the base line; `own`: of the country whose map it is. */
  labels: { text: string; x: number; y: number; own?: true }[];
  /** A round distance and its length on the map. */
  scale: { km: number; length: number };
  /** The whole world, small in the lower right corner, with the place on it; absent where the map itself is as wide. */
  world?: { land: string; x: number; y: number };
}

/** A part of the world that a story's places can be shown on, drawn when the corpus is built, in the box of `MapDrawing`. */
export interface MapFrame extends Pick<MapDrawing, 'land' | 'borders' | 'scale'> {
  /** What part it is: "North-east Asia". */
  name: string;
  /**
   * Names of countries, largest country first. `at`: where each could stand, its middle on the base line, the best
   * first; `beside`: not on its own land; `entity`: of the corpus's own.
   */
  countries: { text: string; at: [x: number, y: number][]; beside?: true; entity?: EntityId }[];
  /** The corpus's places in it, countries aside; not `exact`: a region around the spot. */
  spots: Record<EntityId, { x: number; y: number; exact: boolean }>;
}
