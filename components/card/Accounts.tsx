/** Questions on which reports differ: the sides next to each other, each with who says so. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { AccountView } from '../../lib/corpus/reading.ts';
import { More } from '../shared/FirstFew.tsx';
import { Folded, Statements } from '../shared/Statements.tsx';
import { plural } from '../shared/words.ts';
import { Sayers } from './Sayers.tsx';

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
        {sides.map(({ text, claims }) => (
          <li key={text} class="side">
            <p class="side-text">{text}</p>
            <p class="side-from">
              <Sayers claims={claims} />
            </p>
            <Folded
              summary={plural(claims.length, 'statement')}
              label={`${plural(claims.length, 'statement')}: ${text}`}
            >
              <Statements claims={claims} self={self} onOpen={onOpen} />
            </Folded>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** How many questions that the sentence touches show at once. */
const FIRST = 2;

/** Those that the sentence being read touches; the others are folded below them. */
export function TouchedAccounts({ accounts, ...props }: AccountsProps) {
  const touched = accounts.filter(({ beside }) => !beside).slice(0, FIRST);
  const others = accounts.filter((account) => !touched.includes(account));
  const label = touched.length > 0 ? 'other question' : 'question';
  return (
    <>
      <Accounts accounts={touched} {...props} />
      {others.length > 0 && (
        <More label={`${plural(others.length, label)} on which reports differ`}>
          {() => <Accounts accounts={others} {...props} />}
        </More>
      )}
    </>
  );
}
