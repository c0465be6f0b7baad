/** The reports behind a story: which of them are one witness, and what each is worth. */
import type { SourceView } from '../../lib/corpus/reading.ts';
import { SourceItem } from '../card/Sources.tsx';
import { plural } from '../shared/words.ts';

export function StorySources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <>
      <p class="note">{countText(sources)}</p>
      <ul class="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </>
  );
}

function countText(sources: readonly SourceView[]): string {
  const shared = sources.filter(({ sameTextAs }) => sameTextAs.length > 0).length;
  if (shared === 0) return `${plural(sources.length, 'report')}, each with a text of its own.`;
  return `${plural(sources.length, 'report')}; ${shared === 1 ? 'one of them shares text with another and is no further witness' : `${shared} of them share text with others and are no further witnesses`}.`;
}
