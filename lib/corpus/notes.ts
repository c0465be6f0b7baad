/** The notes, file by file: what editors wrote, with the place of every part, and what is wrong with it. */
import { type ClaimNote, readClaims } from './claims.ts';
import { findProblems } from './references.ts';
import {
  type AccountNote,
  accountSchema,
  type EntityNote,
  type EssentialsNote,
  type EventNote,
  entitySchema,
  essentialsSchema,
  eventSchema,
  type FollowUpNote,
  followUpSchema,
  type SourceFront,
  sourceSchema,
  type TopicNote,
  topicSchema,
} from './schema.ts';
import { fitShape, type Noted, type Problem, partsOf, readYaml } from './yaml.ts';

/** A file of the notes. */
export interface Note {
  /** Relative to `assets/corpus`, with `/`. */
  path: string;
  text: string;
}

export interface SourceNote {
  front: Noted<SourceFront>;
  /** Null in the place of one that can't be read. */
  claims: (Noted<ClaimNote> | null)[];
}

export interface Notes {
  sources: SourceNote[];
  entities: Noted<EntityNote>[];
  events: Noted<EventNote>[];
  topics: Noted<TopicNote>[];
  accounts: Noted<AccountNote>[];
  followUps: Noted<FollowUpNote>[];
  essentials: Noted<EssentialsNote>[];
  /** Ids of what has problems of its own and is left out: who refers to them is not to blame. */
  unread: Set<string>;
}

/** Reads all notes, in the order of their paths, and checks what they say of each other. */
export function readNotes(files: Note[]): { notes: Notes; problems: Problem[] } {
  const notes: Notes = {
    sources: [],
    entities: [],
    events: [],
    topics: [],
    accounts: [],
    followUps: [],
    essentials: [],
    unread: new Set(),
  };
  const problems: Problem[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file.path.startsWith('sources/')) problems.push(...readSource(file, notes));
    else if (file.path.startsWith('entities/'))
      problems.push(...readList(file, entitySchema, notes.entities, notes.unread));
    else if (file.path === 'events.yaml') problems.push(...readList(file, eventSchema, notes.events, notes.unread));
    else if (file.path === 'topics.yaml') problems.push(...readList(file, topicSchema, notes.topics, notes.unread));
    else if (file.path === 'accounts.yaml')
      problems.push(...readList(file, accountSchema, notes.accounts, notes.unread));
    else if (file.path === 'follow-ups.yaml')
      problems.push(...readList(file, followUpSchema, notes.followUps, notes.unread));
    else if (file.path === 'essentials.yaml')
      problems.push(...readList(file, essentialsSchema, notes.essentials, notes.unread));
    else problems.push({ file: file.path, line: 1, message: 'is no part of the corpus: see its README for the files' });
  }
  // What a list holds that is no YAML nobody knows: who refers to it is not to blame.
  if (!problems.some(({ message }) => message.startsWith('YAML'))) problems.push(...findProblems(notes));
  return { notes, problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)) };
}

function readSource({ path, text }: Note, notes: Notes): Problem[] {
  const id = path.replace(/^sources\/|\.md$/g, '');
  notes.unread.add(id);
  const match = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text.replace(/\r\n?/g, '\n'));
  if (!match)
    return [{ file: path, line: 1, message: 'a source note begins with front matter between two lines "---"' }];
  const [head, yaml = ''] = match;
  const read = readYaml(yaml, { file: path, line: 2 });
  const front = read.noted ? fitShape(sourceSchema, read.noted) : { noted: null, problems: read.problems };
  const list = readClaims(text.replace(/\r\n?/g, '\n').slice(head.length), {
    file: path,
    line: head.split('\n').length,
  });
  if (front.noted) {
    notes.unread.delete(id);
    notes.sources.push({ front: front.noted, claims: list.claims });
  }
  return [...front.problems, ...list.problems];
}

function readList<S extends Parameters<typeof fitShape>[0], T>(
  { path, text }: Note,
  schema: S,
  into: Noted<T>[],
  unread: Set<string>,
): Problem[] {
  const { noted, problems } = readYaml(text, { file: path, line: 1 });
  if (!noted || noted.value === null) return problems;
  if (!Array.isArray(noted.value)) return [{ ...noted.at(), message: 'must be a list: each item begins with "- "' }];
  for (const part of partsOf(noted as Noted<unknown[]>)) {
    const item = fitShape(schema, part);
    problems.push(...item.problems);
    if (item.noted) into.push(item.noted as Noted<T>);
    else unread.add(String((part.value as { id?: unknown } | null)?.id));
  }
  return problems;
}
