/** The corpus, compiled from the notes on disk. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Choices } from '../../lib/context/choices.ts';
import { indexFollowUps } from '../../lib/context/follow-ups.ts';
import type { Guide } from '../../lib/context/guide.ts';
import { type CompileOptions, compileCorpus } from '../../lib/corpus/compile.ts';
import type { Corpus, Essentials, FollowUp } from '../../lib/corpus/model.ts';
import type { Note, Notes } from '../../lib/corpus/notes.ts';
import type { Problem } from '../../lib/corpus/yaml.ts';
import { claimLinker } from '../../lib/linking/claim-linker.ts';
import { readNoteFiles } from './notes.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const options: CompileOptions = {
  version,
  hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
};

export function compileNotes(files: Note[]): {
  corpus: Corpus;
  followUps: FollowUp[];
  essentials: Essentials[];
  notes: Notes;
  problems: Problem[];
} {
  return compileCorpus(files, claimLinker, options);
}

/** Where what was learned from editors' choices is kept. */
export const CHOICES = new URL('../../assets/ranking/choices.json', import.meta.url);

export interface Library {
  corpus: Corpus;
  guide: Guide;
  essentials: Essentials[];
}

/** `file:line: message`, as editors and their tools read it. */
export const lineOf = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** @throws Error that lists every problem of the notes, one a line */
export const loadCorpus = (): Corpus => loadLibrary().corpus;

/**
 * The corpus, with what ships apart: what editors say of the order of its claims, which only cards need, and of what is
 * essential to an event.
 * @throws Error that lists every problem of the notes, one a line
 */
export function loadLibrary(): Library {
  const { corpus, followUps, essentials, problems } = compileNotes(readNoteFiles());
  if (problems.length > 0) {
    throw new Error(
      `The corpus has problems:\n${problems.map((p) => lineOf({ ...p, file: `assets/corpus/${p.file}` })).join('\n')}`,
    );
  }
  const choices = JSON.parse(readFileSync(CHOICES, 'utf8')) as Choices;
  return { corpus, guide: { followUps: indexFollowUps(followUps), choices }, essentials };
}
