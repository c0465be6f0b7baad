/**
 * The reader's choices: defaults, what is stored of them, and what they mean for a page.
 * Pure, and without a schema library, because the gate carries it to every page.
 */
import { GROUPS, type Group } from '../corpus/model.ts';

/** `off`: nothing painted, badge only. `first`: the first mention in each section. `every`: every mention. */
export type Strength = 'off' | 'first' | 'every';
export type Theme = 'auto' | 'light' | 'dark';

export const STRENGTHS: readonly Strength[] = ['off', 'first', 'every'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export interface Settings {
  /** False: paused everywhere. */
  enabled: boolean;
  strength: Strength;
  groups: Record<Group, boolean>;
  /** Milliseconds that the pointer rests on a mark before its card opens, 100 to 2000. */
  dwell: number;
  theme: Theme;
  /** Host names on which Sidelight is paused. */
  pausedSites: string[];
  /** Addresses, without query and fragment, on which it is paused. */
  pausedPages: string[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  strength: 'every',
  groups: { people: true, places: true, organizations: true, things: true },
  dwell: 300,
  theme: 'auto',
  pausedSites: [],
  pausedPages: [],
};

/** The key in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What is stored: only what the reader chose, never a default, and the version of its form. */
export type StoredSettings = Partial<Settings> & { version: number };

export const SETTINGS_VERSION = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T>(allowed: readonly T[], value: unknown, fallback: T): T =>
  allowed.includes(value as T) ? (value as T) : fallback;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const boolean = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);

/** Settings from whatever is stored: a field that is missing or does not fit falls back to its default alone. */
export function resolveSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const groups = isRecord(from.groups) ? from.groups : {};
  const dwell = Number(from.dwell);
  return {
    enabled: boolean(from.enabled, DEFAULTS.enabled),
    strength: oneOf(STRENGTHS, from.strength, DEFAULTS.strength),
    groups: Object.fromEntries(GROUPS.map((group) => [group, boolean(groups[group], true)])) as Record<Group, boolean>,
    dwell: dwell >= 100 && dwell <= 2000 ? dwell : DEFAULTS.dwell,
    theme: oneOf(THEMES, from.theme, DEFAULTS.theme),
    pausedSites: strings(from.pausedSites),
    pausedPages: strings(from.pausedPages),
  };
}

/** Where Sidelight is paused for an address: the widest that applies, or null where it runs. */
export type Pause = 'everywhere' | 'site' | 'page' | null;

/** What a pause of "this site" is remembered by. A site answers to its name with and without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What a pause of "this page" is remembered by: the address without query and fragment. */
export function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export function pauseOf(settings: Settings, url: string): Pause {
  if (!settings.enabled) return 'everywhere';
  if (settings.pausedSites.includes(siteOf(url))) return 'site';
  return settings.pausedPages.includes(pageOf(url)) ? 'page' : null;
}
