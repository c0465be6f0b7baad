/** What Sidelight makes of the page in front of the reader, and the switches that act on it. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Context, TimelineItem, UnknownName } from '../../lib/corpus/reading.ts';
import { Bar } from '../shared/Bar.tsx';
import { Headline } from '../shared/Headline.tsx';
import { PanelIcon } from '../shared/icons.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Offer } from '../shared/Offer.tsx';
import { Tool } from '../shared/Tool.tsx';
import type { PageCommand, PageView } from '../shared/usePage.ts';
import { About } from './About.tsx';
import { Controls } from './Controls.tsx';
import { Reading } from './Reading.tsx';
import type { SaveFormat } from './Save.tsx';

export interface PopupView extends PageView {
  /** The host name in the address bar; null where Sidelight can't run anyway. */
  site: string | null;
  unknown: UnknownName[];
  /** Of the page's story; empty while not known. */
  story: TimelineItem[];
  opened: Opened | null;
}

/** The place of contexts opened from the story's timeline. */
export const STORY = '#story';

/** The row that is unfolded, and what it shows: its entity, or one opened from there. */
export interface Opened {
  row: EntityId | typeof STORY;
  /** Entities opened one from the other; the last one shows. */
  trail: EntityId[];
  /** Null while it is looked up. */
  context: Context | null;
}

export type PopupCommand =
  | PageCommand
  | { do: 'unfold'; entity: EntityId }
  | { do: 'open'; row: Opened['row']; entity: EntityId }
  | { do: 'back' }
  | { do: 'pause'; what: 'site' | 'page' }
  | { do: 'dossier' }
  | { do: 'save'; format: SaveFormat };

export interface PopupProps {
  view: PopupView;
  onCommand(command: PopupCommand): void;
}

export function Popup({ view, onCommand }: PopupProps) {
  const { page, about, notice } = view;
  return (
    <div class="popup">
      <header class="popup-head">
        <Bar onSettings={() => onCommand({ do: 'settings' })}>
          <Tool
            label="Open the dossier"
            title="Open the dossier: the story at length, and search"
            onPress={() => onCommand({ do: 'dossier' })}
          >
            <PanelIcon />
          </Tool>
        </Bar>
        <Headline page={page} />
      </header>
      <main>
        {page?.kind === 'read' && <Reading report={page.report} view={view} onCommand={onCommand} />}
        {(page?.kind === 'paused' || page?.kind === 'failed') && <Offer page={page} onCommand={onCommand} />}
        {about && <About about={about} />}
      </main>
      <footer class="popup-foot">
        <Notice notice={notice} />
        <Controls view={view} onCommand={onCommand} />
      </footer>
    </div>
  );
}
