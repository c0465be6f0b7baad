/** `npm run evaluate`: precision, recall and F1 of linking, coverage and the news test, each beside a plain baseline. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isProbablyReaderable } from '@mozilla/readability';
import { articleFromText } from '../lib/article/from-text.ts';
import { readArticle } from '../lib/article/read.ts';
import type { NameKind, TopicId } from '../lib/corpus/model.ts';
import { annotate } from '../lib/coverage/annotate.ts';
import { aliasCoverage, aliasList } from '../test/support/alias-list.ts';
import { type GoldArticle, loadGold } from '../test/support/gold.ts';
import { add, type Counts, compare, measuresOf, noCounts } from '../test/support/measures.ts';
import { loadPages } from '../test/support/pages.ts';
import { loadCorpus } from './support/load-corpus.ts';
import { parsePage } from './support/parse-page.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '../shared/pages' },
    errors: { type: 'boolean', default: false },
  },
});

/** Compared as one: which of its names is an entity's first is the corpus's choice. */
const KINDS: Record<NameKind, string> = {
  name: 'names and aliases',
  alias: 'names and aliases',
  acronym: 'acronyms',
  surname: 'surnames',
  nominal: 'nominals',
  metonym: 'metonyms',
};

type Table = Map<string, { ours: Counts; baseline: Counts }>;

function row(table: Table, key: string) {
  if (!table.has(key)) table.set(key, { ours: noCounts(), baseline: noCounts() });
  return table.get(key)!;
}

const percent = (share: number | null): string =>
  share === null ? '     –' : `${(100 * share).toFixed(1)}`.padStart(6);

function show(title: string, table: Table): void {
  console.log(`\n${title.padEnd(28)} precision recall     F1    n |  baseline: precision recall     F1`);
  const all = { ours: noCounts(), baseline: noCounts() };
  for (const { ours, baseline } of table.values()) {
    add(all.ours, ours);
    add(all.baseline, baseline);
  }
  for (const [key, { ours, baseline }] of [...[...table].sort(), ['all', all] as const]) {
    const own = measuresOf(ours);
    const base = measuresOf(baseline);
    console.log(
      `${key.padEnd(28)}    ${percent(own.precision)} ${percent(own.recall)} ${percent(own.f1)} ${String(ours.right + ours.missed).padStart(4)} | ` +
        `             ${percent(base.precision)} ${percent(base.recall)} ${percent(base.f1)}`,
    );
  }
}

type Spot = { flow: number; start: number; end: number; entity: string; kind: NameKind };

/** The kind of a mark on a place is the gold's where it has one there. */
function byKind(table: Table, who: 'ours' | 'baseline', found: readonly Spot[], gold: readonly Spot[]): void {
  const place = ({ flow, start, end, entity }: Spot) => `${flow}:${start}-${end} ${entity}`;
  const kinds = new Map(gold.map((spot) => [place(spot), KINDS[spot.kind]]));
  for (const kind of new Set(Object.values(KINDS))) {
    const ours = found.filter((spot) => (kinds.get(place(spot)) ?? KINDS[spot.kind]) === kind);
    const theirs = gold.filter((spot) => KINDS[spot.kind] === kind);
    add(row(table, kind)[who], compare(ours.map(place), theirs.map(place)));
  }
}

function byTopic(table: Table, who: 'ours' | 'baseline', found: readonly TopicId[], gold: readonly TopicId[]): void {
  for (const topic of new Set([...found, ...gold])) {
    const has = (list: readonly TopicId[]) => (list.includes(topic) ? [topic] : []);
    add(row(table, topic)[who], compare(has(found), has(gold)));
  }
}

const corpus = loadCorpus();
const baseline = aliasList(corpus);
const baselineCoverage = aliasCoverage(corpus);
const gold = loadGold();

const linking: Table = new Map();
const coverage: Table = new Map();
const reliability = new Map<number, { marks: number; right: number }>();

