import { describe, expect, test } from 'vitest';
import { isNamed, nameReader } from '../../../lib/corpus/evidence/names.ts';
import { unglue } from '../../../lib/corpus/evidence/words.ts';
import type { Entity, EntityType } from '../../../lib/corpus/model.ts';

const entity = (id: string, type: EntityType, names: string[], more: Partial<Entity> = {}): Entity => ({
  id,
  name: names[0]!,
  type,
  names: names.map((text, i) => ({ text, kind: i === 0 ? 'name' : 'alias' })),
  roles: [],
  ...more,
});

const read = nameReader([
  entity('north-korea', 'country', ['North Korea', 'DPRK']),
  entity('korea', 'place', ['Korea']),
  entity('united-states', 'country', ['United States', 'US']),
  entity('russia', 'country', ['Russia']),
  entity('japan', 'country', ['Japan']),
  entity('kremlin', 'organization', ['Kremlin'], { standsFor: 'russia' }),
  entity('kim-jong-un', 'person', ['Kim Jong Un'], {
    names: [
      { text: 'Kim Jong Un', kind: 'name' },
      { text: 'Kim', kind: 'surname' },
      { text: 'the North Korean leader', kind: 'nominal' },
    ],
  }),
  entity('kim-myong-sik', 'person', ['Kim Myong Sik'], {
    names: [
      { text: 'Kim Myong Sik', kind: 'name' },
      { text: 'Kim', kind: 'surname' },
    ],
  }),
  entity('nuno-alvares', 'person', ['Nuno Álvares']),
]);

const names = (text: string): string[] => [...read(text).entities].sort();

describe('a text names', () => {
  test.each([
    ['Kim Jong-un spoke', ['kim-jong-un']],
    ['KIM JONG UN', ['kim-jong-un']],
    ['Nuno ALVARES', ['nuno-alvares']],
    ['the North Korean leader', ['kim-jong-un', 'north-korea']],
    ['North Korea’s army', ['north-korea']],
    ['two Koreans of Korea', ['korea']],
    ['U.S. and Japanese ships', ['japan', 'united-states']],
    ['Russians', ['russia']],
    ['the Kremlin said', ['kremlin', 'russia']],
    ['he told us', []],
    ['Russiagate', []],
  ])('"%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test('a surname alone is whom the report names in full first, unless someone else is named in the paragraph', () => {
  const report = ['Kim Jong Un came.', 'Adm. Kim Myong Sik came too.', 'Kim was glad.'].map(read);
  expect(isNamed('kim-jong-un', [report[2]!], report)).toBe(true);
  expect(isNamed('kim-myong-sik', [report[2]!], report)).toBe(false);
  expect(isNamed('kim-myong-sik', [report[1]!], report)).toBe(true);
  // "Kim" in a longer name is not Kim.
  expect(isNamed('kim-jong-un', [report[1]!], report)).toBe(false);
  expect(isNamed('nuno-alvares', [read('Álvares spoke')], [])).toBe(true);
});

test('what ran together is parted, but for known names', () => {
  expect(
    unglue('The ministry invitedLavrov with missiles.In May, SwRI said “no.”Then U.S. ships left.', new Set(['SwRI'])),
  ).toBe('The ministry invited Lavrov with missiles. In May, SwRI said “no.” Then U.S. ships left.');
});
