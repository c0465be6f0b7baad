/** The offices by which surnames are told. */
import type { Entity } from '../corpus/model.ts';
import type { Bearer } from './bearers.ts';
import type { Form } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';

/** Offices of which a page may have another holder of the same surname. */
const OFFICES =
  /^(?:minister|general|gen|admiral|adm|ambassador|senator|sen|governor|gov|mayor|judge|justice|professor|prof|dr|colonel|col|captain|capt|coach|congressman|rep|spokesman|spokesperson|director|chancellor|prince|king|chair|lawmaker|prosecutor|congresswoman)$/;

const LONG_OFFICE: Record<string, string> = {
  gen: 'general',
  adm: 'admiral',
  sen: 'senator',
  gov: 'governor',
  prof: 'professor',
  col: 'colonel',
  capt: 'captain',
  spokesman: 'spokes',
  spokesperson: 'spokes',
};

/** Who commands a country's forces is an admiral or a general. */
const isRankOf = (office: string, role: string): boolean =>
  (office === 'general' || office === 'admiral') && /\bmilitary (?:chief|officer)\b/.test(role);

/** Whether an office named before the surname is one that the entity is not known to hold. */
export function isOtherOffice(form: Form, titles: readonly string[]): boolean {
  if (form.entity.roles.length === 0) return false;
  return titles.some((title) => {
    if (!OFFICES.test(title)) return false;
    const office = LONG_OFFICE[title] ?? title;
    return !form.entity.roles.some(({ text }) => text.toLowerCase().includes(office) || isRankOf(office, text));
  });
}

/** Whether an office that follows the surname, by a word of the role, is one that somebody is known for. */
export const isHeld = ({ roles }: Entity, office: string | null): boolean =>
  office !== null && roles.some(({ text }) => text.toLowerCase().includes(office));

/** Whether somebody may be called by an office that follows the surname: `office`, a word of the role. */
export function mayHold({ entity, office }: Bearer, asked: string, { gazetteer }: Knowledge): boolean {
  if (entity === null) return office === undefined || office === asked;
  return isHeld(gazetteer.entities.get(entity)!, asked);
}
