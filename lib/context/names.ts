/** Which entities a short text names, out of those that it may. Looser than linking: the page has been linked already. */
import type { Corpus, EntityId, NameKind } from '../corpus/model.ts';
import { findSpots } from '../linking/candidates.ts';
import { type Gazetteer, gazetteerOf } from '../linking/gazetteer.ts';

export interface Named {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  entity: EntityId;
}

/**
 * The names in a text, in order, without overlap. Of several entities of one name it takes the weightiest, and of
 * equal ones the first in the alphabet.
 * @param weigh how surely the text means the entity by a name of this kind; 0: it can't
 * @param gazetteer of fewer entities, where no others can be meant: made in less time
 */
export function namesIn(
  text: string,
  corpus: Corpus,
  weigh: (entity: EntityId, kind: NameKind) => number,
  gazetteer: Gazetteer = gazetteerOf(corpus),
): Named[] {
  return findSpots(text, gazetteer).flatMap(({ start, end, forms }) => {
    const [best] = forms
      .map(({ entity, name }) => ({ entity: entity.id, weight: weigh(entity.id, name.kind) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.entity < b.entity ? -1 : 1));
    return best ? [{ start, end, entity: best.entity }] : [];
  });
}

/** The text with a blank where each name stands. */
export function withoutNames(text: string, names: readonly Pick<Named, 'start' | 'end'>[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of names) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
