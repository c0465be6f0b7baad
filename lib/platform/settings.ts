/** The reader's choices: defaults, and what is stored of them. Pure, and light enough for the page's scripts. */
import { GROUPS, type Group } from '../corpus/model.ts';
import { type Pauses, resolvePauses } from './pauses.ts';
import { resolveUnmarked, type UnmarkedName } from './unmarked.ts';

/** `off`: nothing painted, badge only. `first`: the first mention in each section. `every`: every mention. */
export type Strength = 'off' | 'first' | 'every';
export type Theme = 'auto' | 'light' | 'dark';

export const STRENGTHS: readonly Strength[] = ['off', 'first', 'every'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export interface Settings extends Pauses {
  strength: Strength;
  groups: Record<Group, boolean>;
  /** Milliseconds that the pointer rests on a mark before its card opens, 100 to 2000. */
  dwell: number;
  theme: Theme;
  /** Names whose marks were taken away, latest last. */
  unmarked: UnmarkedName[];
  /** Whether the dossier lists what an article leaves out of its story. */
  leftOut: boolean;
}

export const DEFAULTS: Settings = {
  enabled: true,
  strength: 'every',
  groups: { people: true, places: true, organizations: true, things: true },
  dwell: 300,
  theme: 'auto',
  unmarked: [],
  leftOut: false,
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

const boolean = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);

/** Settings from whatever is stored: a field that is missing or does not fit falls back to its default alone. */
export function resolveSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const groups = isRecord(from.groups) ? from.groups : {};
  const dwell = Number(from.dwell);
  return {
    ...resolvePauses(from),
    strength: oneOf(STRENGTHS, from.strength, DEFAULTS.strength),
    groups: Object.fromEntries(GROUPS.map((group) => [group, boolean(groups[group], true)])) as Record<Group, boolean>,
    dwell: dwell >= 100 && dwell <= 2000 ? dwell : DEFAULTS.dwell,
    theme: oneOf(THEMES, from.theme, DEFAULTS.theme),
    unmarked: resolveUnmarked(from.unmarked),
    leftOut: boolean(from.leftOut, DEFAULTS.leftOut),
  };
}
