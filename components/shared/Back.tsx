/** The way back inside a panel: a button, and the keys that do the same. */
import { BackIcon } from './icons.tsx';
import { Tool } from './Tool.tsx';

export function Back({ onBack }: { onBack(): void }) {
  return (
    <Tool label="Back" title="Back (Alt+←)" keys="Alt+ArrowLeft Backspace" onPress={onBack}>
      <BackIcon />
    </Tool>
  );
}

/** What listens for the keys that lead back; `onBack` is null where there is no way back. */
export const backByKey =
  (onBack: (() => void) | null) =>
  (event: KeyboardEvent): void => {
    if (!onBack || !isBackKey(event)) return;
    event.preventDefault();
    onBack();
  };

/** Backspace, or Alt with the left arrow, with which the browser would leave the page. Not in a field, where these edit. */
function isBackKey({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || shiftKey) return false;
  if ((target as Element).closest('input, textarea, select')) return false;
  return altKey ? key === 'ArrowLeft' : key === 'Backspace';
}
