/** Keys that our panels take for themselves. */

/**
 * Whether a key leads back inside a panel: Backspace, or Alt with the left arrow, with which the browser would leave the
 * page. Not in a field, where these keys edit.
 */
export function isBackKey({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || shiftKey) return false;
  if ((target as Element).closest('input, textarea, select')) return false;
  return altKey ? key === 'ArrowLeft' : key === 'Backspace';
}
