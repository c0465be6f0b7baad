/**
 * The real notes, broken: each kind of mistake in every claim that can hold it, and the line that tells an editor what
 * to mend. What stays true can't be caught: a claim that is left out while another cites its paragraph and carries its
 * names and figures, a name for another of the same paragraphs, an inferred date for another.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check.ts';
import { compileCorpus, type Linker } from '../../../lib/corpus/compile.ts';
import { squeeze } from '../../../lib/corpus/evidence/words.ts';
import type { Claim, Entity } from '../../../lib/corpus/model.ts';
import type { Note } from '../../../lib/corpus/notes.ts';
import { paragraphsOf } from '../../../lib/corpus/paragraphs.ts';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
import { readNoteFiles } from '../../../scripts/support/notes.ts';

vi.setConfig({ testTimeout: 120_000 });

const DOCUMENTS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** The same text has the same names, however often it is linked here. */
let linker: Linker | undefined;
const links = new Map<string, ReturnType<Linker>>();
const makeLinker = (entities: Entity[]): Linker => {
  linker ??= claimLinker(entities);
  return (text) => {
    const known = links.get(text) ?? linker!(text);
    links.set(text, known);
    return known;
  };
};

/** A claim, where it stands, and what its paragraphs say. */
interface Real {
  claim: Claim;
  file: string;
  /** From 1. */
  line: number;
  raw: string;
  /** Of the whole document. */
  paragraphs: string[];
  content: number[];
}

/** A claim's line with a mistake in it; null where this claim can't hold it. */
type Break = (real: Real) => string | null;

