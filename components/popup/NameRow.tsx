/** One entity of the page: its name unfolds its context, its count goes to its mentions one after the other. */
import { Dot } from '../shared/EntityName.tsx';
import { JumpIcon } from '../shared/icons.tsx';
import type { NamedEntity } from './names.ts';
import type { PopupProps } from './Popup.tsx';
import { Unfolded } from './Unfolded.tsx';

export interface NameRowProps extends PopupProps {
  named: NamedEntity;
}

export function NameRow({ named: { entity, mentions }, view, onCommand }: NameRowProps) {
  const { id, name, group, hasContext } = entity;
  const opened = view.opened?.row === id ? view.opened : null;
  const visited = view.visited[id];
  const next = visited === undefined ? 1 : ((visited + 1) % mentions.length) + 1;
  const at = visited === undefined ? '' : `${visited + 1} of ${mentions.length}`;
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
            <span class="note"> nothing reported</span>
          </span>
        )}
        <button
          type="button"
          class="name-jump"
          aria-label={`${name}: ${at && `${at}, `}go to mention ${next}${at ? '' : ` of ${mentions.length}`}`}
          title="Go to the next mention on the page"
          onClick={() => onCommand({ do: 'jump', entity: id })}
        >
          {at || mentions.length}
          <JumpIcon />
        </button>
      </div>
      {opened && <Unfolded id={`context-${id}`} opened={opened} named onCommand={onCommand} />}
    </li>
  );
}
