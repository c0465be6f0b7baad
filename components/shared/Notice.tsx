/** The outcome of the last command, said aloud to a screen reader; shown too, if it is trouble. */
import type { PageView } from './usePage.ts';

export function Notice({ notice }: Pick<PageView, 'notice'>) {
  return (
    <p class={notice?.trouble ? 'notice' : 'unseen'} role="status">
      {notice?.text}
    </p>
  );
}