if (existsSync(DOCUMENTS)) {
  const files = readNoteFiles();
  const documents = readdirSync(DOCUMENTS).map((name) => ({ name, text: readFileSync(join(DOCUMENTS, name), 'utf8') }));
  const run = (notes: Note[]): string[] => {
    const compiled = compileCorpus(notes, makeLinker, { version: '1', hash: (text) => `${text.length}` });
    const findings = checkCorpus(compiled, notes, documents, makeLinker(compiled.corpus.entities));
    return [...compiled.problems, ...findings].map(({ file, line, message }) => `${file}:${line}: ${message}`);
  };
  const { corpus, notes } = compileCorpus(files, makeLinker, { version: '1', hash: (text) => `${text.length}` });
  const reals = notes.sources.flatMap(({ front, claims }): Real[] => {
    const { document, content, id } = front.value;
    const compiled = corpus.claims.filter(({ source }) => source === id);
    const paragraphs = paragraphsOf(documents.find(({ name }) => name === document)!.text).map(({ text }) => text);
    return claims.map((noted, i) => {
      const { file, line } = noted!.at();
      const raw = files.find(({ path }) => path === file)!.text.split('\n')[line - 1]!;
      return { claim: compiled[i]!, file, line, raw, paragraphs, content };
    });
  });

  const withBroken = (broken: { real: Real; raw: string }[]): Note[] =>
    files.map(({ path, text }) => {
      const lines = text.split('\n');
      for (const { real, raw } of broken) if (real.file === path) lines[real.line - 1] = raw;
      return { path, text: lines.join('\n') };
    });
  const brokenBy = (how: Break) =>
    reals.flatMap((real) => {
      const raw = how(real);
      return raw === null ? [] : [{ real, raw }];
    });
  /** A title may be copied, and a paragraph that repeats one with it. */
  const isTitle = ({ raw }: { raw: string }) =>
    corpus.sources.some(({ title }) => squeeze(title).startsWith(squeeze(raw.slice(2, raw.indexOf('. [¶')))));
  const of = ({ real }: { real: Real }, lines: string[]) =>
    lines.filter((line) => line.startsWith(`${real.file}:${real.line}: `));

  /** Before the full stop, or what else ends the claim's text. */
  const insert = (raw: string, words: string): string => raw.replace(/([.?!]?["”’]?\s*)\[¶/, ` ${words}$1[¶`);
  const inText = (raw: string, pattern: RegExp, words: string): string | null => {
    const end = raw.search(/\s*\[¶/);
    const text = raw.slice(0, end);
    return pattern.test(text) ? text.replace(pattern, words) + raw.slice(end) : null;
  };
  /** A country that no paragraph of the document and no note of its own names. */
  const stranger = ({ paragraphs }: Real): string =>
    ['Portugal', 'Kazakhstan', 'Australia'].find((name) => !paragraphs.some((text) => text.includes(name)))!;

  const BREAKS: [string, Break, RegExp][] = [
    [
      'another figure in digits',
      ({ raw }) => inText(raw, /(?<![[\w.,:-])\d[\d,.:]*(?<=\d)(?![\w-])/, '977'),
      /: (?:figure|date) ".*977.*" (?:does not stand|neither stands) in ¶/,
    ],
    [
      'another figure in words',
      ({ raw }) => inText(raw, /\b(?:two|three|four|five|six|ten|twelve|twenty)\b/, 'nineteen'),
      /: figure "nineteen.*" does not stand in ¶/,
    ],
    ['a figure that is made up', ({ raw }) => insert(raw, 'for 977 reasons'), /: figure "977" does not stand in ¶/],
    [
      'another name',
      (real) => {
        const { claim, raw } = real;
        const { start = 0, end = 0 } = claim.mentions[0] ?? {};
        const quote = claim.text.slice(start, end);
        // A name that the editor has marked means what the mark says.
        return quote === '' || raw.includes(`[${quote}]`) ? null : raw.replace(quote, stranger(real));
      },
      // In quotation marks it is the words of the report that are wrong.
      /: (?:"(?:Portugal|Kazakhstan|Australia)" \(\w+\) is not named in|quotes "(?:Portugal|Kazakhstan|Australia)", which does not stand so in) ¶/,
    ],
    [
      'a name that is made up',
      ({ raw }) => insert(raw, 'as Quincy Firefly knew'),
      /: "Quincy Firefly" does not stand in ¶/,
    ],
    [
      'a quotation that nobody gave',
      ({ raw }) => insert(raw, 'in "rather florid phrases"'),
      /: quotes "rather florid phrases", which does not stand so in ¶/,
    ],
    [
      'a paragraph that is not there',
      ({ raw }) => raw.replace(/\[¶\d+(?:-\d+)?/, '[¶999'),
      /: ¶999 does not exist: .* has \d+/,
    ],
    [
      'a paragraph that is not the report’s',
      ({ raw, paragraphs, content }) => {
        const other = paragraphs.findIndex((_, i) => !content.includes(i + 1)) + 1;
        return raw.replace(/\[¶\d+(?:-\d+)?/, `[¶${other}`);
      },
      /: ¶\d+ is not content of this report \(content: /,
    ],
    ['no paragraph', ({ raw }) => raw.replace(/\[¶[^\]]*\]/, ''), /: a claim ends with its evidence, e\.g\./],
    [
      'another date, as if it were printed',
      ({ claim, raw }) => {
        const date = claim.date;
        if (date?.basis !== 'printed') return null;
        return raw.replace(/date: "?[^,}"]+"?/, 'date: 2011-03-02');
      },
      /: date 2011-03-02 is not printed in ¶.*: if it is inferred, say from what/,
    ],
    [
      'an inferred date without its ground',
      ({ claim, raw }) =>
        claim.date?.basis === 'inferred' ? raw.replace(/, from: ('(?:[^']|'')*'|"[^"]*"|[^,}]*)/, '') : null,
      /: attribute date: an inferred date says `from` what/,
    ],
    [
      'a date that is none',
      ({ claim, raw }) => (claim.date ? raw.replace(/date: "?[\d.][^,} "]*"?/, 'date: soon') : null),
      /: .*"soon" is not a date: write a day/,
    ],
    [
      'an event that is not there',
      ({ raw }) => (/event: [a-z]/.test(raw) ? raw.replace(/event: [\w-]+/, 'event: no-such-thing') : null),
      /: no event "no-such-thing"/,
    ],
    [
      'a sentence of the report',
      ({ claim, raw, paragraphs }) => {
        const words = (paragraphs[claim.evidence[0]! - 1]!.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)?/gu) ?? []).slice(0, 12);
        return words.length < 12 ? null : `- ${words.join(' ')}.${raw.slice(raw.search(/\s*\[¶/))}`;
      },
      /: copies \w+\.txt ¶\d+: "/,
    ],
  ];

  test('the notes as they are give no line', () => {
    expect(run(files)).toEqual([]);
  });

  describe.each(BREAKS)('%s', (_, how, expected) => {
    const broken = brokenBy(how).filter((each) => !isTitle(each));

    test('is found in every claim that can hold it, on the claim’s own line', () => {
      const lines = run(withBroken(broken));
      expect(broken.length).toBeGreaterThan(5);
      const silent = broken.filter((each) => !of(each, lines).some((line) => expected.test(line)));
      expect(silent.map(({ real, raw }) => `${real.file}:${real.line}: ${raw.slice(0, 120)}`)).toEqual([]);
    });

    test('is found when it is the only one', () => {
      const each = broken[Math.floor(broken.length / 2)]!;
      expect(of(each, run(withBroken([each])))).toContainEqual(expect.stringMatching(expected));
    });
  });
} else {
  console.warn(`Skipped: breaking the notes, because the documents that they cite are not in ${DOCUMENTS}`);
}
