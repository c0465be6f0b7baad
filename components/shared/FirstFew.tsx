/** A list whose first items show at once, and the others at a press. What is read stays where it is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface FirstFewProps<Item> {
  items: readonly Item[];
  first: number;
  /** How many more each further press shows; absent: the first press shows all. */
  step?: number;
  class: string;
  children(item: Item): ComponentChildren;
}

export function FirstFew<Item>({ items, first, step, class: name, children }: FirstFewProps<Item>) {
  const few = fewOf(items, first);
  const rest = items.slice(few);
  return (
    <>
      <ul class={name}>{items.slice(0, few).map(children)}</ul>
      {rest.length > 0 && (
        <More label={`${rest.length} more`}>
          <ul class={name}>{rest.slice(0, step && fewOf(rest, step)).map(children)}</ul>
          {step && fewOf(rest, step) < rest.length && (
            <More label={`${rest.length - fewOf(rest, step)} more`}>
              {() => (
                <FirstFew items={rest.slice(fewOf(rest, step))} first={step} step={step} class={name}>
                  {children}
                </FirstFew>
              )}
            </More>
          )}
        </More>
      )}
    </>
  );
}

/** One more item takes no more room than the line that would announce it. */
const fewOf = (items: readonly unknown[], first: number): number => (items.length <= first + 1 ? items.length : first);

export interface MoreProps {
  label: string;
  /** A function is called when it is first unfolded: what most readers never see need not be drawn. */
  children: ComponentChildren | (() => ComponentChildren);
}

/** Unfolds below its label, so that nothing above it moves. */
export function More({ label, children }: MoreProps) {
  const [wasOpen, setWasOpen] = useState(false);
  const [isDue, setIsDue] = useState(false);
  // After what is seen, which need not wait for it: most of a card is folded.
  useEffect(() => setIsDue(true), []);
  return (
    <details class="more" onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}>
      <summary>
        <span class="when-closed">{label}</span>
        <span class="when-open">Show fewer</span>
      </summary>
      {typeof children === 'function' ? wasOpen && children() : isDue && children}
    </details>
  );
}
