import { describe, expect, it } from 'vitest';
import { countryOfDemonym, DEMONYMS_ABROAD, demonymKey } from '../../../lib/language/demonyms.ts';
import { foldWord } from '../../../lib/language/fold.ts';

describe('demonyms', () => {
  it('are told in the singular and the plural', () => {
    expect(countryOfDemonym('north koreans')).toBe('North Korea');
    expect(countryOfDemonym('north')).toBeNull();
  });

  it.each([
    ['nordkoreanischen', 'North Korea'],
    ['südkoreanische', 'South Korea'],
    ['norcoreano', 'North Korea'],
    ['ukrainienne', 'Ukraine'],
    ['estadounidenses', 'United States'],
    ['северокорейского', 'North Korea'],
    ['российская', 'Russia'],
    ['японские', 'Japan'],
  ])('are told in other languages, in all their endings: %s', (word, country) => {
    expect(DEMONYMS_ABROAD.get(demonymKey(foldWord(word)))).toBe(country);
  });

  it.each(['rush', 'nordisch', 'россия', 'american'])('are no other words: %s', (word) => {
    expect(DEMONYMS_ABROAD.has(demonymKey(foldWord(word)))).toBe(false);
  });
});
