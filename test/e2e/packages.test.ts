/** What goes to the stores: rights, sizes, the Firefox store's own lint, and that a reviewer can rebuild it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { build } from 'wxt';
import { BROWSERS } from '../../scripts/support/browsers.ts';
import { buildFolder, ROOT } from '../../scripts/support/build.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sidelight-packages-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = buildFolder(name);

  it('asks for no more than it needs', () => {
    const manifest = manifestOf(folder);
    expect(manifest.manifest_version).toBe(3);
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/https?:|\*/);
  });

  it('puts at most 6 kB on every page', () => {
    expect(manifestOf(folder).content_scripts).toMatchObject([{ js: ['gate.js'] }]);
    expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(6000);
  });

  it('is built again byte for byte, elsewhere', async () => {
    // Vitest sets it to `test`, which builds another Preact.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ root: ROOT, browser: name, outDir: scratch, mode: 'production' });
    vi.unstubAllEnvs();
    const again = join(scratch, `${name}-mv3`);
    expect(filesOf(again)).toEqual(filesOf(folder));
    for (const file of filesOf(folder)) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(true);
    }
  });
});

it('passes the lint of the Firefox store', () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [webExt, 'lint', '--source-dir', buildFolder('firefox'), '--output', 'json'],
    { encoding: 'utf8' },
  );
  const { errors, notices, warnings } = JSON.parse(stdout || `"${stderr}"`);
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // Preact sets innerHTML for a property that no view of ours uses; one warning a bundle that holds it.
  expect(warnings.filter(({ code }: { code: string }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
