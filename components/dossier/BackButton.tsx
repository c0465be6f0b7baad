/** The button that leads to where one was before. */
import { BackIcon } from '../shared/icons.tsx';

export function BackButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" class="back" onClick={onPress}>
      <BackIcon />
      {label}
    </button>
  );
}
