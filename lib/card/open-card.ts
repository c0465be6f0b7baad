/** Runs the card of a page: carries out what its visibility asks for. */
import type { EntityId } from '../corpus/model.ts';
import type { Context, Unmarked } from '../corpus/reading.ts';
import type { Point } from './boxes.ts';
import { type CardHost, createHost } from './host.ts';
import { listen, type Surroundings } from './listen.ts';
import { REHEARSAL } from './rehearsal.ts';
import { createStanding, type MarkPlace } from './standing.ts';
import { createTrail } from './trail.ts';
import { type Effect, type Happening, type MarkId, type Opener, RESTING, step, type Timer } from './visibility.ts';

/** What the card's component is given, and whom it sends its commands. */
export interface CardView {
  context: Context;
  pinned: boolean;
  canGoBack: boolean;
  sheet: boolean;
  /** Where the reader took the marks of this name away; null: nowhere. */
  unmarked: Unmarked['where'] | null;
  onCommand(
    command:
      | { do: 'close' }
      | { do: 'pin' }
      | { do: 'open'; entity: EntityId }
      | { do: 'back' }
      | { do: 'unmark'; where: Unmarked['where'] | null },
  ): void;
}

export interface CardOptions {
  guard: Surroundings['guard'];
  css: string;
  /** `dwell` in milliseconds. */
  settings(): { dwell: number; theme: 'auto' | 'light' | 'dark' };
  markAt(x: number, y: number): MarkId | null;
  /** Null where the page no longer shows the mark. */
  placeOf(mark: MarkId): MarkPlace | null;
  ask(mark: MarkId): Promise<Context>;
  askEntity(entity: EntityId): Promise<Context>;
  unmarkedWhere(mark: MarkId): Unmarked['where'] | null;
  /** Takes the marks of this mark's name away; null: brings them back. */
  unmark(mark: MarkId, where: Unmarked['where'] | null): void;
  /** Renders the card into the stage; null: takes it out. */
  render(view: CardView | null, stage: HTMLElement): void;
  /** What a screen reader says when a card was opened by keyboard. */
  announcement(mark: MarkId, context: Context): string;
  onClosed(): void;
}

export interface OpenCard {
  /** Opens the card of a mark that the reader stepped or jumped to. */
  call(mark: MarkId): void;
  close(): void;
  /** The marks are others now: a card that is not pinned goes. */
  forget(): void;
  /** The reader chose otherwise: what is shown is drawn anew. */
  refresh(): void;
  stop(): void;
}

/** Milliseconds that a card stays when the pointer has left it and its mark. */
const GRACE = 300;
/** The share of the dwell after which a pointer is no longer one that passes. */
const WILLING = 0.5;

