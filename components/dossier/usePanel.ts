/** The dossier's state while it is open. Everything outside comes through its door, so that it can be tried without a browser. */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityId, TopicId } from '../../lib/corpus/model.ts';
import type {
  Article,
  Context,
  ContextRequest,
  Dossier,
  DossierRequest,
  Found,
  LeftOut,
  Relation,
  RelationRequest,
} from '../../lib/corpus/reading.ts';
import type { PageReport, PageState } from '../../lib/platform/protocol.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { isCovered } from '../shared/headline.ts';
import { namesOf } from '../shared/names.ts';
import { NO_ANSWER, PATIENCE, type PageDoor, usePage } from '../shared/usePage.ts';
import { useTurns } from '../shared/useTurns.ts';
import type { PanelCommand, PanelView } from './Panel.tsx';

/** What the panel can ask and do, for the tab that it follows. */
export interface PanelDoor extends PageDoor {
  /** Tells of the page in front: `null` while it is being left. Returns what stops it. */
  follow(listener: (read: (() => Promise<PageState>) | null) => void): () => void;
  dossier(request: DossierRequest): Promise<Dossier>;
  leftOut(article: Article, topic: TopicId): Promise<LeftOut>;
  search(query: string): Promise<Found>;
  /** Of an entity, for the page that was reported if it covers something. */
  context(entity: EntityId, report: PageReport | null): Promise<Context>;
  relation(request: RelationRequest): Promise<Relation | null>;
}

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
  const { view, latest, change, ...page } = usePage<PanelView>(() => beginning(settings), door);
  /** Names of the entities that were opened. */
  const opened = useRef(new Map<EntityId, string>());
  const readAgain = useRef<() => void>(() => undefined);
  const turnOf = useTurns<'page' | 'dossier' | 'leftOut' | 'context' | 'search'>();
  const trouble = () => change({ notice: NO_ANSWER });
  /** Shows an answer, if it still counts; that it is waited for, where that takes a while; and that there is none. */
  const patiently = async <Answer>(
    wait: 'searching' | 'comparing',
    isCurrent: () => boolean,
    asked: Promise<Answer>,
    shown: (answer: Answer) => Partial<PanelView>,
  ) => {
    const waiting = setTimeout(() => isCurrent() && change({ [wait]: true }), PATIENCE);
    const part = await asked.then(shown, () => ({ notice: NO_ANSWER }));
    clearTimeout(waiting);
    if (isCurrent()) change({ ...part, [wait]: false });
  };
  /** No entity is open, and none that was asked for before will open. */
  const closed = (): Pick<PanelView, 'trail' | 'context' | 'link'> => {
    turnOf('context');
    return { trail: [], context: null, link: null };
  };

  const read = async (answer: () => Promise<PageState>) => {
    const isCurrent = turnOf('page');
    const state = await page.read(answer, isCurrent);
    if (!state) return;
    const before = latest.current;
    const isSame = addressOf(before.page) !== null && addressOf(before.page) === addressOf(state);
    const report = coveredOf(state);
    const stories = report?.annotation.coverage.map(({ topic }) => topic) ?? [];
    // What the reader has gone into stays while the same page only has more to say.
    const stays = isSame && before.topic !== null && (stories.length === 0 || stories.includes(before.topic));
    const topic = stays ? before.topic : (stories[0] ?? null);
    change({ page: state, ...(!isSame && { ...closed(), query: '', searching: false, found: null, visited: {} }) });
    await show(topic, report);
    if (report && isCurrent()) await page.reconsider(report, isCurrent);
  };

  const show = async (topic: TopicId | null, report: PageReport | null) => {
    const isCurrent = turnOf('dossier');
    turnOf('leftOut');
    change({ topic, leftOut: null, comparing: false, ...(topic !== latest.current.topic && { dossier: null }) });
    if (!topic) return change({ dossier: null });
    try {
      const dossier = await door.dossier(requestFor(topic, report));
      if (!isCurrent()) return;
      change({ dossier });
      if (latest.current.settings.leftOut) await compare();
    } catch {
      if (isCurrent()) trouble();
    }
  };

  const compare = async () => {
    const { page: state, topic } = latest.current;
    const report = state && coveredOf(state);
    const isCurrent = turnOf('leftOut');
    if (!topic || !report?.annotation.coverage.some((covered) => covered.topic === topic)) return;
    await patiently('comparing', isCurrent, door.leftOut(report.article, topic), (leftOut) => ({ leftOut }));
  };

  const open = async (trail: EntityId[]) => {
    const isCurrent = turnOf('context');
    const entity = trail.at(-1);
    if (!entity) return change(closed());
    const { page: state } = latest.current;
    const report = state && coveredOf(state);
    try {
      const context = await door.context(entity, report);
      const link = await linkTo(context, trail.at(-2), report);
      if (!isCurrent()) return;
      opened.current.set(entity, context.entity.name);
      change({ trail, context, link, notice: null });
    } catch {
      if (isCurrent()) trouble();
    }
  };

  /** How an entity is linked with the one that it was opened from, unless its context tells. */
  const linkTo = async (
    { entity, related }: Context,
    from: EntityId | undefined,
    report: PageReport | null,
  ): Promise<PanelView['link']> => {
    if (from === undefined || from === entity.id || related.some((one) => one.entity.id === from)) return null;
    const relation = await door.relation({
      from,
      to: entity.id,
      published: report?.article.published ?? null,
      topics: report?.annotation.coverage.map(({ topic }) => topic) ?? [],
    });
    return { name: opened.current.get(from) ?? from, relation };
  };

  const search = (query: string) => {
    const isCurrent = turnOf('search');
    // A reader who types wants what is found, not the entity that was open.
    change({ query, searching: false, ...closed(), ...(!query.trim() && { found: null }) });
    if (!query.trim()) return;
    setTimeout(() => {
      if (isCurrent()) void patiently('searching', isCurrent, door.search(query.trim()), (found) => ({ found }));
    }, TYPING);
  };

  /** What is told of a page must not stand beside the next one. */
  const leave = () => {
    turnOf('page');
    const { page: state } = latest.current;
    change({ page: { kind: 'reading' } });
    if (!state || !coveredOf(state)) return;
    turnOf('dossier');
    turnOf('leftOut');
    change({ topic: null, dossier: null, leftOut: null, comparing: false, ...closed() });
  };

  useEffect(() => {
    const stopFollowing = door.follow((answer) => {
      if (!answer) return leave();
      readAgain.current = () => void read(answer);
      readAgain.current();
    });
    const stopSettings = door.onSettings((chosen) => {
      const before = latest.current.settings;
      change({ settings: chosen });
      if (chosen.leftOut && !latest.current.leftOut) void compare();
      if (arePausesOther(before, chosen)) readAgain.current();
    });
    return () => {
      turnOf('page');
      stopFollowing();
      stopSettings();
    };
  }, []);

  const onCommand = (command: PanelCommand): void => {
    const { page: state, trail } = latest.current;
    switch (command.do) {
      case 'search':
        search(command.query);
        break;
      case 'story':
        change({ ...closed(), query: '', searching: false, found: null });
        void show(command.topic, state && coveredOf(state));
        break;
      case 'open':
        void open([...trail, command.entity]);
        break;
      case 'back':
        void open(trail.slice(0, -1));
        break;
      default:
        page.obey(command, readAgain.current);
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

const arePausesOther = (a: Settings, b: Settings): boolean =>
  a.enabled !== b.enabled || `${a.pausedSites}` !== `${b.pausedSites}` || `${a.pausedPages}` !== `${b.pausedPages}`;

/** What is known at once. */
const beginning = (settings: Settings): PanelView => ({
  page: null,
  settings,
  about: null,
  topic: null,
  dossier: null,
  leftOut: null,
  comparing: false,
  trail: [],
  context: null,
  link: null,
  query: '',
  searching: false,
  found: null,
  visited: {},
  notice: null,
});
