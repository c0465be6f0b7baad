/** The dossier's state while it is open. Everything outside comes through its door, so that it can be tried without a browser. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId, TopicId } from '../../lib/corpus/model.ts';
import type {
  Annotation,
  Article,
  Context,
  ContextRequest,
  Dossier,
  DossierRequest,
  Found,
  LeftOut,
} from '../../lib/corpus/reading.ts';
import type { Answer, LibraryCalls, PageReport, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { isCovered } from '../popup/headline.ts';
import { namesOf } from '../popup/names.ts';
import type { PanelCommand, PanelView } from './Panel.tsx';

/** What the panel can ask and do, for the tab that it follows. */
export interface PanelDoor {
  /** Tells of the page in front: `null` while it is being left. Returns what stops it. */
  follow(listener: (read: (() => Promise<PageState>) | null) => void): () => void;
  dossier(request: DossierRequest): Promise<Dossier>;
  leftOut(article: Article, topic: TopicId): Promise<LeftOut>;
  search(query: string): Promise<Found>;
  /** Of an entity, for the page that was reported if it covers something. */
  context(entity: EntityId, report: PageReport | null): Promise<Context>;
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

/** What takes less is not worth a word that it is under way. Milliseconds. */
const PATIENCE = 250;
/** Milliseconds between the last key and the search: what is typed in one go is asked for once. */
const TYPING = 60;

/** What an entity is asked about where no article is read. */
export const requestWithoutPage = (entity: EntityId): ContextRequest => ({
  entity,
  published: null,
  topics: [],
  entities: [],
});

export function usePanel(settings: Settings, door: PanelDoor): [PanelView, (command: PanelCommand) => void] {
  const [view, setView] = useState<PanelView>(() => ({
    page: null,
    settings,
    about: null,
    topic: null,
    dossier: null,
    leftOut: null,
    trail: [],
    context: null,
    query: '',
    found: null,
    visited: {},
    notice: null,
  }));
  const change = (part: Partial<PanelView>) => setView((before) => ({ ...before, ...part }));
  const latest = useRef(view);
  latest.current = view;
  const readAgain = useRef<() => Promise<void>>(async () => undefined);
  // Of each thing that is looked up, only the last answer counts.
  const turns = useRef({ page: 0, dossier: 0, leftOut: 0, context: 0, search: 0 });
  const turnOf = (what: keyof typeof turns.current) => {
    turns.current[what] += 1;
    const mine = turns.current[what];
    return () => turns.current[what] === mine;
  };
  const trouble = () => change({ notice: { text: 'The library gave no answer. Please try again.', trouble: true } });

  const read = async (page: () => Promise<PageState>) => {
    const current = turnOf('page');
    const waiting = setTimeout(() => current() && setView(asReading), PATIENCE);
    const state = await page().catch((error: unknown): PageState => ({ kind: 'failed', message: String(error) }));
    clearTimeout(waiting);
    if (!current()) return;
    const before = latest.current;
    const isSame = addressOf(before.page) !== null && addressOf(before.page) === addressOf(state);
    const report = coveredOf(state);
    const stories = report?.annotation.coverage.map(({ topic }) => topic) ?? [];
    // What the reader has gone into stays while the same page only has more to say.
    const stays = isSame && before.topic !== null && (stories.length === 0 || stories.includes(before.topic));
    const topic = stays ? before.topic : (stories[0] ?? null);
    change({ page: state, ...(!isSame && { trail: [], context: null, query: '', found: null, visited: {} }) });
    await show(topic, report);
    if (report?.annotation.doubtful && current()) {
      const annotation = await door.reconsider(report.article).catch(() => null);
      if (annotation && current()) change({ page: { kind: 'read', report: { ...report, annotation } } });
    }
  };

  const show = async (topic: TopicId | null, report: PageReport | null) => {
    const current = turnOf('dossier');
    turnOf('leftOut');
    change({ topic, leftOut: null, ...(topic !== latest.current.topic && { dossier: null }) });
    if (!topic) return change({ dossier: null });
    try {
      const dossier = await door.dossier(requestFor(topic, report));
      if (!current()) return;
      change({ dossier });
      if (latest.current.settings.leftOut) await compare();
    } catch {
      if (current()) trouble();
    }
  };

  const compare = async () => {
    const { page, topic } = latest.current;
    const report = page && coveredOf(page);
    const current = turnOf('leftOut');
    if (!topic || !report?.annotation.coverage.some((covered) => covered.topic === topic)) return;
    const leftOut = await door.leftOut(report.article, topic).catch(() => null);
    if (current()) change({ leftOut });
  };

  const open = async (trail: EntityId[]) => {
    const current = turnOf('context');
    const entity = trail.at(-1);
    if (!entity) return change({ trail, context: null });
    const { page } = latest.current;
    try {
      const context = await door.context(entity, page && coveredOf(page));
      if (current()) change({ trail, context, notice: null });
    } catch {
      if (current()) trouble();
    }
  };

  const search = (query: string) => {
    const current = turnOf('search');
    // A reader who types wants what is found, not the entity that was open.
    change({ query, trail: [], context: null, ...(!query.trim() && { found: null }) });
    if (!query.trim()) return;
    setTimeout(() => {
      if (current()) door.search(query.trim()).then((found) => current() && change({ found }), trouble);
    }, TYPING);
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
      visited: { ...visited, [entity]: next },
      notice: { text: there ? `At ${place}` : `Not to be found on the page: ${place}`, trouble: !there },
    });
  };

  useEffect(() => {
    door.about().then((about) => change({ about }), ignore);
    const stopFollowing = door.follow((page) => {
      if (!page) {
        turnOf('page');
        return setView(asLeaving);
      }
      readAgain.current = () => read(page);
      void readAgain.current();
    });
    const stopSettings = door.onSettings((chosen) => {
      const before = latest.current.settings;
      change({ settings: chosen });
      latest.current = { ...latest.current, settings: chosen };
      if (chosen.leftOut && !before.leftOut) void compare();
      if (arePausesOther(before, chosen)) void readAgain.current();
    });
    return () => {
      turnOf('page');
      stopFollowing();
      stopSettings();
    };
  }, []);

  const onCommand = (command: PanelCommand): void => {
    const { page, trail } = latest.current;
    switch (command.do) {
      case 'search':
        search(command.query);
        break;
      case 'story':
        change({ trail: [], context: null, query: '', found: null });
        void show(command.topic, page && coveredOf(page));
        break;
      case 'open':
        void open([...trail, command.entity]);
        break;
      case 'back':
        void open(trail.slice(0, -1));
        break;
      case 'jump':
        void jump(command.entity);
        break;
      case 'change':
        void door.change(command.settings);
        break;
      case 'resume':
        void (latest.current.settings.enabled ? door.resume() : door.change({ enabled: true })).then(() =>
          readAgain.current(),
        );
        break;
      case 'retry':
        void readAgain.current();
        break;
      case 'settings':
        door.openSettings();
        break;
    }
  };

  return [view, onCommand];
}

