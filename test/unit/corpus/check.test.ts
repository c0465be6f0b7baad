import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../lib/corpus/evidence/near-duplicates.ts';
import { check, DOCUMENT, edited, NOTES, SOURCE } from './fixture.ts';

const FILE = 'sources/2024-03-08-wire-bridge.md';
const inClaims = (from: string, to: string) => check(edited('sources/', from, to));

test('notes that agree with their document give no finding', () => {
  expect(check(NOTES)).toEqual([]);
});

test('a figure that does not stand in the cited paragraph', () => {
  expect(inClaims('numbered 1200', 'numbered 1300')).toEqual([
    `${FILE}:10: bridge.txt ¶4: no claim citing it carries "1,200"`,
    `${FILE}:19: figure "1300" does not stand in ¶4`,
  ]);
});

test('figures are equal in digits and words, and in either unit', () => {
  expect(inClaims('two times', 'twice')).toEqual([]);
  expect(inClaims('eighteen months', '18 months')).toEqual([]);
  expect(inClaims('some 40 km', 'some 25 miles')).toEqual([]);
  expect(inClaims('two times', 'three times')).toEqual([
    `${FILE}:10: bridge.txt ¶5: no claim citing it carries "twice"`,
    `${FILE}:22: figure "three" does not stand in ¶5`,
  ]);
});

test('a year in the text is a figure, unless it is of the claim’s own date', () => {
  expect(inClaims('Tellmann opened', 'In 2024 Tellmann opened')).toEqual([]);
  expect(inClaims('Tellmann opened', 'In 2023 Tellmann opened')).toEqual([
    `${FILE}:18: date "2023" neither stands in ¶4 nor is the claim's own`,
  ]);
});

test('a known name that the cited paragraphs do not name', () => {
  expect(inClaims('Otto Brandt had', 'Otto Brandt of Sylvania had')).toEqual([
    `${FILE}:22: "Sylvania" (sylvania) is not named in ¶5`,
  ]);
});

test('an unknown name that does not stand in the cited paragraphs', () => {
  expect(inClaims('A larger crowd', 'With Quincy Firefly, a larger crowd')).toEqual([
    `${FILE}:20: "Quincy Firefly" does not stand in ¶4`,
  ]);
});

test('"who" paragraphs count for names, and for nothing else', () => {
  expect(inClaims('[¶4 who ¶2]', '[¶4]')).toEqual([`${FILE}:18: "Freedonia" (freedonia) is not named in ¶4`]);
  expect(inClaims('promised the bridge two times. [¶5]', 'promised 1200 cars two times. [¶5 who ¶4]')).toEqual([
    `${FILE}:22: figure "1200" does not stand in ¶5`,
  ]);
});

test('a surname satisfies a full name, a demonym its country', () => {
  expect(inClaims('[¶5 who ¶4]', '[¶5]')).toEqual([]);
  expect(check(NOTES, [{ name: 'bridge.txt', text: DOCUMENT.replace('The Freedonian', 'The Ruritanian') }])).toEqual([
    `${FILE}:23: "Freedonia" (freedonia) is not named in ¶7`,
  ]);
});

test('a surname of several means the one whom the report names first in full', () => {
  const twin = '- id: emil-tellmann\n  name: Emil Tellmann\n  type: person\n- id: freedonia\n';
  const notes = edited('entities/', '- id: freedonia\n', twin);
  expect(check(notes)).toEqual([]);
  const claim = (note: (typeof NOTES)[number]) =>
    note.path === FILE ? { ...note, text: note.text.replace('Anna Tellmann said', 'Emil Tellmann said') } : note;
  expect(check(notes.map(claim))).toEqual([`${FILE}:21: "Emil Tellmann" (emil-tellmann) is not named in ¶4-5`]);
});

test('a paragraph that does not exist, or is not content', () => {
  expect(inClaims('two times. [¶5]', 'two times. [¶5, ¶55]')).toEqual([
    `${FILE}:22: ¶55 does not exist: bridge.txt has 8 paragraphs`,
  ]);
  expect(inClaims('two times. [¶5]', 'two times. [¶5, ¶8]')).toEqual([
    `${FILE}:22: ¶8 is not content of this report (content: 2, 4-7)`,
  ]);
});

