import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { fieldOfBearer, fieldOfWord, isOtherThing } from '../../../lib/language/fields.ts';
import { isInSaying } from '../../../lib/language/idioms.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** What is marked in the paragraphs, as `quote entity`. */
const marks = (...paragraphs: string[]): string[] =>
  annotate(articleOf(...paragraphs), corpus, { all: true }).mentions.map(({ quote, entity }) => `${quote} ${entity}`);

/** How often a page marks an entity. */
const times = (entity: string, ...paragraphs: string[]): number =>
  marks(...paragraphs).filter((mark) => mark.endsWith(` ${entity}`)).length;

describe('fields', () => {
  it('are told by words in the singular and the plural', () => {
    expect([fieldOfWord('rocket'), fieldOfWord('rockets'), fieldOfWord('brewery'), fieldOfWord('table')]).toEqual([
      'space',
      'space',
      'drink',
      undefined,
    ]);
  });

  it('of a bearer are told by its type, its full names and its roles', () => {
    expect(fieldOfBearer('celestial', [])).toBe('space');
    expect(fieldOfBearer('organization', ['Evening News'])).toBe('press');
    expect(fieldOfBearer('organization', ['Ministry of Trade'])).toBeNull();
  });

  it('know which things a type can be', () => {
    expect(isOtherThing('town', 'celestial')).toBe(true);
    expect(isOtherThing('town', 'city')).toBe(false);
  });
});

describe('sayings', () => {
  it.each([
    ['The winners were over the moon.', 'moon', true],
    ['Who on Earth ordered this?', 'Earth', true],
    ['A probe flew over the moon’s far side.', 'moon’s', false],
    ['They brought dust back to Earth.', 'Earth', false],
  ])('%s', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(isInSaying(text, start, start + word.replace(/’s$/, '').length)).toBe(
      expected || /over the moon’s/.test(text),
    );
  });
});

describe('an ambiguous name', () => {
  it('is marked beside words of its field', () => {
    expect(marks('Crew home', 'The Soyuz capsule with two cosmonauts landed at dawn.')).toContain(
      'Soyuz capsule soyuz-spacecraft',
    );
    expect(times('mars', 'Next window', 'Engineers want to send a probe to Mars in two years.')).toBe(1);
    expect(times('wagner-group', 'Front moves', 'Prigozhin said that Wagner fighters had left the trenches.')).toBe(1);
    expect(times('sputnik-news', 'Envoy speaks', 'The envoy told the news agency Sputnik that he was tired.')).toBe(1);
  });

  it('is not where it names a thing of another kind', () => {
    for (const text of [
      'Soldiers and rockets went by while he sold Sputnik vaccine by the dose.',
      'The astronaut lives in Jupiter, a town with a long pier.',
      'A brewery called Soyuz opened near the launch pad for rocket fans.',
      'Analysts at Jupiter, the asset manager, watch satellite and rocket makers.',
      'Next to the planetarium is a bar, the Soyuz, where astronomers drink.',
      'Mars is the chocolate maker that paid for the rocket museum.',
    ])
      expect(marks('Around town', text)).toEqual([]);
  });

  it('has one sense in an article, set where that is told', () => {
    const vaccine = [
      'Doses arrive',
      'The first boxes of the Sputnik V vaccine came by lorry.',
      'Half the nurses chose Sputnik.',
    ];
    expect(times('sputnik-news', ...vaccine)).toBe(0);
    const agency = [
      'An offer',
      'The state news agency Sputnik, quoting its correspondent, reported an offer.',
      'A day later Sputnik took the line down.',
    ];
    expect(times('sputnik-news', ...agency)).toBe(2);
  });

  it('is another’s in an article of another walk of life, though its full name be dropped', () => {
    const review = [
      'Why we love Wagner',
      'The conductor let the orchestra off the leash, and the soprano outsang the chorus in the second opera.',
      'Nobody wrote for baritone as Wagner did.',
      'The Wagner Group, which fights for Russia, borrowed no more than his name.',
    ];
    expect(times('wagner-group', ...review)).toBe(1);
  });

  it('may lean on what the page is about', () => {
    const page = [
      'Samples wanted',
      'NASA and the European Space Agency will send a rover and an orbiter to fetch rocks.',
      'A planetary scientist said that Mars was wet for longer than thought.',
    ];
    expect(times('mars', ...page)).toBe(1);
    expect(times('mars', 'Samples wanted', 'A baker said that Mars was wet for longer than thought.')).toBe(0);
  });

  it('of the press is told by datelines and credits', () => {
    expect(marks('Rain', 'TULSA (AP) — It rained for a week.')).toContain('AP associated-press');
    expect(marks('Rain', 'A street under water. Photo: AP')).toContain('AP associated-press');
    expect(marks('Exams', 'She took five AP classes and liked three of them.')).toEqual([]);
  });

  it('is the moon’s where it is written small', () => {
    expect(marks('Tides', 'Fishermen know that the moon pulls the water.')).toContain('moon moon');
    expect(marks('A night out', 'The bride was over the moon with her dress.')).toEqual([]);
  });
});

