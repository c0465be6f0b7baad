/** The reports that a card rests on. */
import type { Corpus, SourceId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { SourceView } from '../corpus/reading.ts';
import { typographic } from './typography.ts';
import { namesBeside, publishedText, sourceOf } from './views.ts';

/** Each source once, in the order in which they are first given. */
export function sourceViews(ids: Iterable<SourceId>, corpus: Corpus): SourceView[] {
  return [...new Set(ids)].map((id) => {
    const source = sourceOf(id, corpus);
    const { lineage } = source;
    const kin = lineage ? (indexOf(corpus).sourcesByLineage.get(lineage.id) ?? []) : [];
    const others = kin.filter((other) => other.id !== id);
    return {
      id,
      title: typographic(source.title),
      by: source.label,
      publishedText: publishedText(source),
      document: source.document,
      quality: forReaders(source.quality),
      sameTextAs: namesBeside(source, others),
      ...(lineage && { lineage: forReaders(lineage.ground) }),
    };
  });
}

/** Without the paragraphs that an editor's note cites for the checker: readers do not have the numbered document. */
const forReaders = (note: string): string => typographic(note.replace(/ \((?:¶[\d-]+(?:, )?)+\)/g, ''));
