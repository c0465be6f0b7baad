import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOf } from '../../../lib/corpus/query.ts';
import { compile, edited, NOTES } from './fixture.ts';

const { corpus, problems } = compile(NOTES);
const claim = (id: string) => corpus.claims.find((c) => c.id === `2024-03-08-wire-bridge#${id}`)!;

test('compiles the whole fixture', () => {
  expect(problems).toEqual([]);
  expect(corpus.limits).toMatchObject({ version: '1.0.0', latest: '2024-03-08', reports: 1, documents: 1 });
  expect(corpus.entities.map(({ id }) => id)).toEqual([
    'anna-tellmann',
    'freedonia',
    'marlow-bridge',
    'opening-2024',
    'otto-brandt',
    'sylvania',
  ]);
  expect(corpus.claims.map(({ id }) => id.split('#')[1])).toEqual(['opening', '2', '3', '4', '5', 'plans']);
});

test('the same corpus whatever the order of the files', () => {
  const text = JSON.stringify(corpus);
  fc.assert(
    fc.property(fc.shuffledSubarray(NOTES, { minLength: NOTES.length }), (notes) => {
      expect(JSON.stringify(compile(notes).corpus)).toBe(text);
    }),
    { numRuns: 20 },
  );
});

test('line ends of another system make no difference', () => {
  const notes = NOTES.map((note) => ({ ...note, text: note.text.replaceAll('\n', '\r\n') }));
  expect(compile(notes)).toMatchObject({ corpus, problems: [] });
});

test('another word is another hash', () => {
  expect(compile(edited('topics', 'Bridges between', 'Bridges among')).corpus.limits.hash).not.toBe(corpus.limits.hash);
});

test('a claim takes topics and event from its source unless it has its own', () => {
  expect(claim('opening')).toMatchObject({ topics: ['bridges'], stance: 'stated', evidence: [4], who: [2] });
  expect(claim('opening')).not.toHaveProperty('event');
  const given = compile(edited('sources/', 'topics: [bridges]', 'topics: [bridges]\nevent: opening-2024')).corpus;
  expect(given.claims.every(({ event }) => event === 'opening-2024')).toBe(true);
  const without = compile(
    edited('sources/', 'stance: expected }', 'stance: expected, event: null }').map((note) => ({
      ...note,
      text: note.text.replace('topics: [bridges]\nquality', 'topics: [bridges]\nevent: opening-2024\nquality'),
    })),
  ).corpus;
  expect(without.claims.map(({ event }) => event)).toEqual([...Array(5).fill('opening-2024'), undefined]);
});

test.each(['major', 'minor'])('a claim weighs what its editor says, or nothing in particular: %s', (weight) => {
  const { corpus, problems } = compile(
    edited('sources/', 'stance: expected }', `stance: expected, weight: ${weight} }`),
  );
  expect(problems).toEqual([]);
  expect(corpus.claims.at(-1)).toHaveProperty('weight', weight);
  expect(corpus.claims.slice(0, -1).filter((other) => 'weight' in other)).toEqual([]);
});

test('marks are taken out of the text and win over the linker', () => {
  const marked = edited(
    'sources/',
    'Otto Brandt had promised the bridge two times.',
    'Otto [Brandt](anna-tellmann) had promised [the bridge](marlow-bridge) to [Sylvania]() two times.',
  );
  const { text, mentions } = compile(marked).corpus.claims[4]!;
  expect(text).toBe('Otto Brandt had promised the bridge to Sylvania two times.');
  expect(mentions.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
    ['Brandt', 'anna-tellmann'],
    ['the bridge', 'marlow-bridge'],
  ]);
});

test('an entity has the form shown first, and each form once', () => {
  const { corpus } = compile(
    edited('entities/', '    - { text: Tellmann', '    - Anna Tellmann\n    - { text: Tellmann'),
  );
  expect(corpus.entities[0]).toMatchObject({
    name: 'Anna Tellmann',
    names: [
      { text: 'Anna Tellmann', kind: 'name' },
      { text: 'Tellmann', kind: 'surname' },
    ],
    roles: [{ text: 'chancellor', source: '2024-03-08-wire-bridge', evidence: [4] }],
  });
});

test('what has problems is left out, and the rest compiled', () => {
  const broken = compile(edited('sources/', '- The first cars over the bridge numbered 1200. [¶4]', '- No evidence.'));
  expect(broken.problems).toHaveLength(1);
  // The numbers of the others stay.
  expect(broken.corpus.claims.map(({ id }) => id.split('#')[1])).toEqual(['opening', '3', '4', '5', 'plans']);
});

test('indexes find what belongs together, and are made once', () => {
  const index = indexOf(corpus);
  expect(indexOf(corpus)).toBe(index);
  expect(index.entities.get('sylvania')?.name).toBe('Sylvania');
  expect(index.sources.get('2024-03-08-wire-bridge')?.label).toBe('Wire, via Daily Rufus');
  expect(index.claimsByEntity.get('sylvania')).toEqual([claim('opening'), claim('3')]);
  expect(index.claimsBySource.get('2024-03-08-wire-bridge')).toHaveLength(6);
  expect(index.accountsByClaim.get(claim('plans').id)?.map(({ id }) => id)).toEqual(['how-many']);
  expect(index.eventsByEntity.get('marlow-bridge')?.map(({ id }) => id)).toEqual(['opening-2024']);
  expect(index.claimsByEvent.size).toBe(0);
});
