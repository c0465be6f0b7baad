/** A button that shows an icon: its words are read aloud, and appear under a pointer that rests on it. */
import type { ComponentChildren } from 'preact';

export interface ToolProps {
  label: string;
  /** What a resting pointer is told, where that is more than the label. */
  title?: string;
  /** Of a button that stays down until it is pressed again. */
  pressed?: boolean;
  /** The keys that do the same, as `aria-keyshortcuts` spells them. */
  keys?: string;
  onPress(): void;
  children: ComponentChildren;
}

export function Tool({ label, title = label, pressed, keys, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={title}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
