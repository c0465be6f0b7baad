/** Runs a hook of popup or dossier in a component of its own, at a door that answers from the fixtures. */
import { h } from 'preact';
import { type Mock, vi } from 'vitest';
import type { PageDoor } from '../../../components/shared/usePage.ts';
import type { Context } from '../../../lib/corpus/reading.ts';
import { DEFAULTS, type Settings } from '../../../lib/platform/settings.ts';
import * as fixture from './fixtures.ts';
import * as pages from './page-fixtures.ts';
import { rendered } from './rendered.ts';

/** A door whose calls are recorded, but for those that only listen. */
export type Watched<Door, Listens extends keyof Door> = {
  [Name in keyof Door]: Name extends Listens ? Door[Name] : Mock<Extract<Door[Name], (...args: never[]) => unknown>>;
};

/** Every view that the hook gave, oldest first, and the way to send it commands. */
export interface Running<View, Command> {
  shown: View[];
  now(): View;
  send(command: Command): void;
}

export function running<View, Command>(hook: () => [View, (command: Command) => void]): Running<View, Command> {
  const shown: View[] = [];
  let onCommand: (command: Command) => void = () => undefined;
  function Probe() {
    const [view, next] = hook();
    shown.push(view);
    onCommand = next;
    return null;
  }
  rendered(h(Probe, null));
  return { shown, now: () => shown.at(-1)!, send: (command) => onCommand(command) };
}

/** What the doors of both have in common, and the way to tell them of other settings. */
export function pageDoor() {
  let listener: (settings: Settings) => void = () => undefined;
  const door = {
    context: vi.fn(
      async (entity: string): Promise<Context> => ({
        ...fixture.person,
        entity: fixture.ref(entity, entity, 'person'),
      }),
    ),
    reconsider: vi.fn(async () => pages.covered.annotation),
    about: vi.fn(async () => fixture.about),
    jump: vi.fn(async () => true),
    change: vi.fn(async () => undefined),
    resume: vi.fn(async () => undefined),
    onSettings: (its: typeof listener) => {
      listener = its;
      return () => undefined;
    },
    openSettings: vi.fn(),
  } satisfies PageDoor & { context: unknown };
  return { door, settings: (chosen: Partial<Settings>) => listener({ ...DEFAULTS, ...chosen }) };
}

/** Lets through what is on its way, and 100 ms. */
export const settle = () => vi.advanceTimersByTimeAsync(100);
