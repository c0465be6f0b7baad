/** Holds the notes against the documents they cite: what `npm run corpus:check` reports. */
import { checkClaims, checkPublished, checkRoles } from './check-claims.ts';
import { checkParagraphs } from './check-paragraphs.ts';
import type { ClaimNote } from './claims.ts';
import type { Linker } from './compile.ts';
import { copyFinder } from './evidence/copied.ts';
import type { NameReader } from './evidence/names.ts';
import { makeReader, type Reader, type Reading } from './evidence/reading.ts';
import { wordsOf } from './evidence/words.ts';
import type { Claim, Corpus, Role } from './model.ts';
import type { Note, Notes, SourceNote } from './notes.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { claimIdOf } from './references.ts';
import type { Noted, Place } from './yaml.ts';

/** A document, by the name that notes cite. */
export interface Document {
  name: string;
  text: string;
}

/** One thing for an editor to mend. */
export interface Finding {
  /** Whether `file` is relative to `assets/corpus` or to the folder of documents. */
  in: 'notes' | 'documents';
  file: string;
  line: number;
  message: string;
}

export type ReadParagraph = Paragraph & { number: number; reading: Reading };

/** A source with all that stands about it in the notes, and its document. */
export interface Dossier {
  note: SourceNote['front'];
  /** Of the whole document; the one with number n is at n - 1. */
  paragraphs: ReadParagraph[];
  claims: { claim: Claim; note: Noted<ClaimNote> }[];
  roles: { role: Role; entity: string; at: Place }[];
  /** What the front matter says; `imprint` is publisher, agency and via, which a claim may name. */
  front: { imprint: Reading; title: Reading; dateline: Reading };
  corpus: Corpus;
  read: Reader;
  names: NameReader;
}

/**
 * Everything in which notes and documents differ, sorted by file, line and paragraph.
 * @param compiled what `compileCorpus` gave for `files`
 * @param link finds names in paragraphs: the linker that found those in the claims
 */
export function checkCorpus(
  { corpus, notes }: { corpus: Corpus; notes: Notes },
  files: Note[],
  documents: Document[],
  link: Linker,
): Finding[] {
  const { read, names, part } = makeReader(corpus.entities, link);
  const texts = new Map<string, ReadParagraph[]>(
    documents.map(({ name, text }) => [
      name,
      paragraphsOf(text).map((paragraph, i) => ({ ...paragraph, number: i + 1, reading: read(part(paragraph.text)) })),
    ]),
  );
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  const findings: Finding[] = [];
  const dossiers = notes.sources.flatMap((source): Dossier[] => {
    const { value, at } = source.front;
    const paragraphs = texts.get(value.document);
    if (!paragraphs) {
      findings.push({ in: 'notes', ...at('document'), message: `document "${value.document}" is not in the folder` });
      return [];
    }
    const { publisher, agency, via, title, dateline } = value;
    return [
      {
        note: source.front,
        paragraphs,
        claims: source.claims.flatMap((note, i) => {
          const claim = note && claims.get(claimIdOf(value.id, note.value.attributes.id, i));
          return claim ? [{ claim, note }] : [];
        }),
        roles: rolesOf(notes, value.id),
        front: {
          imprint: read([publisher, agency, via].filter(Boolean).join(' · ')),
          title: read(title),
          dateline: read(dateline ?? ''),
        },
        corpus,
        read,
        names,
      },
    ];
  });
  for (const dossier of dossiers)
    findings.push(...checkPublished(dossier), ...checkClaims(dossier), ...checkRoles(dossier));
  for (const [name, paragraphs] of texts) {
    findings.push(
      ...checkParagraphs(
        name,
        paragraphs,
        dossiers.filter(({ note }) => note.value.document === name),
      ),
    );
  }
  findings.push(...checkCopies(files, texts, dossiers));
  const order = new Intl.Collator('en', { numeric: true });
  return findings.sort(
    (a, b) => order.compare(a.in + a.file, b.in + b.file) || a.line - b.line || order.compare(a.message, b.message),
  );
}

function rolesOf(notes: Notes, source: string): Dossier['roles'] {
  return [...notes.entities, ...notes.events].flatMap(({ value, at }) =>
    value.roles.flatMap(({ text, date, source: says, at: evidence }, i) =>
      says === source ? [{ role: { text, date, source, evidence }, entity: value.id, at: at('roles', i) }] : [],
    ),
  );
}

/** Titles are citations and may be copied; inline marks must not hide a copy. */
function checkCopies(files: Note[], texts: Map<string, ReadParagraph[]>, dossiers: Dossier[]): Finding[] {
  const squeeze = (text: string) =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' ');
  const content = new Set(dossiers.flatMap(({ note, paragraphs }) => note.value.content.map((n) => paragraphs[n - 1])));
  const titles = new Set(dossiers.map(({ note }) => squeeze(note.value.title)));
  const find = copyFinder(
    [...texts].flatMap(([document, paragraphs]) =>
      paragraphs.map((paragraph) => ({
        text: paragraph.reading.text,
        document: `${document} ¶${paragraph.number}`,
        content: content.has(paragraph),
        title: titles.has(squeeze(paragraph.text)),
      })),
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
