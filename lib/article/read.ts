/** Reads the article out of a page. Writes nothing; works in a live page and on a parsed file. */
import type { Article, Flow } from '../corpus/reading.ts';
import { type Body, findBody } from './body.ts';
import { dateIn, isDateLine } from './dates.ts';
import { byScript, guessLanguage } from './guess-language.ts';
import { endsSentence, furnitureLine, isRunning, weightOf, wordsIn } from './line-shapes.ts';
import { dateInUrl, declaredLanguage, type Metadata, readMetadata, visibleDate } from './metadata.ts';
import { newsTest } from './news-test.ts';
import { pageShape } from './page-shape.ts';
import { domRendering, layoutHides } from './rendering.ts';
import { type Box, type Run, runsOf } from './runs.ts';
import type { FlowSpans } from './spans.ts';
import { cleanTitle, findTitle, headlineTest } from './title.ts';

export interface ReadOptions {
  url: string;
  /** Whether a reader can't see an element. By default asked of the layout, where there is one. */
  isHidden?: (element: Element) => boolean;
}

/** What was read: `spans[i]` tells where the text of `article.flows[i]` stands in the page. */
export interface Reading {
  article: Article;
  spans: FlowSpans[];
}

export function readArticle(document: Document, options: ReadOptions): Reading {
  const metadata = readMetadata(document, options.url);
  const url = /^https?:/.test(options.url) ? options.url : (metadata.url ?? options.url);
  const root = document.body ?? document.documentElement;
  const { runs, boxes } = runsOf(root, domRendering(document));
  const isHidden = remember(options.isHidden ?? layoutHides(document));
  const isHeadline = headlineTest(metadata.titles);
  const body = findBody(runs, boxes, { isHeadline, isHidden, articleBody: metadata.articleBody });
  const titleAt = findTitle(runs, body.runs[0] ?? runs.length, metadata, isHeadline, isHidden);
  const { flows, spans } = flowsOf(
    runs,
    titleAt,
    { ...body, runs: withoutBios(body.runs, runs, metadata.byline) },
    isHidden,
  );
  const title =
    titleAt === null
      ? cleanTitle(metadata.titles[0] ?? '', metadata.siteName)
      : runs[titleAt]!.text.replace(/\s+/g, ' ');
  const published = metadata.published ?? datePrinted(document, body, runs, titleAt) ?? dateInUrl(url);
  const text = flows.map((flow) => flow.text).join('\n');
  const verdict = newsTest({
    url,
    title,
    metadata,
    published,
    hasTitle: titleAt !== null,
    flows,
    running: body.running,
    runningOnPage: body.runningOnPage,
    teasers: body.teasers,
    shape: pageShape(document, runs, body),
  });
  const language = languageOf(metadata, body, document, text);
  return {
    article: { ...verdict, title, publisher: metadata.siteName, published, language, flows },
    spans,
  };
}

/** Title first, then the body; between them, only running text (a standfirst, a picture's caption). */
function flowsOf(
  runs: Run[],
  titleAt: number | null,
  body: Body,
  isHidden: (box: Box) => boolean,
): { flows: Flow[]; spans: FlowSpans[] } {
  const first = body.runs[0] ?? 0;
  const lead: number[] = [];
  for (let index = (titleAt ?? first) + 1; index < Math.min(first, (titleAt ?? first) + 12); index++) {
    const run = runs[index]!;
    const { text, linked, box } = run;
    const standfirst =
      isRunning(text) || (box.heading > 0 && wordsIn(text) >= 5) || (wordsIn(text) >= 7 && endsSentence(text));
    if (
      standfirst &&
      linked < text.length * 0.3 &&
      !furnitureLine(text) &&
      !isHidden(box) &&
      !inFurniture(box, body.box)
    )
      lead.push(index);
  }
  const flows: Flow[] = [];
  const spans: FlowSpans[] = [];
  let section = 0;
  const add = (index: number, part: Flow['part']) => {
    flows.push({ text: runs[index]!.text, part, section });
    spans.push(runs[index]!.spans);
    if (part === 'heading') section++;
  };
  if (titleAt !== null) add(titleAt, 'title');
  for (const index of [...lead, ...body.runs]) {
    const run = runs[index]!;
    if (index === titleAt || (titleAt !== null && run.box.heading && run.text === runs[titleAt]!.text)) continue;
    add(index, isSubhead(run) ? 'heading' : 'body');
  }
  return { flows, spans };
}

