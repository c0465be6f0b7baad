/** What the entity is as of the article's date, and who says so. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Context } from '../../lib/corpus/reading.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { capitalized, TYPE_WORDS } from '../shared/words.ts';

export interface RoleLineProps {
  context: Context;
  onOpen(entity: EntityId): void;
}

export function RoleLine({ context: { entity, standsFor, role, asOf }, onOpen }: RoleLineProps) {
  return (
    <div class="role">
      {standsFor && (
        <p class="stands-for">
          Here for the government of <EntityName id={standsFor.id} name={standsFor.name} onOpen={onOpen} />.
        </p>
      )}
      {(role || !standsFor) && <p class="role-text">{role ? capitalized(role.text) : TYPE_WORDS[entity.type]}</p>}
      {role && (
        <p class="role-from">
          {lead(asOf, role.laterThanArticle)} <cite>{role.by}</cite>, <span class="date">{role.dateText}</span>
        </p>
      )}
    </div>
  );
}

function lead(asOf: string | null, isLater: boolean): string {
  if (isLater) return 'Known only from after this article: per';
  return asOf ? 'Per' : 'The latest known: per';
}
