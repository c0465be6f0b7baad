import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const all = marked();
const people = (...paragraphs: string[]) => all(...paragraphs).filter((mark) => /Miller|Kim|Rogozin/.test(mark));

describe('a full name that many bear', () => {
  it('is told by its office and its house', () => {
    expect(
      people(
        'Coins',
        'North Korea stole coins. A State Department spokesperson, Matthew Miller, said so. Miller sighed.',
      ),
    ).toEqual(['Matthew Miller matthew-miller', 'Miller matthew-miller']);
  });

  it('leaves the surname alone where another goes by the same name', () => {
    expect(
      people(
        'The rigger',
        'The first thing that Matthew Miller does is look at your shoes. Miller is 61.',
        'For two years, a Matthew Miller would answer for it. That was Matthew Miller, the spokesman of the State Department.',
        'Miller looks at her shoes. North Korea and Ukraine are far.',
      ).filter((mark) => mark.startsWith('Miller')),
    ).toEqual([]);
  });
});

describe('somebody named in full before', () => {
  it('stays so with an office of old', () => {
    expect(
      people(
        'Rogozin out',
        'Dmitry Rogozin has gone as head of Roscosmos, Russia’s space agency.',
        'Under Mr Rogozin, a former ambassador to Nato, ties soured.',
      ),
    ).toEqual(['Rogozin dmitry-rogozin', 'Dmitry Rogozin dmitry-rogozin', 'Rogozin dmitry-rogozin']);
  });

  it('is called a chairman beside others of the surname', () => {
    expect(
      people(
        'Negotiators',
        'Kim Jong Un of North Korea met Kim Seo-yeon, a negotiator. Kim Seo-yeon spoke first, Kim said.',
        'Kim Seo-yeon thinks of a calendar. Kim laughs a lot.',
        'Chairman Kim said in April that he would wait.',
      ).at(-1),
    ).toBe('Kim kim-jong-un');
  });
});

describe('descriptions', () => {
  it('go by the place that was named last, however it was', () => {
    const spaceports = all(
      'Building sites',
      'Baikonur Cosmodrome is leased from Kazakhstan, and Roscosmos pays Russia’s rent.',
      'At Vostochny the pad for the Angara is finished. The cosmodrome saw four launches.',
    );
    expect(spaceports.at(-1)).toBe('cosmodrome vostochny-cosmodrome');
  });

  it('are another peninsula’s where the page names one', () => {
    expect(
      all('Quake', 'The Noto Peninsula shook. North Korea sent word. Roads along the peninsula are split.').join(),
    ).not.toContain('peninsula');
  });

  it('may be quoted with an indefinite article', () => {
    expect(
      all('Cap', 'Russia, which has invaded Ukraine, still calls it a “special military operation”.').join(),
    ).toContain('special military operation russian-invasion-of-ukraine');
  });
});

it('a council that he calls his own is somebody else’s', () => {
  expect(
    all(
      'Launch',
      '“This is no hour for talking,” Moon told his National Security Council after North Korea fired.',
    ).join(),
  ).not.toContain('Council');
});
