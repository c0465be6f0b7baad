/** Looks after the corpus: `check --documents DIR` holds it against the documents, `stats` counts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkCorpus } from '../lib/corpus/check.ts';
import type { Document } from '../lib/corpus/dossier.ts';
import { claimLinker } from '../lib/linking/claim-linker.ts';
import { compileNotes, lineOf } from './support/load-corpus.ts';
import { readNoteFiles } from './support/notes.ts';

const USAGE = `Usage: corpus check --documents DIR   every finding as a line; exit code 1 if there is any
       corpus stats                   what the corpus holds`;

class UsageError extends Error {}

function main(args: string[]): number {
  const { command, documents } = readArguments(args);
  if (command === 'stats' && documents === undefined) return stats();
  if (command === 'check' && documents !== undefined) return check(documents);
  throw new UsageError(command === 'check' ? 'check needs --documents DIR' : `no command "${args.join(' ')}"`);
}

function readArguments(args: string[]): { command: string | undefined; documents: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { documents: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error(`unexpected "${positionals.slice(1).join(' ')}"`);
    return { command: positionals[0], documents: values.documents };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function check(folder: string): number {
  const documents = readDocuments(folder);
  const files = readNoteFiles();
  const { corpus, notes, problems } = compileNotes(files);
  const findings = checkCorpus({ corpus, notes }, files, documents, claimLinker(corpus.entities));
  const lines = [
    ...problems.map((problem) => lineOf({ ...problem, file: `assets/corpus/${problem.file}` })),
    ...findings.map((f) => lineOf({ ...f, file: f.in === 'notes' ? `assets/corpus/${f.file}` : join(folder, f.file) })),
  ];
  for (const line of lines) console.log(line);
  console.error(
    lines.length > 0
      ? `${lines.length} findings in ${corpus.limits.reports} reports and ${documents.length} documents`
      : `No findings: ${corpus.claims.length} claims of ${corpus.limits.reports} reports in ${documents.length} documents`,
  );
  return lines.length > 0 ? 1 : 0;
}

/** Paths are meant from where the command was called, also through npm. */
function readDocuments(folder: string): Document[] {
  const path = resolve(process.env.INIT_CWD ?? '.', folder);
  try {
    const names = readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort();
    if (names.length === 0) throw new Error('there is no .txt file in it');
    return names.map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
  } catch (error) {
    throw new UsageError(`can't read documents from ${folder}: ${(error as Error).message}`);
  }
}

function stats(): number {
  const start = performance.now();
  const { corpus, problems } = compileNotes(readNoteFiles());
  const ms = performance.now() - start;
  const text = JSON.stringify(corpus);
  const rows: [string, number | string][] = [
    ['reports', corpus.limits.reports],
    ['documents', corpus.limits.documents],
    ['claims', corpus.claims.length],
    ['entities', corpus.entities.length],
    ['names', corpus.entities.reduce((sum, { names }) => sum + names.length, 0)],
    ['roles', corpus.entities.reduce((sum, { roles }) => sum + roles.length, 0)],
    ['events', corpus.entities.filter(({ event }) => event).length],
    ['topics', corpus.topics.length],
    ['accounts', corpus.accounts.length],
    ['problems', problems.length],
    ['latest', corpus.limits.latest],
    ['hash', corpus.limits.hash],
    ['size', `${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped`],
    ['compiled in', `${ms.toFixed(0)} ms`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(12)}${value}`);
  const documentOf = new Map(corpus.sources.map(({ id, document }) => [id, document]));
  const perDocument = Map.groupBy(corpus.claims, ({ source }) => documentOf.get(source) ?? '');
  for (const document of [...new Set(documentOf.values())].sort()) {
    console.log(`claims of ${document}: ${perDocument.get(document)?.length ?? 0}`);
  }
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
