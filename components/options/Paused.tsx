/** Sites or pages on which Sidelight is paused, each to be taken off the list. */
import { Removable } from './Removable.tsx';

export interface PausedProps {
  title: string;
  /** Said where there is none. */
  none: string;
  items: readonly string[];
  onChange(items: string[]): void;
}

export function Paused({ title, none, items, onChange }: PausedProps) {
  return (
    <div>
      <h3>{title}</h3>
      {items.length === 0 && <p class="note">{none}</p>}
      <Removable items={items} action="Resume" labelOf={(item) => `Resume on ${item}`} onChange={onChange}>
        {(item) => item}
      </Removable>
    </div>
  );
}
