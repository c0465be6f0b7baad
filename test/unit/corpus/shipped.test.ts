/** The notes that ship, and, where they are at hand, the documents that they cite. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check.ts';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { pack, unpack } from '../../../lib/corpus/pack.ts';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
import { corpusPlugin } from '../../../scripts/support/corpus-plugin.ts';
import { compileNotes, loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { drawMaps } from '../../../scripts/support/maps/draw.ts';
import { readNoteFiles } from '../../../scripts/support/notes.ts';

// Compiling and bundling take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const DOCUMENTS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

test('the notes compile without a problem, to the same corpus each time', () => {
  const { corpus, problems } = compileNotes(readNoteFiles().reverse());
  expect(problems).toEqual([]);
  expect(corpus).toEqual(loadCorpus());
  expect(corpus.limits).toMatchObject({ latest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), documents: 5 });
});

test('the corpus is small enough to be read at a start, without the maps', () => {
  expect(gzipSync(JSON.stringify(pack(loadCorpus()))).length).toBeLessThanOrEqual(60_000);
});

test('what ships is the whole corpus', () => {
  const corpus = loadCorpus();
  expect(unpack(JSON.parse(JSON.stringify(pack(corpus))))).toEqual(corpus);
});

test('every claim says what its mentions say it names', () => {
  const corpus = loadCorpus();
  const ids = new Set(corpus.entities.map(({ id }) => id));
  for (const { text, mentions } of corpus.claims) {
    let last = 0;
    for (const { start, end, entity } of mentions) {
      expect(ids).toContain(entity);
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toMatch(/^\S.*$/);
      last = end;
    }
  }
});

if (existsSync(DOCUMENTS)) {
  test('the checker finds nothing', () => {
    const files = readNoteFiles();
    const compiled = compileNotes(files);
    const documents = readdirSync(DOCUMENTS).map((name) => ({
      name,
      text: readFileSync(join(DOCUMENTS, name), 'utf8'),
    }));
    expect(documents).toHaveLength(5);
    expect(checkCorpus(compiled, files, documents, claimLinker(compiled.corpus.entities))).toEqual([]);
  });
} else {
  console.warn(`Skipped: the notes against their documents, which are not in ${DOCUMENTS}`);
}

test('the build gets the corpus, the maps and the gate’s terms as modules, the same each time', async () => {
  const bundle = async (): Promise<string> => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        corpusPlugin(),
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
          load: (id) =>
            id === '\0entry'
              ? "import corpus from 'virtual:sidelight/corpus'; import gate from 'virtual:sidelight/gate'; import maps from 'virtual:sidelight/maps'; export { corpus, gate, maps };"
              : undefined,
        },
      ],
      build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    });
    const { output } = result as unknown as { output: { code: string }[] };
    return output[0]!.code;
  };
  const code = await bundle();
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    corpus: Corpus;
    gate: object;
    maps: ReturnType<typeof drawMaps>;
  };
  expect(built.corpus).toEqual(loadCorpus());
  expect(Object.keys(built.gate)).not.toEqual([]);
  expect(built.maps).toEqual(drawMaps(built.corpus.entities));
  expect(await bundle()).toBe(code);
});
