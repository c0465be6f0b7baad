/** What Sidelight makes of the page in front of the reader, and the switches that act on it. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Context, TimelineItem, UnknownName } from '../../lib/corpus/reading.ts';
import type { Answer, LibraryCalls, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { PanelIcon, SettingsIcon } from '../shared/icons.tsx';
import { Offer } from '../shared/Offer.tsx';
import { About } from './About.tsx';
import { Controls } from './Controls.tsx';
import { headlineOf } from './headline.ts';
import { Reading } from './Reading.tsx';
import type { SaveFormat } from './Save.tsx';

export interface PopupView {
  /** Null until the page has answered: nothing is claimed of it. */
  page: PageState | null;
  settings: Settings;
  /** The host name in the address bar; null where Sidelight can't run anyway. */
  site: string | null;
  about: Answer<LibraryCalls, 'about'> | null;
  unknown: UnknownName[];
  /** Of the page's story; empty while not known. */
  story: TimelineItem[];
  opened: Opened | null;
  /** The mention that each entity's button went to last, from 0. */
  visited: Record<EntityId, number>;
  /** The outcome of the last command, said aloud to a screen reader; shown too, if it is trouble. */
  notice: { text: string; trouble: boolean } | null;
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
  | { do: 'unfold'; entity: EntityId }
  | { do: 'open'; row: Opened['row']; entity: EntityId }
  | { do: 'back' }
  | { do: 'jump'; entity: EntityId }
  | { do: 'change'; settings: Partial<Settings> }
  | { do: 'pause'; what: 'site' | 'page' }
  | { do: 'resume' }
  | { do: 'retry' }
  | { do: 'dossier' }
  | { do: 'save'; format: SaveFormat }
  | { do: 'settings' };

export interface PopupProps {
  view: PopupView;
  onCommand(command: PopupCommand): void;
}

export function Popup({ view, onCommand }: PopupProps) {
  const { page, about, notice } = view;
  return (
    <div class="popup">
      <header class="popup-head">
        <div class="popup-bar">
          <img src="/icon/32.png" alt="" width="18" height="18" />
          <span class="popup-title">Sidelight</span>
          <button
            type="button"
            class="tool"
            aria-label="Open the dossier"
            title="Open the dossier: the story at length, and search"
            onClick={() => onCommand({ do: 'dossier' })}
          >
            <PanelIcon />
          </button>
          <button
            type="button"
            class="tool"
            aria-label="Settings"
            title="Settings"
            onClick={() => onCommand({ do: 'settings' })}
          >
            <SettingsIcon />
          </button>
        </div>
        <div class="headline" aria-live="polite">
          <h1>{page ? <Clauses text={headlineOf(page)} /> : <span class="unseen">Looking at this page…</span>}</h1>
        </div>
      </header>
      <main>
        {page?.kind === 'read' && <Reading report={page.report} view={view} onCommand={onCommand} />}
        {(page?.kind === 'paused' || page?.kind === 'failed') && <Offer page={page} onCommand={onCommand} />}
        {about && <About about={about} />}
      </main>
      <Controls view={view} onCommand={onCommand} />
      <p class={notice?.trouble ? 'notice' : 'unseen'} role="status">
        {notice?.text}
      </p>
    </div>
  );
}

/** Breaks its lines between clauses rather than within. */
function Clauses({ text }: { text: string }) {
  return text.split(/(?<=[,;]) /).map((clause, index) => (
    <>
      {index > 0 && ' '}
      <span class="clause">{clause}</span>
    </>
  ));
}
