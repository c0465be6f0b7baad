/** Names whose marks were taken away, each to be marked again. */
import type { Settings } from '../../lib/platform/settings.ts';
import { Removable } from './Removable.tsx';

type Names = Settings['unmarked'];

export interface UnmarkedProps {
  names: Names;
  onChange(names: Names): void;
}

export function Unmarked({ names, onChange }: UnmarkedProps) {
  return (
    <div>
      {names.length === 0 && (
        <p class="note">None. The card at a mark has a button “Not this one” for marks that are wrong.</p>
      )}
      <Removable
        items={names}
        action="Mark again"
        labelOf={(name) => `Mark again: ${whatOf(name)}, ${whereOf(name)}`}
        onChange={onChange}
      >
        {(name) => (
          <>
            {whatOf(name)}
            <span class="note">, {whereOf(name)}</span>
          </>
        )}
      </Removable>
    </div>
  );
}

const whatOf = ({ quote, name }: Names[number]): string => `“${quote}” as ${name}`;
const whereOf = ({ page }: Names[number]): string => (page === null ? 'everywhere' : `on ${page}`);
