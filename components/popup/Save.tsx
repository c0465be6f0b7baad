/** Takes what Sidelight makes of the page along, as a file. */
import type { PopupProps } from './Popup.tsx';

export type SaveFormat = 'markdown' | 'jsonld';

export function Save({ onCommand }: Pick<PopupProps, 'onCommand'>) {
  const button = (format: SaveFormat, text: string, title: string) => (
    <button type="button" class="button" title={title} onClick={() => onCommand({ do: 'save', format })}>
      <span class="unseen">Save notes as </span>
      {text}
    </button>
  );
  return (
    <div class="save">
      <span aria-hidden="true">Save notes:</span>
      {button('markdown', 'Markdown', 'Reading notes with citations, to read and edit')}
      {button('jsonld', 'JSON-LD', 'The marks as W3C Web Annotations, for other programs')}
    </div>
  );
}
