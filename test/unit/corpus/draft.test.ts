/** Drafts of notes: what a report gives by itself, and nothing of its sentences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check.ts';
import { copyFinder } from '../../../lib/corpus/evidence/copied.ts';
import { type Note, readNotes } from '../../../lib/corpus/notes.ts';
import { paragraphsOf } from '../../../lib/corpus/paragraphs.ts';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
import { type Draft, draftFile } from '../../../scripts/support/corpus-draft.ts';
import { compileNotes } from '../../../scripts/support/load-corpus.ts';
import { readNoteFiles } from '../../../scripts/support/notes.ts';

vi.setConfig({ testTimeout: 60_000 });

const files = readNoteFiles();
const { corpus } = compileNotes(files);

const REPORT = `The Harbour Gazette

World

Russia and North Korea open trade fair at Khasan

By Anna Sample

VLADIVOSTOK (Reuters) May 6, 2024

Russia and North Korea opened a trade fair for timber and fish at Khasan on Monday, officials of both countries said, with 140 companies taking part.

Russian minister Alexander Kozlov cut the ribbon and said that goods worth $34 million had changed hands between the neighbours.

"The railway is the heart of our trade," Kozlov told reporters. The ambassador of North Korea, Pak Example-ho, stood at his side but did not speak.

Related

Timber prices fall for a third month

© 2024 The Harbour Gazette. All rights reserved.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Fair opens</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Russia and North Korea open trade fair at Khasan</h1>
${REPORT.split('\n\n')
  .slice(5, 8)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article></main></body></html>`;

const draft = (name: string, text: string, keptAs?: string) =>
  draftFile(`/somewhere/${name}`, new TextEncoder().encode(text), corpus, keptAs);

/** The lines of a note, each key of the front matter without its hint. */
const lineOf = (note: string, key: string) => note.match(new RegExp(`^${key}: (.*?)(?:   # .*)?$`, 'm'))?.[1];

describe('of a text', () => {
  let made: Draft;
  beforeAll(async () => {
    made = await draft('trade-fair.txt', REPORT);
  });

  test('the front matter has what the report prints', () => {
    expect(lineOf(made.note, 'id')).toBe('2024-05-06-unnamed-russia-and-north-korea');
    expect(lineOf(made.note, 'title')).toBe('Russia and North Korea open trade fair at Khasan');
    expect(lineOf(made.note, 'agency')).toBe('Reuters');
    expect(lineOf(made.note, 'byline')).toBe('Anna Sample');
    expect(lineOf(made.note, 'dateline')).toBe('VLADIVOSTOK (Reuters) May 6, 2024');
    expect(lineOf(made.note, 'published')).toBe('2024-05-06');
    expect(lineOf(made.note, 'document')).toBe('trade-fair.txt');
    expect(lineOf(made.note, 'topics')).toBe('[russia-north-korea]');
  });

  test('every paragraph is content, provenance or furniture', () => {
    expect(['content', 'provenance', 'furniture'].map((key) => lineOf(made.note, key))).toEqual([
      '3, 6-8',
      '4-5',
      '1-2, 9-11',
    ]);
  });

  test('each paragraph of content has an item with its names, new ones apart, figures and dates', () => {
    expect(made.note.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- TODO: names Khasan, North Korea, Russia; figures 140; dates Monday [¶6]',
      '- TODO: names Alexander Kozlov; figures 34 million [¶7]',
      '- TODO: names Alexander Kozlov, North Korea; new Pak Example-ho [¶8]',
    ]);
  });

  test('as it is, it says where it is to be filled in', () => {
    const path = 'sources/2024-05-06-unnamed-russia-and-north-korea.md';
    const { problems } = compileNotes([...files, { path, text: made.note }]);
    const lines = made.note.split('\n');
    expect(problems.map(({ line, message }) => [lines[line - 1]!.slice(0, 14), message])).toEqual([
      ["quality: 'TODO", 'quality: is still to be filled in'],
      ['- TODO: names ', 'a claim of ¶6 is still to be written'],
      ['- TODO: names ', 'a claim of ¶7 is still to be written'],
      ['- TODO: names ', 'a claim of ¶8 is still to be written'],
    ]);
  });

  test('filled in, it is a note like the others, and the corpus is as it was when it is taken out again', () => {
    const claims = [
      '- A fair for the trade in timber and fish began at Khasan, as officials of Russia and North Korea said, with 140 companies. [¶6] { date: 2024-05-06 }',
      '- Alexander Kozlov, who opened it, put what the neighbours had traded at $34 million. [¶7]',
      '- Pak Example-ho, the ambassador of North Korea, kept silent beside Kozlov. [¶8]',
    ];
    const text = made.note
      .replace(
        /'TODO: what.*'/,
        '"A report of an agency, as a paper of the town carried it. Its date is printed (¶5) and agrees with the Monday of its text."',
      )
      .replace(/^- TODO.*\[¶(\d)\]$/gm, (_, n) => claims[Number(n) - 6]!);
    const note: Note = { path: 'sources/2024-05-06-unnamed-russia-and-north-korea.md', text };
    const more = compileNotes([...files, note]);
    expect(more.problems).toEqual([]);
    expect(more.corpus.claims.length).toBe(corpus.claims.length + 3);
    const findings = checkCorpus(
      more,
      [note],
      [{ name: 'trade-fair.txt', text: REPORT }],
      claimLinker(more.corpus.entities),
    );
    expect(findings.filter(({ file }) => file === note.path || file === 'trade-fair.txt')).toEqual([]);
    expect(compileNotes(files).corpus).toEqual(corpus);
  });
});

