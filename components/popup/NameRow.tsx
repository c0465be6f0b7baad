/** One entity of the page: its name unfolds its context, its count goes to its mentions one after the other. */
import { Dot } from '../shared/EntityName.tsx';
import { Jump } from '../shared/Jump.tsx';
import type { NamedEntity } from '../shared/names.ts';
import type { PopupProps } from './Popup.tsx';
import { Unfolded } from './Unfolded.tsx';

export interface NameRowProps extends PopupProps {
  named: NamedEntity;
}

export function NameRow({ named, view, onCommand }: NameRowProps) {
  const { id, name, group, hasContext } = named.entity;
  const opened = view.opened?.row === id ? view.opened : null;
  return (
    <li class={opened ? 'name open' : 'name'}>
      <div class="name-row">
        {hasContext ? (
          <button
            type="button"
            class="name-open"
            aria-expanded={opened !== null}
            aria-controls={opened ? `context-${id}` : undefined}
            onClick={() => onCommand({ do: 'unfold', entity: id })}
          >
            <Dot group={group} />
            {name}
          </button>
        ) : (
          <span class="name-open">
            <Dot group={group} />
            {name}
            <span class="note"> nothing in the corpus</span>
          </span>
        )}
        <Jump named={named} visited={view.visited[id]} onCommand={onCommand} />
      </div>
      {opened && <Unfolded id={`context-${id}`} opened={opened} named onCommand={onCommand} />}
    </li>
  );
}
