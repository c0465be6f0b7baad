/** Where the two browsers are on this machine: found, or installed where Debian's packages can be, or clearly asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

interface Known {
  title: string;
  /** Environment variable that names the program and goes before everything else. */
  override: string;
  /** Oldest major version that paints marks as Sidelight needs it. */
  minimum: number;
  debian: string;
  /** Program names looked for on the PATH. */
  commands: string[];
  mac: string[];
  /** Below the folders that Windows installs programs into. */
  windows: string[];
}

const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    title: 'Chromium or Chrome',
    override: 'CHROME_PATH',
    minimum: 140,
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    title: 'Firefox',
    override: 'FIREFOX_PATH',
    minimum: 153,
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Path of the browser's program, or null. Throws if the environment names one that is not there. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const { override } = KNOWN[name];
  const chosen = machine.env[override];
  if (chosen && !machine.exists(chosen)) throw new Error(`${override} names a program that is not there: ${chosen}`);
  return chosen || (placesOf(name, machine).find(machine.exists) ?? null);
}

function placesOf(name: BrowserName, { platform, env }: Machine): string[] {
  const { commands, mac, windows } = KNOWN[name];
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windows.map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Path of the browser's program. Installs it from Debian's packages where it is missing and that needs no password.
 * Throws an error that says what to install where that is not possible.
 */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name) ?? (installFromDebian(name) ? findBrowser(name) : null);
  if (path) return path;
  const { title, minimum, override, debian } = KNOWN[name];
  throw new Error(
    `${title} is missing. Install version ${minimum} or newer (on Debian: apt-get install ${debian}), ` +
      `or name its program in the environment variable ${override}.`,
  );
}

function installFromDebian(name: BrowserName): boolean {
  const succeeds = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  if (process.platform !== 'linux' || !succeeds('apt-get', '--version')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', '-n', 'true')) return false;
  const { debian, title } = KNOWN[name];
  console.error(`${title} is missing: installing ${debian} from the system's packages.`);
  const aptGet = (...args: string[]) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [program, ...rest] = root ? command : ['sudo', '-n', ...command];
    return spawnSync(program as string, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', debian);
}

/** Major version in what a browser says of itself (`Chrome/156.0.8078.79`, `Mozilla Firefox 153.7.0esr`), or null. */
export function majorVersion(said: string): number | null {
  const found = /(?:Chrome|Chromium|Firefox)[^\d\n]*(\d+)\./i.exec(said);
  return found ? Number(found[1]) : null;
}

/** Throws if the browser is older than Sidelight needs; `said` is what it says of itself. */
export function checkVersion(name: BrowserName, said: string): void {
  const { title, minimum, override } = KNOWN[name];
  const version = majorVersion(said);
  if (version !== null && version >= minimum) return;
  throw new Error(
    `${title} is too old: ${said}, but Sidelight needs ${minimum} or newer. ` +
      `Update it, or name a newer one in the environment variable ${override}.`,
  );
}

/** Whether a window could be shown on this machine. */
export function hasDisplay({ platform, env }: Machine = thisMachine): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
