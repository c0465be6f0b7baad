/** The skeleton of a source note: what can be read off a report by itself, and a gap for everything an editor must say. */
import { stringify } from 'yaml';
import { readDate } from './dates.ts';
import { isPrinted } from './evidence/dating.ts';
import type { NameReader } from './evidence/names.ts';
import { unfamiliarNames } from './evidence/proper-words.ts';
import type { makeReader, Reading } from './evidence/read-text.ts';
import type { Entity, EntityId, TopicId } from './model.ts';
import { paragraphsText } from './paragraphs.ts';

/** A report as it was read. */
export interface Report {
  /** Name of its document. */
  document: string;
  title: string;
  publisher: string | null;
  /** `YYYY-MM-DD` */
  published: string | null;
  paragraphs: ReportParagraph[];
  /** Stories that it seems to cover, best first. */
  topics: TopicId[];
  /** Names that the corpus does not know. */
  unknown: { text: string; group: string }[];
}

export interface ReportParagraph {
  text: string;
  kind: 'content' | 'heading' | 'provenance' | 'furniture';
  /** What a paragraph of provenance is. */
  is?: 'byline' | 'dateline';
}

/** A name that is longer would be a copy. */
const LONGEST = 8;

/**
 * A note in the form of `assets/corpus/README.md`, in which every gap begins with TODO. It holds the report's title and
 * its names, figures and dates, but none of its sentences.
 * @param corpus its entities, and what `makeReader` makes for them
 */
export function draftNote(
  report: Report,
  corpus: { entities: readonly Entity[] } & ReturnType<typeof makeReader>,
): string {
  const { entities, read, names, part } = corpus;
  const shown = new Map(entities.map(({ id, name }) => [id, name]));
  const readings = report.paragraphs.map(({ text }) => read(part(text)));
  return [
    '---',
    ...frontMatter(report, readings),
    '---',
    '',
    ...unknownNames(report),
    ...report.paragraphs.flatMap(({ kind, text }, i) =>
      kind === 'content' && text !== report.title ? [itemOf(readings[i]!, i + 1, { shown, names })] : [],
    ),
    '',
  ].join('\n');
}

function frontMatter(report: Report, readings: Reading[]): string[] {
  const { document, title, publisher, published, paragraphs, topics } = report;
  const numbers = (...kinds: ReportParagraph['kind'][]) =>
    paragraphsText(paragraphs.flatMap(({ kind }, i) => (kinds.includes(kind) ? [i + 1] : [])));
  const headings = numbers('heading');
  const dateline = paragraphs.find(({ is }) => is === 'dateline')?.text;
  const byline = paragraphs.find(({ is }) => is === 'byline')?.text.replace(/^by:?\s+/i, '');
  const agency = /\(([^)]{2,20})\)/.exec(dateline ?? '')?.[1];
  const label = [agency, publisher].filter(Boolean).join(', via ');
  const line = (key: string, value: string, hint = '') => `${key}: ${value}${hint && `   # ${hint}`}`;
  return [
    line('id', idOf(report), 'the name of the file, without .md'),
    line('title', plain(title || 'TODO: the headline')),
    line(
      'publisher',
      publisher === null ? 'null' : plain(publisher),
      publisher === null ? 'who published it; null: the document does not say' : '',
    ),
    ...(agency ? [line('agency', plain(agency))] : []),
    ...(byline && isShort(byline) ? [line('byline', plain(byline))] : []),
    ...(dateline && isShort(dateline) ? [line('dateline', plain(dateline))] : []),
    line('label', label ? plain(label) : "'TODO: how cards name it'"),
    line(
      'published',
      published ? dateOf(published, readings) : 'null',
      published ? '' : 'its date; if it is not printed: { date: 2024-05-13, basis: inferred, from: "…" }',
    ),
    line('document', plain(document)),
    line('content', numbers('content', 'heading')),
    line('provenance', numbers('provenance')),
    line('furniture', numbers('furniture')),
    ...(headings ? [line('headings', headings)] : []),
    line(
      'topics',
      `[${topics.join(', ')}]`,
      topics.length > 0 ? '' : 'ids of topics.yaml; none: the corpus does not follow its story',
    ),
    "quality: 'TODO: what it is worth, and why its date is believed (¶n)'",
  ];
}

/** A date that no paragraph prints is one of the page's own. */
function dateOf(published: string, readings: Reading[]): string {
  const dates = readings.flatMap((reading) => reading.dates);
  return isPrinted(readDate(published), dates, null)
    ? published
    : `{ date: ${published}, basis: inferred, from: 'TODO: from what; the page itself gives this date' }`;
}

const isShort = (text: string): boolean => text.split(/\s+/).length <= LONGEST;

/** As YAML writes it: quoted if need be, on one line. */
const plain = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

const slug = (text: string, words: number): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, words)
    .join('-');

const idOf = ({ published, publisher, title }: Report): string =>
  [published ?? 'undated', slug(publisher ?? '', 2) || 'unnamed', slug(title, 4) || 'report'].join('-');

/** What an item must carry: sorted, so that even a list of names is no copy. */
function itemOf(
  reading: Reading,
  number: number,
  { shown, names }: { shown: ReadonlyMap<EntityId, string>; names: NameReader },
): string {
  const { mentions, figures, dates } = reading;
  const found = [
    ['names', mentions.map(({ entity }) => shown.get(entity) ?? entity)],
    ['new', newNames(reading, names)],
    ['figures', figures.filter(({ soft }) => !soft).map(({ text }) => text)],
    ['dates', dates.map(({ text }) => text)],
  ] as const;
  const hints = found.flatMap(([what, parts]) =>
    parts.length > 0 ? [`${what} ${[...new Set(parts)].sort().join(', ')}`] : [],
  );
  return `- TODO${hints.length > 0 ? `: ${hints.join('; ')}` : ''} [¶${number}]`;
}

/** Capitalized words that name nothing the corpus knows, as the report writes them: "Shin Hong-chol". */
const newNames = (reading: Reading, names: NameReader): string[] =>
  unfamiliarNames(reading, [], (text) => !text.includes(',') && names(text).entities.size > 0)
    .filter((name) => name.split(' ').length <= LONGEST_NAME)
    .map((name) => {
      const written = new RegExp(`${name.split(' ').map(RegExp.escape).join('[\\s-]+')}(?:-[\\p{L}-]+)?`, 'u');
      return written.exec(reading.text)?.[0].replace(/\s+/g, ' ') ?? name;
    });

/** In words: what is longer is a row of names, such as a team's. */
const LONGEST_NAME = 6;

function unknownNames({ unknown }: Report): string[] {
  if (unknown.length === 0) return [];
  const byGroup = [...Map.groupBy(unknown, ({ group }) => group)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '<!-- Not in the corpus yet; add those that matter to entities/*.yaml, with id, name and type:',
    ...byGroup.map(
      ([group, names]) =>
        `${group}: ${names
          .map(({ text }) => text)
          .sort()
          .join(' · ')}`,
    ),
    '-->',
    '',
  ];
}
