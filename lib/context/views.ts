/** Entities and claims as the interface shows them. */
import { type Corpus, type Entity, groupOf, type Source, type SourceId } from '../corpus/model.ts';
import { indexOf, isTold } from '../corpus/query.ts';
import type { ClaimView, EntityRef } from '../corpus/reading.ts';
import type { Statement } from './same-statement.ts';
import { printedDate, typographic } from './typography.ts';

export function entityRef(entity: Entity, corpus: Corpus): EntityRef {
  const { id, name, type } = entity;
  return { id, name: typographic(name), type, group: groupOf(type), hasContext: isTold(entity, corpus) };
}

const DATED = /^(\d{4}) |,?(?: (?:in|of))?(?: (?:\d{1,2} )?\p{Lu}\p{L}+)? (\d{4})$/u;

/** An event's name where its date stands below: "Kim's visit to Russia", not "… in 2019". */
export function nameBesideDate({ name, event }: Entity): string {
  const [dated, before, after] = DATED.exec(name) ?? [];
  const year = before ?? after;
  if (!dated || !year || !event || year < event.date.start.slice(0, 4) || year > event.date.end.slice(0, 4)) {
    return typographic(name);
  }
  const bare = name.replace(dated, '');
  return typographic(bare.charAt(0).toUpperCase() + bare.slice(1));
}

/** @throws Error if the corpus has no such source: its compiler lets no such reference through. */
export function sourceOf(id: SourceId, corpus: Corpus): Source {
  const source = indexOf(corpus).sources.get(id);
  if (!source) throw new Error(`The corpus has no source "${id}"`);
  return source;
}

export const publishedText = ({ published }: Source): string => (published ? printedDate(published) : 'date not known');

/** How other reports are named beside one, each name once: one of its own name is told apart. */
export function namesBeside({ label }: Source, others: readonly Source[]): string[] {
  return [
    ...new Set(others.map((other) => (other.label === label ? `${label}, in another report` : other.label))),
  ].sort();
}

/** @param event of a claim that does not name the entity asked for: what it is about */
export function claimView({ claim, copies }: Statement, corpus: Corpus, event?: Entity): ClaimView {
  const { id, text, mentions, stance, attribution, date, evidence } = claim;
  const source = sourceOf(claim.source, corpus);
  const others = copies.map((copy) => sourceOf(copy.source, corpus));
  return {
    id,
    text: typographic(text),
    mentions,
    stance,
    ...(attribution !== undefined && { attribution: typographic(attribution) }),
    ...(date && { date, dateText: printedDate(date) }),
    ...(event && { event: { id: event.id, name: typographic(event.name) } }),
    source: source.id,
    by: source.label,
    publishedText: publishedText(source),
    evidence,
    alsoIn: namesBeside(source, others),
  };
}
