import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/corpus/model.ts';
import { wordsOf } from '../../../lib/language/words.ts';
import { findCandidates } from '../../../lib/linking/candidates.ts';
import { buildGazetteer } from '../../../lib/linking/gazetteer.ts';
import { tinyCorpus } from '../../support/tiny-corpus.ts';
import { COMMA, FUSING, JOINING, naiveMatches, textOf } from './oracle.ts';

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

  it('asks for the article where the name is nothing without it, but for the half of a country', () => {
    expect(quotes('the peninsula, the Cosmodrome, a cosmodrome')).toHaveLength(1);
    expect(quotes('the North agreed, North agreed')).toEqual(['North', 'North']);
  });

  it('finds names cut up by bad spacing, but nothing inside fused words', () => {
    expect(quotes('N . Korea , U.S . Ambassador')).toEqual(['N . Korea', 'U.S']);
    expect(quotes('invitedPutin and missiles_Russia and RussiaKim and PutinKim')).toEqual([]);
    expect(quotes('It ended on Monday.Russia said so.')).toEqual(['Russia']);
  });

  it('writes common nouns at the end of a name small or large', () => {
    expect(quotes('at the Vostochny cosmodrome')).toEqual(['Vostochny cosmodrome']);
  });

  it('finds names of scripts without spaces, with Korean particles', () => {
    const asian = buildGazetteer([
      { ...named('Kim'), names: ['김정은', '金正恩', 'プーチン'].map((text) => ({ text, kind: 'name' as const })) },
    ]);
    expect(quotes('김정은이 말했다. 최김정은. 김정은식당', asian)).toEqual(['김정은']);
    expect(quotes('그렇게 말했습니다.김정은은 웃었다.', asian)).toEqual(['김정은']);
    expect(quotes('昨日金正恩氏はプーチン大統領', asian)).toEqual(['金正恩', 'プーチン']);
    expect(quotes('スプーチンク', asian)).toEqual([]);
  });

  it('finds names with a point in a number, and up to the point where a model is told', () => {
    const rockets = buildGazetteer([named('Soyuz-2.1a'), named('Soyuz-2')]);
    expect(quotes('A Soyuz-2.1a, a Soyuz 2.1a and a Soyuz-2 flew.', rockets)).toEqual([
      'Soyuz-2.1a',
      'Soyuz 2.1a',
      'Soyuz-2',
    ]);
    expect(quotes('A Soyuz-2.1b flew.', rockets)).toEqual(['Soyuz-2']);
    expect(quotes('It was a Soyuz-2.It flew.', rockets)).toEqual([]);
  });

  it('finds what a naive search finds in five scripts, longest first, however it is written', () => {
    const plain = fc.constantFrom(
      ...[
        'Ab',
        'Abc',
        'Be',
        'Ce',
        'Édé',
        'Zu',
        'Ølle',
        'Путин',
        'Ён',
        'Москва',
        '김정',
        '서울',
        '金正',
        '習',
        'プー',
        'モス',
      ],
    );
    const filler = fc.constantFrom('of', 'said', 'дом', '42', '会談', 'それ', '그리고', 'Oslo', 'сказал');
    // White space ends an address, not the marks after it.
    const address = fc.constantFrom('https://ab.be/Ce ', '@Be ', 'ab@ce.org ', 'Be.com ');
    const between = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, fc.constantFrom(COMMA, '_'));
    const name = fc
      .array(fc.tuple(between, plain), { minLength: 1, maxLength: 4 })
      .map((words) => words.map(([gap, word], at) => (at === 0 ? word : gap + word)).join(''));
    const inside = (word: string, mark: string) => word.slice(0, 1) + mark + word.slice(1);
    const isCased = (word: string) => word.toLowerCase() !== word.toUpperCase();
    const written = fc.record({ word: plain, how: fc.nat(6) }).map(({ word, how }) => {
      if (!isCased(word)) return { text: word, plain: word };
      const ways = [word, word.toUpperCase(), word.normalize('NFD'), inside(word, '\u00AD'), inside(word, '\u200B')];
      return { text: ways[how] ?? word, plain: word };
    });
    const gap = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...JOINING) },
      { weight: 1, arbitrary: fc.constantFrom('. ', COMMA, ' (', ' – ', ': “', '; ', ' / ', ' 「') },
      { weight: 1, arbitrary: fc.constantFrom(COMMA, ...FUSING) },
    );
    const ending = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom('’s', "'s"));
    const word = fc
      .record({
        of: fc.oneof(
          { weight: 3, arbitrary: written },
          filler.map((text) => ({ text, plain: text })),
          address.map((text) => ({ text, plain: text })),
        ),
        gap,
        ending,
      })
      .map(({ of, gap, ending }) => ({ ...of, gap, ending: isCased(of.text) && !of.text.endsWith(' ') ? ending : '' }));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 30 }),
        (names, drawn) => {
          // An address takes in what stops join to it, as far as it looks like one.
          const hasAddress = drawn.some(({ text }) => text.endsWith(' '));
          const words = drawn.map((one) => (hasAddress && one.gap === '.' ? { ...one, gap: ' ' } : one));
          const text = textOf(words);
          const found = findCandidates(text, wordsOf(text), buildGazetteer(names.map(named)));
          const spots = found.map(({ start, end, forms }) => ({ start, end, name: forms[0]!.entity.name }));
          expect(spots).toEqual(naiveMatches(words, names));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a name behind an article that French elided, whole names with an apostrophe before it', () => {
    const french = buildGazetteer([named('Ukraine'), named('L’Oréal'), named('Israël'), named('Angelo'), named('Viv')]);
    expect(quotes('L’Ukraine veut l’Ukraine, d’Ukraine. Qu’Israël et qu’Israël ?', french)).toEqual([
      'Ukraine',
      'Ukraine',
      'Ukraine',
      'Israël',
      'Israël',
    ]);
    expect(quotes('L’Oréal and L’Oréal’s shops, not l’Oréal', french)).toEqual(['L’Oréal', 'L’Oréal']);
    expect(quotes('L’Viv', french)).toEqual([]);
  });

  it('gives each candidate its words, and behind an elided article a word of its own', () => {
    const text = 'L’Ukraine, L’Oréal et L’UKRAINE';
    const words = wordsOf(text);
    expect(words).toHaveLength(4);
    const found = findCandidates(text, words, buildGazetteer([named('Ukraine')]));
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'L',
      'Ukraine',
      'L’Oréal',
      'et',
      'L',
      'UKRAINE',
    ]);
    expect(words.map(({ caps }) => caps)).toEqual(['initial', 'initial', 'mixed', 'lower', 'initial', 'upper']);
  });

  it('gives each candidate its words in English', () => {
    const text = 'Then U.S. and North Korea’s Kim Jong-un spoke to Vladimir V. Putin.';
    const words = wordsOf(text);
    for (const { from, to, start, end } of findCandidates(text, words, gazetteer)) {
      expect(words[from]!.start).toBe(start);
      expect(words[to - 1]!.end).toBe(end);
    }
  });
});
