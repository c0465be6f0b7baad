/** The library's part of the bench: reading and linking on Node, beside what one would use instead, in one run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readability } from '@mozilla/readability';
import nlp from 'compromise';
import { readArticle } from '../../lib/article/read.ts';
import type { Corpus } from '../../lib/corpus/model.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { wordsOf } from '../../lib/language/words.ts';
import { findCandidates } from '../../lib/linking/candidates.ts';
import { buildGazetteer } from '../../lib/linking/gazetteer.ts';
import { ROOT } from './build.ts';
import { loadCorpus } from './load-corpus.ts';
import { parsePage } from './parse-page.ts';

export interface PeerRow {
  measure: string;
  ours: number;
  peer: string;
  theirs: number;
}

const WARM = 20;
const ROUNDS = 41;

/** Median milliseconds of both, taken in turns, so that what else the machine does meets both alike. */
function compare<Given>(prepare: () => Given, ours: (given: Given) => void, theirs: (given: Given) => void) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM + ROUNDS; round++) {
    for (const [index, run] of [ours, theirs].entries()) {
      const given = prepare();
      const start = performance.now();
      run(given);
      if (round >= WARM) times[index]!.push(performance.now() - start);
    }
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { ours: median(times[0]), theirs: median(times[1]) };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** All names as one regular expression: what one writes in a minute. */
const patternOf = ({ entities }: Corpus) =>
  new RegExp(
    `(?<!\\p{L})(?:${entities
      .flatMap(({ names }) => names.map(({ text }) => escaped(text)))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?!\\p{L})`,
    'gu',
  );

export function benchLibrary(): PeerRow[] {
  const corpus = loadCorpus();
  const html = readFileSync(join(ROOT, 'assets/sample/index.html'), 'utf8');
  const { article } = readArticle(parsePage(html), { url: '' });
  const text = article.flows.map((flow) => flow.text).join('\n');
  const gazetteer = buildGazetteer(corpus.entities);
  const pattern = patternOf(corpus);
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
      measure: `find all names in ${size}, words made ready included`,
      peer: 'one regular expression, which accepts no variants',
      ...compare(
        () => text,
        (given) => findCandidates(given, wordsOf(given), gazetteer),
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
  ];
}