test('a date that neither stands in the paragraph nor follows from a weekday', () => {
  expect(inClaims('2024-03-06 }', '2024-03-05 }')).toEqual([
    `${FILE}:10: bridge.txt ¶4: no claim citing it carries "Wednesday"`,
    `${FILE}:18: date 2024-03-05 is not printed in ¶4, nor does a weekday there lead to it: if it is inferred, say from what: { date: { date: 2024-03-05, basis: inferred, from: … } }`,
  ]);
  expect(inClaims('date: 2024-03-06', 'date: { date: 2024-03-06, basis: inferred, from: the weekday }')).toEqual([]);
});

test('a date of publication that is printed nowhere', () => {
  expect(check(edited('sources/', 'published: 2024-03-08', 'published: 2024-03-09'))).toContain(
    `${FILE}:8: date 2024-03-09 is not printed in content or provenance: if it is inferred, say from what`,
  );
});

test('a copied run, even across a mark; a title is a citation that may be copied', () => {
  const copy = 'The [Freedonian](freedonia) government plans two more bridges about 40 km away';
  expect(inClaims("Further bridges, two of them, are planned by Freedonia's government some 40 km away", copy)).toEqual(
    [`${FILE}:23: copies bridge.txt ¶7: "the freedonian government plans two more bridges about 40"`],
  );
});

test('a paragraph of content that no claim cites, and the heading above it', () => {
  const notes = edited('sources/', '- Further bridges', '<!-- Further bridges').map((note) =>
    note.path === FILE ? { ...note, text: `${note.text}-->` } : note,
  );
  expect(check(notes.map((n) => ({ ...n, text: n.text.replace('wire-bridge#plans', 'wire-bridge#2') })))).toEqual([
    `${FILE}:10: bridge.txt ¶6: no claim cites it ("What comes next")`,
    `${FILE}:10: bridge.txt ¶7: no claim cites it ("The Freedonian government plans two more bridges about 40 …")`,
  ]);
});

test('the title of a report of which nothing is claimed is not covered by the front matter', () => {
  const bare = NOTES.filter(({ path }) => !path.startsWith('accounts')).map((note) =>
    note.path === FILE ? { ...note, text: note.text.slice(0, note.text.indexOf('\n- ')) } : note,
  );
  expect(check(bare).map((line) => line.replace(/^.*¶(\d+): no claim cites it.*$/, '$1'))).toEqual([
    '2',
    '4',
    '5',
    '6',
    '7',
  ]);
});

test('a name of a paragraph that no claim carries', () => {
  expect(inClaims('A larger crowd had gathered in Sylvania.', 'A larger crowd had gathered.')).toEqual([]);
  expect(inClaims('Otto Brandt had promised the bridge', 'The bridge had been promised')).toEqual([
    `${FILE}:10: bridge.txt ¶5: no claim citing it carries "Otto Brandt"`,
  ]);
});

test('every paragraph is accounted for, once', () => {
  expect(check(edited('sources/', 'furniture: 1, 8', 'furniture: 1'))).toEqual([
    'bridge.txt:9: ¶8 is not accounted for: a source note must list it as content, provenance or furniture ("Subscribe")',
  ]);
  expect(check(edited('sources/', 'furniture: 1, 8', 'furniture: 1, 8, 77'))).toEqual([
    `${FILE}:12: ¶77 does not exist: bridge.txt has 8 paragraphs`,
  ]);
  const other = `---
id: 2024-03-09-other
title: Other
publisher: null
label: Unknown
published: null
document: bridge.txt
content: 7
furniture: 5
topics: [bridges]
quality: "Made for a test of overlaps; dated by the same line (¶3) as the report of which it takes paragraphs away."
---
- Two more bridges are planned, the nearest 40 km away, for Freedonia. [¶7]
`;
  expect(check([...NOTES, { path: 'sources/2024-03-09-other.md', text: other }])).toEqual([
    'sources/2024-03-09-other.md:8: ¶7 of bridge.txt is content of 2024-03-08-wire-bridge already',
    'sources/2024-03-09-other.md:9: ¶5 of bridge.txt is furniture here, but content of 2024-03-08-wire-bridge',
  ]);
});

test('documents and notes that have no counterpart', () => {
  expect(check(NOTES, [])).toEqual([`${FILE}:9: document "bridge.txt" is not in the folder`]);
  expect(
    check(NOTES, [
      { name: 'bridge.txt', text: DOCUMENT },
      { name: 'other.txt', text: 'A line.' },
    ]),
  ).toEqual(['other.txt:1: no source note cites this document']);
});

