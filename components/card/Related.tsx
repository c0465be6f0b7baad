/** Entities that open in the same card, each with why it is named. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Context } from '../../lib/corpus/reading.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';

export interface RelatedProps {
  related: Context['related'];
  onOpen(entity: EntityId): void;
}

export function Related({ related, onOpen }: RelatedProps) {
  return (
    <FirstFew items={related} first={5} class="related">
      {({ entity, because }) => (
        <li key={entity.id}>
          <EntityName id={entity.id} name={entity.name} group={entity.group} onOpen={onOpen} />
          <span class="because">{because}</span>
        </li>
      )}
    </FirstFew>
  );
}