function printErrors(
  { slug, mentions, covers, article }: GoldArticle,
  found: readonly Spot[],
  topics: readonly TopicId[],
) {
  const key = ({ flow, start, end, entity }: Spot) => `${flow}:${start}-${end} ${entity}`;
  const quote = ({ flow, start, end, entity, kind }: Spot) =>
    `“${article.flows[flow]!.text.slice(start, end)}” ${entity} (${kind}), flow ${flow}`;
  const wanted = new Set(mentions.map(key));
  const got = new Set(found.map(key));
  for (const spot of found) if (!wanted.has(key(spot))) console.log(`${slug}: wrong ${quote(spot)}`);
  for (const spot of mentions) if (!got.has(key(spot))) console.log(`${slug}: missed ${quote(spot)}`);
  for (const topic of topics) if (!covers.includes(topic)) console.log(`${slug}: wrongly covers ${topic}`);
  for (const topic of covers) if (!topics.includes(topic)) console.log(`${slug}: misses ${topic}`);
}

for (const one of gold) {
  const { mentions, coverage: covered } = annotate(one.article, corpus, { all: true });
  const topics = covered.map(({ topic }) => topic);
  byKind(linking, 'ours', mentions, one.mentions);
  byKind(linking, 'baseline', baseline(one.article), one.mentions);
  byTopic(coverage, 'ours', topics, one.covers);
  byTopic(coverage, 'baseline', baselineCoverage(one.article), one.covers);
  for (const mention of mentions) {
    const bucket = Math.floor(mention.confidence * 20) / 20;
    const tally = reliability.get(bucket) ?? { marks: 0, right: 0 };
    tally.marks++;
    if (
      one.mentions.some(
        (spot) =>
          spot.flow === mention.flow &&
          spot.start === mention.start &&
          spot.end === mention.end &&
          spot.entity === mention.entity,
      )
    )
      tally.right++;
    reliability.set(bucket, tally);
  }
  if (values.errors) printErrors(one, mentions, topics);
}

console.log(`Gold: ${gold.length} articles, ${gold.reduce((sum, { mentions }) => sum + mentions.length, 0)} mentions`);
show('Linking, by kind', linking);
show('Coverage, by topic', coverage);

console.log('\nReliability: confidence, marks, share right');
for (const [bucket, { marks, right }] of [...reliability].sort(([a], [b]) => b - a)) {
  console.log(
    `${bucket.toFixed(2)}–${(bucket + 0.05).toFixed(2)} ${String(marks).padStart(5)} ${percent(right / marks)}`,
  );
}

const labels = join(values.pages, 'pages.json');
interface Label {
  file: string;
  isArticle: boolean | null;
  covers: TopicId[];
}

/** Whether a page is a news article: our news test beside Readability's quick one. */
function byPage(table: Table, html: string, isArticle: boolean): void {
  const key = (is: boolean | null) => (is ? ['article'] : []);
  const ours = readArticle(parsePage(html), { url: '' }).article.isArticle;
  add(row(table, 'editorial news article').ours, compare(key(ours), key(isArticle)));
  const theirs = isProbablyReaderable(parsePage(html));
  add(row(table, 'editorial news article').baseline, compare(key(theirs), key(isArticle)));
}

const ownPages: Table = new Map();
const own = loadPages();
for (const { html, expected } of own) byPage(ownPages, html, expected.isArticle === true);
show(`News test, ${own.length} own pages`, ownPages);

if (existsSync(labels)) {
  const read = ({ file }: Label) => readFileSync(join(values.pages, file), 'utf8');
  const all = JSON.parse(readFileSync(labels, 'utf8')) as Label[];
  const texts = all.filter(({ file }) => file.endsWith('.txt'));
  const pages = all.filter(({ isArticle }) => isArticle !== null);
  const newsTest: Table = new Map();
  for (const page of pages) byPage(newsTest, read(page), page.isArticle === true);
  show(`News test, ${pages.length} real pages`, newsTest);
  const table: Table = new Map();
  for (const label of all) {
    const isText = texts.includes(label);
    const article = isText
      ? articleFromText(read(label)).article
      : readArticle(parsePage(read(label)), { url: '' }).article;
    const topics = annotate(article, corpus).coverage.map(({ topic }) => topic);
    byTopic(table, 'ours', topics, label.covers);
    byTopic(table, 'baseline', baselineCoverage(article), label.covers);
    if (values.errors) {
      for (const topic of topics)
        if (!label.covers.includes(topic)) console.log(`${label.file}: wrongly covers ${topic}`);
      for (const topic of label.covers) if (!topics.includes(topic)) console.log(`${label.file}: misses ${topic}`);
    }
  }
  show(`Coverage, ${all.length} real texts`, table);
} else {
  console.log(`\nNo real pages and texts: there is no ${labels} (give their folder with --pages).`);
}
