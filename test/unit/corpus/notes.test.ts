import { describe, expect, test } from 'vitest';
import type { Note } from '../../../lib/corpus/notes.ts';
import { readNotes } from '../../../lib/corpus/notes.ts';
import { edited, NOTES, SOURCE } from './fixture.ts';

const problemsOf = (notes: Note[]): string[] =>
  readNotes(notes).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

const SOURCE_FILE = 'sources/2024-03-08-wire-bridge.md';

test('the notes of the fixture have no problems', () => {
  expect(problemsOf(NOTES)).toEqual([]);
});

describe('front matter', () => {
  test('must be there', () => {
    expect(problemsOf([{ path: 'sources/a.md', text: '- A claim. [¶1]' }])).toEqual([
      'sources/a.md:1: a source note begins with front matter between two lines "---"',
    ]);
  });

  test('unknown, missing and wrong keys are all told at once, with their lines', () => {
    const text = SOURCE.replace('publisher:', 'publishr:')
      .replace('content: 2, 4-7', 'content: 7-4')
      .replace('published: 2024-03-08', 'published: 2024-13-08');
    expect(problemsOf(NOTES.map((note) => (note.path === SOURCE_FILE ? { ...note, text } : note)))).toEqual([
      `${SOURCE_FILE}:2: key "publisher" is missing`,
      expect.stringMatching(/md:4: unknown key "publishr"; the keys here are id, title, publisher, /),
      expect.stringMatching(/md:8: published\.date: "2024-13-08" is not a date: write /),
      expect.stringMatching(/md:10: content: "7-4" does not number paragraphs: /),
    ]);
  });

  test('broken YAML is told with its line', () => {
    expect(problemsOf(edited('sources/', 'topics: [bridges]', 'topics: [bridges'))).toEqual([
      expect.stringMatching(/^sources\/2024-03-08-wire-bridge\.md:1[5-7]: YAML: /),
    ]);
  });

  test('an id is the name of its file, a heading is content, no paragraph is two things', () => {
    expect(problemsOf(edited('sources/', 'furniture: 1, 8', 'furniture: 1, 7-8'))).toEqual([
      `${SOURCE_FILE}:12: ¶7 is both content and furniture`,
    ]);
    expect(problemsOf(edited('sources/', 'headings: 6', 'headings: 8'))).toEqual([
      `${SOURCE_FILE}:13: heading ¶8 is not in the content`,
    ]);
    expect(problemsOf(NOTES.map((n) => (n.path === SOURCE_FILE ? { ...n, path: 'sources/other.md' } : n)))).toEqual([
      'sources/other.md:2: id "2024-03-08-wire-bridge" is not the file\'s name',
    ]);
  });

  test('an inferred date says from what', () => {
    expect(
      problemsOf(edited('sources/', 'published: 2024-03-08', 'published: { date: 2024-03-08, basis: inferred }')),
    ).toEqual([`${SOURCE_FILE}:8: published: an inferred date says \`from\` what, a printed one does not`]);
  });
});

describe('claims', () => {
  const withClaim = (claim: string): string[] =>
    problemsOf(edited('sources/', '- Otto Brandt had promised the bridge two times. [¶5]', claim));

  test.each([
    ['- No evidence.', /^sources.*:22: a claim ends with its evidence/],
    ['- [¶5]', /:22: the claim has no text$/],
    ['- Odd evidence. [¶five]', /:22: "¶five" does not number paragraphs/],
    ['- No paragraph. [¶ who ¶5]', /:22: "¶ " does not number paragraphs/],
    [
      '- Unknown key. [¶5] { stnce: denied }',
      /:22: attribute unknown key "stnce"; the keys here are id, date, by, stance/,
    ],
    ['- Unknown stance. [¶5] { stance: sure }', /:22: attribute stance: must be stated, accused, denied, /],
    [
      '- Unquoted comma. [¶5] { date: { date: "2024", basis: inferred, from: of old, they say } }',
      /:22: attribute unknown key "they say" in date: a text with commas in braces must stand in quotes$/,
    ],
    ['- Unknown weight. [¶5] { weight: normal }', /:22: attribute weight: must be major or minor, or not there$/],
    ['- Two lines,\n  the second with a fault. [¶5]\n  { stance: sure }', /:24: attribute stance: /],
    ['- Fine. [¶5]\nNot fine.', /:23: belongs to no claim: /],
    ['- Unknown event. [¶5] { event: opening-2023 }', /:22: no event "opening-2023"$/],
    ['- Unknown topic. [¶5] { topics: [bridges, tunnels] }', /:22: no topic "tunnels"$/],
    ['- [Brandt](otto-brand) said so. [¶5]', /:22: no entity "otto-brand"$/],
    [
      '- A second one. [¶5] { id: opening }',
      /:22: claim "2024-03-08-wire-bridge#opening" is there already: sources.*:18$/,
    ],
  ])('%s', (claim, problem) => {
    expect(withClaim(claim)).toEqual([expect.stringMatching(problem)]);
  });

  test('headings, comments and further lines are free', () => {
    const claim =
      '## Promises\n\n<!-- to be\n- written -->\n- Otto Brandt had promised\n  it twice.\n  [¶5]\n  { stance: denied }';
    const notes = edited('sources/', '- Otto Brandt had promised the bridge two times. [¶5]', claim);
    expect(problemsOf(notes)).toEqual([]);
    expect(readNotes(notes).notes.sources[0]?.claims[4]?.value).toMatchObject({
      text: 'Otto Brandt had promised it twice.',
      evidence: [5],
      attributes: { stance: 'denied' },
    });
  });
});

describe('lists', () => {
  test.each([
    ['entities/', 'type: country', 'type: county', /^entities\/all\.yaml:3: type: must be person, country, /],
    [
      'entities/',
      'id: sylvania',
      'id: freedonia',
      /^entities\/all\.yaml:4: entity "freedonia" is there already: entities\/all\.yaml:1$/,
    ],
    ['entities/', 'lat: 51', 'lat: 510', /^entities\/all\.yaml:20: place\.lat: must be degrees, -90 to 90$/],
    ['entities/', 'kind: surname', 'kind: nickname', /^entities\/all\.yaml:11: names\[1\]\.kind: must be name, /],
    [
      'entities/',
      'source: 2024-03-08-wire-bridge',
      'source: 2024-03-08-wire-brige',
      /^entities\/all\.yaml:13: no source "2024-03-08-wire-brige"; do you mean "2024-03-08-wire-bridge"\?$/,
    ],
    [
      'events',
      'place: marlow-bridge',
      'place: marlow',
      /^events\.yaml:4: no entity "marlow"; do you mean "marlow-bridge"\?$/,
    ],
    ['topics', 'about: Bridges between countries.', 'abut: Bridges.', /^topics\.yaml:1: key "about" is missing$/],
    ['topics', 'words: [bridge]', 'words: [Bridge]', /^topics\.yaml:5: needs\[1\]\.words\[1\]: must be in lower case$/],
    ['accounts', '#opening', '#closing', /^accounts\.yaml:6: no claim "2024-03-08-wire-bridge#closing"/],
  ])('%s %s -> %s', (path, from, to, problem) => {
    expect(problemsOf(edited(path, from, to))).toContainEqual(expect.stringMatching(problem));
  });

  test('a file that has no place in the corpus', () => {
    expect(problemsOf([...NOTES, { path: 'people.yaml', text: '' }])).toEqual([
      'people.yaml:1: is no part of the corpus: see its README for the files',
    ]);
  });
});
