import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PanelDoor, usePanel } from '../../../components/dossier/usePanel.ts';
import type { PageReport, PageState } from '../../../lib/platform/protocol.ts';
import { DEFAULTS, type Settings } from '../../../lib/platform/settings.ts';
import { dossier, found, leftOut } from './dossier-fixtures.ts';
import { person } from './fixtures.ts';
import { pageDoor, running, settle, type Watched } from './hook.ts';
import * as pages from './page-fixtures.ts';

type Door = Watched<PanelDoor, 'onSettings' | 'follow'>;

/** The dossier’s hook, at a door that answers from the fixtures unless told otherwise. */
function start(more: Partial<Door> = {}, settings: Partial<Settings> = {}) {
  let tellPage: (read: (() => Promise<PageState>) | null) => void = () => undefined;
  const common = pageDoor();
  const door: Door = {
    ...common.door,
    follow: (listener) => {
      tellPage = listener;
      return () => undefined;
    },
    dossier: vi.fn(async ({ topic }) => ({ ...dossier, topic: { ...dossier.topic, id: topic } })),
    leftOut: vi.fn(async () => leftOut),
    search: vi.fn(async () => found),
    relation: vi.fn(async () => null),
    ...more,
  };
  const begin = { ...DEFAULTS, ...settings };
  return {
    door,
    settings: common.settings,
    ...running(() => usePanel(begin, door)),
    leave: () => tellPage(null),
    /** Brings a page to the front, and lets the panel read it. */
    async visit(report: PageReport | PageState = pages.covered) {
      await settle();
      tellPage(async () => ('kind' in report ? report : { kind: 'read', report }));
      await settle();
    },
  };
}

