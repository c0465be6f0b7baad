/** Reads a report in a file, text or page, and drafts the note of it. */
import { basename } from 'node:path';
import { articleFromText } from '../../lib/article/from-text.ts';
import { furnitureLine } from '../../lib/article/line-shapes.ts';
import { readArticle } from '../../lib/article/read.ts';
import { draftNote, type ReportParagraph } from '../../lib/corpus/draft.ts';
import { makeReader } from '../../lib/corpus/evidence/read-text.ts';
import { squeeze } from '../../lib/corpus/evidence/words.ts';
import type { Corpus } from '../../lib/corpus/model.ts';
import { paragraphsOf } from '../../lib/corpus/paragraphs.ts';
import type { Article } from '../../lib/corpus/reading.ts';
import { annotate } from '../../lib/coverage/annotate.ts';
import { unknownNames } from '../../lib/language/unknown-names.ts';
import { claimLinker } from '../../lib/linking/claim-linker.ts';
import { decodePage, parsePage } from './parse-page.ts';

const PAGE = /\.x?html?$/i;

export interface Draft {
  note: string;
  /** The text whose paragraphs the note numbers: the file's own, or what a reader reads of a page. */
  text: string;
  /** Name of the document that holds this text. */
  document: string;
  isPage: boolean;
}

/** @param keptAs file that is to keep the text, if not the report's own */
export async function draftFile(path: string, bytes: Uint8Array, corpus: Corpus, keptAs?: string): Promise<Draft> {
  const isPage = PAGE.test(path);
  const document = keptAs ? basename(keptAs) : basename(path).replace(PAGE, '.txt');
  const { text, article } = isPage ? readPage(bytes, path) : readText(bytes);
  const annotation = annotate(article, corpus);
  const reader = makeReader(corpus.entities, claimLinker(corpus.entities));
  const note = draftNote(
    {
      document,
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      paragraphs: paragraphsOf(text).map((paragraph) => kindOf(paragraph.text, article)),
      topics: annotation.coverage.map(({ topic }) => topic),
      unknown: await unknownNames(article, annotation, corpus),
    },
    { entities: corpus.entities, ...reader },
  );
  return { note, text, document, isPage };
}

interface Read {
  text: string;
  article: Article;
}

function readText(bytes: Uint8Array): Read {
  const text = new TextDecoder().decode(bytes);
  return { text, article: articleFromText(text).article };
}

/** Publisher and date, which a page may say where no reader looks, become lines of the document, for the note to cite. */
function readPage(bytes: Uint8Array, path: string): Read {
  const { article } = readArticle(parsePage(decodePage(bytes)), { url: `file://${path}` });
  const flows = article.flows.map(({ text }) => text.replace(/\s+/g, ' '));
  const lines = [article.publisher, article.published, ...flows].filter((line) => line !== null);
  return { text: `${lines.join('\n\n')}\n`, article };
}

const PROVENANCE = new Set(['byline', 'dateline', 'date', 'credit']);

/** What a paragraph is: what the article holds is content; of the rest, who says so and when is provenance. */
function kindOf(text: string, { title, publisher, published, flows }: Article): ReportParagraph {
  const shape = furnitureLine(text);
  const flow = flows.find((each) => each.text.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ')));
  if (flow) return { text, kind: flow.part === 'heading' ? 'heading' : 'content' };
  if (text === publisher || text === published || squeeze(text) === squeeze(title)) return { text, kind: 'provenance' };
  if (!shape || !PROVENANCE.has(shape)) return { text, kind: 'furniture' };
  return { text, kind: 'provenance', ...((shape === 'byline' || shape === 'dateline') && { is: shape }) };
}
