/** Entities that open in the same card, each with why it is named and what is said of the two. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView, Context } from '../../lib/corpus/reading.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';
import { Folded, Statements } from '../shared/Statements.tsx';
import { RelationPath } from './Relation.tsx';

export interface RelatedProps {
  related: Context['related'];
  /** All that the context shows. */
  claims: readonly ClaimView[];
  self: EntityId;
  onOpen(entity: EntityId): void;
}

export function Related({ related, claims, self, onOpen }: RelatedProps) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <FirstFew items={related} first={5} class="related">
      {({ entity, because, link, path }) => {
        const statements = link.flatMap((id) => byId.get(id) ?? []);
        return (
          <li key={entity.id}>
            <EntityName id={entity.id} name={entity.name} group={entity.group} onOpen={onOpen} />
            {path || statements.length > 0 ? (
              <Folded summary={because} label={`${entity.name}: ${because}`}>
                {path ? (
                  <RelationPath relation={path} self={self} onOpen={onOpen} />
                ) : (
                  <Statements claims={statements} self={self} onOpen={onOpen} />
                )}
              </Folded>
            ) : (
              <p class="because">{because}</p>
            )}
          </li>
        );
      }}
    </FirstFew>
  );
}