test('a role is held against its paragraphs like a claim', () => {
  expect(check(edited('entities/', 'text: chancellor,', 'text: chancellor of Sylvania since 2019,'))).toEqual([
    'entities/all.yaml:13: date "2019" neither stands in ¶4 nor is the claim\'s own',
  ]);
  expect(check(edited('entities/', 'at: [4]', 'at: [7]'))).toEqual([
    'entities/all.yaml:13: "Anna Tellmann" is not named in ¶7',
  ]);
});

const QUALITY = /quality: "[^"]*"/.exec(SOURCE)![0];
const withQuality = (text: string) => check(edited('sources/', QUALITY, `quality: '${text}'`));

test('a quality note that does not say what the report is worth, why its date is believed, or where that stands', () => {
  const worth = 'It is the report of an agency, as a newspaper of the town carried it, without the number of';
  expect(withQuality('A good report, with a dateline (¶3).')).toEqual([
    `${FILE}:15: quality has 7 words: say what the report is worth and why its date is believed`,
  ]);
  expect(withQuality(`${worth} those who crossed (¶4) on foot.`)).toEqual([
    `${FILE}:15: quality does not say why the date is believed, or that there is none`,
  ]);
  expect(withQuality(`${worth} those who crossed; it is dated.`)).toEqual([
    `${FILE}:15: quality points at nothing in the document: cite a paragraph (¶n) or quote its words`,
  ]);
  expect(withQuality(`${worth} those who crossed; it is dated by its "Wednesday".`)).toEqual([]);
  expect(withQuality(`${worth} those who crossed; the date is printed (¶3-30).`)).toEqual([
    `${FILE}:15: ¶30 does not exist: bridge.txt has 8 paragraphs`,
  ]);
});

test('a claim that says nearly the same as another of its report', () => {
  const again = (text: string) => inClaims('- Otto Brandt had', `- ${text} [¶5]\n- Otto Brandt had`);
  expect(again('Two times the bridge had been promised by Otto Brandt.')).toEqual([
    `${FILE}:23: says nearly the same as the claim on line 22 ("Two times the bridge had been promised by Otto Brandt."): make one of them, citing the paragraphs of both`,
  ]);
  expect(again('Otto Brandt was the predecessor of Anna Tellmann.')).toEqual([]);
});

test('statements that differ in a figure or a negation are no duplicates', () => {
  const pairs = (...texts: string[]) => nearDuplicates(texts);
  expect(pairs('The drill began with 30 ships and 4 planes.', 'The drill began with 30 ships and 5 planes.')).toEqual(
    [],
  );
  expect(pairs('Russia has sold the shells.', 'Russia has not sold the shells.')).toEqual([]);
  expect(pairs('Russia launched the rocket.', 'The rocket was launched by Russia.')).toEqual([[1, 0]]);
});

test('words in quotation marks that do not stand so in the cited paragraphs', () => {
  const said = (words: string) =>
    inClaims('Anna Tellmann said. [¶5 who ¶4]', `${words}, Anna Tellmann said. [¶5 who ¶4]`);
  expect(said('or "18 months"')).toEqual([]);
  expect(said('so "we built it"')).toEqual([]);
  expect(said('so “we raised it”')).toEqual([`${FILE}:21: quotes "we raised it", which does not stand so in ¶5`]);
  // Another paragraph of the report says so, but not one that is cited.
  expect(said('for "more bridges"')).toEqual([`${FILE}:21: quotes "more bridges", which does not stand so in ¶5`]);
  expect(
    inClaims('two times. [¶5]', 'two times. [¶5] { date: { date: 2023, basis: inferred, from: \'"long ago"\' } }'),
  ).toEqual([`${FILE}:22: quotes "long ago", which does not stand so in bridge.txt`]);
});

test('words that a quality note or an account quotes stand in the document, and in what its claims cite', () => {
  expect(check(edited('sources/', 'with a dateline (¶3)', "with a dateline 'PORT RUFUS' (¶3) and a “Menu”"))).toEqual(
    [],
  );
  expect(check(edited('sources/', 'with a dateline (¶3)', 'with a dateline (¶3) and a “Breaking”'))).toEqual([
    `${FILE}:15: quotes "Breaking", which does not stand so in bridge.txt`,
  ]);
  expect(check(edited('accounts', 'text: One', 'text: \'One, which Tellmann "opened"\''))).toEqual([]);
  expect(check(edited('accounts', 'text: One', 'text: \'One, "opened twice"\''))).toEqual([
    'accounts.yaml:6: quotes "opened twice", which does not stand so in what its claims cite',
  ]);
});