export function startCard(options: CardOptions): OpenCard {
  const { guard, css, settings, markAt, placeOf, ask, askEntity, unmarkedWhere, unmark, render } = options;
  const stopped = new AbortController();
  const timers: Partial<Record<Timer | 'prepare', ReturnType<typeof setTimeout>>> = {};
  const standing = createStanding(placeOf);
  let now = RESTING;
  let host: CardHost | null = null;
  /** What is shown; null: no card is there. */
  let shown: { mark: MarkId; asSheet: boolean; pointer: Point | null } | null = null;
  let pointer: Point | null = null;
  /** The reader uses fingers. */
  let isTouched = false;
  let asked = 0;
  let answer: { mark: MarkId; context: Context } | null = null;
  /** The pointer has rested long enough to mean the mark. */
  let isWilling = false;
  /** The mark whose card is on the stage already, unseen. */
  let prepared: MarkId | null = null;
  const trail = createTrail(
    askEntity,
    guard(() => draw()),
  );
  // Whatever changes the card's height: another entity, a part that unfolds.
  const resized = new ResizeObserver(guard(() => follow()));

  const tell = (happening: Happening): void => {
    if (happening.event === 'over') pointer = happening.at;
    const was = now;
    const next = step(now, happening);
    now = next.now;
    for (const effect of next.effects) carryOut(effect);
    if ((was.state === 'pinned') !== (now.state === 'pinned')) draw();
  };

  const carryOut = (effect: Effect): void => {
    switch (effect.do) {
      case 'start':
        halt(effect.timer);
        if (effect.timer === 'dwell') {
          const { dwell } = settings();
          timers.dwell = setTimeout(guard(tell), dwell, { event: 'rested' });
          timers.prepare = setTimeout(
            guard(() => {
              isWilling = true;
              prepare();
            }),
            dwell * WILLING,
          );
        } else timers.grace = setTimeout(guard(tell), GRACE, { event: 'graceOver' });
        break;
      case 'stop':
        halt(effect.timer);
        break;
      case 'ask':
        consult(effect.mark);
        break;
      case 'show':
        show(effect.mark, effect.by);
        break;
      case 'follow':
        follow();
        break;
      case 'hide':
        hide();
    }
  };

  const consult = (mark: MarkId) => {
    const mine = ++asked;
    answer = null;
    prepared = null;
    standing.note(mark);
    ask(mark).then(
      guard((context) => {
        if (mine !== asked) return;
        answer = { mark, context };
        tell({ event: 'answered', mark });
        if (isWilling) prepare();
      }),
      guard(() => mine === asked && tell({ event: 'unanswered', mark })),
    );
  };

  const halt = (timer: Timer) => {
    clearTimeout(timers[timer]);
    if (timer !== 'dwell') return;
    clearTimeout(timers.prepare);
    isWilling = false;
  };

  /** Fills the stage while the pointer still rests, so that the card is there at once when it has rested. */
  const prepare = () => {
    if (shown || !answer || prepared === answer.mark) return;
    fill(answer.mark, answer.context, false);
    prepared = answer.mark;
  };

  const show = (mark: MarkId, by: Opener) => {
    const place = placeOf(mark);
    if (!place || answer?.mark !== mark) return tell({ event: 'gone' });
    const asSheet = by === 'touch' || (by === 'keyboard' && isTouched);
    shown = { mark, asSheet, pointer: by === 'pointer' ? pointer : null };
    trail.start(answer.context);
    // Before it is there: what a component does to its elements then costs no layout.
    if (!host || prepared !== mark || asSheet) host = fill(mark, answer.context, asSheet);
    prepared = null;
    host.open(place.element);
    follow();
    resized.observe(host.stage);
    if (by === 'keyboard') host.announce(options.announcement(mark, answer.context));
  };

  const fill = (mark: MarkId, context: Context, sheet: boolean): CardHost => {
    host ??= createHost(css);
    host.setTheme(settings().theme);
    const pinned = now.state === 'pinned';
    const unmarked = unmarkedWhere(mark);
    render({ context, pinned, canGoBack: trail.canGoBack(), sheet, unmarked, onCommand }, host.stage);
    return host;
  };

  const rehearse = () => {
    if (host) return;
    host = createHost(css);
    const view = { context: REHEARSAL, pinned: false, canGoBack: false, sheet: false, unmarked: null, onCommand };
    render(view, host.stage);
    render(null, host.stage);
  };

  const draw = () => {
    const context = trail.now();
    if (!shown || !context) return;
    fill(shown.mark, context, shown.asSheet);
    follow();
  };

  const follow = () => {
    if (host && shown) standing.place(host, shown.mark, { ...shown, stays: now.state === 'pinned' });
  };

  const hide = () => {
    if (!host || !shown) return;
    shown = null;
    resized.disconnect();
    trail.clear();
    host.close();
    render(null, host.stage);
    options.onClosed();
  };

  const onCommand: CardView['onCommand'] = guard((command) => {
    if (command.do === 'open') trail.follow(command.entity);
    else if (command.do === 'back') trail.back();
    else if (command.do === 'unmark') shown && unmark(shown.mark, command.where);
    else tell({ event: command.do });
  });

  listen({
    guard,
    signal: stopped.signal,
    markAt,
    visibility: () => now,
    card: () => (shown && host?.isOpen() ? host : null),
    tell,
    onScroll() {
      const look = now.state === 'resting' ? 'same' : standing.look();
      if (look === 'moved' || (look === 'gone' && !host?.hasFocus())) tell({ event: look });
    },
    onResize: follow,
    onPointer(type) {
      isTouched = type === 'touch';
    },
  });
  const rehearsal = requestIdleCallback(guard(rehearse));

  return {
    call: (mark) => tell({ event: 'call', mark, by: 'keyboard' }),
    close: () => tell({ event: 'close' }),
    forget: () => tell({ event: 'gone' }),
    refresh: draw,
    stop() {
      stopped.abort();
      cancelIdleCallback(rehearsal);
      for (const timer of Object.values(timers)) clearTimeout(timer);
      now = RESTING;
      hide();
      host?.remove();
      host = null;
    },
  };
}
