/** What stands behind a context: its reports and what they are worth, the corpus's limits, and how to report a mistake. */
import type { CorpusLimits, EntityId } from '../../lib/corpus/model.ts';
import type { SourceView } from '../../lib/corpus/reading.ts';
import { limitsText, listed, plural } from '../shared/words.ts';

export function Sources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <details class="fold">
      <summary>{plural(sources.length, 'report')} behind this</summary>
      <ul class="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
}

/** One report, what it is worth, and which others rest on the same text. */
export function SourceItem({ source }: { source: SourceView }) {
  return (
    <li>
      <p>
        <cite>{source.by}</cite>, <span class="date">{source.publishedText}</span>: “{source.title}”
      </p>
      <p class="note">{source.quality}</p>
      {source.sameTextAs.length > 0 && (
        <p class="note">
          Rests on the same text as {listed(source.sameTextAs)}
          {source.lineage && `: ${source.lineage}`}
        </p>
      )}
    </li>
  );
}

export function Limits({ limits }: { limits: CorpusLimits }) {
  return <p class="limits">The corpus: {limitsText(limits)}. What it does not say may still be so.</p>;
}

export interface MistakeProps {
  entity: EntityId;
  limits: CorpusLimits;
}

/** Sidelight sends nothing, so the reader is given what a report needs to quote. */
export function Mistake({ entity, limits: { version, hash } }: MistakeProps) {
  return (
    <details class="fold">
      <summary>Found a mistake?</summary>
      <p>
        Sidelight sends nothing by itself. Its README says under “Reporting mistakes” whom to tell. Please quote{' '}
        <code>{`${entity}, corpus ${version}, ${hash.slice(0, 8)}`}</code>.
      </p>
    </details>
  );
}
