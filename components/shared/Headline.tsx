/** What Sidelight makes of the page, in one line that is read aloud when it changes. */
import type { PageState } from '../../lib/platform/protocol.ts';
import { headlineOf } from './headline.ts';

export interface HeadlineProps {
  /** Null until the page has answered. */
  page: PageState | null;
  /** Only read aloud: something else is in view. */
  unseen?: boolean;
}

export function Headline({ page, unseen = false }: HeadlineProps) {
  return (
    <div class={unseen ? 'unseen' : 'headline'} aria-live="polite">
      <h1>{page ? <Clauses text={headlineOf(page)} /> : <span class="unseen">Looking at this page…</span>}</h1>
    </div>
  );
}

/** So that its lines can break between clauses rather than within. */
function Clauses({ text }: { text: string }) {
  return text.split(/(?<=[,;]) /).map((clause, index) => (
    <>
      {index > 0 && ' '}
      <span class="clause">{clause}</span>
    </>
  ));
}
