/** Every paragraph of a document against the notes: nothing that it reports is lost. */
import type { CheckedReport, Finding, ReadParagraph } from './checked-report.ts';
import { restates, says } from './evidence/dating.ts';
import type { Reading } from './evidence/read-text.ts';
import { squeeze } from './evidence/words.ts';
import type { CorpusDate, EntityId } from './model.ts';

/** @param reports the reports in the document */
export function checkParagraphs(document: string, paragraphs: ReadParagraph[], reports: CheckedReport[]): Finding[] {
  if (reports.length === 0) {
    return [{ in: 'documents', file: document, line: 1, message: 'no source note cites this document' }];
  }
  return [...checkAccounted(document, paragraphs, reports), ...reports.flatMap((report) => checkContent(report))];
}

const KINDS = ['content', 'provenance', 'furniture'] as const;

/** Every paragraph is something; what is content of one report is nothing else to another. */
function checkAccounted(document: string, paragraphs: ReadParagraph[], reports: CheckedReport[]): Finding[] {
  const findings: Finding[] = paragraphs
    .filter(({ number }) => !reports.some(({ note }) => KINDS.some((kind) => note.value[kind].includes(number))))
    .map(({ number, line, text }) => ({
      in: 'documents' as const,
      file: document,
      line,
      message: `¶${number} is not accounted for: a source note must list it as content, provenance or furniture ("${opening(text)}")`,
    }));
  const owners = new Map<number, string>();
  for (const { note } of reports) {
    for (const n of note.value.content) {
      const owner = owners.get(n);
      if (owner)
        findings.push({
          in: 'notes',
          ...note.at('content'),
          message: `¶${n} of ${document} is content of ${owner} already`,
        });
      else owners.set(n, note.value.id);
    }
  }
  for (const { note } of reports) {
    for (const kind of KINDS) {
      for (const n of note.value[kind]) {
        const owner = owners.get(n);
        if (!paragraphs[n - 1]) {
          findings.push({
            in: 'notes',
            ...note.at(kind),
            message: `¶${n} does not exist: ${document} has ${paragraphs.length} paragraphs`,
          });
        } else if (kind !== 'content' && owner && owner !== note.value.id) {
          findings.push({
            in: 'notes',
            ...note.at(kind),
            message: `¶${n} of ${document} is ${kind} here, but content of ${owner}`,
          });
        }
      }
    }
  }
  return findings;
}

function checkContent(report: CheckedReport): Finding[] {
  const { note, paragraphs } = report;
  const { document, content } = note.value;
  return content.flatMap((n): Finding[] => {
    const paragraph = paragraphs[n - 1];
    if (!paragraph) return [];
    const finding = (message: string): Finding => ({
      in: 'notes',
      ...note.at('content'),
      message: `${document} ¶${n}: ${message}`,
    });
    if (!isCited(report, paragraph)) return [finding(`no claim cites it ("${opening(paragraph.text)}")`)];
    return missing(paragraph.reading, carrierOf(report, paragraph), report).map((text) =>
      finding(`no claim citing it carries "${text}"`),
    );
  });
}

const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text);

const holds = (text: string, part: string): boolean => ` ${squeeze(text)} `.includes(` ${squeeze(part)} `);

/**
 * By a claim; a title by the front matter, once anything is claimed of its report; a sub-heading with the paragraph that
 * it heads.
 */
function isCited({ note, claims, paragraphs }: CheckedReport, { number, text }: ReadParagraph): boolean {
  const byClaim = (n: number | undefined) => claims.some(({ claim }) => claim.evidence.includes(n!));
  const { title, content, headings } = note.value;
  if (byClaim(number)) return true;
  if (squeeze(text) === squeeze(title)) return claims.length > 0;
  if (!headings.includes(number)) return false;
  return byClaim(content.find((n) => n > number && !headings.includes(n) && paragraphs[n - 1]));
}

interface Carrier {
  readings: Reading[];
  entities: Set<EntityId>;
  dates: CorpusDate[];
}

/** All that can carry a paragraph's names and figures: claims, roles, the front matter. */
function carrierOf(
  { note, claims, roles, front, read, entities }: CheckedReport,
  { number, text }: ReadParagraph,
): Carrier {
  const { content, headings, title, dateline, published } = note.value;
  const section = headings.includes(number) ? content.slice(content.indexOf(number)) : [number];
  const end = section.findIndex((n, i) => i > 0 && headings.includes(n));
  const cited = end < 0 ? section : section.slice(0, end);
  const cites = (numbers: number[]) => numbers.some((n) => cited.includes(n));
  const carrying = claims.filter(({ claim }) => cites(claim.evidence) || cites(claim.who)).map(({ claim }) => claim);
  const holding = roles.filter(({ role }) => cites(role.evidence));
  const events = carrying.flatMap(({ event }) => (event && entities.get(event)) || []);
  const readings = [
    ...carrying.flatMap((claim) => [
      read(claim.text, claim.mentions),
      ...(claim.attribution ? [read(claim.attribution)] : []),
    ]),
    ...holding.map(({ role }) => read(role.text)),
    front.imprint,
    ...(holds(text, title) ? [front.title] : []),
    ...(dateline && holds(text, dateline) ? [front.dateline] : []),
  ];
  const named = readings.flatMap((reading) => [
    ...reading.mentions.map(({ entity }) => entity),
    ...reading.named.entities,
  ]);
  return {
    readings,
    entities: new Set([...named, ...holding.map(({ entity }) => entity), ...events.map(({ id }) => id)]),
    dates: [
      ...carrying.flatMap(({ date }) => date ?? []),
      ...holding.map(({ role }) => role.date),
      ...events.flatMap(({ event }) => event?.date ?? []),
      ...(published ? [published] : []),
    ],
  };
}

/** Names, figures and dates of a paragraph that nothing carries, each once, in its order. */
function missing({ text, mentions, figures, dates }: Reading, carrier: Carrier, { entities }: CheckedReport): string[] {
  const carried = (id: EntityId | undefined) => id !== undefined && carrier.entities.has(id);
  const standsFor = (id: EntityId) => entities.get(id)?.standsFor;
  const own = carrier.readings.flatMap((reading) => reading.figures);
  const phrases = carrier.readings.flatMap((reading) => reading.dates);
  const keys = new Set([...own.map(({ key }) => key), ...phrases.map(({ year }) => String(year))]);
  // The same measure in another unit is carried with the first: "127 km (79 miles)".
  const groups = new Set(figures.filter(({ key }) => keys.has(key)).map(({ group }) => group));

  const lost = [
    ...mentions
      .filter(({ entity }) => !carried(entity) && !carried(standsFor(entity)))
      .map(({ start, end }) => ({ start, text: text.slice(start, end) })),
    ...figures.filter(({ soft, group }) => !soft && !groups.has(group)),
    ...dates.filter(
      (phrase) =>
        phrase.relative === undefined &&
        !phrases.some((other) => says(other, phrase)) &&
        !carrier.dates.some((date) => restates(phrase, date)) &&
        !(phrase.month === undefined && keys.has(String(phrase.year))),
    ),
  ].sort((a, b) => a.start - b.start);
  return [...new Set(lost.map((part) => part.text))];
}
