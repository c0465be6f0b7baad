/** Figures of the sentence being read beside those of the reports, without a word on who is right. */
import type { FigureCheck } from '../../lib/corpus/reading.ts';
import { capitalized } from '../shared/words.ts';
import { Sayers } from './Sayers.tsx';

export function FiguresCheck({ figures }: { figures: readonly FigureCheck[] }) {
  return figures.map(({ of, name, page, reports, sides }) => (
    <div key={of} class="figure">
      <h4>{capitalized(name)}</h4>
      <p class="figure-line">
        <span>
          This page: <b>{page.charAt(0).toLowerCase() + page.slice(1)}</b>.
        </span>{' '}
        <span>
          {sides.length === 1 ? 'One report' : 'Reports'}: <b>{reports}</b>.
        </span>
      </p>
      <ul class="figure-sides">
        {sides.map(({ text, claims }) => (
          <li key={text}>
            {text}: <Sayers claims={claims} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
