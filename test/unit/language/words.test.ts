import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/language/fold.ts';
import { wordsOf } from '../../../lib/language/words.ts';

const folds = (text: string) => wordsOf(text).map(({ fold }) => fold);
const gaps = (text: string) => wordsOf(text).map(({ gap }) => gap);

describe('folding', () => {
  it.each([
    ['Pyŏngyang', 'pyongyang'],
    ['Pyong\u00ADyang', 'pyongyang'],
    ['Pyong\u200Byang', 'pyongyang'],
    ['Ch’oe', 'choe'],
    ['U.S.', 'us'],
    ['Путин', 'путин'],
    ['Łódź', 'lodz'],
    ['Ολυμπος', 'ολυμποσ'],
    ['プーチン', 'プーチン'],
    ['김정은', '김정은'],
  ])('%s becomes %s', (raw, folded) => {
    expect(foldWord(raw)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldWord(foldWord(text)) === foldWord(text)));
  });
});

describe('words', () => {
  it('sets a possessive ending apart, however it is written', () => {
    for (const text of ["Russia's plan", 'Russia’s plan', "Russia 's plan", 'Russia ’ s plan']) {
      expect(folds(text)).toEqual(['russia', "'s", 'plan']);
    }
  });

  it('sets small elided words of French apart, and no others', () => {
    expect(folds('de l’Ukraine et d’Ukraine, qu’Israël, jusqu’à l’hiver')).toEqual([
      'de',
      'l',
      'ukraine',
      'et',
      'd',
      'ukraine',
      'qu',
      'israel',
      'jusqu',
      'a',
      'l',
      'hiver',
    ]);
    const whole = ['D’Angelo', "O'Brien", 'L’Oréal', 'L’viv', 'l’viv', 'can’t', 'Ch’oe', 'd’Kim'];
    for (const word of whole) expect(wordsOf(word), word).toHaveLength(1);
  });

  it('keeps dotted capitals together, with their last stop', () => {
    const text = 'the U.S.-led U.N. force in Washington, D.C.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toContain('U.S.');
    expect(folds(text)).toEqual(['the', 'us', 'led', 'un', 'force', 'in', 'washington', 'dc']);
  });

  it('goes on after the stop of an abbreviation, even set apart', () => {
    expect(gaps('Adm. Kim')).toEqual(['start', 'dot']);
    expect(gaps('N. Korea')).toEqual(['start', 'dot']);
    expect(gaps('U.S . Ambassador')).toEqual(['start', 'dot']);
    expect(gaps('They left. Kim stayed')[2]).toBe('stop');
  });

  it('takes hyphens of all kinds for one and line breaks for spaces', () => {
    expect(gaps('Jong-un')).toEqual(['start', 'hyphen']);
    expect(gaps('Jong\u2011un')).toEqual(['start', 'hyphen']);
    expect(gaps('North\n  Korea')).toEqual(['start', 'space']);
    expect(gaps('North\u00A0Korea')).toEqual(['start', 'space']);
  });

  it('knows what bad extraction fused', () => {
    expect(gaps('missiles.in')).toEqual(['start', 'glue']);
    expect(gaps('missiles.In')).toEqual(['start', 'stop']);
    expect(gaps('SPACE.Com')).toEqual(['start', 'glue']);
    expect(folds('invitedLavrov')).toEqual(['invitedlavrov']);
  });

  it('makes one opaque piece of addresses and handles', () => {
    expect(folds('see https://example.org/Russia and SpaceWar.com by @Russia')).toEqual([
      'see',
      '',
      'and',
      '',
      'by',
      '',
    ]);
  });

  it('tells the case of a word in any script', () => {
    expect(wordsOf('us US Us McKay Путин 北 42').map(({ caps }) => caps)).toEqual([
      'lower',
      'upper',
      'initial',
      'mixed',
      'initial',
      'none',
      'none',
    ]);
  });

  it('makes a word of each letter where words are not set apart', () => {
    expect(folds('習近平と김정은')).toEqual(['習', '近', '平', 'と', '김', '정', '은']);
  });

  it('gives places that hold their words, in order, not overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