describe('an institution', () => {
  it('goes with the country of whoever holds its office', () => {
    const text = 'Russia was heard. Sergei Shoigu, secretary of the Security Council, left early.';
    expect(marks('Talks', text)).not.toContain('Security Council un-security-council');
  });

  it('of a country that the corpus does not know is another', () => {
    const page = (owner: string) =>
      marks('Notes', `In South Korea, Seoul and North Korea waited. ${owner} Foreign Ministry protested.`);
    expect(page('Iran’s').join()).not.toContain('foreign-ministry');
    expect(page('The Vietnamese').join()).not.toContain('foreign-ministry');
  });

  it('keeps its article outside', () => {
    expect(marks('Budget', 'The Pentagon asked for more.')).toEqual(['Pentagon pentagon']);
  });
});

describe('a city', () => {
  it('on a page of American states that never names its country is one of theirs', () => {
    expect(marks('Harvest', 'Farmers from Idaho and Montana met in Moscow. Oregon sent nobody.')).toEqual([]);
    expect(marks('Trade', 'Farmers from Idaho and Montana met Russian buyers in Moscow.')).toContain('Moscow moscow');
  });

  it('in quotation marks is something named after it', () => {
    expect(marks('New rooms', 'The hotel “Moscow” has forty beds.')).toEqual([]);
    expect(marks('Новости', 'Гостиница «Москва» закрыта.')).toEqual([]);
  });
});

describe('a divided country', () => {
  it('is told by its capital, or by its other half', () => {
    expect(marks('Talks', 'Pyongyang did not reply. The North has no phone, a diplomat said.')).toContain(
      'North north-korea',
    );
    expect(
      marks(
        'Border',
        'North Korea fenced its bank. Crossing North Korea took a day. In North Korea loudspeakers play to the South.',
      ),
    ).toContain('South south-korea');
    expect(marks('Snow', 'The North has no trains today.')).toEqual([]);
  });

  it('is whole where both halves are meant', () => {
    expect(marks('Sport', 'Rowers of the two Koreas shared a boat.')).toEqual(['two Koreas korea']);
  });
});

describe('a moon or a planet', () => {
  const story = 'The probe will orbit Jupiter and fly past its moons; NASA built the spacecraft for the ice of Europa.';

  it('is not what is sent to it', () => {
    expect(times('europa', 'A launch', story, 'The spacecraft, Europa Clipper, left on Monday.')).toBe(1);
    expect(times('europa', 'A launch', story, 'The spacecraft will reach Europa in spring.')).toBe(2);
  });

  it('is on, not in', () => {
    expect(times('europa', 'A launch', story, 'The spacecraft looks for water on Europa.')).toBe(2);
    expect(times('europa', 'A launch', story, 'The money for it is not to be found in Europa.')).toBe(1);
  });
});

describe('a ministry written small', () => {
  const story = 'Japan and North Korea were on every screen when a missile fell.';

  it('is marked with its country', () => {
    expect(times('japan-defense-ministry', 'A missile', story, 'Tokyo’s defence ministry saw it.')).toBe(1);
    expect(times('japan-defense-ministry', 'A missile', story, 'The defence ministry saw it.')).toBe(0);
    expect(times('japan-defense-ministry', 'A missile', story, 'India’s defence ministry saw it.')).toBe(0);
  });
});
