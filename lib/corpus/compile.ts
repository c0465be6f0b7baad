/** Notes -> corpus. */
import type { ClaimNote } from './claims.ts';
import type { Claim, Corpus, Entity, EntityId, Essentials, FollowUp, Name, Source } from './model.ts';
import { type Note, type Notes, readNotes, type SourceNote } from './notes.ts';
import { claimIdOf } from './references.ts';
import type { EntityNote, EventNote, NameNote } from './schema.ts';
import { tidyTopic } from './topic-terms.ts';
import type { Noted, Problem } from './yaml.ts';

/** Finds entities named in a text: UTF-16 offsets, sorted, not overlapping. */
export type Linker = (text: string) => { start: number; end: number; entity: EntityId }[];

export interface CompileOptions {
  /** The version of the corpus. */
  version: string;
  /** A short digest of a text; the same for the same text, everywhere. */
  hash: (text: string) => string;
}

/**
 * Compiles notes, the same corpus whatever the order of the files. What has problems is left out: a corpus to be
 * shipped has none.
 * @param makeLinker made once, with all entities, to find the names in the claims
 */
export function compileCorpus(
  files: Note[],
  makeLinker: (entities: Entity[]) => Linker,
  { version, hash }: CompileOptions,
): { corpus: Corpus; followUps: FollowUp[]; essentials: Essentials[]; notes: Notes; problems: Problem[] } {
  const { notes, problems } = readNotes(files);
  const entities = [...notes.entities.map(entityOf), ...notes.events.map(eventOf)].sort(byId);
  const link = makeLinker(entities);
  const sources = notes.sources.toSorted((a, b) => byId(a.front.value, b.front.value));
  const content: Omit<Corpus, 'limits'> = {
    topics: notes.topics.map(({ value: { signals, ...topic } }) =>
      tidyTopic({ ...topic, signals: { entities: signals.entities ?? [], words: signals.words ?? [] } }),
    ),
    entities,
    sources: sources.map(({ front }) => sourceOf(front.value)),
    claims: sources.flatMap((source) => claimsOf(source, link)),
    accounts: notes.accounts.map(({ value }) => value),
  };
  const latest = content.sources.flatMap(({ published }) => published?.end ?? []).sort();
  const limits = {
    version,
    hash: hash(JSON.stringify(content)),
    latest: latest.at(-1) ?? '',
    reports: content.sources.length,
    documents: new Set(content.sources.map(({ document }) => document)).size,
  };
  const followUps = notes.followUps.map(({ value }) => value);
  const essentials = notes.essentials.map(({ value }) => value);
  return { corpus: { limits, ...content }, followUps, essentials, notes, problems };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Without the keys that have no value, so that they are absent from the compiled text too. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function entityOf({ value }: Noted<EntityNote>): Entity {
  const { stands_for: standsFor, place, wikipedia } = value;
  return present({ ...bodyOf(value), standsFor, place, wikipedia });
}

function eventOf({ value }: Noted<EventNote>): Entity {
  const { date, place, participants, wikipedia } = value;
  return present({ ...bodyOf(value), wikipedia, event: present({ date, place, participants }) });
}

function bodyOf({ id, name, type, names, roles }: EntityNote | EventNote): Entity {
  return {
    id,
    name: name.text,
    type,
    names: namesOf([{ kind: 'name', ...name }, ...names]),
    roles: roles
      .map(({ text, date, source, at }) => ({ text, date, source, evidence: at }))
      .sort((a, b) => compare(a.date.start, b.date.start) || compare(a.source, b.source) || compare(a.text, b.text)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each form once, as it was given first. */
function namesOf(names: NameNote[]): Name[] {
  const forms = new Map<string, Name>();
  for (const { text, kind = 'alias', lang, weak } of names) {
    if (!forms.has(text)) forms.set(text, present({ text, kind, lang, weak }));
  }
  return [...forms.values()];
}

function sourceOf({
  id,
  title,
  publisher,
  agency,
  via,
  byline,
  dateline,
  label,
  published,
  document,
  lineage,
  quality,
}: SourceNote['front']['value']): Source {
  return present({ id, title, publisher, agency, via, byline, dateline, label, published, document, lineage, quality });
}

/** Undefined where it names none. */
function speakersIn(attribution: string, link: Linker): EntityId[] | undefined {
  const speakers = new Set(link(attribution).map(({ entity }) => entity));
  return speakers.size > 0 ? [...speakers] : undefined;
}

function claimsOf({ front, claims }: SourceNote, link: Linker): Claim[] {
  const source = front.value;
  return claims.flatMap((noted, index): Claim[] => {
    if (!noted) return [];
    const { text, evidence, who, attributes } = noted.value;
    const { id, by, stance, date, weight, topics = source.topics } = attributes;
    const event = attributes.event === undefined ? source.event : (attributes.event ?? undefined);
    return [
      present({
        id: claimIdOf(source.id, id, index),
        source: source.id,
        text,
        stance,
        attribution: by,
        speakers: by ? speakersIn(by, link) : undefined,
        date,
        topics,
        event,
        evidence,
        who,
        mentions: mentionsOf(noted.value, link),
        weight,
      }),
    ];
  });
}

/** The editor's marks, and what the linker finds beside them. */
function mentionsOf({ text, marks }: ClaimNote, link: Linker): Claim['mentions'] {
  const found = link(text).filter(({ start, end }) => !marks.some((mark) => start < mark.end && mark.start < end));
  const marked = marks.flatMap(({ start, end, entity }) => (entity ? [{ start, end, entity }] : []));
  return [...found.map(({ start, end, entity }) => ({ start, end, entity })), ...marked].sort(
    (a, b) => a.start - b.start,
  );
}
