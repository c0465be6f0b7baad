import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const acronyms = marked('acronym');

it('is another’s where the page spells it out so', () => {
  const vote = 'Institutional Shareholder Services has told investors in a rocket firm to oppose the pay report.';
  expect(acronyms('ISS urges a vote', vote, 'ISS called the awards too high.')).toEqual([]);
});

it('is its own where the page spells it out, or nothing', () => {
  const crew = 'A crew went to the International Space Station. Integrated Shell Systems built a window.';
  expect(acronyms('A crew', crew, 'The ISS has another.')).toEqual(['ISS international-space-station']);
  expect(acronyms('A crew', 'The ISS has another window.')).toEqual(['ISS international-space-station']);
});
