import { expect, it } from 'vitest';
import { DEMONYMS } from '../../../lib/language/demonyms.ts';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { tinyCorpus } from '../../support/tiny-corpus.ts';

const link = claimLinker(tinyCorpus().entities);
const linked = (text: string) => link(text).map(({ start, end, entity }) => `${text.slice(start, end)}>${entity}`);

it('takes surnames, weak names and descriptions at their word', () => {
  expect(linked('Putin told the North that a rover would reach Mars.')).toEqual([
    'Putin>vladimir-putin',
    'North>north-korea',
    'Mars>mars',
  ]);
});

it('takes a shared surname for the one named in full, else for the best known', () => {
  expect(linked('Kim Myong Sik came with the fleet, and Kim spoke.')).toEqual([
    'Kim Myong Sik>kim-myong-sik',
    'Kim>kim-myong-sik',
  ]);
  expect(linked('Kim spoke.')).toEqual(['Kim>kim-jong-un']);
});

it('leaves longer names alone', () => {
  expect(linked('The Washington Post asked Kim Yo Jong.')).toEqual([]);
});

it('leaves the half of a people’s name alone', () => {
  expect(linked('The North Korean soldiers met others of the North.')).toEqual(['North>north-korea']);
  expect(linked('The North Koreans met Putin.')).toEqual(['Putin>vladimir-putin']);
});

/** Capitalised words that stand before a name or after it and are no part of it. */
const BESIDE = /^(?:The|A|No|That|Twice|After|Meeting|Aboard|Actress|President|Minister|General|Adm\.)$|['’]s$/;

it('links no half of a longer name in any claim of the corpus', () => {
  const { claims, entities } = loadCorpus();
  const names = new Set(entities.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase())));
  const halves = claims.flatMap(({ id, text, mentions }) =>
    mentions.flatMap(({ start, end }) => {
      const quote = text.slice(start, end);
      const before = /(?:^|\s)(\p{Lu}[\p{L}.’'-]*)[ -]$/u.exec(text.slice(0, start))?.[1];
      const after = /^[ -](\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end))?.[1];
      const isPeople = after !== undefined && DEMONYMS.has(`${quote} ${after}`.toLowerCase().replace(/s$/, ''));
      const goesOn = after !== undefined && names.has(`${quote} ${after}`.toLowerCase());
      const isRest = before !== undefined && !BESIDE.test(before);
      return isPeople || goesOn || isRest ? [`${id}: ${before ?? ''} [${quote}] ${after ?? ''}`] : [];
    }),
  );
  expect(halves).toEqual([]);
});
