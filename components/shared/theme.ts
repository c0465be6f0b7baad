/** The reader's theme on one of our own pages; `auto` leaves it to the browser. */
import type { Theme } from '../../lib/platform/settings.ts';

export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}
