/** The weights of coverage: fit to all labelled articles there are, and judged on each by a fit without it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { readArticle } from '../../../lib/article/read.ts';
import type { Corpus, TopicId } from '../../../lib/corpus/model.ts';
import type { Article, Flow } from '../../../lib/corpus/reading.ts';
import { featuresOf } from '../../../lib/coverage/annotate.ts';
import type { Features } from '../../../lib/coverage/features.ts';
import { COVERED, scoreOf, type Weights } from '../../../lib/coverage/score.ts';
import { loadFurtherGold, loadGold } from '../../../test/support/gold.ts';
import { compare } from '../../../test/support/measures.ts';
import { parsePage } from '../parse-page.ts';
import { count, measuredTable, type Table, type Tally } from './table.ts';

export interface Labelled {
  name: string;
  article: Article;
  covers: TopicId[];
  passing: TopicId[];
}

/** The further gold, of which only the topics are labelled. */
export const furtherGold = (): Labelled[] => loadFurtherGold().map(({ slug, ...gold }) => ({ name: slug, ...gold }));

/** The real pages and texts of a folder with a `pages.json`; none, if there is none. */
export function realTexts(folder: string): Labelled[] {
  const labels = join(folder, 'pages.json');
  if (!existsSync(labels)) return [];
  const all = JSON.parse(readFileSync(labels, 'utf8')) as { file: string; covers: TopicId[]; passing: TopicId[] }[];
  return all.map(({ file, covers, passing }) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const article = file.endsWith('.txt')
      ? articleFromText(source).article
      : readArticle(parsePage(source), { url: '' }).article;
    return { name: file, article, covers, passing };
  });
}

const bodyOf = ({ flows }: Article): Flow[] => flows.filter(({ part }) => part === 'body');

/** Where the paragraphs of another article are set in: parts of the way through. */
const PLACES = [0.3, 0.6, 1];
/** The most flows of an article that others are set into. */
const HOST = 40;

/**
 * Articles on nothing that the topics know, into each of which two or three paragraphs of one that covers something are
 * set: what that one covers, these name in passing. They bear the name of the article that the paragraphs are of.
 */
function passingIn(articles: readonly Labelled[]): Labelled[] {
  const english = articles.filter(({ article: { language } }) => language === 'en');
  const hosts = english.filter(
    ({ article, covers, passing }) => covers.length + passing.length === 0 && bodyOf(article).length >= 8,
  );
  return english
    .filter(({ covers }) => covers.length > 0)
    .map(({ name, article, covers }, index) => {
      const host = hosts[index % hosts.length]!.article;
      const own = bodyOf(article);
      const some = [own[1 % own.length]!, own[own.length >> 1]!, own.at(-1)!].slice(
        0,
        bodyOf(host).length >= 12 ? 3 : 2,
      );
      const flows = host.flows.slice(0, HOST);
      flows.splice(Math.ceil(flows.length * PLACES[index % PLACES.length]!), 0, ...some);
      return { name, article: { ...host, flows }, covers: [], passing: covers };
    });
}

/** An article's topic whose needs are met. */
interface Case {
  name: string;
  topic: TopicId;
  covered: boolean;
  features: Features;
  /** What it counts: an article set together counts less than one that was written. */
  counts: number;
}

const SET_TOGETHER = 0.3;
/** Keeps the weights from growing without end where the cases can be told apart. */
const RIDGE = 0.2;
const STEPS = 25;

const casesOf = ({ name, article, covers }: Labelled, counts: number, corpus: Corpus): Case[] =>
  featuresOf(article, corpus).map(({ topic, features }) => ({
    name,
    topic,
    covered: covers.includes(topic),
    features,
    counts,
  }));

/** Solves `matrix x = right` by elimination; the matrix is symmetric and positive. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows.slice(at + 1)) {
      const factor = row[at]! / pivot[at]!;
      for (let column = at; column < row.length; column++) row[column]! -= factor * pivot[column]!;
    }
  }
  const found: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const rest = row.slice(at + 1, -1).reduce((sum, value, index) => sum + value * found[index]!, 0);
    found.unshift((row.at(-1)! - rest) / row[at]!);
  }
  return found;
}

/** Logistic regression by Newton's method. */
function weightsFor(cases: readonly Case[]): Weights {
  const names = Object.keys(cases[0]!.features) as (keyof Features)[];
  const columns = [...names, 'bias'] as (keyof Weights)[];
  const weights = Object.fromEntries(columns.map((name) => [name, 0])) as unknown as Weights;
  const inputs = cases.map(({ features }) => [...names.map((name) => features[name]), 1]);
  for (let step = 0; step < STEPS; step++) {
    const slope = columns.map((name) => (name === 'bias' ? 0 : -RIDGE * weights[name]));
    const bend = columns.map((name, row) =>
      columns.map((_, column) => (row !== column ? 0 : name === 'bias' ? 1e-9 : RIDGE)),
    );
    for (const [index, { covered, features, counts }] of cases.entries()) {
      const input = inputs[index]!;
      const score = scoreOf(features, weights);
      for (let row = 0; row < columns.length; row++) {
        slope[row]! += counts * (Number(covered) - score) * input[row]!;
        for (let column = 0; column < columns.length; column++) {
          bend[row]![column]! += counts * score * (1 - score) * input[row]! * input[column]!;
        }
      }
    }
    for (const [index, change] of solve(bend, slope).entries()) weights[columns[index]!] += change;
  }
  return weights;
}

/** Every labelled article judged by weights that were fit without it; below, the weights fit with all of them. */
export function coverageFit(folder: string, corpus: Corpus, { errors }: { errors: boolean }): Table {
  const gold = loadGold().map(({ slug, ...article }) => ({ name: slug, ...article }));
  const written = [...gold, ...furtherGold(), ...realTexts(folder)];
  const cases = written.map((article) => ({ article, own: casesOf(article, 1, corpus) }));
  const all = [
    ...cases.flatMap(({ own }) => own),
    ...passingIn(written).flatMap((article) => casesOf(article, SET_TOGETHER, corpus)),
  ];
  const tally: Tally = new Map();
  const notes: string[] = [];
  for (const { article, own } of cases) {
    const { name, covers } = article;
    const weights = own.length > 0 ? weightsFor(all.filter((other) => other.name !== name)) : null;
    const found = weights ? own.filter(({ features }) => scoreOf(features, weights) > COVERED) : [];
    const topics = found.map(({ topic }) => topic);
    for (const topic of new Set([...topics, ...covers])) {
      const has = (list: readonly TopicId[]) => (list.includes(topic) ? [topic] : []);
      count(tally, topic, 'ours', compare(has(topics), has(covers)));
      if (errors && topics.includes(topic) !== covers.includes(topic)) {
        notes.push(`${name}: ${covers.includes(topic) ? 'misses' : 'wrongly covers'} ${topic}`);
      }
    }
  }
  const weights = Object.entries(weightsFor(all)).map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  return measuredTable(
    `Coverage, ${written.length} articles, each by weights fit without it`,
    tally,
    ['ours'],
    [...notes, `Weights fit with all of them: ${weights.join(', ')}`],
  );
}
