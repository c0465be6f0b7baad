import { expect, it } from 'vitest';
import { claimLinker } from '../../../lib/linking/claim-linker.ts';
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
