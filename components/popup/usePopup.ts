/** The popup's state while it is open. Everything outside comes through its door, so that it can be tried without a browser. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../lib/corpus/model.ts';
import type { Annotation, Article, Context, UnknownName } from '../../lib/corpus/reading.ts';
import type { Pause } from '../../lib/platform/pauses.ts';
import type { Answer, LibraryCalls, PageReport, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { namesOf, storyOf } from './names.ts';
import type { PopupCommand, PopupView } from './Popup.tsx';
import type { SaveFormat } from './Save.tsx';

/** What the popup can ask and do, for the tab it was opened on. */
export interface PopupDoor {
  read(): Promise<PageState>;
  /** Of an entity of the page that was reported. */
  context(entity: EntityId, report: PageReport): Promise<Context>;
  /** The annotation of a doubtful page after second thoughts. */
  reconsider(article: Article): Promise<Annotation>;
  unknown(article: Article): Promise<UnknownName[]>;
  about(): Promise<Answer<LibraryCalls, 'about'>>;
  /** False: the mention is not on the page any more. */
  jump(mention: number): Promise<boolean>;
  change(settings: Partial<Settings>): Promise<void>;
  pause(what: 'site' | 'page'): Promise<void>;
  resume(): Promise<void>;
  /** Tells of every change of the settings. Returns what stops it. */
  onSettings(listener: (settings: Settings) => void): () => void;
  openSettings(): void;
  openDossier(): void;
  /** Gives the reader the page's notes as a file. `contexts`: of those of its names that have one. */
  save(report: PageReport, contexts: Context[], format: SaveFormat): Promise<void>;
}

export interface PopupStart {
  settings: Settings;
  site: string | null;
  pause: Pause;
}

/** What takes less is not worth a word that it is under way. Milliseconds. */
const PATIENCE = 200;
/** How many of the page's entities lend their events to the story's timeline. */
const STORY_ENTITIES = 6;

export function usePopup(start: PopupStart, door: PopupDoor): [PopupView, (command: PopupCommand) => void] {
  const [view, setView] = useState<PopupView>(() => ({
    page: start.pause ? { kind: 'paused', pause: start.pause } : null,
    settings: start.settings,
    site: start.site,
    about: null,
    unknown: [],
    story: [],
    opened: null,
    visited: {},
    notice: null,
  }));
  const change = (part: Partial<PopupView>) => setView((before) => ({ ...before, ...part }));
  const contexts = useRef(new Map<EntityId, Promise<Context>>());
  const turn = useRef(0);

  const contextOf = (entity: EntityId, report: PageReport): Promise<Context> => {
    const known = contexts.current.get(entity) ?? door.context(entity, report);
    contexts.current.set(entity, known);
    return known;
  };

  const follow = async (report: PageReport, current: () => boolean) => {
    if (report.annotation.mentions.length === 0) return;
    if (report.annotation.doubtful) {
      const settle = (annotation: Annotation) =>
        current() && change({ page: { kind: 'read', report: { ...report, annotation } } });
      door.reconsider(report.article).then(settle, ignore);
    }
    door.unknown(report.article).then((unknown) => current() && change({ unknown }), ignore);
    if (report.annotation.coverage.length === 0) return;
    const main = namesOf(report).filter(({ entity }) => entity.hasContext);
    const found = await Promise.allSettled(
      main.slice(0, STORY_ENTITIES).map(({ entity }) => contextOf(entity.id, report)),
    );
    const timelines = found.map((one) => (one.status === 'fulfilled' ? one.value.timeline : []));
    if (current()) change({ story: storyOf(timelines) });
  };

  const read = async () => {
    turn.current += 1;
    const mine = turn.current;
    const current = () => turn.current === mine;
    const waiting = setTimeout(() => current() && setView(asReading), PATIENCE);
    const page = await door.read().catch((error: unknown): PageState => ({ kind: 'failed', message: String(error) }));
    clearTimeout(waiting);
    if (!current()) return;
    contexts.current.clear();
    change({ page });
    if (page.kind === 'read') await follow(page.report, current);
  };

  useEffect(() => {
    void read();
    door.about().then((about) => change({ about }), ignore);
    const stop = door.onSettings((settings) => {
      change({ settings });
      void read();
    });
    return () => {
      turn.current += 1;
      stop();
    };
  }, []);

  const show = async (row: EntityId, trail: EntityId[]) => {
    const entity = trail.at(-1);
    if (view.page?.kind !== 'read' || !entity) return;
    setView((before) => ({
      ...before,
      opened: { row, trail, context: before.opened?.row === row ? before.opened.context : null },
    }));
    try {
      const context = await contextOf(entity, view.page.report);
      setView((before) => (before.opened?.trail === trail ? { ...before, opened: { row, trail, context } } : before));
    } catch {
      contexts.current.delete(entity);
      change({ notice: { text: 'The library gave no answer. Please try again.', trouble: true }, opened: null });
    }
  };

  const jump = async (entity: EntityId) => {
    if (view.page?.kind !== 'read') return;
    const named = namesOf(view.page.report).find((one) => one.entity.id === entity);
    if (!named) return;
    const next = ((view.visited[entity] ?? -1) + 1) % named.mentions.length;
    const there = await door.jump(named.mentions[next]!).catch(() => false);
    const place = `mention ${next + 1} of ${named.mentions.length} of ${named.entity.name}`;
    setView((before) => ({
      ...before,
      visited: { ...before.visited, [entity]: next },
      notice: { text: there ? `At ${place}` : `Not to be found on the page: ${place}`, trouble: !there },
    }));
  };

  const save = async (format: SaveFormat) => {
    if (view.page?.kind !== 'read') return;
    const { report } = view.page;
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
    const { opened } = view;
    switch (command.do) {
      case 'unfold':
        if (opened?.row === command.entity) change({ opened: null });
        else void show(command.entity, [command.entity]);
        break;
      case 'open':
        void show(command.row, [...(opened?.row === command.row ? opened.trail : []), command.entity]);
        break;
      case 'back':
        if (opened) void show(opened.row, opened.trail.slice(0, -1));
        break;
      case 'jump':
        void jump(command.entity);
        break;
      case 'change':
        // Shown at once; the change comes back through onSettings.
        change({ settings: { ...view.settings, ...command.settings } });
        void door.change(command.settings);
        break;
      case 'pause':
        void door.pause(command.what).then(read);
        break;
      case 'resume':
        void (view.settings.enabled ? door.resume() : door.change({ enabled: true })).then(read);
        break;
      case 'save':
        void save(command.format);
        break;
      case 'retry':
        void read();
        break;
      case 'dossier':
        door.openDossier();
        break;
      case 'settings':
        door.openSettings();
        break;
    }
  };

  return [view, onCommand];
}

/** A page already told of is not forgotten while it is read anew. */
const asReading = (before: PopupView): PopupView =>
  before.page?.kind === 'read' ? before : { ...before, page: { kind: 'reading' } };

/** Without an answer these parts of the popup stay away; the rest stands. */
const ignore = () => undefined;
