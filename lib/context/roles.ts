/** What an entity is, as of an article's date. */
import type { Corpus, Entity, Role } from '../corpus/model.ts';
import type { RoleView } from '../corpus/reading.ts';
import { daysApart } from './sentence-date.ts';
import { printedDate, typographic } from './typography.ts';
import { sourceOf } from './views.ts';

/** In days: an article that appears this long after a role was reported can't take it that the role still holds. */
const FRESH = 30;

/**
 * The latest role up to the article's date; if only later ones are known, the first of them; without the article's
 * date, the latest. Of several roles of one date it is the one that the note gives first: editors put the main one
 * there.
 */
export function roleAsOf({ roles }: Entity, published: string | null): Role | undefined {
  const known = published === null ? roles : roles.filter(({ date }) => date.start <= published);
  if (known.length > 0) return known.reduce((latest, role) => (role.date.start > latest.date.start ? role : latest));
  return roles.reduce<Role | undefined>(
    (first, role) => (first && first.date.start <= role.date.start ? first : role),
    undefined,
  );
}

/**
 * The role in words. One that was not reported about when the article appeared says of when it is, to the month: "as
 * of September 2023".
 */
export function roleView(role: Role, published: string | null, corpus: Corpus): RoleView {
  const words = printedDate(role.date);
  const laterThanArticle = published !== null && role.date.start > published;
  const isFresh = published !== null && daysApart({ start: published, end: published }, role.date) <= FRESH;
  const month = /^\d{4}-\d{2}(?=-\d{2}$)/.exec(role.date.edtf)?.[0];
  const saysSo = isFresh || laterThanArticle || words.startsWith('since ');
  return {
    text: typographic(role.text),
    dateText: saysSo ? words : `as of ${month ? printedDate({ edtf: month }) : words}`,
    by: sourceOf(role.source, corpus).label,
    laterThanArticle,
  };
}
