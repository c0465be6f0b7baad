/** Names whose marks were taken away, each to be marked again. */
import type { Settings } from '../../lib/platform/settings.ts';

type Names = Settings['unmarked'];

export interface UnmarkedProps {
  names: Names;
  onChange(names: Names): void;
}

export function Unmarked({ names, onChange }: UnmarkedProps) {
  if (names.length === 0) {
    return <p class="note">None. The card at a mark has a button “Not this one” for marks that are wrong.</p>;
  }
  return (
    <ul class="unmarked">
      {names.map((one) => {
        const { quote, entity, name, page } = one;
        const what = `“${quote}” as ${name}`;
        const where = page === null ? 'everywhere' : `on ${page}`;
        return (
          <li key={`${quote} ${entity} ${page}`}>
            <span>
              {what}
              <span class="note">, {where}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`Mark again: ${what}, ${where}`}
              onClick={() => onChange(names.filter((other) => other !== one))}
            >
              Mark again
            </button>
          </li>
        );
      })}
    </ul>
  );
}
