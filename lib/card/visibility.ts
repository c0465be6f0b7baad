/**
 * When a card is there: states, what happens to them, and what is to be done about it, as plain data.
 * Timers, questions to the library and the card itself are effects that the caller carries out.
 */
import type { Point } from './boxes.ts';

/** A mark is known by the index of its mention in the annotation. */
export type MarkId = number;

/** Who opened a card. What the keyboard or a tap opened does not close because the pointer is elsewhere. */
export type Opener = 'pointer' | 'keyboard' | 'touch';

/** A card that is about to open: it does when the pointer has rested and the library has answered. */
export interface Pending {
  mark: MarkId;
  by: Opener;
  /** Where the pointer came to rest. */
  at: Point;
  rested: boolean;
  answered: boolean;
}

export type Visibility =
  /** `hushed`: the mark that the reader clicked, or whose card was closed, stays silent until the pointer leaves it. */
  | { state: 'resting'; hushed: MarkId | null }
  | { state: 'opening'; next: Pending }
  | { state: 'open'; mark: MarkId; by: Opener }
  /** Still there for a moment of grace, perhaps with the pointer on another mark already. */
  | { state: 'leaving'; mark: MarkId; by: Opener; next: Pending | null }
  | { state: 'pinned'; mark: MarkId; by: Opener };

export type Happening =
  /** The pointer moved over a mark; off both mark and card; onto the card. */
  | { event: 'over'; mark: MarkId; at: Point }
  | { event: 'off'; towardsCard: boolean }
  | { event: 'inside' }
  /** The two timers ran out. */
  | { event: 'rested' }
  | { event: 'graceOver' }
  | { event: 'answered'; mark: MarkId }
  | { event: 'unanswered'; mark: MarkId }
  /** The reader turned to the page: pressed, typed, selected, dragged; `mark`: the one under the pointer then. */
  | { event: 'turned'; mark?: MarkId | null }
  /** The page moved under the card. */
  | { event: 'moved' }
  /** The mark is gone, or no longer what it was. */
  | { event: 'gone' }
  | { event: 'close' }
  | { event: 'pin' }
  /** A step or jump to the mark, or a tap on it. */
  | { event: 'call'; mark: MarkId; by: Exclude<Opener, 'pointer'> };

export type Effect =
  /** Starting a timer that runs starts it anew. */
  | { do: 'start'; timer: Timer }
  | { do: 'stop'; timer: Timer }
  /** Ask the library now, so that the answer is in when the pointer has rested. */
  | { do: 'ask'; mark: MarkId }
  | { do: 'show'; mark: MarkId; by: Opener }
  /** Bring the card back to its mark. */
  | { do: 'follow' }
  | { do: 'hide' };

export type Timer = 'dwell' | 'grace';

export interface Step {
  now: Visibility;
  effects: Effect[];
}

export const RESTING: Visibility = { state: 'resting', hushed: null };

/** A pointer that moved less, in CSS pixels, since it came to rest is still at rest. */
const REST = 5;

export function step(was: Visibility, happening: Happening): Step {
  switch (happening.event) {
    case 'over':
      return over(was, happening.mark, happening.at);
    case 'off':
      return off(was, happening.towardsCard);
    case 'inside':
      return was.state === 'leaving' ? stay(was) : same(was);
    case 'rested':
      return settle(was, { rested: true });
    case 'answered':
      return pendingOf(was)?.mark === happening.mark ? settle(was, { answered: true }) : same(was);
    case 'unanswered':
      return pendingOf(was)?.mark === happening.mark ? forget(was) : same(was);
    case 'graceOver':
      if (was.state !== 'leaving') return same(was);
      return { now: was.next ? { state: 'opening', next: was.next } : RESTING, effects: [{ do: 'hide' }] };
    case 'turned':
      return was.state === 'pinned' ? same(was) : turn(was, happening.mark ?? null);
    case 'moved':
      if (was.state === 'open' && was.by !== 'pointer') return { now: was, effects: [{ do: 'follow' }] };
      return was.state === 'pinned' || pendingOf(was)?.by === 'keyboard' ? same(was) : end(was, false);
    case 'gone':
      return was.state === 'pinned' ? same(was) : end(was, false);
    case 'close':
      return end(was, true);
    case 'pin':
      return pin(was);
    case 'call':
      return call(was, happening.mark, happening.by);
  }
}

const same = (was: Visibility): Step => ({ now: was, effects: [] });

const stop = (timer: Timer): Effect => ({ do: 'stop', timer });

