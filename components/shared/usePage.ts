/** What popup and dossier have in common: the page that they tell of, and what a reader can do about it from either. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Annotation, Article } from '../../lib/corpus/reading.ts';
import type { Answer, LibraryCalls, PageReport, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { namesOf } from './names.ts';

export interface PageView {
  /** Null until the page has answered: nothing is claimed of it. */
  page: PageState | null;
  settings: Settings;
  about: Answer<LibraryCalls, 'about'> | null;
  /** The mention that each entity's button went to last, from 0. */
  visited: Record<EntityId, number>;
  /** The outcome of the last command. */
  notice: { text: string; trouble: boolean } | null;
}

export type PageCommand =
  | { do: 'jump'; entity: EntityId }
  | { do: 'change'; settings: Partial<Settings> }
  | { do: 'resume' }
  | { do: 'retry' }
  | { do: 'settings' };

export interface PageDoor {
  /** The annotation of a doubtful page after second thoughts. */
  reconsider(article: Article): Promise<Annotation>;
  about(): Promise<Answer<LibraryCalls, 'about'>>;
  /** False: the mention is not on the page any more. */
  jump(mention: number): Promise<boolean>;
  change(settings: Partial<Settings>): Promise<void>;
  resume(): Promise<void>;
  /** Tells of every change of the settings. Returns what stops it. */
  onSettings(listener: (settings: Settings) => void): () => void;
  openSettings(): void;
}

export interface Page<View extends PageView> {
  view: View;
  /** The view as it is now, for what goes on after a wait. */
  latest: { readonly current: View };
  change(part: Partial<View> | Partial<PageView>): void;
  /** What the page answers; null if it does not count any more. That it is being read is said where that takes a while. */
  read(answer: () => Promise<PageState>, isCurrent: () => boolean): Promise<PageState | null>;
  /** Has a page that is doubtful annotated after second thoughts. */
  reconsider(report: PageReport, isCurrent: () => boolean): Promise<void>;
  /** @param again reads the page again */
  obey(command: PageCommand, again: () => void): void;
}

/** What takes less is not worth a word that it is under way. Milliseconds. */
export const PATIENCE = 200;

export const NO_ANSWER: PageView['notice'] = { text: 'The library gave no answer. Please try again.', trouble: true };

export function usePage<View extends PageView>(start: () => View, door: PageDoor): Page<View> {
  const [view, setView] = useState(start);
  const latest = useRef(view);
  const change: Page<View>['change'] = (part) => {
    latest.current = { ...latest.current, ...part };
    setView(latest.current);
  };

  // Without an answer this part stays away; the rest stands.
  useEffect(() => void door.about().then((about) => change({ about }), ignore), []);

  const read: Page<View>['read'] = async (answer, isCurrent) => {
    const waiting = setTimeout(() => {
      // A page already told of is not forgotten while it is read anew.
      if (isCurrent() && latest.current.page?.kind !== 'read') change({ page: { kind: 'reading' } });
    }, PATIENCE);
    const page = await answer().catch((error: unknown): PageState => ({ kind: 'failed', message: String(error) }));
    clearTimeout(waiting);
    return isCurrent() ? page : null;
  };

  const reconsider: Page<View>['reconsider'] = async (report, isCurrent) => {
    if (!report.annotation.doubtful) return;
    const annotation = await door.reconsider(report.article).catch(ignore);
    if (annotation && isCurrent()) change({ page: { kind: 'read', report: { ...report, annotation } } });
  };

  const jump = async (entity: EntityId) => {
    const { page, visited } = latest.current;
    if (page?.kind !== 'read') return;
    const named = namesOf(page.report).find((one) => one.entity.id === entity);
    if (!named) return;
    const next = ((visited[entity] ?? -1) + 1) % named.mentions.length;
    const there = await door.jump(named.mentions[next]!).catch(() => false);
    const place = `mention ${next + 1} of ${named.mentions.length} of ${named.entity.name}`;
    change({
      visited: { ...latest.current.visited, [entity]: next },
      notice: { text: there ? `At ${place}` : `Not to be found on the page: ${place}`, trouble: !there },
    });
  };

  const obey: Page<View>['obey'] = (command, again) => {
    const { settings } = latest.current;
    switch (command.do) {
      case 'jump':
        void jump(command.entity);
        break;
      case 'change':
        // Shown at once; the change comes back through onSettings.
        change({ settings: { ...settings, ...command.settings } });
        void door.change(command.settings);
        break;
      case 'resume':
        void (settings.enabled ? door.resume() : door.change({ enabled: true })).then(again);
        break;
      case 'retry':
        again();
        break;
      case 'settings':
        door.openSettings();
        break;
    }
  };

  return { view, latest, change, read, reconsider, obey };
}

export const ignore = () => undefined;
