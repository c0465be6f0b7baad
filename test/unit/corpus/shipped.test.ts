/** The notes that ship, and, where they are at hand, the documents that they cite. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check.ts';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
import { corpusPlugin } from '../../../scripts/support/corpus-plugin.ts';
import { compileNotes, loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { readNoteFiles } from '../../../scripts/support/notes.ts';

// Compiling and bundling take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const DOCUMENTS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** Content of which nothing is claimed yet, by the first letters of its document's name. */
const UNCLAIMED = {
  '000': '28 30 33 34 36 38 39 40 41 43 44 46 48 49 50 51 53 54 55 56 58 59 60 61 63 64 65 66',
  '001': '1 2 3 4 5 8 10 12 14 16 18',
  '003': '1 2 3 4 5 6 7 8 9 10 11',
  '004': '2 3 4 5 6 7 8 9 10 11 12 14 15 16 17 18 19 20 21 22 23 24',
};

test('the notes compile without a problem, to the same corpus each time', () => {
  const { corpus, problems } = compileNotes(readNoteFiles().reverse());
  expect(problems).toEqual([]);
  expect(corpus).toEqual(loadCorpus());
  expect(corpus.limits).toMatchObject({ latest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), documents: 5 });
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
  test('the checker finds nothing but the content that waits for its claims', () => {
    const files = readNoteFiles();
    const compiled = compileNotes(files);
    const documents = readdirSync(DOCUMENTS).map((name) => ({
      name,
      text: readFileSync(join(DOCUMENTS, name), 'utf8'),
    }));
    const findings = checkCorpus(compiled, files, documents, claimLinker(compiled.corpus.entities));
    const waiting: Record<string, string[]> = {};
    const others = findings.filter(({ message }) => {
      const [, document = '', paragraph = ''] =
        /^(\d{3})_\w+\.txt ¶(\d+): no claim cites it \(".+"\)$/.exec(message) ?? [];
      if (document) waiting[document] = [...(waiting[document] ?? []), paragraph];
      return !document;
    });
    expect(others).toEqual([]);
    const sorted = Object.entries(waiting).map(([document, numbers]) => [
      document,
      numbers.sort((a, b) => Number(a) - Number(b)).join(' '),
    ]);
    expect(Object.fromEntries(sorted)).toEqual(UNCLAIMED);
  });
} else {
  console.warn(`Skipped: the notes against their documents, which are not in ${DOCUMENTS}`);
}

test('the build gets the corpus and the gate’s terms as modules, the same each time', async () => {
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
              ? "import corpus from 'virtual:sidelight/corpus'; import gate from 'virtual:sidelight/gate'; export { corpus, gate };"
              : undefined,
        },
      ],
      build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    });
    const { output } = result as unknown as { output: { code: string }[] };
    return output[0]!.code;
  };
  const code = await bundle();
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { corpus: Corpus; gate: object };
  expect(built.corpus).toEqual(loadCorpus());
  expect(Object.keys(built.gate)).not.toEqual([]);
  expect(await bundle()).toBe(code);
});
