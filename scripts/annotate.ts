/** Annotates files: one line of JSON for each, in order. */
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articleFromText } from '../lib/article/from-text.ts';
import { pageText } from '../lib/article/page-text.ts';
import { readArticle } from '../lib/article/read.ts';
import type { Corpus } from '../lib/corpus/model.ts';
import type { Article } from '../lib/corpus/reading.ts';
import { annotate, warmUp } from '../lib/coverage/annotate.ts';
import { type GateTerms, mayCover } from '../lib/coverage/gate.ts';
import { gateTerms } from '../lib/coverage/gate-terms.ts';
import { loadCorpus } from './support/load-corpus.ts';
import { decodePage, parsePage } from './support/parse-page.ts';

const USAGE = 'Usage: annotate [--all] FILE...   FILE is .txt, or a page: .html, .htm or .xhtml';
const PAGE = /^\.x?html?$/i;

class UsageError extends Error {}

interface Library {
  corpus: Corpus;
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

function main(args: string[]): number {
  const { files, all } = readArguments(args);
  const corpus = loadCorpus();
  warmUp(corpus);
  const library: Library = { corpus, terms: gateTerms(corpus), all };
  let failures = 0;
  for (const file of files) {
    let line: object;
    try {
      line = lineOf(file, library);
    } catch (error) {
      line = { file, error: (error as Error).message };
      failures++;
    }
    console.log(JSON.stringify(line));
  }
  return failures > 0 ? 1 : 0;
}

function readArguments(args: string[]): { files: string[]; all: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { all: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error('no file given');
    return { files: positionals, all: values.all };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function lineOf(file: string, { corpus, terms, all }: Library): object {
  // Paths are meant from where the command was called, also through npm.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const bytes = readFileSync(path);
  const start = performance.now();
  const { article, offsets, text, gateText } = PAGE.test(extname(path))
    ? readPageFile(bytes, path)
    : readTextFile(bytes);
  const read = performance.now();
  const { coverage, mentions } = annotate(article, corpus, { all });
  const link = performance.now();
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
    ms: { read: round(read - start), link: round(link - read) },
  };
}

function readTextFile(bytes: Buffer): FileReading {
  const text = bytes.toString('utf8');
  return { ...articleFromText(text), text, gateText: text };
}

function readPageFile(bytes: Buffer, path: string): FileReading {
  const document = parsePage(decodePage(bytes));
  const { article } = readArticle(document, { url: `file://${path}` });
  const offsets: number[] = [];
  let length = 0;
  for (const { text } of article.flows) {
    offsets.push(length);
    length += text.length + 1;
  }
  return { article, offsets, text: article.flows.map(({ text }) => text).join('\n'), gateText: pageText(document) };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
