/** Entities and claims as the interface shows them. */
import { dateText } from '../corpus/date-text.ts';
import { type Corpus, type Entity, groupOf, type Source, type SourceId } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { ClaimView, EntityRef } from '../corpus/reading.ts';
import { contentsOf } from './claim-contents.ts';
import type { Statement } from './same-statement.ts';

export function entityRef({ id, name, type, roles, event }: Entity, corpus: Corpus): EntityRef {
  const { claimsByEntity, claimsByEvent } = indexOf(corpus);
  const isTold = claimsByEntity.has(id) || claimsByEvent.has(id) || contentsOf(corpus).spokenBy.has(id);
  return { id, name, type, group: groupOf(type), hasContext: isTold || roles.length > 0 || event !== undefined };
}

/** @throws Error if the corpus has no such source: its compiler lets no such reference through. */
export function sourceOf(id: SourceId, corpus: Corpus): Source {
  const source = indexOf(corpus).sources.get(id);
  if (!source) throw new Error(`The corpus has no source "${id}"`);
  return source;
}

export const publishedText = ({ published }: Source): string => (published ? dateText(published) : 'date not known');

export function claimView({ claim, copies }: Statement, corpus: Corpus): ClaimView {
  const { id, text, mentions, stance, attribution, date } = claim;
  const source = sourceOf(claim.source, corpus);
  const others = copies.map((copy) => sourceOf(copy.source, corpus).label);
  return {
    id,
    text,
    mentions,
    stance,
    ...(attribution !== undefined && { attribution }),
    ...(date && { date, dateText: dateText(date) }),
    source: source.id,
    by: source.label,
    publishedText: publishedText(source),
    alsoIn: [...new Set(others)].sort(),
  };
}
