/** Acronyms that a page spells out as another name: "Institutional Shareholder Services" is the ISS of its reports. */
import type { EntityId } from '../corpus/model.ts';
import type { PageFlow, PageText } from './page-text.ts';

/** Shorter ones have the initials of any two names. */
const LEAST = 3;

/** The acronyms on a page, folded, with what the corpus means by them. */
function acronymsOn({ flows }: PageText): Map<string, ReadonlySet<EntityId>> {
  const found = new Map<string, ReadonlySet<EntityId>>();
  for (const { words, candidates } of flows) {
    for (const { from, to, forms } of candidates) {
      const { fold } = words[from]!;
      if (to - from > 1 || forms[0]!.name.kind !== 'acronym' || fold.length < LEAST || found.has(fold)) continue;
      found.set(fold, new Set(forms.map(({ entity }) => entity.id)));
    }
  }
  return found;
}

/** Whether words from one on are Written Like This, with these initials. */
function hasInitials({ words }: PageFlow, from: number, initials: string): boolean {
  for (let at = 0; at < initials.length; at++) {
    const word = words[from + at];
    if (word?.caps !== 'initial' || word.fold[0] !== initials[at] || (at > 0 && word.gap !== 'space')) return false;
  }
  return true;
}

/** Acronyms, folded, that a page spells out as another name before it names in full what the corpus means by them. */
export function spelledOtherwise(page: PageText): ReadonlySet<string> {
  const others = new Set<string>();
  const open = acronymsOn(page);
  for (const flow of open.size > 0 ? page.flows : []) {
    const { words } = flow;
    for (let at = 0; at + LEAST <= words.length; at++) {
      if (words[at]!.caps !== 'initial' || words[at + 1]!.caps !== 'initial') continue;
      for (const [acronym, meant] of open) {
        if (!hasInitials(flow, at, acronym)) continue;
        if (!flow.owner[at]?.forms.some(({ entity }) => meant.has(entity.id))) others.add(acronym);
        open.delete(acronym);
      }
    }
  }
  return others;
}
