/** Something that is on or off. */
import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  children: ComponentChildren;
  onChange(on: boolean): void;
}

export function Switch({ on, disabled = false, children, onChange }: SwitchProps) {
  return (
    <label class={disabled ? 'switch disabled' : 'switch'}>
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is on
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
