/** What one card has shown: related entities open in the same card, with a way back. */
import type { EntityId } from '../corpus/model.ts';
import type { Context } from '../corpus/reading.ts';

export interface Trail {
  /** What is shown now; null: nothing has been. */
  now(): Context | null;
  canGoBack(): boolean;
  start(context: Context): void;
  /** Asks for an entity's context and goes on to it, unless something else was opened meanwhile. */
  follow(entity: EntityId): void;
  back(): void;
  clear(): void;
}

/**
 * @param ask gets the context of an entity
 * @param onTurned the context shown is another now
 */
export function createTrail(ask: (entity: EntityId) => Promise<Context>, onTurned: () => void): Trail {
  let contexts: Context[] = [];
  let turns = 0;

  const turn = (to: Context[]) => {
    turns++;
    contexts = to;
  };

  return {
    now: () => contexts.at(-1) ?? null,
    canGoBack: () => contexts.length > 1,
    start: (context) => turn([context]),
    follow(entity) {
      const mine = ++turns;
      ask(entity).then(
        (context) => {
          if (mine !== turns) return;
          turn([...contexts, context]);
          onTurned();
        },
        // Nothing to show: the card stays as it is.
        () => undefined,
      );
    },
    back() {
      if (contexts.length < 2) return;
      turn(contexts.slice(0, -1));
      onTurned();
    },
    clear: () => turn([]),
  };
}