/** A heading element that is not a standfirst, or a short paragraph all in bold. */
const isSubhead = ({ box, text, bold }: Run): boolean =>
  (box.heading > 0 || bold >= text.length * 0.95) &&
  weightOf(text) < 140 &&
  !(/[.。]$/.test(text) && wordsIn(text) > 8);

/** Whether something between a box and the article's container speaks against it. */
function inFurniture(box: Box, container: Box): boolean {
  const outer = new Set<Box>();
  for (let up: Box | null = container; up; up = up.parent) outer.add(up);
  for (let up: Box | null = box; up && !outer.has(up); up = up.parent) {
    if (up.furniture && !(up.element.localName === 'header' && up.element.querySelector('h1'))) return true;
  }
  return false;
}

/** Leaves out the last lines, where they begin with an author and say who that is: "Jane Roe is a reporter in Paris." */
function withoutBios(indexes: number[], runs: Run[], byline: string | null): number[] {
  const authors = byline?.split(/,| and | & /).map((name) => name.trim()) ?? [];
  const isBio = ({ text }: Run): boolean =>
    authors.some(
      (name) =>
        name.length > 4 &&
        text.startsWith(name) &&
        /^,? (?:is|was|has been|covers|reports|writes|edits|joined)\b/.test(text.slice(name.length)),
    );
  const last = indexes.findLastIndex((index) => !isBio(runs[index]!));
  return indexes.slice(0, last + 1);
}

/** The date printed near the headline or the body. */
function datePrinted(document: Document, body: Body, runs: Run[], titleAt: number | null): string | null {
  const around = body.box.element.closest('article, main') ?? document;
  const times = [...around.querySelectorAll('time')].filter(
    (time) => !time.closest('aside, nav, footer, li, [class*="comment"], [class*="related"]'),
  );
  const published = times.filter(
    (time) => time.hasAttribute('pubdate') || /publi/i.test(`${time.className} ${time.parentElement?.className}`),
  );
  const found = visibleDate(published) ?? visibleDate(times.slice(0, 3));
  if (found) return found;
  const first = body.runs[0] ?? 0;
  const near = runs.slice(Math.max(0, Math.min(titleAt ?? first, first) - 5), first + 4);
  const short = near.filter((run) => run.text.length < 120);
  return (
    visibleDate(short.map((run) => run.box.element).filter((element) => element.childElementCount < 12)) ??
    dateLine(short.flatMap((run) => run.text.split('\n')))
  );
}

/** The date in the first line of nothing but a date, or a place and an agency before it. */
const dateLine = (lines: string[]): string | null => {
  const dated = (text: string) => isDateLine(text) || furnitureLine(text) === 'dateline';
  const line = lines.find((text) => dated(text) && dateIn(text) !== null);
  return line === undefined ? null : dateIn(line);
};

/** As declared, unless the text is in another script; else guessed. */
function languageOf(metadata: Metadata, body: Body, document: Document, text: string): string | null {
  const declared =
    declaredLanguage(body.box.element) ?? declaredLanguage(document.documentElement) ?? metadata.language;
  if (!declared) return guessLanguage(text);
  const script = byScript(text);
  const latin = script === null;
  const declaredLatin =
    !/^(?:ko|ja|zh|ru|uk|bg|sr|mk|be|kk|mn|ar|fa|ur|ps|ckb|he|iw|yi|el|hi|mr|ne|bn|as|ta|th|ka|hy)$/.test(declared);
  if (latin === declaredLatin || text.length < 200) return declared;
  return guessLanguage(text) ?? declared;
}

function remember(isHidden: (element: Element) => boolean): (box: Box) => boolean {
  const memory = new Map<Box, boolean>();
  return (box) => {
    const answer = memory.get(box) ?? isHidden(box.element);
    memory.set(box, answer);
    return answer;
  };
}
