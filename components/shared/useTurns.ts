/** Of what is asked for again before the answer is there, only the last answer counts. */
import { useRef } from 'preact/hooks';

/** Takes the next turn of its kind. What it returns tells whether no other was taken since. */
export type TurnOf<Kind extends string> = (kind: Kind) => () => boolean;

export function useTurns<Kind extends string>(): TurnOf<Kind> {
  const turns = useRef(new Map<Kind, number>());
  return (kind) => {
    const mine = (turns.current.get(kind) ?? 0) + 1;
    turns.current.set(kind, mine);
    return () => turns.current.get(kind) === mine;
  };
}
