/** The walls of the house stand: lint refuses what one room may not import or touch. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

const FORBIDDEN_IMPORTS = [
  ['lib/marks', '../corpus/query.ts'],
  ['lib/article', '../linking/link.ts'],
  ['lib/card', 'wxt/browser'],
  ['lib/language', '../linking/link.ts'],
  ['lib/linking', '../coverage/annotate.ts'],
  ['lib/linking', 'compromise/two'],
  ['lib/coverage', '../article/read.ts'],
  ['lib/context', '../marks/mark.ts'],
  ['lib/corpus', '../language/words.ts'],
  ['lib/platform', '../coverage/annotate.ts'],
  ['components/card', '../../lib/corpus/query.ts'],
  ['components/card', 'wxt/browser'],
  ['lib/export', '../context/context-for.ts'],
] as const;

const ALLOWED_IMPORTS = [
  ['lib/marks', '../corpus/model.ts'],
  ['lib/marks', '../article/spans.ts'],
  ['lib/language', 'compromise/two'],
  ['lib/context', '../corpus/query.ts'],
  ['lib/platform', 'wxt/browser'],
  ['lib/export', '../corpus/reading.ts'],
  ['components/card', '../shared/words.ts'],
] as const;

const FORBIDDEN_GLOBALS = [
  ['lib/context', 'document.title'],
  ['lib/export', 'document.title'],
  ['lib/linking', 'window.name'],
  ['lib/marks', 'chrome.runtime'],
  ['components/card', 'browser.runtime'],
] as const;

const importing = (what: string) => `import { it } from '${what}';\n\nit();\n`;
const touching = (what: string) => `export const it = ${what};\n`;

describe('lint', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'sidelight-walls-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  const files = new Map<string, string>();
  const fileOf = (room: string, content: string) => {
    const known = [...files].find(([name, has]) => has === content && dirname(name) === room);
    const name = known?.[0] ?? `${room}/case-${files.size}.ts`;
    files.set(name, content);
    return name;
  };
  for (const [room, what] of [...FORBIDDEN_IMPORTS, ...ALLOWED_IMPORTS]) fileOf(room, importing(what));
  for (const [room, what] of FORBIDDEN_GLOBALS) fileOf(room, touching(what));

  /** File and rule of each finding. */
  let findings: string[] = [];
  beforeAll(() => {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(scratch, 'biome.json'), JSON.stringify({ ...config, vcs: undefined }));
    for (const [name, content] of files) {
      mkdirSync(dirname(join(scratch, name)), { recursive: true });
      writeFileSync(join(scratch, name), content);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'],
      {
        cwd: scratch,
        encoding: 'utf8',
      },
    );
    findings = stdout
      .split('\n')
      .flatMap(
        (line) => /title=lint\/\w+\/(\w+),file=.*?((?:lib|components)\/[^,]+)/.exec(line)?.slice(1, 3).join(' ') ?? [],
      );
  });

  it.each(FORBIDDEN_IMPORTS)('keeps %s from importing %s', (room, what) => {
    expect(findings).toContain(`noRestrictedImports ${fileOf(room, importing(what))}`);
  });

  it.each(ALLOWED_IMPORTS)('lets %s import %s', (room, what) => {
    expect(findings).not.toContain(`noRestrictedImports ${fileOf(room, importing(what))}`);
  });

  it.each(FORBIDDEN_GLOBALS)('keeps %s from touching %s', (room, what) => {
    expect(findings).toContain(`noRestrictedGlobals ${fileOf(room, touching(what))}`);
  });
});
