/** Every claim, role and date of a report against the paragraphs it cites. */
import type { CheckedReport, Finding, ReadParagraph } from './checked-report.ts';
import { isPrinted, restates, says } from './evidence/dating.ts';
import { isNamed } from './evidence/names.ts';
import { unfamiliarNames } from './evidence/proper-words.ts';
import type { Reading } from './evidence/read-text.ts';
import type { CorpusDate, EntityId } from './model.ts';
import { paragraphsText } from './paragraphs.ts';
import type { Place } from './yaml.ts';

/** The report's own date, if it is said to be printed, stands in its content or provenance. */
export function checkPublished({ note, paragraphs }: CheckedReport): Finding[] {
  const { published, content, provenance } = note.value;
  if (published?.basis !== 'printed') return [];
  const dates = [...content, ...provenance].flatMap((n) => paragraphs[n - 1]?.reading.dates ?? []);
  if (isPrinted(published, dates, null)) return [];
  return finding(
    note.at('published'),
    `date ${published.edtf} is not printed in content or provenance: if it is inferred, say from what`,
  );
}

export function checkClaims(report: CheckedReport): Finding[] {
  const { published } = report.note.value;
  return report.claims.flatMap(({ claim, note }) => {
    const { evidence, who, date, event, attribution } = claim;
    const { cited, findings } = cite(report, evidence, 'content', note.at());
    const resolved = cite(report, who, 'content or provenance', note.at());
    const misdated = date?.basis === 'printed' && !isPrinted(date, datesOf(cited), published);
    return [
      ...findings,
      ...resolved.findings,
      ...(misdated ? finding(note.at('date'), dateMessage(date, evidence)) : []),
      ...compare(report, {
        readings: [report.read(claim.text, claim.mentions), ...(attribution ? [report.read(attribution)] : [])],
        place: note.at(),
        cited,
        who: resolved.cited,
        dates: date ? [date] : [],
        given: event ? [event] : [],
      }),
    ];
  });
}

/** A role says what its bearer was when the report appeared, unless it has a date of its own. */
export function checkRoles(report: CheckedReport): Finding[] {
  const { published } = report.note.value;
  return report.roles.flatMap(({ role, entity, at }) => {
    const { cited, findings } = cite(report, role.evidence, 'content or provenance', at);
    const { date, text } = role;
    const isReports = published !== null && published.start <= date.start && date.end <= published.end;
    const misdated = date.basis === 'printed' && !isReports && !isPrinted(date, datesOf(cited), published);
    return [
      ...findings,
      ...(misdated ? finding(at, dateMessage(date, role.evidence)) : []),
      ...(cited.length > 0 && !isNamed(entity, readingsOf(cited), reportOf(report))
        ? finding(at, `"${report.entities.get(entity)?.name}" is not named in ¶${paragraphsText(role.evidence)}`)
        : []),
      ...compare(report, {
        readings: [report.read(text)],
        place: at,
        cited,
        who: [],
        dates: [date],
        given: [entity],
      }),
    ];
  });
}

const finding = (place: Place, message: string): Finding[] => [{ in: 'notes', ...place, message }];

const dateMessage = ({ edtf }: CorpusDate, evidence: number[]): string =>
  `date ${edtf} is not printed in ¶${paragraphsText(evidence)}, nor does a weekday there lead to it: if it is inferred, say from what: { date: { date: ${edtf}, basis: inferred, from: … } }`;

const datesOf = (paragraphs: ReadParagraph[]) => paragraphs.flatMap(({ reading }) => reading.dates);

const readingsOf = (paragraphs: ReadParagraph[]) => paragraphs.map(({ reading }) => reading.named);

/** What the report names, in its order. */
const reportOf = ({ note, paragraphs }: CheckedReport) =>
  readingsOf(note.value.content.flatMap((n) => paragraphs[n - 1] ?? []));

/** The cited paragraphs that exist and are what they are cited as. */
function cite(
  { note, paragraphs }: CheckedReport,
  numbers: number[],
  as: 'content' | 'content or provenance',
  place: Place,
): { cited: ReadParagraph[]; findings: Finding[] } {
  const { content, provenance, document } = note.value;
  const allowed = as === 'content' ? content : [...content, ...provenance];
  const findings = numbers.flatMap((n) => {
    if (!paragraphs[n - 1])
      return finding(place, `¶${n} does not exist: ${document} has ${paragraphs.length} paragraphs`);
    return allowed.includes(n)
      ? []
      : finding(place, `¶${n} is not ${as} of this report (content: ${paragraphsText(content)})`);
  });
  return { cited: numbers.filter((n) => allowed.includes(n)).flatMap((n) => paragraphs[n - 1] ?? []), findings };
}

interface Statement {
  /** The text, and its attribution. */
  readings: Reading[];
  place: Place;
  cited: ReadParagraph[];
  /** Paragraphs that count for names only. */
  who: ReadParagraph[];
  /** Dates that the text may say again: they are checked by themselves. */
  dates: CorpusDate[];
  /** Entities that need no naming: it is about them. */
  given: EntityId[];
}

/** Names, figures and dates of a statement that its paragraphs do not carry. */
function compare(report: CheckedReport, { readings, place, cited, who, dates, given }: Statement): Finding[] {
  if (cited.length === 0) return [];
  const { imprint } = report.front;
  const forNames = [...readingsOf([...cited, ...who]), imprint.named];
  const naming = reportOf(report);
  const where = `¶${paragraphsText(cited.map(({ number }) => number))}`;
  const whereNamed = `¶${paragraphsText([...new Set([...cited, ...who].map(({ number }) => number))].sort((a, b) => a - b))}`;
  const named = (id: EntityId) => given.includes(id) || isNamed(id, forNames, naming);
  const figures = cited.flatMap(({ reading }) => reading.figures);
  const phrases = datesOf(cited);
  const keys = new Set([...figures.map(({ key }) => key), ...phrases.map(({ year }) => String(year))]);
  const counted = new Set(readings.flatMap(({ mentions }) => mentions.map(({ entity }) => entity))).size;

  return readings.flatMap((reading) => [
    ...reading.mentions
      .filter(({ entity }) => !named(entity))
      .flatMap(({ start, end, entity }) =>
        finding(place, `"${reading.text.slice(start, end)}" (${entity}) is not named in ${whereNamed}`),
      ),
    ...unfamiliarNames(reading, [...[...cited, ...who].map((p) => p.reading.text), imprint.text], (text) =>
      [...report.names(text).entities].some(named),
    ).flatMap((name) => finding(place, `"${name}" does not stand in ${whereNamed}`)),
    ...reading.figures
      .filter(({ key, soft }) => !keys.has(key) && !(soft && Number(key) <= counted))
      .flatMap(({ text }) => finding(place, `figure "${text}" does not stand in ${where}`)),
    ...reading.dates
      .filter(
        (phrase) => !phrases.some((printed) => says(printed, phrase)) && !dates.some((date) => restates(phrase, date)),
      )
      .filter(({ year, month }) => month !== undefined || !keys.has(String(year)))
      .flatMap(({ text }) => finding(place, `date "${text}" neither stands in ${where} nor is the claim's own`)),
  ]);
}
