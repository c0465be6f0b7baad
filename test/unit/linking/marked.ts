import type { NameKind } from '../../../lib/corpus/model.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** Finds what the shipped corpus marks in paragraphs, of one kind or of all, as `quote entity`. */
export const marked =
  (only?: NameKind) =>
  (...paragraphs: string[]): string[] =>
    annotate(articleOf(...paragraphs), corpus, { all: true })
      .mentions.filter(({ kind }) => only === undefined || kind === only)
      .map(({ quote, entity }) => `${quote} ${entity}`);
