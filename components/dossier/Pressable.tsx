/**
 * A part of a picture that can be pressed, by pointer and by keyboard: inside SVG there is no button. Its `tabindex` is
 * in small letters, because Preact sets attributes of SVG as they are spelled.
 */
import type { ComponentChildren } from 'preact';
import { byPressKey } from '../shared/press-keys.ts';

export interface PressableProps {
  label: string;
  class?: string;
  onPress(): void;
  children: ComponentChildren;
}

export function Pressable({ label, class: name = '', onPress, children }: PressableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <g
      role="button"
      tabindex={0}
      class={`pressable ${name}`}
      aria-label={label}
      onClick={onPress}
      onKeyDown={byPressKey(onPress)}
    >
      {children}
    </g>
  );
}