const isShown = (was: Visibility): was is Extract<Visibility, { mark: MarkId }> =>
  was.state === 'open' || was.state === 'leaving' || was.state === 'pinned';

const pendingOf = (was: Visibility): Pending | null =>
  was.state === 'opening' || was.state === 'leaving' ? was.next : null;

const isFar = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > REST;

function over(was: Visibility, mark: MarkId, at: Point): Step {
  if (was.state === 'pinned') return same(was);
  if (was.state === 'resting' && was.hushed === mark) return same(was);
  if (was.state === 'open' && was.mark === mark) return same(was);
  if (was.state === 'leaving' && was.mark === mark) return stay(was);

  const pending = pendingOf(was);
  if (pending?.mark === mark) {
    if (pending.rested || !isFar(pending.at, at)) return same(was);
    return { now: withPending(was, { ...pending, at }), effects: [{ do: 'start', timer: 'dwell' }] };
  }
  const next: Pending = { mark, by: 'pointer', at, rested: false, answered: false };
  const effects: Effect[] = [
    { do: 'start', timer: 'dwell' },
    { do: 'ask', mark },
  ];
  if (was.state === 'open') {
    return { now: { ...was, state: 'leaving', next }, effects: [{ do: 'start', timer: 'grace' }, ...effects] };
  }
  return { now: was.state === 'leaving' ? { ...was, next } : { state: 'opening', next }, effects };
}

function off(was: Visibility, towardsCard: boolean): Step {
  switch (was.state) {
    case 'resting':
      return same(RESTING);
    case 'opening':
      return was.next.by === 'pointer' ? { now: RESTING, effects: [stop('dwell')] } : same(was);
    case 'open':
      if (was.by !== 'pointer') return same(was);
      return { now: { ...was, state: 'leaving', next: null }, effects: [{ do: 'start', timer: 'grace' }] };
    case 'leaving': {
      const effects: Effect[] = was.next ? [stop('dwell')] : [];
      if (towardsCard) effects.push({ do: 'start', timer: 'grace' });
      return { now: was.next ? { ...was, next: null } : was, effects };
    }
    default:
      return same(was);
  }
}

/** The pointer is back on the mark or on the card in time. */
function stay({ mark, by, next }: Extract<Visibility, { state: 'leaving' }>): Step {
  return { now: { state: 'open', mark, by }, effects: [stop('grace'), ...(next ? [stop('dwell')] : [])] };
}

const withPending = (was: Visibility, next: Pending): Visibility =>
  was.state === 'leaving' ? { ...was, next } : { state: 'opening', next };

function settle(was: Visibility, news: Partial<Pending>): Step {
  const pending = pendingOf(was);
  if (!pending) return same(was);
  const next = { ...pending, ...news };
  if (!next.rested || !next.answered) return { now: withPending(was, next), effects: [] };
  const { mark, by } = next;
  return {
    now: { state: 'open', mark, by },
    effects: [...(was.state === 'leaving' ? [stop('grace')] : []), { do: 'show', mark, by }],
  };
}

/** The library had no answer: the mark stays silent. */
function forget(was: Visibility): Step {
  if (was.state === 'leaving') return { now: { ...was, next: null }, effects: [stop('dwell')] };
  return end(was, true);
}

function end(was: Visibility, hush: boolean): Step {
  if (was.state === 'resting') return same(was);
  const mark = pendingOf(was)?.mark ?? (isShown(was) ? was.mark : null);
  return {
    now: { state: 'resting', hushed: hush ? mark : null },
    effects: [stop('dwell'), stop('grace'), ...(isShown(was) ? [{ do: 'hide' } as const] : [])],
  };
}

/** The mark where a press or a selection ended is not being asked about, even if it was passed with the button down. */
function turn(was: Visibility, mark: MarkId | null): Step {
  const { now, effects } = end(was, true);
  return { now: mark === null ? now : { state: 'resting', hushed: mark }, effects };
}

function pin(was: Visibility): Step {
  if (was.state === 'pinned') return same({ ...was, state: 'open' });
  if (was.state !== 'open' && was.state !== 'leaving') return same(was);
  const { mark, by } = was;
  return { now: { state: 'pinned', mark, by }, effects: [stop('dwell'), stop('grace')] };
}

function call(was: Visibility, mark: MarkId, by: Exclude<Opener, 'pointer'>): Step {
  const next: Pending = { mark, by, at: { x: 0, y: 0 }, rested: true, answered: false };
  return { now: { state: 'opening', next }, effects: [...end(was, false).effects, { do: 'ask', mark }] };
}
