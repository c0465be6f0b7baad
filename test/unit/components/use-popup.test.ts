import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PopupDoor, type PopupStart, usePopup } from '../../../components/popup/usePopup.ts';
import type { PageState } from '../../../lib/platform/protocol.ts';
import { DEFAULTS } from '../../../lib/platform/settings.ts';
import * as fixture from './fixtures.ts';
import { pageDoor, running, settle, type Watched } from './hook.ts';
import * as pages from './page-fixtures.ts';

type Door = Watched<PopupDoor, 'onSettings'>;

/** The popup’s hook, at a door that answers from the fixtures unless told otherwise. */
function start(more: Partial<Door> = {}, from: Partial<PopupStart> = {}) {
  const common = pageDoor();
  const door: Door = {
    ...common.door,
    read: vi.fn(async (): Promise<PageState> => ({ kind: 'read', report: pages.covered })),
    unknown: vi.fn(async () => pages.unknown),
    pause: vi.fn(async () => undefined),
    openDossier: vi.fn(),
    save: vi.fn(async () => undefined),
    ...more,
  };
  const begin: PopupStart = { settings: DEFAULTS, site: 'news.example.org', pause: null, ...from };
  return { door, settings: common.settings, ...running(() => usePopup(begin, door)) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the popup’s state', () => {
  it('begins with what is known at once', () => {
    expect(start().now()).toMatchObject({ page: null, settings: DEFAULTS });
    expect(start({}, { pause: 'site' }).now().page).toEqual({ kind: 'paused', pause: 'site' });
  });

  it('reads the page, then what the corpus does not know, then the story', async () => {
    const popup = start();
    await settle();
    expect(popup.now().page).toEqual({ kind: 'read', report: pages.covered });
    expect(popup.now().unknown).toEqual(pages.unknown);
    expect(popup.now().story).toEqual(fixture.timeline);
    expect(popup.now().about).toEqual(fixture.about);
    expect(popup.shown.some(({ page }) => page?.kind === 'reading')).toBe(false);
  });

  it('follows second thoughts about what is doubtful, and asks for them only then', async () => {
    const sure = start();
    await settle();
    expect(sure.door.reconsider).not.toHaveBeenCalled();
    const { annotation } = pages.covered;
    const report = { ...pages.covered, annotation: { ...annotation, doubtful: true as const } };
    const settled = { ...annotation, mentions: annotation.mentions.slice(1) };
    const popup = start({
      read: vi.fn(async (): Promise<PageState> => ({ kind: 'read', report })),
      reconsider: vi.fn(() => new Promise<typeof settled>((resolve) => setTimeout(resolve, 300, settled))),
    });
    await settle();
    expect(popup.now().page).toEqual({ kind: 'read', report });
    await vi.advanceTimersByTimeAsync(300);
    expect(popup.now().page).toEqual({ kind: 'read', report: { ...report, annotation: settled } });
  });

  it('says that it reads only where that takes a while', async () => {
    const slow = start({ read: vi.fn(() => new Promise((resolve) => setTimeout(resolve, 900, { kind: 'closed' }))) });
    await settle();
    expect(slow.now().page).toBeNull();
    await vi.advanceTimersByTimeAsync(300);
    expect(slow.now().page).toEqual({ kind: 'reading' });
    await vi.advanceTimersByTimeAsync(900);
    expect(slow.now().page).toEqual({ kind: 'closed' });
  });

  it('tells of a failure, and tries again when asked to', async () => {
    const popup = start({
      read: vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ kind: 'closed' }),
    });
    await settle();
    expect(popup.now().page).toEqual({ kind: 'failed', message: 'Error: gone' });
    popup.send({ do: 'retry' });
    await settle();
    expect(popup.now().page).toEqual({ kind: 'closed' });
  });

  it('asks nothing further of a page without a story', async () => {
    const popup = start({ read: vi.fn().mockResolvedValue({ kind: 'read', report: pages.otherNews }) });
    await settle();
    expect(popup.door.context).not.toHaveBeenCalled();
    expect(popup.now().story).toEqual([]);
  });

  it('unfolds a name, one at a time, and folds it again', async () => {
    const popup = start();
    await settle();
    popup.send({ do: 'unfold', entity: 'russia' });
    await settle();
    expect(popup.now().opened).toMatchObject({ row: 'russia', context: { entity: { id: 'russia' } } });
    popup.send({ do: 'unfold', entity: 'kim-jong-un' });
    await settle();
    expect(popup.now().opened?.row).toBe('kim-jong-un');
    popup.send({ do: 'unfold', entity: 'kim-jong-un' });
    await settle();
    expect(popup.now().opened).toBeNull();
  });

  it('opens further entities in the same place, and finds the way back', async () => {
    const popup = start();
    await settle();
    const trail = async (command: Parameters<typeof popup.send>[0]) => {
      popup.send(command);
      await settle();
      const { opened } = popup.now();
      expect(opened?.context?.entity.id).toBe(opened?.trail.at(-1));
      return opened?.trail;
    };
    expect(await trail({ do: 'unfold', entity: 'russia' })).toEqual(['russia']);
    expect(await trail({ do: 'open', row: 'russia', entity: 'moscow' })).toEqual(['russia', 'moscow']);
    expect(await trail({ do: 'back' })).toEqual(['russia']);
    expect(await trail({ do: 'open', row: '#story', entity: 'summit' })).toEqual(['summit']);
  });

  it('asks the library once for each entity', async () => {
    const popup = start();
    await settle();
    const before = popup.door.context.mock.calls.length;
    popup.send({ do: 'unfold', entity: 'kim-jong-un' });
    await settle();
    expect(popup.door.context.mock.calls.length).toBe(before);
  });

  it('says so if the library does not answer, and asks anew the next time', async () => {
    const popup = start({ context: vi.fn().mockRejectedValue(new Error('asleep')) });
    await settle();
    popup.send({ do: 'unfold', entity: 'russia' });
    await settle();
    expect(popup.now().opened).toBeNull();
    expect(popup.now().notice).toMatchObject({ trouble: true });
    const before = popup.door.context.mock.calls.length;
    popup.send({ do: 'unfold', entity: 'russia' });
    await settle();
    expect(popup.door.context.mock.calls.length).toBe(before + 1);
  });

  it('goes from mention to mention, round and round', async () => {
    const popup = start();
    await settle();
    const places: (number | undefined)[] = [];
    for (let times = 0; times < 4; times++) {
      popup.send({ do: 'jump', entity: 'vladimir-putin' });
      await settle();
      places.push(popup.now().visited['vladimir-putin']);
    }
    expect(places).toEqual([0, 1, 2, 0]);
    const { mentions } = pages.covered.annotation;
    for (const [mention] of popup.door.jump.mock.calls) {
      expect(mentions[mention]?.entity).toBe('vladimir-putin');
    }
    expect(popup.now().notice).toEqual({ text: 'At mention 1 of 3 of Vladimir Putin', trouble: false });
  });

  it('says so when a mention is not on the page any more', async () => {
    for (const jump of [vi.fn().mockResolvedValue(false), vi.fn().mockRejectedValue(new Error('no marker'))]) {
      const popup = start({ jump });
      await settle();
      popup.send({ do: 'jump', entity: 'russia' });
      await settle();
      expect(popup.now().notice).toMatchObject({ trouble: true });
    }
  });

  it('shows a change at once and reads the page again when it is stored', async () => {
    const popup = start();
    await settle();
    popup.send({ do: 'change', settings: { strength: 'off' } });
    expect(popup.door.change).toHaveBeenCalledWith({ strength: 'off' });
    popup.door.read.mockResolvedValue({ kind: 'read', report: { ...pages.covered, painted: 0 } });
    popup.settings({ strength: 'off' });
    await settle();
    expect(popup.now()).toMatchObject({ settings: { strength: 'off' }, page: { report: { painted: 0 } } });
  });

  it('pauses and resumes, and sees what became of the page', async () => {
    const popup = start();
    await settle();
    popup.door.read.mockResolvedValue({ kind: 'paused', pause: 'site' });
    popup.send({ do: 'pause', what: 'site' });
    await settle();
    expect(popup.door.pause).toHaveBeenCalledWith('site');
    expect(popup.now().page).toEqual({ kind: 'paused', pause: 'site' });
    popup.send({ do: 'resume' });
    await settle();
    expect(popup.door.resume).toHaveBeenCalled();
  });

  it('resumes everywhere where that is what was paused', async () => {
    const popup = start({}, { settings: { ...DEFAULTS, enabled: false }, pause: 'everywhere' });
    await settle();
    popup.send({ do: 'resume' });
    expect(popup.door.change).toHaveBeenCalledWith({ enabled: true });
    expect(popup.door.resume).not.toHaveBeenCalled();
  });

  it('takes the last answer, not the one that comes last', async () => {
    const late = new Promise<PageState>((resolve) => setTimeout(resolve, 500, { kind: 'closed' }));
    const popup = start({
      read: vi.fn().mockReturnValueOnce(late).mockResolvedValue({ kind: 'paused', pause: 'page' }),
    });
    await settle();
    popup.send({ do: 'retry' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(popup.now().page).toEqual({ kind: 'paused', pause: 'page' });
  });
});
