/** The popup's state while it is open. Everything outside comes through its door, so that it can be tried without a browser. */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Article, Context, UnknownName } from '../../lib/corpus/reading.ts';
import type { Pause } from '../../lib/platform/pauses.ts';
import type { PageReport, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { namesOf, storyOf } from '../shared/names.ts';
import { ignore, NO_ANSWER, type PageDoor, usePage } from '../shared/usePage.ts';
import { useTurns } from '../shared/useTurns.ts';
import type { PopupCommand, PopupView } from './Popup.tsx';
import type { SaveFormat } from './Save.tsx';

/** What the popup can ask and do, for the tab it was opened on. */
export interface PopupDoor extends PageDoor {
  read(): Promise<PageState>;
  /** Of an entity of the page that was reported. */
  context(entity: EntityId, report: PageReport): Promise<Context>;
  unknown(article: Article): Promise<UnknownName[]>;
  pause(what: 'site' | 'page'): Promise<void>;
  openDossier(): void;
  /** Gives the reader the page's notes as a file. `contexts`: of those of its names that have one. */
  save(report: PageReport, contexts: Context[], format: SaveFormat): Promise<void>;
}

export interface PopupStart {
  settings: Settings;
  site: string | null;
  pause: Pause;
}

/** How many of the page's entities lend their events to the story's timeline. */
const STORY_ENTITIES = 6;

export function usePopup(start: PopupStart, door: PopupDoor): [PopupView, (command: PopupCommand) => void] {
  const { view, latest, change, ...page } = usePage<PopupView>(() => beginning(start), door);
  const contexts = useRef(new Map<EntityId, Promise<Context>>());
  const turnOf = useTurns<'page' | 'context'>();

  const contextOf = (entity: EntityId, report: PageReport): Promise<Context> => {
    const known = contexts.current.get(entity) ?? door.context(entity, report);
    contexts.current.set(entity, known);
    return known;
  };

  const follow = async (report: PageReport, isCurrent: () => boolean) => {
    if (report.annotation.mentions.length === 0) return;
    void page.reconsider(report, isCurrent);
    door.unknown(report.article).then((unknown) => isCurrent() && change({ unknown }), ignore);
    if (report.annotation.coverage.length === 0) return;
    const main = namesOf(report).filter(({ entity }) => entity.hasContext);
    const found = await Promise.allSettled(
      main.slice(0, STORY_ENTITIES).map(({ entity }) => contextOf(entity.id, report)),
    );
    const timelines = found.map((one) => (one.status === 'fulfilled' ? one.value.timeline : []));
    if (isCurrent()) change({ story: storyOf(timelines) });
  };

  const read = async () => {
    const isCurrent = turnOf('page');
    const state = await page.read(door.read, isCurrent);
    if (!state) return;
    contexts.current.clear();
    change({ page: state });
    if (state.kind === 'read') await follow(state.report, isCurrent);
  };

  useEffect(() => {
    void read();
    const stop = door.onSettings((settings) => {
      change({ settings });
      void read();
    });
    return () => {
      turnOf('page');
      stop();
    };
  }, []);

  const show = async (row: EntityId, trail: EntityId[]) => {
    const { page: state, opened } = latest.current;
    const entity = trail.at(-1);
    if (state?.kind !== 'read' || !entity) return;
    const isCurrent = turnOf('context');
    change({ opened: { row, trail, context: opened?.row === row ? opened.context : null } });
    try {
      const context = await contextOf(entity, state.report);
      if (isCurrent()) change({ opened: { row, trail, context } });
    } catch {
      contexts.current.delete(entity);
      if (isCurrent()) change({ notice: NO_ANSWER, opened: null });
    }
  };

  const fold = () => {
    turnOf('context');
    change({ opened: null });
  };

  const save = async (format: SaveFormat) => {
    const { page: state } = latest.current;
    if (state?.kind !== 'read') return;
    const { report } = state;
    const told = namesOf(report).filter(({ entity }) => entity.hasContext);
    const contexts = Promise.all(told.map(({ entity }) => contextOf(entity.id, report)));
    const saved = await contexts
      .then((all) => door.save(report, all, format))
      .then(
        () => true,
        () => false,
      );
    change({ notice: { text: saved ? 'Notes saved' : 'The notes could not be saved.', trouble: !saved } });
  };

  const onCommand = (command: PopupCommand): void => {
    const { opened } = latest.current;
    switch (command.do) {
      case 'unfold':
        if (opened?.row === command.entity) fold();
        else void show(command.entity, [command.entity]);
        break;
      case 'open':
        void show(command.row, [...(opened?.row === command.row ? opened.trail : []), command.entity]);
        break;
      case 'back':
        if (opened) void show(opened.row, opened.trail.slice(0, -1));
        break;
      case 'pause':
        void door.pause(command.what).then(read);
        break;
      case 'save':
        void save(command.format);
        break;
      case 'dossier':
        door.openDossier();
        break;
      default:
        page.obey(command, () => void read());
    }
  };

  return [view, onCommand];
}

/** What is known at once. */
const beginning = ({ settings, site, pause }: PopupStart): PopupView => ({
  page: pause ? { kind: 'paused', pause } : null,
  settings,
  site,
  about: null,
  unknown: [],
  story: [],
  opened: null,
  visited: {},
  notice: null,
});
