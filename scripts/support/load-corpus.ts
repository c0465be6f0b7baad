/** The corpus, compiled from the notes on disk. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FollowUpIndex, indexFollowUps } from '../../lib/context/follow-ups.ts';
import { type CompileOptions, compileCorpus } from '../../lib/corpus/compile.ts';
import type { Corpus, FollowUp } from '../../lib/corpus/model.ts';
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
  notes: Notes;
  problems: Problem[];
} {
  return compileCorpus(files, claimLinker, options);
}

/** `file:line: message`, as editors and their tools read it. */
export const lineOf = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** @throws Error that lists every problem of the notes, one a line */
export const loadCorpus = (): Corpus => loadLibrary().corpus;

/**
 * The corpus with its follow-ups, which ship apart: only cards need them.
 * @throws Error that lists every problem of the notes, one a line
 */
export function loadLibrary(): { corpus: Corpus; followUps: FollowUpIndex } {
  const { corpus, followUps, problems } = compileNotes(readNoteFiles());
  if (problems.length > 0) {
    throw new Error(
      `The corpus has problems:\n${problems.map((p) => lineOf({ ...p, file: `assets/corpus/${p.file}` })).join('\n')}`,
    );
  }
  return { corpus, followUps: indexFollowUps(followUps) };
}
