/** What a search of the corpus finds. */
import type { Found } from '../../lib/corpus/reading.ts';
import { Accounts } from '../card/Accounts.tsx';
import { SourceItem } from '../card/Sources.tsx';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { EntityName } from '../shared/EntityName.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';
import { plural } from '../shared/words.ts';
import type { PanelProps } from './Panel.tsx';
import { RoleLines } from './RoleLines.tsx';

export function Results({ view: { found, query, searching }, onCommand }: PanelProps) {
  const open = (entity: string) => onCommand({ do: 'open', entity });
  return (
    <div class="results context">
      <h2 class="unseen">Found in the corpus</h2>
      <p class="note" role="status">
        {searching ? 'Searching…' : found && countText(found, query.trim())}
      </p>
      {found && found.entities.length > 0 && (
        <section class="part">
          <h3>Names</h3>
          <FirstFew items={found.entities} first={5} class="found-names">
            {({ entity, by, role }) => (
              <li key={entity.id}>
                <EntityName id={entity.id} name={entity.name} group={entity.group} onOpen={open} />
                {by && <span class="note"> also {by}</span>}
                <RoleLines type={entity.type} role={role} />
              </li>
            )}
          </FirstFew>
        </section>
      )}
      {found && found.claims.length > 0 && (
        <section class="part">
          <h3>Statements</h3>
          <FirstFew items={found.claims} first={5} class="claims">
            {(claim) => <ClaimItem key={claim.id} claim={claim} self="" onOpen={open} />}
          </FirstFew>
        </section>
      )}
      {found && found.accounts.length > 0 && (
        <section class="part">
          <h3>Where reports differ</h3>
          <Accounts accounts={found.accounts.slice(0, 3)} self="" onOpen={open} />
        </section>
      )}
      {found && found.sources.length > 0 && (
        <section class="part">
          <h3>Reports</h3>
          <FirstFew items={found.sources} first={4} class="sources">
            {(source) => <SourceItem key={source.id} source={source} />}
          </FirstFew>
        </section>
      )}
    </div>
  );
}

function countText({ entities, claims, accounts, sources }: Found, query: string): string {
  if (entities.length + claims.length + accounts.length + sources.length === 0) {
    return `Nothing found for “${query}”.`;
  }
  const counts = [
    entities.length && plural(entities.length, 'name'),
    claims.length && plural(claims.length, 'statement'),
    accounts.length && plural(accounts.length, 'question'),
    sources.length && plural(sources.length, 'report'),
  ];
  return counts.filter(Boolean).join(', ');
}
