/** Names whose marks the reader has taken away, because they are not what they were taken for. */
import type { EntityId } from '../corpus/model.ts';
import type { Unmarked } from '../corpus/reading.ts';
import { pageOf } from './pauses.ts';

/** One that is remembered. */
export interface UnmarkedName {
  /** As it stands on the page, its white space made single spaces. */
  quote: string;
  /** What it is not. */
  entity: EntityId;
  /** Of the entity, for the reader to recognize it by. */
  name: string;
  /** The address, without query and fragment, that it is remembered for; null: for every page. */
  page: string | null;
}

/** The longest name or address that is taken from what is stored, in UTF-16 units. */
const LONGEST = 2000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

/** Names from whatever is stored: what does not fit is left out. */
export function resolveUnmarked(stored: unknown): UnmarkedName[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: Partial<Record<keyof UnmarkedName, unknown>> | null) => {
    const { quote, entity, name, page } = one ?? {};
    if (!isText(quote) || !isText(entity) || !isText(name) || !(page === null || isText(page))) return [];
    return [{ quote, entity, name, page }];
  });
}

/** What of it holds on a page. */
export function unmarkedOn(names: readonly UnmarkedName[], url: string): Unmarked[] {
  return names
    .filter(({ page }) => page === null || page === pageOf(url))
    .map(({ quote, entity, page }) => ({ quote, entity, where: page === null ? 'everywhere' : 'page' }));
}

/**
 * The names after the reader's word on one of them.
 * @param where null: it is marked again on its page, which ends "everywhere", too
 */
export function changeUnmarked(
  names: readonly UnmarkedName[],
  name: UnmarkedName & { page: string },
  where: Unmarked['where'] | null,
): UnmarkedName[] {
  const isOther = ({ quote, entity, page }: UnmarkedName) =>
    quote !== name.quote || entity !== name.entity || (page !== null && page !== name.page);
  const others = names.filter(isOther);
  return where === null ? others : [...others, { ...name, page: where === 'page' ? name.page : null }];
}
