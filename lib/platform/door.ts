/** The library's door: what other contexts ask of the background is checked, handled and answered here. */
import { browser } from 'wxt/browser';
import { isLibraryCall, parseAsk } from './messages.ts';
import type { Answer, Ask, LibraryCalls, Reply } from './protocol.ts';

/** Where a call came from: a page's tab, or one of our own pages. */
export interface Caller {
  tabId: number | null;
  windowId: number | null;
  url: string;
  private: boolean;
}

export type LibraryHandlers = {
  [Name in keyof LibraryCalls]: (
    ask: Ask<LibraryCalls, Name>,
    caller: Caller,
  ) => Answer<LibraryCalls, Name> | Promise<Answer<LibraryCalls, Name>>;
};

/** To be called once, as the background starts: a listener added later would miss the message that woke it. */
export function answerLibrary(handlers: LibraryHandlers): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const { call, ask } = (message ?? {}) as { call?: unknown; ask?: unknown };
    if (sender.id !== browser.runtime.id || !isLibraryCall(call)) return undefined;
    const caller: Caller = {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      url: sender.url ?? '',
      private: sender.tab?.incognito ?? false,
    };
    return reply(() => (handlers[call] as (ask: unknown, caller: Caller) => unknown)(parseAsk(call, ask), caller));
  });
}

async function reply(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: await handle() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
