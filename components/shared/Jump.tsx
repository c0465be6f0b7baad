/** How often an entity is named on the page: a press goes to its mentions one after the other. */
import { JumpIcon } from './icons.tsx';
import type { NamedEntity } from './names.ts';
import type { PageCommand } from './usePage.ts';

export interface JumpProps {
  named: NamedEntity;
  /** The mention that it went to last, from 0. */
  visited: number | undefined;
  onCommand(command: PageCommand): void;
}

export function Jump({ named: { entity, mentions }, visited, onCommand }: JumpProps) {
  const next = visited === undefined ? 1 : ((visited + 1) % mentions.length) + 1;
  const at = visited === undefined ? '' : `${visited + 1} of ${mentions.length}`;
  return (
    <button
      type="button"
      class="jump"
      aria-label={`${entity.name}: ${at && `${at}, `}go to mention ${next}${at ? '' : ` of ${mentions.length}`}`}
      title="Go to the next mention on the page"
      onClick={() => onCommand({ do: 'jump', entity: entity.id })}
    >
      {at || mentions.length}
      <JumpIcon />
    </button>
  );
}