/** A story that the page covers is told as of the page, any other as a whole. */
function requestFor(topic: TopicId, report: PageReport | null): DossierRequest {
  if (!report?.annotation.coverage.some((covered) => covered.topic === topic)) {
    return { topic, published: null, entities: [] };
  }
  return {
    topic,
    published: report.article.published,
    entities: namesOf(report).map(({ entity }) => entity.id),
  };
}

/** The report of a page that covers a story. */
export const coveredOf = (page: PageState): PageReport | null =>
  page.kind === 'read' && isCovered(page.report) ? page.report : null;

const addressOf = (page: PageState | null): string | null => (page?.kind === 'read' ? page.report.url : null);

/** A page already told of is not forgotten while it is read anew. */
const asReading = (before: PanelView): PanelView =>
  before.page?.kind === 'read' ? before : { ...before, page: { kind: 'reading' } };

/** What is told of a page must not stand beside the next one. */
const asLeaving = (before: PanelView): PanelView =>
  before.page && coveredOf(before.page)
    ? { ...before, page: { kind: 'reading' }, topic: null, dossier: null, leftOut: null, trail: [], context: null }
    : { ...before, page: { kind: 'reading' } };

const arePausesOther = (a: Settings, b: Settings): boolean =>
  a.enabled !== b.enabled || `${a.pausedSites}` !== `${b.pausedSites}` || `${a.pausedPages}` !== `${b.pausedPages}`;

/** Without an answer this part of the panel stays away; the rest stands. */
const ignore = () => undefined;
