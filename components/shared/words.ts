/** The interface's words for what the model names, and numbers and dates as a sentence needs them. */
import {
  type CorpusLimits,
  type EntityType,
  GROUPS,
  type Group,
  type NameKind,
  type Stance,
} from '../../lib/corpus/model.ts';
import type { Settings, Strength, Theme } from '../../lib/platform/settings.ts';

/** `1 report`, `11 reports`; a plural that is not the singular and an s is given. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `July 2025` for `2025-07-14`. */
function monthOf(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** What the corpus can know: `11 reports in 5 documents, latest July 2025`. */
export function limitsText(limits: CorpusLimits): string {
  const { reports, documents, latest } = limits;
  return `${plural(reports, 'report')} in ${plural(documents, 'document')}, latest ${monthOf(latest)}`;
}

/** Between what is said of a claim; it stays on the line of what it follows. */
export const DOT = '\u00a0· ';

export const STANCE_WORDS: Record<Stance, string> = {
  stated: 'stated',
  accused: 'accused',
  denied: 'denied',
  estimated: 'estimated',
  expected: 'expected',
  analysed: 'analysis',
};

export const TYPE_WORDS: Record<EntityType, string> = {
  person: 'Person',
  country: 'Country',
  city: 'City',
  place: 'Place',
  facility: 'Facility',
  organization: 'Organization',
  craft: 'Craft',
  weapon: 'Weapon',
  document: 'Document',
  work: 'Work',
  celestial: 'Celestial body',
  event: 'Event',
};

export const GROUP_WORDS: Record<Group, string> = {
  people: 'People',
  places: 'Places',
  organizations: 'Organizations',
  things: 'Things and events',
};

/** By what form a mark was made; completes "… is taken for …, by …". */
export const KIND_WORDS: Record<NameKind, string> = {
  name: 'its full name',
  alias: 'another of its names',
  acronym: 'an abbreviation',
  surname: 'a surname or short form',
  nominal: 'a description',
  metonym: 'a place that stands for its government',
};

export const STRENGTH_WORDS: Record<Strength, string> = {
  off: 'Off, badge only',
  first: 'First in each section',
  every: 'Every mention',
};

/** What the reader chose to leave unmarked; null if nothing. */
export function thinnedText({ strength, groups }: Pick<Settings, 'strength' | 'groups'>): string | null {
  if (strength === 'off') return 'Marks are off: the names are listed here only.';
  const off = GROUPS.filter((group) => !groups[group]).map((group) => GROUP_WORDS[group].toLowerCase());
  const without = off.length > 0 ? `${listed(off)} are not` : '';
  if (strength === 'every') return without ? `${capitalized(without)} marked on the page, as you chose.` : null;
  const first = 'Only the first mention in each section is marked on the page';
  return `${first}${without && `; ${without}`}, as you chose.`;
}

/** The switch for further reading, in the dossier and in the settings. */
export const LEFT_OUT_WORDS = 'Show what an article leaves out';

export const THEME_WORDS: Record<Theme, string> = { auto: 'As the browser', light: 'Light', dark: 'Dark' };

/** A confidence (0 to 1, the share of such marks that are right) in words. */
export function confidenceText(confidence: number): string {
  if (confidence >= 0.97) return 'almost certain';
  if (confidence >= 0.9) return 'very likely right';
  if (confidence >= 0.75) return 'likely right';
  return 'uncertain';
}

/** With its first letter as a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