describe('of a page', () => {
  test('its text is kept, and the note numbers it', async () => {
    const { note, text, document, isPage } = await draft('fair.html', PAGE);
    expect({ document, isPage }).toEqual({ document: 'fair.txt', isPage: true });
    expect(paragraphsOf(text).map((paragraph) => paragraph.text.slice(0, 22))).toEqual([
      'Harbour Gazette',
      '2024-05-06',
      'Russia and North Korea',
      'Russia and North Korea',
      'Russian minister Alexa',
      '"The railway is the he',
    ]);
    expect(lineOf(note, 'publisher')).toBe('Harbour Gazette');
    expect(lineOf(note, 'published')).toBe('2024-05-06');
    expect(lineOf(note, 'provenance')).toBe('1-2');
    expect(lineOf(note, 'content')).toBe('3-6');
  });

  test('it bears the name under which it is kept', async () => {
    const { note } = await draft('fair.html', PAGE, 'documents/fair-2024.txt');
    expect(lineOf(note, 'document')).toBe('fair-2024.txt');
  });
});

test('a file without anything in it gives a note that says so', async () => {
  const { note } = await draft('empty.txt', '\n');
  const { problems } = readNotes([{ path: 'sources/undated-unnamed-report.md', text: note }]);
  expect(problems.map(({ message }) => message)).toContain('title: is still to be filled in');
});

/** Folders of reports to draft; those outside of the checkout only where they are at hand. */
const FOLDERS = ['../../gold', '../../../../shared/seeds', '../../../../shared/pages/texts']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .filter((folder) => {
    if (!existsSync(folder)) console.warn(`Skipped: drafts of the reports in ${folder}, which is not there`);
    return existsSync(folder);
  });

describe.each(FOLDERS)('of the reports in %s', (folder) => {
  const reports = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

  test('no run of nine words but the title and who made it', async () => {
    for (const name of reports) {
      const text = readFileSync(join(folder, name), 'utf8');
      const { note } = await draft(name, text);
      const paragraphs = paragraphsOf(text).map(({ text }) => ({ text, document: name, content: true, title: false }));
      expect(copyFinder(paragraphs)(note.replace(/^(?:title|byline): .*$/gm, '')), name).toEqual([]);
      expect(note.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(0);
    }
  });
});
