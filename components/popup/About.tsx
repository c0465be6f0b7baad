/** What the corpus holds, so that its silence is not taken for an answer. */
import type { Answer, LibraryCalls } from '../../lib/platform/protocol.ts';
import { limitsText } from '../shared/words.ts';

export function About({ about: { limits, topics } }: { about: Answer<LibraryCalls, 'about'> }) {
  return (
    <details class="fold about">
      <summary>The corpus: {limitsText(limits)}</summary>
      <p>What it does not say may still be so. It knows these stories:</p>
      <dl>
        {topics.map(({ id, name, about }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        Version {limits.version}, {limits.hash.slice(0, 8)}
      </p>
    </details>
  );
}
