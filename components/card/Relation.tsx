/** How two entities are linked: step by step, each with the statements that carry it. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Relation } from '../../lib/corpus/reading.ts';
import { NameInText } from '../shared/EntityName.tsx';
import { Statements } from '../shared/Statements.tsx';

export interface RelationPathProps {
  /** Null: nothing that the corpus knows links them. */
  relation: Relation | null;
  self: EntityId;
  onOpen(entity: EntityId): void;
}

export function RelationPath({ relation, self, onOpen }: RelationPathProps) {
  if (!relation) return <p class="note">Nothing in the corpus links the two.</p>;
  return (
    <ol class="relation">
      {relation.steps.map(({ from, to, event, claims }) => (
        <li key={to.id}>
          <p class="relation-step">
            <NameInText id={from.id} name={from.name} onOpen={onOpen} /> and{' '}
            <NameInText id={to.id} name={to.name} onOpen={onOpen} />
            {event && (
              <>
                , both part of “<NameInText id={event.id} name={event.name} onOpen={onOpen} />”
              </>
            )}
          </p>
          <Statements claims={claims} self={self} onOpen={onOpen} />
        </li>
      ))}
    </ol>
  );
}
