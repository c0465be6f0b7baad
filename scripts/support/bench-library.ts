/** The library's part of the bench: reading and linking on Node, beside what one would use instead, in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { readArticle } from '../../lib/article/read.ts';
import type { Entity } from '../../lib/corpus/model.ts';
import type { Article } from '../../lib/corpus/reading.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { findSpots } from '../../lib/linking/candidates.ts';
import { buildGazetteer } from '../../lib/linking/gazetteer.ts';
import { loadGold } from '../../test/support/gold.ts';
import { ROOT } from './build.ts';
import { loadCorpus } from './load-corpus.ts';
import { manyNames } from './many-names.ts';
import { parsePage } from './parse-page.ts';

export interface PeerRow {
  measure: string;
  ours: number;
  peer: string;
  theirs: number;
  /** Of the text that both read, in UTF-8; absent where the time alone counts. */
  bytes?: number;
}

const WARM = 20;
const ROUNDS = 41;

/** Milliseconds of processor time that this process has taken. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of both, the garbage collector's included; taken in turns, and of many rounds the least,
 * so that what else the machine does counts little and for both alike.
 */
function compare<Given>(
  prepare: () => Given,
  ours: (given: Given) => void,
  theirs: (given: Given) => void,
  rounds = ROUNDS,
) {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < Math.min(WARM, rounds) + rounds; round++) {
    for (const [index, run] of [ours, theirs].entries()) {
      const given = prepare();
      const start = processorTime();
      run(given);
      if (round >= Math.min(WARM, rounds)) least[index] = Math.min(least[index]!, processorTime() - start);
    }
  }
  return { ours: least[0]!, theirs: least[1]! };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** All names as one regular expression: what one writes in a minute. */
const patternOf = (entities: readonly Entity[]) =>
  new RegExp(
    `(?<!\\p{L})(?:${entities
      .flatMap(({ names }) => names.map(({ text }) => escaped(text)))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?!\\p{L})`,
    'gu',
  );

const SCRIPTS = ['en', 'ru', 'ko', 'ja', 'zh'];
/** Articles from one to the next, so that languages and subjects take turns. */
const STRIDE = 7;

/** A million units of whole gold articles in five scripts, in mixed order: as many names as news has. */
function longText(): string {
  const articles = loadGold()
    .filter(({ article }) => SCRIPTS.includes(article.language ?? ''))
    .map(({ article }) => article.flows.map(({ text }) => text).join('\n'));
  let text = '';
  for (let at = 0; text.length < 1_000_000; at += STRIDE) text += `${articles[at % articles.length]}\n`;
  // By way of bytes, as a text arrives that nobody has pieced together.
  return Buffer.from(text).toString();
}

/** Names found in a long text, by how many are known; and the gazetteer built beside the expression compiled. */
function searches(entities: readonly Entity[]): PeerRow[] {
  const text = longText();
  const bytes = Buffer.byteLength(text);
  const few = buildGazetteer(manyNames(200, entities));
  return [200, 1000, 100_000].map((count) => {
    const names = manyNames(count, entities);
    const gazetteer = buildGazetteer(names);
    // Beyond some ten thousand names an expression no longer compiles in reasonable time: the few names instead.
    const pattern = count > 10_000 ? null : patternOf(names);
    return {
      measure: `find ${count.toLocaleString('en')} names in a text of five scripts`,
      peer: pattern ? 'one regular expression, which accepts no variants' : 'the same with 200 names',
      bytes,
      ...compare(
        () => text,
        (given) => findSpots(given, gazetteer),
        (given) => (pattern ? [...given.matchAll(pattern)] : findSpots(given, few)),
      ),
    };
  });
}

/** A text of a million units as an article of many paragraphs. */
function longArticle({ flows, ...article }: Article): Article {
  const length = flows.reduce((sum, { text }) => sum + text.length, 0);
  return { ...article, flows: Array.from({ length: Math.ceil(1_000_000 / length) }, () => flows).flat() };
}

function inOneFlow({ flows, ...article }: Article): Article {
  return { ...article, flows: [{ text: flows.map(({ text }) => text).join(' '), part: 'body', section: 0 }] };
}

export function benchLibrary(): PeerRow[] {
  const corpus = loadCorpus();
  const html = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');
  const { article } = readArticle(parsePage(html), { url: '' });
  const text = article.flows.map((flow) => flow.text).join('\n');
  const gazetteer = buildGazetteer(corpus.entities);
  const long = longArticle(article);
  const pattern = patternOf(corpus.entities);
  const lexicon = Object.fromEntries(
    corpus.entities.flatMap(({ names }) => names.map((name) => [name.text.toLowerCase(), 'Known'])),
  );
  nlp.plugin({ words: lexicon });
  const size = `${(text.length / 1000).toFixed(1)} kB`;
  return [
    {
      measure: 'read the article out of the sample page',
      peer: 'Readability',
      ...compare(
        () => parsePage(html),
        (document) => readArticle(document, { url: '' }),
        (document) => new Readability(document).parse(),
      ),
    },
    {
      measure: `find all names of the corpus in ${size}`,
      bytes: Buffer.byteLength(text),
      peer: 'one regular expression, which accepts no variants',
      ...compare(
        () => text,
        (given) => findSpots(given, gazetteer),
        (given) => [...given.matchAll(pattern)],
      ),
    },
    {
      measure: `annotate ${size}: names, whose they are, what is covered`,
      peer: 'compromise with the names as its lexicon, tagging alone',
      ...compare(
        () => article,
        (given) => annotate(given, corpus),
        () => nlp(text).match('#Known+').out('offset'),
      ),
    },
    ...[
      { measure: 'annotate a text of 1 MB', given: long },
      { measure: 'annotate a text of 1 MB in one paragraph', given: inOneFlow(long) },
    ].map(({ measure, given }) => ({
      measure,
      peer: 'its names alone',
      ...compare(
        () => given,
        (article) => annotate(article, corpus),
        (article) => article.flows.map((flow) => findSpots(flow.text, gazetteer)),
        5,
      ),
    })),
    {
      measure: 'build the gazetteer of the corpus',
      peer: 'compile the regular expression',
      ...compare(
        () => corpus.entities,
        buildGazetteer,
        (given) => patternOf(given).test('no name'),
      ),
    },
    ...searches(corpus.entities),
  ];
}
