/** A claim's sentence, with the entities it names as buttons that open them. */
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { ClaimView } from '../../lib/corpus/reading.ts';
import { NameInText } from './EntityName.tsx';

export interface ClaimTextProps {
  claim: ClaimView;
  /** The entity whose context this is: its name stays plain text. */
  self: EntityId;
  onOpen(entity: EntityId): void;
}

export function ClaimText({ claim, self, onOpen }: ClaimTextProps) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, entity } of claim.mentions) {
    if (entity === self) continue;
    pieces.push(claim.text.slice(at, start));
    pieces.push(<NameInText key={start} id={entity} name={claim.text.slice(start, end)} onOpen={onOpen} />);
    at = end;
  }
  return (
    <>
      {pieces}
      {claim.text.slice(at)}
    </>
  );
}
