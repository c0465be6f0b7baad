/** The reader's choices as a file to keep, and back. */
import { DEFAULTS, resolveSettings, SETTINGS_VERSION, type Settings } from '../../lib/platform/settings.ts';

/** What the file holds: like what is stored, only what differs from the defaults. */
export function exportText(settings: Settings): string {
  const chosen = Object.entries(settings).filter(([name, value]) => !holds(DEFAULTS[name as keyof Settings], value));
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...Object.fromEntries(chosen) }, null, 2)}\n`;
}

/** What a file gave: the choices, and the names of those that do not fit and are left out; or why it gave none. */
export type Import = { ok: true; choices: Partial<Settings>; misfits: string[] } | { ok: false; error: string };

export function importText(text: string): Import {
  const no = (error: string): Import => ({ ok: false, error });
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return no('This is not a file of settings: it does not hold JSON.');
  }
  if (typeof found !== 'object' || found === null || !('version' in found)) {
    return no('This is not a file of settings that Sidelight exported: it names no version.');
  }
  const { version, ...stored } = found;
  if (!Number.isInteger(version)) return no('This file of settings names no valid version.');
  if (Number(version) > SETTINGS_VERSION) {
    return no('This file was exported by a newer Sidelight. Update this one, then try again.');
  }
  const settings = resolveSettings(found);
  const fits = ([name, value]: [string, unknown]) => holds(settings[name as keyof Settings], value);
  const entries = Object.entries(stored);
  return {
    ok: true,
    choices: Object.fromEntries(entries.filter(fits)) as Partial<Settings>,
    misfits: entries.filter((entry) => !fits(entry)).map(([name]) => name),
  };
}

/** Whether all that `value` says stands in `settings`, whatever the order of its fields. */
function holds(settings: unknown, value: unknown): boolean {
  if (Array.isArray(settings) && Array.isArray(value) && settings.length !== value.length) return false;
  if (typeof settings !== 'object' || typeof value !== 'object' || !settings || !value) return settings === value;
  return Object.entries(value).every(([name, one]) => holds((settings as Record<string, unknown>)[name], one));
}
