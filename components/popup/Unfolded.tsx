/** A context in its place in the popup, with the way back from the entities opened in it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ContextBody } from '../card/ContextBody.tsx';
import { Back, backByKey } from '../shared/Back.tsx';
import { Dot } from '../shared/EntityName.tsx';
import type { Opened, PopupCommand } from './Popup.tsx';

export interface UnfoldedProps {
  id: string;
  opened: Opened;
  /** False: nothing else names the entity, so its name stands above its context. */
  named: boolean;
  onCommand(command: PopupCommand): void;
}

export function Unfolded({ id, opened: { row, trail, context }, named, onCommand }: UnfoldedProps) {
  const place = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const current = context?.entity.id ?? null;

  // The name that was pressed is gone with the context it stood in: focus goes to the new one, or it would be lost.
  useLayoutEffect(() => {
    if (current && shown.current && shown.current !== current) {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: 'nearest' });
    }
    shown.current = current ?? shown.current;
  }, [current]);

  const back = trail.length > 1 ? () => onCommand({ do: 'back' }) : null;

  return (
    <section
      class="name-context"
      id={id}
      ref={place}
      tabIndex={-1}
      aria-label={context?.entity.name ?? 'Context'}
      onKeyDown={backByKey(back)}
    >
      {context && (back || !named) && (
        <div class="trail">
          {back && <Back onBack={back} />}
          <h3>
            <Dot group={context.entity.group} />
            {context.entity.name}
          </h3>
        </div>
      )}
      {context && (
        <ContextBody
          key={context.entity.id}
          context={context}
          onOpen={(entity) => onCommand({ do: 'open', row, entity })}
        />
      )}
    </section>
  );
}
