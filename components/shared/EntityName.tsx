/** The name of an entity, which opens its context when pressed. */
import type { EntityId, Group } from '../../lib/corpus/model.ts';
import { byPressKey } from './press-keys.ts';

export interface EntityNameProps {
  id: EntityId;
  name: string;
  /** Given: a dot in the group's colour goes before the name. */
  group?: Group;
  onOpen(entity: EntityId): void;
}

export function EntityName({ id, name, group, onOpen }: EntityNameProps) {
  return (
    <button type="button" class="entity-name" onClick={() => onOpen(id)}>
      {group && <Dot group={group} />}
      {name}
    </button>
  );
}

/** A name within a sentence: a button would be a box of its own, which no line can break in or hug with its comma. */
export function NameInText({ id, name, onOpen }: Omit<EntityNameProps, 'group'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="entity-name"
      onClick={() => onOpen(id)}
      onKeyDown={byPressKey(() => onOpen(id))}
    >
      {name}
    </span>
  );
}

/** Says the group by colour; words nearby say it too. */
export function Dot({ group }: { group: Group }) {
  return <span class={`dot ${group}`} aria-hidden="true" />;
}
