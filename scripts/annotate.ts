/** Annotates files, in order: one line of JSON for each, or what the popup saves of a page. */
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { articleFromText } from '../lib/article/from-text.ts';
import { pageText } from '../lib/article/page-text.ts';
import { readArticle } from '../lib/article/read.ts';
import { requestForEntity, requestForMention } from '../lib/card/request.ts';
import { contextFor } from '../lib/context/context-for.ts';
import type { Guide } from '../lib/context/guide.ts';
import type { Corpus } from '../lib/corpus/model.ts';
import type { Annotation, Article } from '../lib/corpus/reading.ts';
import { annotate, reconsider, warmUp } from '../lib/coverage/annotate.ts';
import { type GateTerms, mayCover } from '../lib/coverage/gate.ts';
import { gateTerms } from '../lib/coverage/gate-terms.ts';
import { countsOf, firstInSentences, type PageNotes } from '../lib/export/page-notes.ts';
import { readingNotes } from '../lib/export/reading-notes.ts';
import { placedText, webAnnotations } from '../lib/export/web-annotations.ts';
import { loadParser } from '../lib/language/parser.ts';
import { runCommand, UsageError } from './support/command.ts';
import { loadLibrary } from './support/load-corpus.ts';
import { decodePage, parsePage } from './support/parse-page.ts';

const USAGE = `Usage: annotate [--all] [--format jsonl|jsonld|markdown] FILE...

FILE is .txt, or a page: .html, .htm or .xhtml
--all      names of the corpus also where no story of it is covered
--format   jsonl: one line of JSON a file, all that was found (the default)
           jsonld: one line of JSON-LD a file, a collection of W3C Web Annotations; positions count the code points of
           a text file as it is, of a page's title and paragraphs with a line feed between two
           markdown: reading notes with citations`;
const PAGE = /^\.x?html?$/i;

const FORMATS = ['jsonl', 'jsonld', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

interface Library {
  corpus: Corpus;
  guide: Guide;
  terms: GateTerms;
  /** Mentions everywhere, not only where something is covered. */
  all: boolean;
}

/** What was read of a file. `offsets[i]` is where flow i begins in `text`; the gate looks at `gateText`. */
interface FileReading {
  article: Article;
  offsets: number[];
  text: string;
  gateText: string;
}

async function main(args: string[]): Promise<number> {
  const { files, all, format, help } = readArguments(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const { corpus, guide } = loadLibrary();
  // What is made once is no file's time.
  warmUp(corpus);
  (await loadParser(corpus))('The first sentence takes the longest.');
  const library: Library = { corpus, guide, terms: gateTerms(corpus), all };
  let failures = 0;
  for (const [index, file] of files.entries()) {
    try {
      const text = await textOf(file, format, library);
      console.log(format === 'markdown' && index > 0 ? `\n${text}` : text);
    } catch (error) {
      const { message } = error as Error;
      failures++;
      // The other formats have no place for what went wrong.
      if (format === 'jsonl') console.log(JSON.stringify({ file, error: message }));
      else console.error(`${file}: ${message}`);
    }
  }
  return failures > 0 ? 1 : 0;
}

function readArguments(args: string[]): { files: string[]; all: boolean; format: Format; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        all: { type: 'boolean', default: false },
        format: { type: 'string', default: 'jsonl' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const format = FORMATS.find((one) => one === values.format);
    if (!format) throw new Error(`no such format: ${values.format}`);
    if (positionals.length === 0 && !values.help) throw new Error('no file given');
    return { files: positionals, all: values.all, format, help: values.help };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function textOf(file: string, format: Format, library: Library): Promise<string> {
  // Paths are meant from where the command was called, also through npm.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const bytes = readFileSync(path);
  const start = performance.now();
  const reading = PAGE.test(extname(path)) ? readPageFile(bytes, path) : readTextFile(bytes);
  const read = performance.now();
  const annotation = await settled(reading.article, library);
  const link = performance.now();
  if (format === 'jsonl') {
    const ms = { read: round(read - start), link: round(link - read) };
    return JSON.stringify({ ...lineOf(file, reading, annotation, library), ms });
  }
  const notes = notesOf(pathToFileURL(path).href, reading.article, annotation, library);
  if (format === 'markdown') return readingNotes(notes).trimEnd();
  return JSON.stringify(await webAnnotations(notes, reading, library.corpus.limits));
}

/** Marks as they stand after second thoughts. */
async function settled(article: Article, { corpus, all }: Library): Promise<Annotation> {
  return reconsider(article, annotate(article, corpus, { all }), corpus);
}

function notesOf(url: string, article: Article, annotation: Annotation, { corpus, guide }: Library): PageNotes {
  const told = new Set(annotation.entities.filter(({ hasContext }) => hasContext).map(({ id }) => id));
  const contexts = countsOf(annotation)
    .filter(([id]) => told.has(id))
    .map(([id]) => contextFor(requestForEntity(article, annotation, id), corpus, guide));
  const sentences = firstInSentences(article, annotation).map((mention) =>
    contextFor(requestForMention(article, annotation, mention), corpus, guide),
  );
  return { url, article, annotation, contexts, sentences };
}

function lineOf(
  file: string,
  { article, offsets, text, gateText }: FileReading,
  { coverage, mentions }: Annotation,
  { terms }: Library,
): object {
  const { isArticle, title, published, language, reasons } = article;
  return {
    file,
    gate: mayCover(gateText, terms),
    article: { isArticle, title, published, language, reasons },
    coverage: coverage.map(({ topic, score, reasons }) => ({ topic, score, reasons })),
    mentions: mentions.map(({ flow, start, end, quote, entity, kind, confidence, reasons }) => {
      const offset = offsets[flow]!;
      return { start: offset + start, end: offset + end, quote, entity, kind, confidence, reasons };
    }),
    text,
  };
}

function readTextFile(bytes: Buffer): FileReading {
  const text = bytes.toString('utf8');
  return { ...articleFromText(text), text, gateText: text };
}

function readPageFile(bytes: Buffer, path: string): FileReading {
  const document = parsePage(decodePage(bytes));
  const { article } = readArticle(document, { url: `file://${path}` });
  return { article, ...placedText(article), gateText: pageText(document) };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

await runCommand(main, USAGE);
