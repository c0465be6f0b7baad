import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { COVERED } from '../../../lib/coverage/score.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const corpus = tinyCorpus();
const topicsOf = (...paragraphs: string[]) =>
  annotate(articleOf(...paragraphs), corpus).coverage.map(({ topic }) => topic);

const summit = [
  'Putin and Kim meet at launch site',
  'Russian President Vladimir Putin received North Korea’s leader Kim Jong Un at Vostochny Cosmodrome.',
  'An arms deal between Moscow and Pyongyang was expected, with artillery shells for Russia.',
  'Kim thanked his host. The summit lasted two hours.',
];

const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index} tells of the harvest and of nothing else.`);

describe('coverage', () => {
  it('sees the main subject, and says why', () => {
    const { coverage, entities, mentions, gate } = annotate(articleOf(...summit), corpus);
    expect(coverage.map(({ topic }) => topic)).toEqual(['russia-north-korea']);
    expect(coverage[0]!.name).toBe('Russia and North Korea');
    expect(coverage[0]!.reasons.join('\n')).toMatch(/in the headline and in \d of 3 paragraphs/);
    expect(gate).toBe(true);
    expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(mentions.map(({ entity }) => entity)));
    expect(entities.find(({ id }) => id === 'kim-jong-un')).toMatchObject({ group: 'people', hasContext: true });
    expect(entities.find(({ id }) => id === 'pyongyang')).toMatchObject({ hasContext: false });
  });

  it('sees a story of one paragraph', () => {
    expect(topicsOf(summit[0]!, summit[1]!)).toEqual(['russia-north-korea']);
  });

  it('does not take a passing mention for a subject', () => {
    expect(topicsOf('Wheat prices fall', ...filler(12), 'Exports of Russia and of North Korea fell.')).toEqual([]);
  });

  it('does not take a country in every paragraph for its relations with one named once', () => {
    const russia = filler(10).map((text) => `In Russia. ${text}`);
    expect(topicsOf('Russia’s harvest', ...russia, 'It sold some to North Korea.')).toEqual([]);
  });

  it('sees a second story that fills half of the page', () => {
    const space = [
      'A NASA rover found ice in a crater of the planet.',
      'The spacecraft left orbit around the planet last week.',
      'Another asteroid will pass, NASA said, far from any planet.',
      'The rover sent images of the planet and its craters.',
    ];
    expect(topicsOf(...summit, ...space)).toEqual(['russia-north-korea', 'space-science']);
  });

  it('gives mentions where something is covered, or everywhere when asked', () => {
    const article = articleOf('Wheat prices fall', ...filler(12), 'Exports of Russia and of North Korea fell.');
    expect(annotate(article, corpus).mentions).toEqual([]);
    expect(annotate(article, corpus).entities).toEqual([]);
    expect(annotate(article, corpus, { all: true }).mentions).toHaveLength(2);
  });

  it('keeps scores between 0 and 1 and says nothing of an empty article', () => {
    expect(annotate(articleOf(), corpus)).toMatchObject({ gate: false, coverage: [], mentions: [] });
    for (const { score } of annotate(articleOf(...summit, ...summit), corpus).coverage) {
      expect(score).toBeGreaterThan(COVERED);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
