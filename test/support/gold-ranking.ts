/** Reads `test/gold/ranking.yaml`: names in sentences of the gold articles, with the claims wanted first for them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readArticle } from '../../lib/article/read.ts';
import { requestForMention } from '../../lib/card/request.ts';
import type { ClaimId, Corpus, EntityId } from '../../lib/corpus/model.ts';
import type { Annotation, Article, ContextRequest, Mention } from '../../lib/corpus/reading.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { parsePage } from '../../scripts/support/parse-page.ts';
import { type GoldArticle, type GoldPart, loadFurtherGold, loadGold, loadRankingGold } from './gold.ts';

export interface RankingCase {
  part: GoldPart;
  /** The article's name. */
  article: string;
  /** A piece of the sentence, with the mention in it. */
  at: string;
  entity: EntityId;
  /** Any of them is right at the top: the choices of two editors. */
  first: ClaimId[];
  /** Not to come among the first three: the sentence says so itself, or they are off its point. */
  below: ClaimId[];
  request: ContextRequest;
}

type Entry = Pick<RankingCase, 'article' | 'at' | 'entity' | 'first'> & { below?: ClaimId[]; 'held-back'?: true };

/**
 * In the file's order.
 * @throws Error if an entry's piece of a sentence, or the mention in it, is not in its article
 */
export function loadRankingCases(corpus: Corpus): RankingCase[] {
  const entries = parse(readFileSync(new URL('../gold/ranking.yaml', import.meta.url), 'utf8')) as Entry[];
  const readings = new Map([
    ...loadGold().map(readingOf),
    ...loadGold('held-back').map(readingOf),
    ...loadFurtherGold().map((gold) => furtherReading(gold, corpus, 'coverage')),
    ...loadRankingGold().map((gold) => furtherReading(gold, corpus, 'ranking')),
    ['sample', sampleReading(corpus)] as const,
  ]);
  return entries.map(({ below = [], 'held-back': isHeldBack, ...entry }) => ({
    ...entry,
    below,
    part: isHeldBack ? 'held-back' : 'development',
    request: requestOf(entry, readings.get(entry.article)),
  }));
}

interface Reading {
  article: Article;
  annotation: Annotation;
}

/** As if the linker and the coverage had made no mistake. */
function readingOf({ slug, article, covers, mentions }: GoldArticle): [slug: string, reading: Reading] {
  const annotation: Annotation = {
    gate: true,
    coverage: covers.map((topic) => ({ topic, name: topic, score: 1, reasons: [] })),
    mentions: mentions.map((mention) => ({ ...mention, confidence: 1, reasons: [] })),
    entities: [],
    unknown: [],
  };
  return [slug, { article, annotation }];
}

/** Its names are found by the linker, but for those that are marked. */
function furtherReading(gold: GoldArticle, corpus: Corpus, folder: string): [slug: string, reading: Reading] {
  const [slug, { article, annotation }] = readingOf(gold);
  const marked = annotation.mentions;
  const isMarked = ({ flow, start }: Mention) => marked.some((mark) => mark.flow === flow && mark.start === start);
  const found = marked.length > 0 ? annotate(article, corpus).mentions.filter((mention) => !isMarked(mention)) : [];
  return [`${folder}/${slug}`, { article, annotation: { ...annotation, mentions: [...marked, ...found] } }];
}

function sampleReading(corpus: Corpus): Reading {
  const html = readFileSync(new URL('../../assets/sample/index.html', import.meta.url), 'utf8');
  const { article } = readArticle(parsePage(html), { url: 'https://sample.example/' });
  return { article, annotation: annotate(article, corpus) };
}

function requestOf({ article: slug, at, entity }: Entry, reading: Reading | undefined): ContextRequest {
  if (!reading) throw new Error(`ranking.yaml: no article "${slug}"`);
  const { article, annotation } = reading;
  const isAt = ({ flow, start, end, entity: linked }: Mention) => {
    const from = article.flows[flow]!.text.replaceAll('\u00a0', ' ').indexOf(at);
    return linked === entity && from >= 0 && from <= start && end <= from + at.length;
  };
  const mention = annotation.mentions.find(isAt);
  if (!mention) throw new Error(`ranking.yaml: no mention of ${entity} at "${at}" in ${slug}`);
  return requestForMention(article, annotation, mention);
}
