/**
 * The extension's API for the gate and the marker: bare, because the polyfill would weigh more than the gate itself.
 * An instance that outlived its extension (after an update) gets quiet answers: calls never settle, listeners never fire.
 */

import { type Pauses, resolvePauses } from './pauses.ts';
import type { Answer, Ask, Envelope, LibraryCalls, PageCalls, Reply } from './protocol.ts';
import { resolveSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/** In both browsers; `browser` could be an element of the page, by its id, where the browser itself has none (Chrome 140). */
const api = chrome;

/** False once the extension was updated, disabled or removed under this instance. */
export function isAlive(): boolean {
  return Boolean(api.runtime?.id);
}

/** Whether this page is in a private window, of which nothing is stored. */
export function isPrivate(): boolean {
  return api.extension?.inIncognitoContext === true;
}

const never = new Promise<never>(() => {});

/** Asks the background. Rejects with what went wrong there; never settles once the extension is gone. */
export async function askLibrary<Name extends keyof LibraryCalls>(
  call: Name,
  ask: Ask<LibraryCalls, Name>,
): Promise<Answer<LibraryCalls, Name>> {
  if (!isAlive()) return never;
  const reply = await api.runtime.sendMessage<Envelope, Reply | undefined>({ call, ask }).catch((error: unknown) => {
    if (isAlive()) throw error;
    return never;
  });
  if (!reply?.ok) throw new Error(reply?.error ?? `No answer to "${call}"`);
  return reply.answer as Answer<LibraryCalls, Name>;
}

export type PageHandlers = {
  [Name in keyof PageCalls]?: (ask: Ask<PageCalls, Name>) => Answer<PageCalls, Name> | Promise<Answer<PageCalls, Name>>;
};

/** Answers what popup and background ask of this page. Returns what stops it. */
export function answerPage(handlers: PageHandlers): () => void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, send: (reply: Reply) => void) => {
    const { call, ask } = (message ?? {}) as Partial<Envelope>;
    const handler = handlers[call as keyof PageCalls] as ((ask: unknown) => unknown) | undefined;
    if (sender.id !== api.runtime.id || !handler) return false;
    new Promise((resolve) => resolve(handler(ask))).then(
      (answer) => send({ ok: true, answer }),
      (error: unknown) => send({ ok: false, error: String(error) }),
    );
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive()) api.runtime.onMessage.removeListener(listener);
  };
}

const load = async <Part>(resolve: (stored: unknown) => Part): Promise<Part> => {
  if (!isAlive()) return never;
  const stored = await api.storage.local.get(SETTINGS_KEY);
  return resolve(stored[SETTINGS_KEY]);
};

const watch = <Part>(resolve: (stored: unknown) => Part, listener: (part: Part) => void): (() => void) => {
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(resolve(change.newValue));
  };
  api.storage.local.onChanged.addListener(onChanged);
  return () => {
    if (isAlive()) api.storage.local.onChanged.removeListener(onChanged);
  };
};

export const loadSettings = (): Promise<Settings> => load(resolveSettings);

/** All that the gate needs of the settings. */
export const loadPauses = (): Promise<Pauses> => load(resolvePauses);

/** Tells of every change of the settings. Returns what stops it. */
export const onSettings = (listener: (settings: Settings) => void): (() => void) => watch(resolveSettings, listener);

export const onPauses = (listener: (pauses: Pauses) => void): (() => void) => watch(resolvePauses, listener);
