/** A plain text file as an article: what is furniture is told by the shape of its lines alone. */
import type { Article, Flow } from '../corpus/reading.ts';
import { dateIn } from './dates.ts';
import { guessLanguage } from './guess-language.ts';
import { startsWithListLabel } from './labels.ts';
import {
  endsSentence,
  furnitureLine,
  isAboutTheSite,
  isHeadlineLike,
  isRunning,
  type LineFurniture,
  weightOf,
  wordsIn,
} from './line-shapes.ts';

interface Line {
  text: string;
  /** UTF-16 offset in the file. */
  start: number;
  /** Null: may be content. `label`: the name of a section ("WORLD"). `list`: one of other stories' headlines. */
  furniture: LineFurniture | 'label' | 'list' | 'repetition' | null;
  running: boolean;
}

/**
 * Reads a scraped text. `offsets[i]` is where flow i begins in the file, in UTF-16 units; a flow's text stands there
 * unchanged.
 */
export function articleFromText(text: string): { article: Article; offsets: number[] } {
  const lines = linesOf(text);
  const title = titleOf(lines);
  dropRepetitions(lines, title);
  dropLists(lines, title);
  const content = lines.filter((line) => !line.furniture);
  const flows: Flow[] = [];
  let section = 0;
  for (const [index, line] of content.entries()) {
    const part = line === title && !line.running ? 'title' : isHeading(content, index) ? 'heading' : 'body';
    flows.push({ text: line.text, part, section });
    if (part === 'heading') section++;
  }
  const article: Article = {
    isArticle: null,
    reasons: ['plain text is taken as an article'],
    title: title?.text ?? '',
    publisher: null,
    published: publishedIn(lines),
    language: guessLanguage(content.map((line) => line.text).join('\n')),
    flows,
  };
  return { article, offsets: content.map((line) => line.start) };
}

/** Beyond this weight, a line without the end of a sentence is a paragraph that lost it. */
const LONGEST_HEADLINE = 180;

/** One line a paragraph; in a file of wrapped lines, where blank lines part paragraphs, one paragraph. */
function linesOf(text: string): Line[] {
  const pattern = isWrapped(text) ? /\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g : /\S[^\n\r\u2028\u2029]*/g;
  return [...text.matchAll(pattern)].map((match) => {
    const line = match[0].trimEnd();
    const furniture = furnitureLine(line) ?? (isLabel(line) ? 'label' : null);
    const running = isRunning(line) && (endsSentence(line) || weightOf(line) > LONGEST_HEADLINE);
    return { text: line, start: match.index, furniture, running };
  });
}

function isWrapped(text: string): boolean {
  const inner = text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim().split('\n').slice(0, -1));
  const full = inner.filter((line) => line.trim().length >= 50 && line.length <= 90 && !endsSentence(line));
  return inner.length >= 4 && full.length / inner.length > 0.6;
}

/** The name of a section, or what is left of a script or a button: a word or three that say nothing. */
function isLabel(line: string): boolean {
  if (endsSentence(line) || wordsIn(line) > 3) return false;
  return (
    !/\p{Ll}/u.test(line.replace(/\p{Lo}/gu, 'x')) ||
    (wordsIn(line) === 1 && /^[\p{Ll}\d\W]+$/u.test(line) && weightOf(line) < 20)
  );
}

/** The first line that can be a headline: several words, or a few words above running text. */
function titleOf(lines: Line[]): Line | null {
  const content = lines.filter((line) => !line.furniture);
  return (
    content.find((line, index) => {
      if (wordsIn(line.text) >= 4 || weightOf(line.text) >= 40) return true;
      const next = lines[lines.indexOf(line) + 1];
      return wordsIn(line.text) >= 2 && (next === content[index + 1] ? next?.running : next?.furniture === 'byline');
    }) ?? null
  );
}

/** What stands before the headline, and lines that only say it again. */
function dropRepetitions(lines: Line[], title: Line | null): void {
  if (!title) return;
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const titleKey = key(title.text);
  const at = lines.indexOf(title);
  for (const [index, line] of lines.entries()) {
    if (line !== title && !line.furniture && (index < at || key(line.text) === titleKey)) line.furniture = 'repetition';
  }
}

/**
 * Lists of other stories: what follows a label such as "Related" until running text or a section of the page's own
 * kicker begins; and a trail of headlines at the end that nothing announces.
 */
function dropLists(lines: Line[], title: Line | null): void {
  const kickers = new Set(
    lines
      .slice(0, title ? lines.indexOf(title) : 0)
      .filter((l) => l.furniture === 'label')
      .map((l) => l.text),
  );
  let inList = false;
  let bulleted = false;
  let own = false;
  let trail: Line[] = [];
  const endTrail = () => {
    if (trail.length > 2) for (const line of trail) line.furniture = 'list';
  };
  for (const line of lines) {
    if (line.furniture === 'label' && kickers.has(line.text)) {
      inList = false;
      own = true;
    }
    if (line.furniture === 'list label' || (!line.furniture && startsWithListLabel(line.text))) {
      line.furniture = 'list label';
      inList = true;
      bulleted = false;
      own = false;
    }
    if (line.furniture) continue;
    const bullet = /^[-–•*] /.test(line.text);
    const listed = bullet
      ? bulleted || !line.running || isHeadlineLike(line.text)
      : !line.running || line.text.length < 100;
    if (inList && (listed || isAboutTheSite(line.text))) {
      line.furniture = 'list';
      bulleted ||= bullet;
      continue;
    }
    inList = false;
    if (line.running) trail = [];
    else if (!own && title && line !== title) trail.push(line);
  }
  if (lines.some((line) => !line.furniture && line.running)) endTrail();
}

/** A short line over running text. */
function isHeading(content: Line[], index: number): boolean {
  const line = content[index]!;
  return (
    !line.running &&
    index > 0 &&
    isHeadlineLike(line.text) &&
    wordsIn(line.text) <= 16 &&
    content[index + 1]?.running === true
  );
}

/** The date printed over the running text; one printed elsewhere counts if there is no other. */
function publishedIn(lines: Line[]): string | null {
  const body = lines.findIndex((line) => !line.furniture && line.running);
  const dated = lines.flatMap((line, index) => {
    const date = line.furniture === 'date' || line.furniture === 'dateline' ? dateIn(line.text) : null;
    return date ? [{ date, index }] : [];
  });
  const above = dated.find(({ index }) => body < 0 || index < body);
  if (above) return above.date;
  return new Set(dated.map(({ date }) => date)).size === 1 ? dated[0]!.date : null;
}
