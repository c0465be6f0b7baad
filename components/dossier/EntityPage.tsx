/** What there is to say of an entity, opened from anywhere in the dossier, with the way back. */
import type { Context } from '../../lib/corpus/reading.ts';
import { ContextBody } from '../card/ContextBody.tsx';
import { RelationPath } from '../card/Relation.tsx';
import { Dot } from '../shared/EntityName.tsx';
import { Jump } from '../shared/Jump.tsx';
import { namesOf } from '../shared/names.ts';
import { BackButton } from './BackButton.tsx';
import type { PanelProps } from './Panel.tsx';

export interface EntityPageProps extends PanelProps {
  context: Context;
}

export function EntityPage({ view, context, onCommand }: EntityPageProps) {
  const { page, trail, link, query } = view;
  const open = (id: string) => onCommand({ do: 'open', entity: id });
  const { entity } = context;
  const named = page?.kind === 'read' ? namesOf(page.report).find((one) => one.entity.id === entity.id) : undefined;
  const back = trail.length > 1 ? 'Back' : query.trim() ? 'Back to the search' : 'Back to the story';
  return (
    <article class="entity-page">
      <BackButton label={back} onPress={() => onCommand({ do: 'back' })} />
      <div class="entity-head">
        <h2 data-start tabIndex={-1}>
          <Dot group={entity.group} />
          {entity.name}
        </h2>
        {named && <Jump named={named} visited={view.visited[entity.id]} onCommand={onCommand} />}
      </div>
      {link && (
        <section class="context part">
          <h3>Linked with {link.name}</h3>
          <RelationPath relation={link.relation} self={entity.id} onOpen={open} />
        </section>
      )}
      <ContextBody key={entity.id} context={context} onOpen={open} />
    </article>
  );
}
