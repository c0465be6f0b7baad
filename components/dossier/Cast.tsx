/** Who is who: what each was as of the article's date, and the way to its mentions on the page. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { CastMember } from '../../lib/corpus/reading.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';
import { Jump } from '../shared/Jump.tsx';
import type { NamedEntity } from '../shared/names.ts';
import { plural } from '../shared/words.ts';
import type { PanelProps } from './Panel.tsx';
import { RoleLines } from './RoleLines.tsx';

export interface CastProps extends Pick<PanelProps, 'onCommand'> {
  cast: readonly CastMember[];
  /** Of the page; empty without one. */
  names: readonly NamedEntity[];
  visited: Record<EntityId, number>;
}

const FIRST = 8;

export function Cast({ cast, names, visited, onCommand }: CastProps) {
  const named = new Map(names.map((one) => [one.entity.id, one]));
  return (
    <FirstFew items={cast} first={FIRST} class="cast">
      {({ entity, role, statements }) => (
        <li key={entity.id} class="member">
          <div class="member-words">
            <EntityName
              id={entity.id}
              name={entity.name}
              group={entity.group}
              onOpen={(id) => onCommand({ do: 'open', entity: id })}
            />
            <RoleLines type={entity.type} role={role} />
          </div>
          {named.has(entity.id) ? (
            <Jump named={named.get(entity.id)!} visited={visited[entity.id]} onCommand={onCommand} />
          ) : (
            statements > 0 && <span class="note">{plural(statements, 'statement')}</span>
          )}
        </li>
      )}
    </FirstFew>
  );
}
