/** Builds the extension, unless what is there is newer than all that it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers.ts';

export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

const MADE_OF = ['entrypoints', 'components', 'lib', 'assets', 'scripts', 'wxt.config.ts', 'package-lock.json'];

/** The folder that holds the built extension. */
export function buildFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

/** Returns the folder of the built extension. Throws with the builder's output if it can't be built. */
export function buildExtension(browser: BrowserName): string {
  const folder = buildFolder(browser);
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...MADE_OF.map((name) => latestChange(join(ROOT, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder;
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The extension for ${browser} could not be built:\n${stdout}${stderr}`);
  return folder;
}

function latestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}
