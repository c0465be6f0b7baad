import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/corpus/model.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import { findCandidates } from '../../../lib/linking/candidates.ts';
import { buildGazetteer } from '../../../lib/linking/gazetteer.ts';
import { tinyCorpus } from '../../support/tiny-corpus.ts';
import { naiveMatches } from './oracle.ts';

const gazetteer = buildGazetteer(tinyCorpus().entities);
const quotes = (text: string, of = gazetteer) =>
  findCandidates(text, wordsOf(text), of).map(({ start, end }) => text.slice(start, end));

const named = (name: string): Entity => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type: 'organization',
  names: [{ text: name, kind: 'name' }],
  roles: [],
});

describe('candidates', () => {
  it.each([
    'Kim Jong Un',
    'Kim Jong-un',
    'KIM JONG UN',
    'Kim Jongun',
    'Kim\u00A0Jong\u2011un',
    'Kim\nJong Un',
    'Ki\u00ADm Jong Un',
  ])('takes %j for one name', (written) => {
    expect(quotes(`Then ${written} spoke.`)).toEqual([written]);
  });

  it('takes a middle initial or a patronymic into a full name', () => {
    expect(quotes('Vladimir V. Putin and Vladimir Vladimirovich Putin')).toEqual([
      'Vladimir V. Putin',
      'Vladimir Vladimirovich Putin',
    ]);
  });

  it('finds names of other scripts between their punctuation', () => {
    const abroad = buildGazetteer([named('モスクワ'), named('북한'), named('프랑스')]);
    expect(quotes('会談は、モスクワ。', abroad)).toEqual(['モスクワ']);
    expect(quotes('《북한》·프랑스', abroad)).toEqual(['북한', '프랑스']);
    expect(quotes('アモスクワ', abroad)).toEqual([]);
  });

  it('asks for capitals where the name has them', () => {
    expect(quotes('tell us of mars, moscow and the us')).toEqual([]);
    expect(quotes('Nasa and NASA, the US, never Us')).toEqual(['Nasa', 'NASA', 'US']);
  });

  it('leaves possessives, titles and "the" outside', () => {
    expect(quotes("President Vladimir Putin's plan and the Kremlin’s, as the North Korean leader says")).toEqual([
      'Vladimir Putin',
      'Kremlin',
      'North Korean leader',
    ]);
  });

  it('asks for the article where the name is nothing without it', () => {
    expect(quotes('the North agreed')).toEqual(['North']);
    expect(quotes('North agreed')).toEqual([]);
  });

  it('finds names cut up by bad spacing, but nothing inside fused words', () => {
    expect(quotes('N . Korea , U.S . Ambassador')).toEqual(['N . Korea', 'U.S']);
    expect(quotes('invitedPutin and missiles.Russia and RussiaKim and PutinKim')).toEqual([]);
  });

  it('writes common nouns at the end of a name small or large', () => {
    expect(quotes('at the Vostochny cosmodrome')).toEqual(['Vostochny cosmodrome']);
  });

  it('finds names of scripts without spaces, with Korean particles', () => {
    const asian = buildGazetteer([
      { ...named('Kim'), names: ['김정은', '金正恩', 'プーチン'].map((text) => ({ text, kind: 'name' as const })) },
    ]);
    expect(quotes('김정은이 말했다. 최김정은. 김정은식당', asian)).toEqual(['김정은']);
    expect(quotes('昨日金正恩氏はプーチン大統領', asian)).toEqual(['金正恩', 'プーチン']);
    expect(quotes('スプーチンク', asian)).toEqual([]);
  });

  it('finds what a naive search finds, longest first', () => {
    const word = fc.constantFrom('Ab', 'Abc', 'Be', 'Ce', 'De', 'Édé', 'Zu');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: (text) => text.normalize('NFD').toLowerCase() }),
        fc.array(fc.oneof(word, fc.constantFrom('of', 'said')), { maxLength: 30 }),
        (names, words) => {
          const text = words.join(' ');
          const found = findCandidates(text, wordsOf(text), buildGazetteer(names.map(named)));
          const spots = found.map(({ start, end, forms }) => ({ start, end, name: forms[0]!.entity.name }));
          expect(spots).toEqual(naiveMatches(text, names));
        },
      ),
      { numRuns: 300 },
    );
  });
});
