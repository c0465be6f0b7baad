/** The panel that opens at a mark: a compact header that stays, and the context that scrolls below it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Context, Unmarked } from '../../lib/corpus/reading.ts';
import { Back, backByKey } from '../shared/Back.tsx';
import { Dot } from '../shared/EntityName.tsx';
import { CloseIcon, PinIcon } from '../shared/icons.tsx';
import { Tool } from '../shared/Tool.tsx';
import { ContextBody } from './ContextBody.tsx';

export type CardCommand =
  | { do: 'close' }
  | { do: 'pin' }
  | { do: 'open'; entity: EntityId }
  | { do: 'back' }
  | { do: 'unmark'; where: Unmarked['where'] | null };

export interface CardProps {
  context: Context;
  /** Stays open when pointer and focus leave. */
  pinned: boolean;
  /** Another entity was shown before this one. */
  canGoBack: boolean;
  /** Shown as a sheet at the bottom of the window: it has no mark to hang from, so nothing to pin. */
  sheet: boolean;
  /** Where the reader took the marks of this name away; null: nowhere. */
  unmarked: Unmarked['where'] | null;
  onCommand(command: CardCommand): void;
}

export function Card({ context, pinned, canGoBack, sheet, unmarked, onCommand }: CardProps) {
  const { entity } = context;
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const turning = useRef(false);

  // The button that was pressed is gone with the entity it stood in: focus goes to the new name, or it would be lost.
  // Only when turned from inside: the pointer may also bring a card to another mark while the reader types elsewhere.
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    if (turning.current) heading.current?.focus({ preventScroll: true });
    turning.current = false;
  }, [entity.id]);

  const turn = (command: CardCommand) => {
    turning.current = true;
    onCommand(command);
  };
  const open = (id: EntityId) => turn({ do: 'open', entity: id });
  const back = canGoBack ? () => turn({ do: 'back' }) : null;

  return (
    <section
      class={sheet ? 'card sheet' : 'card'}
      role="dialog"
      aria-label={`Sidelight: ${entity.name}`}
      onKeyDown={backByKey(back)}
    >
      <header class="card-head">
        {back && <Back onBack={back} />}
        <h2 class="card-name" tabIndex={-1} ref={heading}>
          <Dot group={entity.group} />
          {entity.name}
        </h2>
        {!sheet && (
          <Tool label="Keep open" pressed={pinned} onPress={() => onCommand({ do: 'pin' })}>
            <PinIcon />
          </Tool>
        )}
        <Tool label="Close" title="Close (Esc)" onPress={() => onCommand({ do: 'close' })}>
          <CloseIcon />
        </Tool>
      </header>
      <div class="card-body" ref={body}>
        <ContextBody
          key={entity.id}
          context={context}
          onOpen={open}
          unmarked={unmarked}
          onUnmark={(where) => onCommand({ do: 'unmark', where })}
        />
      </div>
    </section>
  );
}
