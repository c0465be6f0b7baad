import { expect, test } from 'vitest';
import type { Note } from '../../../lib/corpus/notes.ts';
import { check, compile, edited } from './fixture.ts';

const ONE = '    - { text: One, claims: ["2024-03-08-wire-bridge#opening"] }';
const THREE = '    - { text: Three, claims: ["2024-03-08-wire-bridge#plans"] }';
const MEASURE = `  measures:
    - { id: built, name: bridges to come, unit: bridge, nouns: [bridges], by: [freedonia] }
`;

/** The account with a measure, and its second side with a figure. */
const measured = (figure: string, measure = MEASURE): Note[] =>
  edited(
    'accounts',
    `  sides:\n${ONE}\n${THREE}`,
    `${measure}  sides:\n${ONE}\n${THREE.replace(' }', `, figure: ${figure} }`)}`,
  );

const problemsOf = (notes: Note[]) => compile(notes).problems.map(({ line, message }) => `${line}: ${message}`);

test('a figure that a claim of its side states is no finding', () => {
  expect(check(measured('{ of: built, is: 2 }'))).toEqual([]);
  expect(compile(measured('{ of: built, from: 2, to: 40 }')).corpus.accounts[0]!.sides[1]!.figure).toEqual({
    of: 'built',
    low: 2,
    high: 40,
  });
});

test('a figure that no claim of its side states', () => {
  expect(check(measured('{ of: built, is: 3 }'))).toEqual([
    "accounts.yaml:9: figure 3 stands in none of the side's claims",
  ]);
  expect(check(measured('{ of: built, from: 2, to: 5 }'))).toEqual([
    "accounts.yaml:9: figure 5 stands in none of the side's claims",
  ]);
});

test.each([
  [
    'a measure that is not there',
    measured('{ of: opened, is: 2 }'),
    [/no side gives a number of "built"/, /no measure "opened" in this account/],
  ],
  ['a measure without a number', measured('{ of: built }'), [/no side gives a number of "built"/]],
  ['a range that goes down', measured('{ of: built, from: 4, to: 2 }'), [/must go from less to more/]],
  ['half a range', measured('{ of: built, from: 4 }'), [/must say what it `is`, or `from` what `to` what/]],
  [
    'an entity that is not there',
    measured('{ of: built, is: 2 }', MEASURE.replace('freedonia', 'ruritania')),
    [/no entity "ruritania"/],
  ],
  [
    'a time that nothing tells',
    measured('{ of: built, is: 2 }').map(({ path, text }) => ({
      path,
      text: path.startsWith('accounts') ? text.replace('  event: opening-2024\n', '') : text,
    })),
    [/says no `date`, and the account has no event/],
  ],
])('%s is a problem', (_, notes, messages) => {
  const problems = problemsOf(notes);
  expect(problems).toHaveLength(messages.length);
  for (const message of messages) expect(problems.some((problem) => message.test(problem))).toBe(true);
});

test('a question has two sides, or a figure', () => {
  const alone = (figure: string) => edited('accounts', `${ONE}\n${THREE}`, THREE.replace(' }', `${figure} }`));
  expect(problemsOf(alone(''))[0]).toMatch(/must have at least two sides, or one with a figure/);
  const notes = alone(', figure: { of: built, is: 2 }').map((note) =>
    note.path === 'accounts.yaml' ? { ...note, text: note.text.replace('  sides:', `${MEASURE}  sides:`) } : note,
  );
  expect(problemsOf(notes)).toEqual([]);
});
