/** A list whose items can be taken off it, one by one. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface RemovableProps<Item> {
  items: readonly Item[];
  /** Of the button that takes an item off. */
  action: string;
  /** The same with what it is about. Tells the items apart. */
  labelOf(item: Item): string;
  /** An item as it is shown. */
  children(item: Item): ComponentChildren;
  onChange(items: Item[]): void;
}

export function Removable<Item>({ items, action, labelOf, children, onChange }: RemovableProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  // The button that was pressed is gone, and focus with it: the next one takes its place.
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[removed.current] ?? buttons.at(-1) ?? list.current)?.focus();
    removed.current = null;
  }, [items]);

  return (
    <ul class="removable" ref={list} tabIndex={-1}>
      {items.map((item, index) => (
        <li key={labelOf(item)}>
          <span>{children(item)}</span>
          <button
            type="button"
            class="button"
            aria-label={labelOf(item)}
            onClick={() => {
              removed.current = index;
              onChange(items.filter((other) => other !== item));
            }}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
