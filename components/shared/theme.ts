/** The reader's theme on one of our own pages; `auto` leaves it to the browser. */
import type { Settings } from '../../lib/platform/settings.ts';

/** Applies it, and what the reader chooses later. */
export function followTheme(
  root: HTMLElement,
  settings: Settings,
  onSettings: (listener: (settings: Settings) => void) => void,
): void {
  const apply = ({ theme }: Settings) => {
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  };
  apply(settings);
  onSettings(apply);
}
