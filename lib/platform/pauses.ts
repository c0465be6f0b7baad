/** Where Sidelight is paused. Apart from the other settings, because the gate carries it to every page. */

export interface Pauses {
  /** False: paused everywhere. */
  enabled: boolean;
  /** Host names on which Sidelight is paused. */
  pausedSites: string[];
  /** Addresses, without query and fragment, on which it is paused. */
  pausedPages: string[];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Pauses from whatever is stored: a field that is missing or does not fit pauses nothing. */
export function resolvePauses(stored: unknown): Pauses {
  const { enabled, pausedSites, pausedPages } = (stored ?? {}) as Record<string, unknown>;
  return { enabled: enabled !== false, pausedSites: strings(pausedSites), pausedPages: strings(pausedPages) };
}

/** The widest pause that applies to an address, or null where Sidelight runs. */
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

export function pauseOf({ enabled, pausedSites, pausedPages }: Pauses, url: string): Pause {
  if (!enabled) return 'everywhere';
  if (pausedSites.includes(siteOf(url))) return 'site';
  return pausedPages.includes(pageOf(url)) ? 'page' : null;
}
