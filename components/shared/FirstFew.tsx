/** A list whose first items show at once, and the others at a press. What is read stays where it is. */
import type { ComponentChildren } from 'preact';

export interface FirstFewProps<Item> {
  items: readonly Item[];
  first: number;
  class: string;
  children(item: Item): ComponentChildren;
}

export function FirstFew<Item>({ items, first, class: name, children }: FirstFewProps<Item>) {
  // One more item takes no more room than the line that would announce it.
  const few = items.length <= first + 1 ? items.length : first;
  return (
    <>
      <ul class={name}>{items.slice(0, few).map(children)}</ul>
      {few < items.length && (
        <More label={`${items.length - few} more`}>
          <ul class={name}>{items.slice(few).map(children)}</ul>
        </More>
      )}
    </>
  );
}

/** Unfolds below its label, so that nothing above it moves. */
export function More({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="more">
      <summary>
        <span class="when-closed">{label}</span>
        <span class="when-open">Show fewer</span>
      </summary>
      {children}
    </details>
  );
}
