/** What there is to say of an entity, in the order in which a reader asks: card and popup show the same. */
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView, Context, Unmarked } from '../../lib/corpus/reading.ts';
import { ClaimItem } from '../shared/ClaimItem.tsx';
import { FirstFew } from '../shared/FirstFew.tsx';
import { PlaceMap } from '../shared/PlaceMap.tsx';
import { Timeline } from '../shared/Timeline.tsx';
import { TouchedAccounts } from './Accounts.tsx';
import { FiguresCheck } from './FiguresCheck.tsx';
import { NotThisOne } from './NotThisOne.tsx';
import { Related } from './Related.tsx';
import { RoleLine } from './RoleLine.tsx';
import { Limits, Mistake, Sources } from './Sources.tsx';
import { Why } from './Why.tsx';

export interface ContextBodyProps {
  context: Context;
  onOpen(entity: EntityId): void;
  /** Where the marks of the name that was asked about were taken away; absent where nothing can be. */
  unmarked?: Unmarked['where'] | null;
  onUnmark?(where: Unmarked['where'] | null): void;
}

export function ContextBody({ context, onOpen, unmarked = null, onUnmark }: ContextBodyProps) {
  const { entity, asOf, claims, later, accounts, figures, timeline, related, sources, why, limits } = context;
  const claimsOf = (some: ClaimView[], first: number) => (
    <FirstFew items={some} first={first} step={10} class="claims">
      {(claim) => <ClaimItem key={claim.id} claim={claim} self={entity.id} onOpen={onOpen} />}
    </FirstFew>
  );
  return (
    <div class="context">
      <RoleLine context={context} onOpen={onOpen} />
      {figures.length > 0 && (
        <Part title="Figures in this sentence">
          <FiguresCheck figures={figures} />
        </Part>
      )}
      <Part title={asOf ? `Reported up to ${asOf}` : 'Reported'} class="reported">
        {claims.length > 0 ? claimsOf(claims, 3) : <Silence context={context} />}
        {!asOf && claims.length > 0 && (
          <p class="note">This page gives no date, so nothing can be told apart as later than it.</p>
        )}
      </Part>
      {later.length > 0 && (
        <Part title="Later" aside="reported after this article" class="afterwards">
          {claimsOf(later, 2)}
        </Part>
      )}
      {accounts.length > 0 && (
        <Part title="Where reports differ" class="differences">
          <TouchedAccounts accounts={accounts} self={entity.id} onOpen={onOpen} />
        </Part>
      )}
      {timeline.some(({ kind }) => kind === 'event') && (
        <Part title="Timeline">
          <Timeline items={timeline} self={entity.id} onOpen={onOpen} />
        </Part>
      )}
      {context.map && (
        <Part title="Map">
          <PlaceMap map={context.map} />
        </Part>
      )}
      {related.length > 0 && (
        <Part title="Related">
          <Related related={related} claims={[...claims, ...later]} self={entity.id} onOpen={onOpen} />
        </Part>
      )}
      <footer class="context-foot">
        {why && <Why why={why} name={entity.name} />}
        {why && onUnmark && <NotThisOne quote={why.quote} name={entity.name} unmarked={unmarked} onUnmark={onUnmark} />}
        {sources.length > 0 && <Sources sources={sources} />}
        <Mistake entity={entity.id} limits={limits} />
        {entity.wikipedia && (
          <p class="further">
            Further reading:{' '}
            <a href={entity.wikipedia.url} target="_blank" rel="noopener noreferrer">
              Wikipedia, “{entity.wikipedia.title}”
            </a>
          </p>
        )}
        <Limits limits={limits} />
      </footer>
    </div>
  );
}

interface PartProps {
  title: string;
  aside?: string;
  class?: string;
  children: ComponentChildren;
}

function Part({ title, aside, class: name = '', children }: PartProps) {
  return (
    <section class={`part ${name}`}>
      <h3>
        {title}
        {aside && <span class="aside">, {aside}</span>}
      </h3>
      {children}
    </section>
  );
}

function Silence({ context: { asOf, later, role } }: { context: Context }) {
  const until = asOf && later.length > 0 ? ` up to ${asOf}` : '';
  return <p class="note">{role ? `Nothing more in the corpus${until}.` : `Nothing in the corpus${until}.`}</p>;
}
