/** Looks after the corpus: `draft` begins a note, `check` holds all against the documents, `stats` counts them, `learn` orders them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { indexFollowUps } from '../lib/context/follow-ups.ts';
import { checkCorpus } from '../lib/corpus/check.ts';
import type { Document } from '../lib/corpus/checked-report.ts';
import { pack } from '../lib/corpus/pack.ts';
import { claimLinker } from '../lib/linking/claim-linker.ts';
import { loadRankingCases } from '../test/support/gold-ranking.ts';
import { cardsOf } from './support/choices/cards.ts';
import { learnChoices } from './support/choices/learn.ts';
import { runCommand, UsageError } from './support/command.ts';
import { draftFile } from './support/corpus-draft.ts';
import { CHOICES, compileNotes, lineOf } from './support/load-corpus.ts';
import { drawMaps } from './support/maps/draw.ts';
import { readNoteFiles } from './support/notes.ts';

const USAGE = `Usage: corpus draft FILE [--out NOTE] [--text DOCUMENT]
                                      the skeleton of a note of the report in FILE (.txt, .html); --text keeps
                                      the text of a page, which is then the document that the note numbers
       corpus check --documents DIR   every finding as a line; exit code 1 if there is any
       corpus stats                   what the corpus holds
       corpus learn                   learns what cards put first from the choices in test/gold/ranking.yaml`;

interface Arguments {
  command: string | undefined;
  file: string | undefined;
  documents?: string;
  out?: string;
  text?: string;
}

async function main(args: string[]): Promise<number> {
  const { command, file, documents, out, text } = readArguments(args);
  if (command === 'draft' && file !== undefined) return draft(file, { out, text });
  if (command === 'stats' && file === undefined) return stats();
  if (command === 'learn' && file === undefined) return learn();
  if (command === 'check' && file === undefined && documents !== undefined) return check(documents);
  if (command === 'draft') throw new UsageError('draft needs the FILE of a report');
  throw new UsageError(command === 'check' ? 'check needs --documents DIR' : `no command "${args.join(' ')}"`);
}

function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { documents: { type: 'string' }, out: { type: 'string' }, text: { type: 'string' } },
      allowPositionals: true,
    });
    const [command, file, ...more] = positionals;
    if (more.length > 0) throw new Error(`unexpected "${more.join(' ')}"`);
    return { command, file, ...values };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Paths are meant from where the command was called, also through npm. */
const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);

async function draft(file: string, { out, text }: Pick<Arguments, 'out' | 'text'>): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(pathOf(file));
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${(error as Error).message}`);
  }
  const { corpus } = compileNotes(readNoteFiles());
  const made = await draftFile(file, bytes, corpus, text);
  if (text !== undefined) save(text, made.text);
  else if (made.isPage)
    console.error(`The note numbers the text of the page: keep it with --text DIR/${made.document}`);
  if (out === undefined) console.log(made.note);
  else save(out, made.note);
  return 0;
}

/** An editor's work is not written over. */
function save(file: string, text: string): void {
  try {
    writeFileSync(pathOf(file), text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`can't write ${file}: ${(error as Error).message}`);
  }
}

function learn(): number {
  const { corpus, followUps } = compileNotes(readNoteFiles());
  const index = indexFollowUps(followUps);
  const cases = loadRankingCases(corpus).filter(({ part }) => part === 'development');
  const choices = learnChoices(cases.flatMap((asked) => cardsOf(asked, corpus, index)));
  writeFileSync(CHOICES, `${JSON.stringify(choices, null, 2)}\n`);
  console.error(`Learned from ${cases.length} names in sentences`);
  return 0;
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

function readDocuments(folder: string): Document[] {
  const path = pathOf(folder);
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

const sizeOf = (value: unknown): string => {
  const text = JSON.stringify(value);
  return `${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped`;
};

function stats(): number {
  const start = performance.now();
  const { corpus, followUps, essentials, problems } = compileNotes(readNoteFiles());
  const ms = performance.now() - start;
  const maps = drawMaps(corpus.entities);
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
    ['size', sizeOf(pack(corpus))],
    ['compiled in', `${ms.toFixed(0)} ms`],
    ['follow-ups', `${followUps.length}, ${sizeOf(indexFollowUps(followUps))}`],
    ['essentials', `${essentials.length}, ${sizeOf(essentials)}`],
    ['maps', `${Object.keys(maps).length}, ${sizeOf(maps)}`],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(12)}${value}`);
  const documentOf = new Map(corpus.sources.map(({ id, document }) => [id, document]));
  const perDocument = Map.groupBy(corpus.claims, ({ source }) => documentOf.get(source) ?? '');
  for (const document of [...new Set(documentOf.values())].sort()) {
    console.log(`claims of ${document}: ${perDocument.get(document)?.length ?? 0}`);
  }
  return problems.length > 0 ? 1 : 0;
}

await runCommand(main, USAGE);
