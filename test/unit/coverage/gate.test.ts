import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { mayCover } from '../../../lib/coverage/gate.ts';
import { gateTerms } from '../../../lib/coverage/gate-terms.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { loadGold } from '../../support/gold.ts';
import { tinyCorpus } from '../../support/tiny-corpus.ts';

const terms = gateTerms(tinyCorpus());

describe('the gate', () => {
  it('asks for every need of some topic', () => {
    expect(mayCover('Russia and North Korea', terms)).toBe(true);
    expect(mayCover('Russia and its harvest, because of us', terms)).toBe(false);
    expect(mayCover('', terms)).toBe(false);
  });

  it.each([
    'talks end.North\n\t\tKorea and russia',
    'NorthKoreaRussia',
    'the no\u00ADrth\u00A0kor\u200Bea of Russ\u00ADia',
    'DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA, RUSSIA',
    'Pyŏngyang and Moscow',
  ])('bears raw text: %j', (text) => {
    expect(mayCover(text, terms)).toBe(true);
  });

  it('minds the case of short acronyms only', () => {
    expect(mayCover('american drill in japan', terms)).toBe(true);
    expect(mayCover('US drill in japan', terms)).toBe(true);
    expect(mayCover('U.S. drill in japan', terms)).toBe(true);
    expect(mayCover('let us drill in japan', terms)).toBe(false);
  });

  it('does not ask for what stands in any page by chance, nor twice for one word', () => {
    const corpus = tinyCorpus();
    const [topic] = corpus.topics;
    topic!.needs[0]!.words.push('n. korea*', 'nkorea*');
    topic!.needs.push({ entities: [], words: ['U. S.', 'washington*'] });
    const wide = gateTerms(corpus);
    expect(wide.topics[0]).toHaveLength(2);
    expect(mayCover('NKorea and Russia', wide)).toBe(true);
    expect(JSON.stringify(wide)).not.toContain('nkorea');
  });

  it('knows countries in other languages of the Latin script', () => {
    const corpus = tinyCorpus();
    const teach = (id: string, text: string, lang: string) =>
      corpus.entities.find((entity) => entity.id === id)!.names.push({ text, kind: 'alias', lang });
    teach('north-korea', 'Corée du Nord', 'fr');
    teach('kim-jong-un', 'Kim Dschong Un', 'de');
    const wide = gateTerms(corpus);
    expect(mayCover('La Corée du\u00A0Nord et Moscow', wide)).toBe(true);
    expect(mayCover('La Corée et Moscow', wide)).toBe(false);
    expect(mayCover('Kim Dschong Un und Moscow', wide)).toBe(false);
  });

  it('asks in other scripts for one word of a topic, also beside accents that it takes away', () => {
    const corpus = tinyCorpus();
    corpus.topics[0]!.abroad = ['북한', 'ной коре'];
    const wide = gateTerms(corpus);
    expect(mayCover('Café: 북한의', wide)).toBe(true);
    expect(mayCover('лидер СЕВЕРНОЙ\n  КОРЕИ', wide)).toBe(true);
    expect(mayCover('Южной Америки, скорее', wide)).toBe(false);
    expect(mayCover('북쪽의 한 사람', wide)).toBe(false);
  });

  it('looks at a bounded part of a text, and then says yes', () => {
    expect(mayCover('wheat '.repeat(100_000), terms)).toBe(true);
  });

  it('says yes to all that is covered, whatever stands between letters and words', () => {
    const corpus = loadCorpus();
    const real = gateTerms(corpus);
    const covered = loadGold()
      .filter(({ article }) => annotate(article, corpus).coverage.length > 0)
      .map(({ article }) => article.flows.map(({ text }) => text));
    expect(covered.length).toBeGreaterThan(5);
    const disturb = (text: string, seeds: readonly number[], glue: string) =>
      [...text]
        .map((letter, index) => {
          const seed = seeds[index % seeds.length]!;
          if (letter === ' ') return [' ', '\u00A0', '\n    ', ' \u200B'][seed % 4]!;
          return seed === 0 ? `${letter}\u00AD` : letter;
        })
        .join('') + glue;
    fc.assert(
      fc.property(
        fc.constantFrom(...covered),
        fc.array(fc.nat(7), { minLength: 7, maxLength: 31 }),
        fc.constantFrom('', '\n', ' '),
        (flows, seeds, glue) => mayCover(flows.map((text) => disturb(text, seeds, glue)).join(''), real),
      ),
    );
  });

  it('is small enough to be on every page', () => {
    expect(JSON.stringify(gateTerms(loadCorpus())).length).toBeLessThan(4000);
  });
});