const other: PageReport = { ...pages.coveredTwice, url: 'https://news.example.org/another' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the dossier’s state', () => {
  it('claims nothing of a page that has not answered', () => {
    expect(start().now()).toMatchObject({ page: null, topic: null, dossier: null });
  });

  it('tells the best covered story as of the page’s date, with its names most mentioned first', async () => {
    const panel = start();
    await panel.visit();
    expect(panel.now()).toMatchObject({ topic: 'russia-north-korea', page: { kind: 'read' } });
    expect(panel.now().dossier?.topic.id).toBe('russia-north-korea');
    const { calls } = panel.door.dossier.mock;
    expect(calls).toHaveLength(1);
    expect(calls[0]![0]).toMatchObject({ published: '2023-09-13' });
    expect(calls[0]![0].entities.slice(0, 2)).toEqual(['north-korea', 'kim-jong-un']);
  });

  it('turns to the page’s other story, and back', async () => {
    const panel = start();
    await panel.visit(other);
    panel.send({ do: 'story', topic: 'north-korea-space' });
    await settle();
    expect(panel.now().dossier?.topic.id).toBe('north-korea-space');
    expect(panel.door.dossier.mock.calls.at(-1)![0]).toMatchObject({ published: '2023-09-13' });
  });

  it('tells a story that the page does not cover as a whole', async () => {
    const panel = start();
    await panel.visit(pages.otherNews);
    expect(panel.now().topic).toBeNull();
    panel.send({ do: 'story', topic: 'space-science' });
    await settle();
    expect(panel.door.dossier).toHaveBeenLastCalledWith({ topic: 'space-science', published: null, entities: [] });
    expect(panel.now().dossier?.topic.id).toBe('space-science');
  });

  it('never lets the story of one page stand beside the next', async () => {
    const panel = start();
    await panel.visit();
    panel.send({ do: 'open', entity: 'russia' });
    await settle();
    panel.leave();
    await settle();
    expect(panel.now()).toMatchObject({ page: { kind: 'reading' }, dossier: null, context: null, trail: [] });
    await panel.visit({ kind: 'closed' });
    expect(panel.now()).toMatchObject({ page: { kind: 'closed' }, topic: null, dossier: null });
  });

  it('opens nothing that was asked for beside a page before, or before a search', async () => {
    const slowly = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, 300, value));
    const panel = start({
      dossier: vi.fn(() => slowly(dossier)),
      context: vi.fn((entity) => slowly({ ...person, entity: { ...person.entity, id: entity } })),
    });
    await panel.visit();
    panel.send({ do: 'open', entity: 'russia' });
    panel.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(panel.now()).toMatchObject({ page: { kind: 'reading' }, dossier: null, context: null });
    panel.send({ do: 'open', entity: 'russia' });
    panel.send({ do: 'search', query: 'kim' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(panel.now()).toMatchObject({ found, context: null, trail: [] });
  });

  it('keeps what was opened when the same page only has more to say', async () => {
    const panel = start();
    await panel.visit();
    panel.send({ do: 'open', entity: 'russia' });
    await settle();
    await panel.visit({ ...pages.covered, painted: 3 });
    expect(panel.now().context?.entity.id).toBe('russia');
    await panel.visit(other);
    expect(panel.now()).toMatchObject({ context: null, trail: [] });
  });

  it('shows the answer about the page in front, however slow the one before was', async () => {
    const slow = (report: PageReport, ms: number) => () =>
      new Promise<PageState>((resolve) => setTimeout(resolve, ms, { kind: 'read', report }));
    let tell: (read: () => Promise<PageState>) => void = () => undefined;
    const panel = start({
      follow: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    await settle();
    tell(slow(pages.covered, 500));
    tell(slow(pages.otherNews, 50));
    await vi.advanceTimersByTimeAsync(1000);
    expect(panel.now().page).toEqual({ kind: 'read', report: pages.otherNews });
    expect(panel.now().dossier).toBeNull();
  });

  it('follows second thoughts about what is doubtful', async () => {
    const annotation = { ...pages.covered.annotation, doubtful: true as const };
    const panel = start();
    await panel.visit({ ...pages.covered, annotation });
    expect(panel.door.reconsider).toHaveBeenCalledOnce();
    expect(panel.now().page).toMatchObject({ report: { annotation: pages.covered.annotation } });
  });

  it('compares the article with its event only for a reader who chose it', async () => {
    const panel = start();
    await panel.visit();
    expect(panel.door.leftOut).not.toHaveBeenCalled();
    panel.send({ do: 'change', settings: { leftOut: true } });
    expect(panel.door.change).toHaveBeenCalledWith({ leftOut: true });
    panel.settings({ leftOut: true });
    await settle();
    expect(panel.door.leftOut).toHaveBeenCalledWith(pages.covered.article, 'russia-north-korea');
    expect(panel.now().leftOut).toEqual(leftOut);
    const chosen = start({}, { leftOut: true });
    await chosen.visit();
    expect(chosen.now().leftOut).toEqual(leftOut);
  });

  it('says that it compares where that takes a while, and if nothing comes of it', async () => {
    let fail: (reason: unknown) => void = () => undefined;
    const slow = vi.fn(() => new Promise<never>((_, reject) => (fail = reject)));
    const panel = start({ leftOut: slow }, { leftOut: true });
    await panel.visit();
    await vi.advanceTimersByTimeAsync(300);
    expect(panel.now()).toMatchObject({ comparing: true, notice: null });
    fail(new Error('asleep'));
    await settle();
    expect(panel.now()).toMatchObject({ comparing: false, leftOut: null, notice: { trouble: true } });
  });

  it('searches without any page, once for what is typed in one go', async () => {
    const panel = start();
    await panel.visit({ kind: 'closed' });
    for (const query of ['s', 'sa', 'sat ']) panel.send({ do: 'search', query });
    await settle();
    expect(panel.now().query).toBe('sat ');
    expect(panel.door.search.mock.calls).toEqual([['sat']]);
    expect(panel.now().found).toEqual(found);
    panel.send({ do: 'search', query: '' });
    await settle();
    expect(panel.now().found).toBeNull();
  });

  it('says that it searches where that takes a while', async () => {
    let answer: (value: typeof found) => void = () => undefined;
    const panel = start({ search: vi.fn(() => new Promise<typeof found>((resolve) => (answer = resolve))) });
    await panel.visit({ kind: 'closed' });
    panel.send({ do: 'search', query: 'sat' });
    await settle();
    expect(panel.now().searching).toBe(false);
    await vi.advanceTimersByTimeAsync(300);
    expect(panel.now()).toMatchObject({ searching: true, found: null });
    answer(found);
    await settle();
    expect(panel.now()).toMatchObject({ searching: false, found });
  });

  it('opens what was found, and leads back to it', async () => {
    const panel = start();
    await panel.visit({ kind: 'closed' });
    panel.send({ do: 'search', query: 'kim' });
    await settle();
    panel.send({ do: 'open', entity: 'kim-jong-un' });
    await settle();
    panel.send({ do: 'open', entity: 'khasan' });
    await settle();
    expect(panel.now()).toMatchObject({ trail: ['kim-jong-un', 'khasan'], context: { entity: { id: 'khasan' } } });
    expect(panel.door.context).toHaveBeenLastCalledWith('khasan', null);
    panel.send({ do: 'back' });
    await settle();
    expect(panel.now().context?.entity.id).toBe('kim-jong-un');
    panel.send({ do: 'back' });
    await settle();
    expect(panel.now()).toMatchObject({ context: null, query: 'kim', found });
  });

  it('tells how an entity is linked with the one that it was opened from, unless its context does', async () => {
    const panel = start();
    await panel.visit();
    panel.send({ do: 'open', entity: 'khasan' });
    await settle();
    expect(panel.now().link).toBeNull();
    panel.send({ do: 'open', entity: 'mars' });
    await settle();
    expect(panel.door.relation).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ from: 'khasan', to: 'mars', published: '2023-09-13', topics: ['russia-north-korea'] }),
    );
    expect(panel.now().link).toEqual({ name: 'khasan', relation: null });
    panel.send({ do: 'back' });
    await settle();
    expect(panel.now().link).toBeNull();
    panel.send({ do: 'open', entity: 'vladimir-putin' });
    await settle();
    panel.send({ do: 'open', entity: person.entity.id });
    await settle();
    expect(panel.now()).toMatchObject({ context: { entity: { id: person.entity.id } }, link: null });
  });

  it('goes from mention to mention, and says where it is', async () => {
    const panel = start();
    await panel.visit();
    panel.send({ do: 'jump', entity: 'vladimir-putin' });
    await settle();
    expect(panel.now().notice).toEqual({ text: 'At mention 1 of 3 of Vladimir Putin', trouble: false });
    panel.door.jump.mockResolvedValue(false);
    panel.send({ do: 'jump', entity: 'vladimir-putin' });
    await settle();
    expect(panel.now().notice).toMatchObject({ trouble: true });
  });

  it('reads the page again when it is paused or resumed, and not for other choices', async () => {
    const read = vi.fn(async (): Promise<PageState> => ({ kind: 'read', report: pages.covered }));
    const panel = start({
      follow: (listener) => {
        listener(read);
        return () => undefined;
      },
    });
    await settle();
    panel.settings({ theme: 'dark' });
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    panel.settings({ pausedSites: ['news.example.org'] });
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('resumes where it is paused, everywhere if need be', async () => {
    const site = start();
    await site.visit({ kind: 'paused', pause: 'site' });
    site.send({ do: 'resume' });
    expect(site.door.resume).toHaveBeenCalled();
    const all = start({}, { enabled: false });
    await all.visit({ kind: 'paused', pause: 'everywhere' });
    all.send({ do: 'resume' });
    expect(all.door.change).toHaveBeenCalledWith({ enabled: true });
  });

  it('says so if the library does not answer', async () => {
    const panel = start({ dossier: vi.fn().mockRejectedValue(new Error('asleep')) });
    await panel.visit();
    expect(panel.now().notice).toMatchObject({ trouble: true });
  });
});
