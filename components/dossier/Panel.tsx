/** The dossier: what the page in front is, its story at length, and a search over the whole corpus. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityId, TopicId } from '../../lib/corpus/model.ts';
import type { Context, Dossier, Found, LeftOut, Relation } from '../../lib/corpus/reading.ts';
import { Bar } from '../shared/Bar.tsx';
import { Headline } from '../shared/Headline.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Offer } from '../shared/Offer.tsx';
import type { PageCommand, PageView } from '../shared/usePage.ts';
import { limitsText } from '../shared/words.ts';
import { EntityPage } from './EntityPage.tsx';
import { Results } from './Results.tsx';
import { Stories } from './Stories.tsx';
import { Story } from './Story.tsx';
import { coveredOf } from './usePanel.ts';

export interface PanelView extends PageView {
  /** The story that is shown, or looked up. */
  topic: TopicId | null;
  dossier: Dossier | null;
  leftOut: LeftOut | null;
  /** Finding what is left out takes so long that it needs a word. */
  comparing: boolean;
  /** Entities opened one from the other; the last one shows. */
  trail: EntityId[];
  context: Context | null;
  /** How the open entity is linked with the one that it was opened from, where its context does not tell. */
  link: { name: string; relation: Relation | null } | null;
  query: string;
  /** The search takes so long that it needs a word. */
  searching: boolean;
  found: Found | null;
}

export type PanelCommand =
  | PageCommand
  | { do: 'search'; query: string }
  /** Null: all stories. */
  | { do: 'story'; topic: TopicId | null }
  | { do: 'open'; entity: EntityId }
  | { do: 'back' };

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
        <Bar onSettings={() => onCommand({ do: 'settings' })} />
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
        <Headline page={page} unseen={context !== null || query.trim() !== ''} />
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
      <Notice notice={notice} />
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
