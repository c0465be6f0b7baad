/** One claim: when, what, how it is meant, and who says so. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView } from '../../lib/corpus/reading.ts';
import { ClaimText } from './ClaimText.tsx';
import { NameInText } from './EntityName.tsx';
import { listed, STANCE_WORDS } from './words.ts';

/** Stays on the line of what it follows. */
const DOT = '\u00a0· ';

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
      {alsoIn.length > 0 && <p class="claim-also">The same text in {listed(alsoIn)}: one witness.</p>}
    </li>
  );
}
