/** Statements below a line that sums them up, folded until they are asked for. */
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView } from '../../lib/corpus/reading.ts';
import { ClaimItem } from './ClaimItem.tsx';

export interface FoldedProps {
  summary: string;
  /** The same with what it is about, for those who don't see where it stands. */
  label: string;
  children: ComponentChildren;
}

export function Folded({ summary, label, children }: FoldedProps) {
  return (
    <details class="folded">
      <summary aria-label={label}>{summary}</summary>
      {children}
    </details>
  );
}

export interface StatementsProps {
  claims: readonly ClaimView[];
  self: EntityId;
  onOpen(entity: EntityId): void;
}

/** What is said, and by whom. */
export function Statements({ claims, self, onOpen }: StatementsProps) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} self={self} onOpen={onOpen} />
      ))}
    </ul>
  );
}
