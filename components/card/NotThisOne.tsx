/** Takes the mark away where it is wrong, on this page or everywhere, and brings it back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Unmarked } from '../../lib/corpus/reading.ts';

export interface NotThisOneProps {
  quote: string;
  name: string;
  /** Where the marks of this name were taken away; null: nowhere. */
  unmarked: Unmarked['where'] | null;
  onUnmark(where: Unmarked['where'] | null): void;
}

export function NotThisOne({ quote, name, unmarked, onUnmark }: NotThisOneProps) {
  const first = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);

  // The button that was pressed may be gone, and focus with it.
  useLayoutEffect(() => {
    if (pressed.current) first.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [unmarked]);

  const button = (text: string, where: Unmarked['where'] | null, title: string) => (
    <button
      type="button"
      class="plain-button"
      title={title}
      ref={where === 'everywhere' ? undefined : first}
      onClick={() => {
        pressed.current = true;
        onUnmark(where);
      }}
    >
      {text}
    </button>
  );
  return (
    <div class="not-this">
      <p role="status">
        {unmarked &&
          `“${quote}” is not marked as ${name} ${unmarked === 'page' ? 'on this page' : 'anywhere'} any more.`}
      </p>
      <p class="not-this-buttons">
        {unmarked === null
          ? button('Not this one', 'page', `Take away the marks of “${quote}” as ${name} on this page`)
          : button('Undo', null, `Mark “${quote}” as ${name} again`)}
        {unmarked === 'page' &&
          button('Nowhere else either', 'everywhere', `Never mark “${quote}” as ${name}, on any page`)}
      </p>
    </div>
  );
}
