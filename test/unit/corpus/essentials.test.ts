import { expect, test } from 'vitest';
import { compile, NOTES } from './fixture.ts';

const compiled = (text: string) => compile([...NOTES, { path: 'essentials.yaml', text }]);

const problemsOf = (text: string) => compiled(text).problems.map(({ line, message }) => `${line}: ${message}`);

test('what is essential to an event stands beside the corpus', () => {
  const { essentials, problems } = compiled(`- event: opening-2024
  told: [bridge open]
  matters:
    - { claims: ["2024-03-08-wire-bridge#plans"], words: [[two, second], [bridge]] }
`);
  expect(problems).toEqual([]);
  expect(essentials).toEqual([
    {
      event: 'opening-2024',
      told: ['bridge open'],
      words: [],
      matters: [{ claims: ['2024-03-08-wire-bridge#plans'], told: [], words: [['two', 'second'], ['bridge']] }],
    },
  ]);
});

test('an event and a claim that are not there', () => {
  const problems = problemsOf(`- event: closing-2024
  told: [bridge]
  matters:
    - { claims: ["2024-03-08-wire-bridge#toll"], told: [toll] }
`);
  expect(problems).toEqual([
    expect.stringMatching(/^1: no event "closing-2024"/),
    expect.stringMatching(/^4: no claim "2024-03-08-wire-bridge#toll"/),
  ]);
});

test('a matter that no word tells', () => {
  const problems = problemsOf(`- event: opening-2024
  told: [bridge]
  matters:
    - claims: ["2024-03-08-wire-bridge#plans"]
`);
  expect(problems).toEqual([expect.stringContaining('4: ')]);
  expect(problems[0]).toMatch(/by which words/);
});
