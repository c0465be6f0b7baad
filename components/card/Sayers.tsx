/** Who says so: how it is meant where it is more than stated, for whom, and in which report, each once. */
import type { ClaimView } from '../../lib/corpus/reading.ts';
import { DOT, STANCE_WORDS } from '../shared/words.ts';

export function Sayers({ claims }: { claims: readonly ClaimView[] }) {
  const each = new Map(
    claims.map((claim) => [[claim.stance, claim.attribution, claim.by, claim.publishedText].join('\n'), claim]),
  );
  return [...each.values()].map(({ id, by, publishedText, stance, attribution }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      {stance !== 'stated' && (
        <>
          <span class={`stance ${stance}`}>{STANCE_WORDS[stance]}</span>
          {DOT}
        </>
      )}
      {attribution && `${attribution}, `}
      <cite>{by}</cite>, <span class="date">{publishedText}</span>
    </span>
  ));
}
