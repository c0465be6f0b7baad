/** A report with all that stands about it in the notes, beside its document: what a checker needs at hand. */
import type { ClaimNote } from './claims.ts';
import type { Linker } from './compile.ts';
import type { NameReader } from './evidence/names.ts';
import { makeReader, type Reader, type Reading } from './evidence/read-text.ts';
import type { Claim, Corpus, Entity, EntityId, Role } from './model.ts';
import type { Notes, SourceNote } from './notes.ts';
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

export interface CheckedReport {
  note: SourceNote['front'];
  /** Of the whole document; the one with number n is at n - 1. */
  paragraphs: ReadParagraph[];
  claims: { claim: Claim; note: Noted<ClaimNote> }[];
  roles: { role: Role; entity: EntityId; at: Place }[];
  /** What the front matter says; `imprint` is publisher, agency and via, which a claim may name. */
  front: { imprint: Reading; title: Reading; dateline: Reading };
  entities: ReadonlyMap<EntityId, Entity>;
  read: Reader;
  names: NameReader;
}

/** All documents, read paragraph by paragraph, and a report for each source whose document is there. */
export function openReports(
  { corpus, notes }: { corpus: Corpus; notes: Notes },
  documents: Document[],
  link: Linker,
): { texts: Map<string, ReadParagraph[]>; reports: CheckedReport[] } {
  const { read, names, part } = makeReader(corpus.entities, link);
  const readParagraph = (paragraph: Paragraph, index: number): ReadParagraph => ({
    ...paragraph,
    number: index + 1,
    reading: read(part(paragraph.text)),
  });
  const texts = new Map(documents.map(({ name, text }) => [name, paragraphsOf(text).map(readParagraph)]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const compiled = new Map(corpus.claims.map((claim) => [claim.id, claim]));

  const reports = notes.sources.flatMap(({ front, claims }): CheckedReport[] => {
    const { id, document, publisher, agency, via, title, dateline } = front.value;
    const paragraphs = texts.get(document);
    if (!paragraphs) return [];
    return [
      {
        note: front,
        paragraphs,
        claims: claims.flatMap((note, i) => {
          const claim = note && compiled.get(claimIdOf(id, note.value.attributes.id, i));
          return claim ? [{ claim, note }] : [];
        }),
        roles: rolesOf(notes, id),
        front: {
          imprint: read([publisher, agency, via].filter(Boolean).join(' · ')),
          title: read(title),
          dateline: read(dateline ?? ''),
        },
        entities,
        read,
        names,
      },
    ];
  });
  return { texts, reports };
}

function rolesOf(notes: Notes, source: string): CheckedReport['roles'] {
  return [...notes.entities, ...notes.events].flatMap(({ value, at }) =>
    value.roles.flatMap(({ text, date, source: says, at: evidence }, i) =>
      says === source ? [{ role: { text, date, source, evidence }, entity: value.id, at: at('roles', i) }] : [],
    ),
  );
}
