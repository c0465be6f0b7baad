/** Holds the notes against the documents they cite: what `npm run corpus:check` reports. */
import { checkClaims, checkPublished, checkRoles } from './check-claims.ts';
import { checkFigures } from './check-figures.ts';
import { checkDuplicates, checkQuality } from './check-notes.ts';
import { checkParagraphs } from './check-paragraphs.ts';
import { checkAccountQuotations, checkQuotations } from './check-quotations.ts';
import { type CheckedReport, type Document, type Finding, openReports, type ReadParagraph } from './checked-report.ts';
import type { Linker } from './compile.ts';
import { copyFinder } from './evidence/copied.ts';
import { squeeze } from './evidence/words.ts';
import type { Corpus } from './model.ts';
import type { Note, Notes } from './notes.ts';

/**
 * Everything in which notes and documents differ, sorted by file, line and paragraph.
 * @param compiled what `compileCorpus` gave for `files`
 * @param link finds names in paragraphs: the linker that found those in the claims
 */
export function checkCorpus(
  compiled: { corpus: Corpus; notes: Notes },
  files: Note[],
  documents: Document[],
  link: Linker,
): Finding[] {
  const { texts, reports } = openReports(compiled, documents, link);
  const findings: Finding[] = [
    ...compiled.notes.sources.flatMap(({ front: { value, at } }): Finding[] =>
      texts.has(value.document)
        ? []
        : [{ in: 'notes', ...at('document'), message: `document "${value.document}" is not in the folder` }],
    ),
    ...reports.flatMap((report) => [
      ...checkQuality(report),
      ...checkPublished(report),
      ...checkClaims(report),
      ...checkQuotations(report),
      ...checkDuplicates(report),
      ...checkRoles(report),
    ]),
    ...[...texts].flatMap(([name, paragraphs]) => {
      const own = reports.filter(({ note }) => note.value.document === name);
      return checkParagraphs(name, paragraphs, own);
    }),
    ...checkAccountQuotations(compiled.notes.accounts, reports),
    ...checkFigures(compiled.notes.accounts, reports),
    ...checkCopies(files, texts, reports),
  ];
  const order = new Intl.Collator('en', { numeric: true });
  return findings.sort(
    (a, b) => order.compare(a.in + a.file, b.in + b.file) || a.line - b.line || order.compare(a.message, b.message),
  );
}

/** Titles are citations and may be copied; inline marks must not hide a copy. */
function checkCopies(files: Note[], texts: Map<string, ReadParagraph[]>, reports: CheckedReport[]): Finding[] {
  const content = new Set(reports.flatMap(({ note, paragraphs }) => note.value.content.map((n) => paragraphs[n - 1])));
  const titles = new Set(reports.map(({ note }) => squeeze(note.value.title)));
  const find = copyFinder(
    [...texts].flatMap(([document, paragraphs]) =>
      paragraphs.flatMap((paragraph) =>
        [paragraph.text, paragraph.reading.text].map((text) => ({
          // As it is printed, and with what was run together parted.
          text,
          document: `${document} ¶${paragraph.number}`,
          content: content.has(paragraph),
          title: titles.has(squeeze(paragraph.text)),
        })),
      ),
    ),
  );
  return files.flatMap(({ path, text }) => {
    const own = text
      .replace(/^\s*title:.*$/gm, (line) => line.replace(/[^\n]/g, ' '))
      .replace(/\[([^[\]\n]+)\]\([^()\n]*\)/g, '$1');
    return find(own).map(({ start, run, document }) => ({
      in: 'notes' as const,
      file: path,
      line: own.slice(0, start).split('\n').length,
      message: `copies ${document}: "${run}"`,
    }));
  });
}
