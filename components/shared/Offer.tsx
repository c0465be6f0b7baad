/** What can be done about a page that Sidelight is paused on, or could not read. */
import type { PageState } from '../../lib/platform/protocol.ts';

export interface OfferProps {
  page: Extract<PageState, { kind: 'paused' | 'failed' }>;
  onCommand(command: { do: 'resume' } | { do: 'retry' }): void;
}

export function Offer({ page, onCommand }: OfferProps) {
  if (page.kind === 'paused') {
    return (
      <p class="offer">
        <button type="button" class="button primary" onClick={() => onCommand({ do: 'resume' })}>
          Resume
        </button>
      </p>
    );
  }
  return (
    <div class="offer">
      <p class="note">{page.message}</p>
      <button type="button" class="button" onClick={() => onCommand({ do: 'retry' })}>
        Try again
      </button>
    </div>
  );
}
