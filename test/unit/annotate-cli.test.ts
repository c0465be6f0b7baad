import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { TextPositionSelector, TextQuoteSelector } from '../../lib/export/selectors.ts';
import { annotationCollection } from '../support/anno-model.ts';

const script = fileURLToPath(new URL('../../scripts/annotate.ts', import.meta.url));
// Each call starts Node and compiles the corpus.
vi.setConfig({ testTimeout: 60_000 });
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
};

const annotate = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, stderr, lines };
};

const REPORT = `Leaders of Russia and North Korea meet again

VLADIVOSTOK, Russia (AP) — Russian President Vladimir Putin received North Korean leader Kim Jong Un on Monday for talks on arms.

Officials in Pyongyang said Kim and Putin had agreed that North Korea would send Russia more shells, and that a summit in Moscow would follow.

Related
- Pentagon names a new spokesman
`;
const PAGE = `<!doctype html><html lang="en"><meta charset="windows-1252"><title>Putin h\xf4te of Kim</title><body><h1>Putin h\xf4te of Kim</h1>
<p>Russian President Vladimir <b>Putin</b> received North Korean leader <a href="#">Kim Jong</a> Un in Vladivostok on Monday for talks on arms.</p>
<p>Officials in Pyongyang said that North Korea would send Russia more shells, and that a summit in Moscow would follow.</p></body></html>`;

test('one line a file, in order, with offsets into its text', () => {
  writeFileSync(join(folder, 'report.txt'), `\ufeff${REPORT}`);
  writeFileSync(join(folder, 'page.html'), Buffer.from(PAGE, 'latin1'));
  const { status, lines } = annotate('report.txt', './page.html');
  expect(status).toBe(0);
  expect(lines.map((line) => line.file)).toEqual(['report.txt', './page.html']);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(['file', 'gate', 'article', 'coverage', 'mentions', 'text', 'ms']);
    expect(Object.keys(line.article)).toEqual(['isArticle', 'title', 'published', 'language', 'reasons']);
    expect(line.gate).toBe(true);
    expect(line.coverage.map((covered: { topic: string }) => covered.topic)).toContain('russia-north-korea');
    expect(Object.keys(line.coverage[0])).toEqual(['topic', 'score', 'reasons']);
    expect(line.mentions.length).toBeGreaterThan(3);
    let end = 0;
    for (const mention of line.mentions) {
      expect(Object.keys(mention)).toEqual(['start', 'end', 'quote', 'entity', 'kind', 'confidence', 'reasons']);
      expect(line.text.slice(mention.start, mention.end)).toBe(mention.quote);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    const quotes = line.mentions.map((mention: { quote: string }) => mention.quote);
    expect(quotes).toContain('Kim Jong Un');
    expect(quotes).not.toContain('Pentagon');
  }
  expect(lines[0].text).toBe(`\ufeff${REPORT}`);
  expect(lines[0].article.isArticle).toBeNull();
  expect(lines[1].text.split('\n')[0]).toBe('Putin hôte of Kim');
});

test('mentions of what covers nothing are given with --all alone', () => {
  writeFileSync(
    join(folder, 'other.txt'),
    'A cook from Pyongyang opens a restaurant\n\nIt is the first of its kind in the old town, and tables are booked out for weeks, its owner said.\n',
  );
  expect(annotate('other.txt').lines[0]).toMatchObject({ coverage: [], mentions: [] });
  expect(annotate('--all', 'other.txt').lines[0].mentions).toMatchObject([{ quote: 'Pyongyang' }]);
});

test('a file that cannot be read gives a line, and the run goes on', () => {
  writeFileSync(join(folder, 'report.txt'), REPORT);
  const { status, lines } = annotate('missing.txt', 'report.txt');
  expect(status).toBe(1);
  expect(lines[0]).toEqual({ file: 'missing.txt', error: expect.stringContaining('ENOENT') });
  expect(lines[1].file).toBe('report.txt');
});

test('the output is the same each time, but for the times', () => {
  writeFileSync(join(folder, 'report.txt'), REPORT);
  const [first, second] = [annotate('report.txt'), annotate('report.txt')].map(({ lines: [line] }) => ({
    ...line,
    ms: null,
  }));
  expect(first).toEqual(second);
});

test('Web Annotations of each file, one line each, whose selectors find the mentions of the default format again', () => {
  writeFileSync(join(folder, 'report.txt'), `\u{1f680} ${REPORT}`);
  writeFileSync(join(folder, 'page.html'), Buffer.from(PAGE, 'latin1'));
  const files = ['report.txt', 'page.html'];
  const { status, lines } = annotate('--format', 'jsonld', 'missing.txt', ...files);
  expect(status).toBe(1);
  expect(lines).toHaveLength(2);
  const found = annotate(...files).lines;
  for (const [index, line] of lines.entries()) {
    const { first, total } = v.parse(annotationCollection, line);
    const { text, mentions } = found[index];
    expect(total).toBe(mentions.length);
    const codePoints = [...text];
    for (const [at, { target }] of first.items.entries()) {
      const { start, end, quote } = mentions[at];
      const [words, place] = target.selector as unknown as [TextQuoteSelector, TextPositionSelector];
      expect(target.source).toBe(pathToFileURL(join(folder, files[index]!)).href);
      expect(codePoints.slice(place.start, place.end).join('')).toBe(quote);
      const [before, after, ...others] = text.split(`${words.prefix}${words.exact}${words.suffix}`);
      expect([others, words.exact]).toEqual([[], text.slice(start, end)]);
      expect(`${before}${words.prefix}`.length).toBe(start);
      expect(`${words.suffix}${after}`.length).toBe(text.length - end);
    }
  }
});

test('reading notes of each file, in order', () => {
  writeFileSync(join(folder, 'report.txt'), REPORT);
  writeFileSync(join(folder, 'page.html'), Buffer.from(PAGE, 'latin1'));
  const { status, stdout } = run('--format', 'markdown', 'report.txt', 'page.html');
  expect(status).toBe(0);
  expect(stdout.match(/^# .*/gm)).toEqual(['# Leaders of Russia and North Korea meet again', '# Putin h\xf4te of Kim']);
  expect(stdout).toMatch(/### Kim Jong Un\n\nleader of North Korea \(.*\)\. Named \d+ times on the page\./);
  expect(stdout).toMatch(/¶\d+\)\n/);
});

test('a file that cannot be read is told apart from what the other formats hold', () => {
  writeFileSync(join(folder, 'report.txt'), REPORT);
  const { status, stdout, stderr } = run('--format', 'markdown', 'missing.txt', 'report.txt');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^missing\.txt: ENOENT/m);
  expect(stdout).toMatch(/^\s*# Leaders/);
});

test('help says what there is', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/--format[\s\S]*jsonl[\s\S]*jsonld[\s\S]*markdown/);
});

test('wrong use is an error of its own', () => {
  expect(annotate('--everything', 'x.txt')).toMatchObject({
    status: 2,
    lines: [],
    stderr: expect.stringContaining('Usage'),
  });
  expect(annotate()).toMatchObject({ status: 2, lines: [] });
  expect(annotate('--format', 'pdf', 'x.txt')).toMatchObject({ status: 2, lines: [] });
});
