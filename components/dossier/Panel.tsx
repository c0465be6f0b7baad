/** The dossier: what the page in front is, its story at length, and a search over the whole corpus. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId, TopicId } from '../../lib/corpus/model.ts';
import type { Context, Dossier, Found, LeftOut } from '../../lib/corpus/reading.ts';
import type { Answer, LibraryCalls, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { headlineOf } from '../popup/headline.ts';
import { SettingsIcon } from '../shared/icons.tsx';
import { Offer } from '../shared/Offer.tsx';
import { limitsText } from '../shared/words.ts';
import { EntityPage } from './EntityPage.tsx';
import { Results } from './Results.tsx';
import { Stories } from './Stories.tsx';
import { Story } from './Story.tsx';
import { coveredOf } from './usePanel.ts';

export interface PanelView {
  /** Null until the page has answered: nothing is claimed of it. */
  page: PageState | null;
  settings: Settings;
  about: Answer<LibraryCalls, 'about'> | null;
  /** The story that is shown, or looked up. */
  topic: TopicId | null;
  dossier: Dossier | null;
  leftOut: LeftOut | null;
  /** Entities opened one from the other; the last one shows. */
  trail: EntityId[];
  context: Context | null;
  query: string;
  found: Found | null;
  /** The mention that each entity's button went to last, from 0. */
  visited: Record<EntityId, number>;
  /** The outcome of the last command, said aloud to a screen reader; shown too, if it is trouble. */
  notice: { text: string; trouble: boolean } | null;
}

export type PanelCommand =
  | { do: 'search'; query: string }
  /** Null: all stories. */
  | { do: 'story'; topic: TopicId | null }
  | { do: 'open'; entity: EntityId }
  | { do: 'back' }
  | { do: 'jump'; entity: EntityId }
  | { do: 'change'; settings: Partial<Settings> }
  | { do: 'resume' }
  | { do: 'retry' }
  | { do: 'settings' };

export interface PanelProps {
  view: PanelView;
  onCommand(command: PanelCommand): void;
}

export function Panel({ view, onCommand }: PanelProps) {
  const { page, query, trail, context, topic, dossier, about, notice } = view;
  const main = useRef<HTMLElement>(null);
  const place = context ? `entity ${trail.length} ${context.entity.id}` : `${topic} ${query && 'search'}`;
  useToTop(main, place);

  return (
    <div class="panel">
      <header class="panel-head">
        <div class="panel-bar">
          <img src="/icon/32.png" alt="" width="18" height="18" />
          <span class="panel-title">Sidelight</span>
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
        <search>
          <input
            type="search"
            class="search"
            aria-label="Search the corpus"
            placeholder="Search the whole corpus"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onCommand({ do: 'search', query: event.currentTarget.value })}
          />
        </search>
      </header>
      <main ref={main} tabIndex={-1}>
        <div class={context || query.trim() ? 'unseen' : 'headline'} aria-live="polite">
          <h1>{page ? headlineOf(page) : <span class="unseen">Looking at this page…</span>}</h1>
        </div>
        <Beside view={view} onCommand={onCommand} />
        {context ? (
          <EntityPage view={view} context={context} onCommand={onCommand} />
        ) : query.trim() ? (
          <Results view={view} onCommand={onCommand} />
        ) : (
          <>
            <Stories view={view} onCommand={onCommand} />
            {dossier && <Story key={dossier.topic.id} dossier={dossier} view={view} onCommand={onCommand} />}
          </>
        )}
      </main>
      <footer class="panel-foot">
        {about && (
          <p class="note">
            The corpus: {limitsText(about.limits)}. What it does not say may still be so. Version {about.limits.version}
            , {about.limits.hash.slice(0, 8)}.
          </p>
        )}
      </footer>
      <p class={notice?.trouble ? 'notice' : 'unseen'} role="status">
        {notice?.text}
      </p>
    </div>
  );
}

/** What there is beside a page that says nothing. */
function Beside({ view: { page, context, query }, onCommand }: PanelProps) {
  if (context || query.trim() || !page || page.kind === 'reading') return null;
  if (page.kind === 'paused' || page.kind === 'failed') return <Offer page={page} onCommand={onCommand} />;
  if (coveredOf(page)) return null;
  return <p class="note">Search works without a page, and these stories are here to be read.</p>;
}

/** What opens in place of something else is read from its beginning, and focus, whose place is gone, goes with it. */
function useToTop(main: { current: HTMLElement | null }, place: string): void {
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.ownerDocument.defaultView?.scrollTo?.(0, 0);
    const { activeElement } = main.current?.ownerDocument ?? {};
    if (activeElement?.closest?.('search')) return;
    (main.current?.querySelector<HTMLElement>('[data-start]') ?? main.current)?.focus({ preventScroll: true });
  }, [place]);
}
