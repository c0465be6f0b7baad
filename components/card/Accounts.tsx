/** Questions on which reports differ: the sides next to each other, each with who says so. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { AccountView } from '../../lib/corpus/reading.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';

export interface AccountsProps {
  accounts: readonly AccountView[];
  self: EntityId;
  onOpen(entity: EntityId): void;
}

export function Accounts({ accounts, self, onOpen }: AccountsProps) {
  return accounts.map(({ id, question, sides }) => (
    <div key={id} class="account">
      <h4>{question}</h4>
      <ul class="sides">
        {sides.map((side) => (
          <li key={side.text} class="side">
            <p class="side-text">{side.text}</p>
            <ul class="claims">
              {side.claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} self={self} onOpen={onOpen} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  ));
}
