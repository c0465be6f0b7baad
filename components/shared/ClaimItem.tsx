/** One claim: when, what, how it is meant, and who says so. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView } from '../../lib/corpus/reading.ts';
import { ClaimText } from './ClaimText.tsx';
import { NameInText } from './EntityName.tsx';
import { DOT, listed, plural, STANCE_WORDS } from './words.ts';

export interface ClaimItemProps {
  claim: ClaimView;
  self: EntityId;
  onOpen(entity: EntityId): void;
}

export function ClaimItem({ claim, self, onOpen }: ClaimItemProps) {
  const { dateText, publishedText, stance, attribution, alsoIn, by, event } = claim;
  // The date of the report stands beside its byline: what it states needs one of its own only if it is another.
  const own = dateText && dateText !== publishedText ? dateText : null;
  return (
    <li class="claim">
      {(own || event) && (
        <p class="claim-date">
          {own}
          {own && event && DOT}
          {event && <NameInText id={event.id} name={event.name} onOpen={onOpen} />}
        </p>
      )}
      <p class="claim-text">
        <ClaimText claim={claim} self={self} onOpen={onOpen} />
      </p>
      <p class="claim-from">
        <span class={`stance ${stance}`}>{STANCE_WORDS[stance]}</span>
        {attribution && `${DOT}${attribution}`}
        {DOT}
        <cite>{by}</cite>, <span class="date">{publishedText}</span>
      </p>
      {alsoIn.length > 0 && <p class="claim-also">Also in {named(alsoIn)}, from the same text: no second witness.</p>}
    </li>
  );
}

/** Up to two by name; of more, the first and how many others. */
function named(reports: readonly string[]): string {
  return reports.length < 3 ? listed(reports) : `${reports[0]} and ${plural(reports.length - 1, 'other report')}`;
}
