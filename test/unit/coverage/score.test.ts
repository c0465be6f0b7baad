import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, featuresOf } from '../../../lib/coverage/annotate.ts';
import type { Features } from '../../../lib/coverage/features.ts';
import { scoreOf, WEIGHTS } from '../../../lib/coverage/score.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const tiny = tinyCorpus();
const featuresIn = (topic: string, ...paragraphs: string[]) =>
  featuresOf(articleOf(...paragraphs), tiny).find((read) => read.topic === topic)?.features;

const HARVEST = 'The harvest was good, and farmers were content with it.';
const TOLD = 'Russia and North Korea signed an arms deal.';

describe('features', () => {
  it('are none where a need is not met', () => {
    expect(featuresIn('russia-north-korea', 'Russia’s harvest', HARVEST)).toBeUndefined();
  });

  it('take a capital that stands for its government for a name as good as the city’s', () => {
    const article = articleOf('Talks', 'Moscow denied on Monday that it would pay.', 'Pyongyang denied it too.');
    const { mentions } = annotate(article, tiny, { all: true });
    expect(mentions.map(({ quote, kind }) => [quote, kind])).toEqual([
      ['Moscow', 'metonym'],
      ['Pyongyang', 'metonym'],
    ]);
    expect(featuresOf(article, tiny).map(({ topic }) => topic)).toContain('russia-north-korea');
  });

  it('see a headline that tells the story, and one that names half of it', () => {
    expect(featuresIn('russia-north-korea', 'Russia and North Korea trade', TOLD)!.headline).toBe(1);
    expect(featuresIn('russia-north-korea', 'Russia’s harvest', TOLD)!.headline).toBe(0);
  });

  it('look for the opening behind a caption that tells of nothing', () => {
    const plain = featuresIn('russia-north-korea', 'Trade', TOLD, TOLD, HARVEST)!;
    const captioned = featuresIn('russia-north-korea', 'Trade', 'Photograph: the agency', TOLD, TOLD, HARVEST)!;
    expect(captioned.opening).toBe(plain.opening);
  });

  it('look for the opening behind greetings and short questions', () => {
    const answer = `${TOLD} They shook hands on it and went home by train in the evening.`;
    const other = `${HARVEST} ${HARVEST}`;
    const plain = featuresIn('russia-north-korea', 'Trade', answer, other, other)!;
    const asked = featuresIn('russia-north-korea', 'Trade', 'Good evening.', 'What now?', answer, other, other)!;
    expect(asked.opening).toBe(plain.opening);
  });

  it('take what an answer goes on with behind a short question for the same story', () => {
    const onward = 'The summit was short, and Russia promised nothing.';
    const varietyWith = (between: string) =>
      featuresIn('russia-north-korea', 'Trade', `${TOLD} ${HARVEST}`, between, onward)!.variety;
    expect(varietyWith('And then?')).toBeGreaterThan(varietyWith(`${HARVEST} ${HARVEST}`));
  });

  it('take what only comes late for background', () => {
    const rest = [HARVEST, HARVEST, HARVEST, HARVEST];
    expect(featuresIn('russia-north-korea', 'Trade', TOLD, ...rest)!.early).toBe(1);
    expect(featuresIn('russia-north-korea', 'Trade', ...rest, TOLD)!.early).toBeLessThan(0.5);
    expect(featuresIn('russia-north-korea', 'Trade', ...rest, TOLD, TOLD, TOLD, TOLD)!.early).toBe(1);
  });

  it('ask fewer words of a short article', () => {
    const varietyBeside = (...rest: string[]) => featuresIn('russia-north-korea', 'Trade', TOLD, ...rest)!.variety;
    expect(varietyBeside()).toBeGreaterThan(varietyBeside(...Array<string>(20).fill(HARVEST)));
  });

  it('do not take a word within a name for another thing beside it', () => {
    const corpus = tinyCorpus();
    corpus.topics[0]!.needs[0]!.entities.push('vostochny-cosmodrome');
    corpus.topics[0]!.needs[1]!.words.push('cosmodrome*');
    const headlineOf = (title: string) => featuresOf(articleOf(title, TOLD), corpus)[0]!.features.headline;
    expect(headlineOf('Vostochny Cosmodrome opens')).toBeLessThan(headlineOf('Vostochny: a cosmodrome opens'));
  });

  it('do not take one word for two needs', () => {
    const corpus = tinyCorpus();
    corpus.topics[0]!.needs[0]!.words.push('summit');
    corpus.topics[0]!.needs[1]!.words.push('summit');
    const headlineOf = (title: string) => featuresOf(articleOf(title, TOLD), corpus)[0]!.features.headline;
    expect(headlineOf('The summit')).toBeLessThan(headlineOf('The summit in Russia'));
  });

  describe('of words that the topic is told by', () => {
    const corpus = tinyCorpus();
    const [topic] = corpus.topics;
    topic!.needs[0]!.also = { entities: [], words: ['comrade*'] };
    topic!.tells = { entities: ['summit-2023'], words: ['rajin port'] };
    const readIn = (...paragraphs: string[]) =>
      featuresOf(articleOf(...paragraphs), corpus).find(({ topic }) => topic === 'russia-north-korea')?.features;

    it('let them stand for a need, or for all, in a paragraph of a page that meets the needs', () => {
      expect(readIn('Russia hails its comrades', TOLD)!.headline).toBe(1);
      const told = readIn('A queue at Rajin port', TOLD)!.headline;
      expect(told).toBeGreaterThan(readIn('A queue at the port', TOLD)!.headline);
      expect(told).toBeLessThan(1);
    });

    it('count a paragraph that is told by them among those where the needs are met', () => {
      const spreadOf = (paragraph: string) => readIn('Trade', TOLD, paragraph, HARVEST, HARVEST, HARVEST)!.spread;
      expect(spreadOf('Ships lay at Rajin port.')).toBeGreaterThan(spreadOf('Ships lay at the port.'));
    });

    it('do not let them open a topic whose needs the page does not meet', () => {
      expect(readIn('Russia hails its comrades', 'Ships lay at Rajin port.')).toBeUndefined();
    });
  });

  it('expect no subject in each short question of an interview', () => {
    const answer = `${TOLD} They shook hands on it and went home by train in the evening without a word.`;
    const spreadOf = (other: string) => featuresIn('russia-north-korea', 'Trade', answer, other, other, other)!.spread;
    expect(spreadOf('And then?')).toBeGreaterThan(spreadOf(`${HARVEST} ${HARVEST}`));
  });

  it('take what comes late for an item of its own only in a row of paragraphs with headings within them', () => {
    const long = `${HARVEST} ${HARVEST} ${HARVEST}`;
    const earlyOf = (...heads: [string, string]) => {
      const [before, told] = heads.map((head, index) => `${head} ${index === 0 ? long : `${TOLD} ${long}`}`);
      return featuresIn('russia-north-korea', 'Wheat', long, long, long, before!, told!)!.early;
    };
    expect(earlyOf('', '')).toBeLessThan(0.5);
    expect(earlyOf('', 'A handshake.')).toBe(earlyOf('', ''));
    expect(earlyOf('Umbrellas up.', 'A handshake.')).toBe(1);
  });

  it('measure a topic by the one that the page names most', () => {
    const paragraphs = ['Trade', TOLD, TOLD, TOLD, 'NASA paid for it.'];
    const space = featuresIn('space-science', ...paragraphs)!;
    expect(featuresIn('russia-north-korea', ...paragraphs)!.standing).toBe(1);
    expect(space.standing).toBeLessThan(0.7);
  });
});

describe('a score', () => {
  const names = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => name !== 'bias');
  const feature = fc.double({ min: 0, max: 1, noNaN: true });
  const features = fc.record<Features>({
    headline: feature,
    opening: feature,
    spread: feature,
    variety: feature,
    early: feature,
    standing: feature,
  });

  it('is between 0 and 1, and never falls when there is more of anything', () => {
    fc.assert(
      fc.property(features, fc.constantFrom(...names), (some, name) => {
        const score = scoreOf(some);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreOf({ ...some, [name]: 1 })).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe('reasons', () => {
  const corpus = loadCorpus();

  it('are plain words, as the page writes them', () => {
    const [first] = annotate(
      articleOf(
        'Putin and Kim Jong Un sign treaty in Pyongyang',
        'Vladimir Putin of Russia and Kim Jong Un, leader of North Korea, signed a treaty on Wednesday.',
        'Moscow and Pyongyang promised mutual defense, and talked of artillery shells.',
        'Russia and North Korea have drawn closer since the summit at Vostochny Cosmodrome.',
      ),
      corpus,
    ).coverage;
    expect(first!.topic).toBe('russia-north-korea');
    expect(first!.reasons[0]).toMatch(/ and .+ together in the headline and in 3 of 3 paragraphs$/);
    expect(first!.reasons).toContain('begins in the first paragraph');
    const own = first!.reasons.at(-1)!;
    expect(own).toMatch(/^the story’s own names and words: /);
    expect(own).not.toMatch(/russia and north korea|moscow and pyongyang/);
  });

  it('say where a story begins that does not open the article, and count what it tells in part', () => {
    const { coverage } = annotate(
      articleOf(
        'North Korea fires missile as rain falls',
        'The morning was grey, and buses were late in the capital.',
        'North Korea launched a ballistic missile, the Joint Chiefs of Staff in South Korea said.',
        'The missile flew 600 kilometers and fell into the sea near Japan.',
        'North Korea has tested nuclear weapons six times; its missiles can carry warheads.',
      ),
      corpus,
    );
    const { reasons } = coverage.find(({ topic }) => topic === 'north-korea-weapons')!;
    expect(reasons).toContain('begins in paragraph 2');
    expect(reasons.join('\n')).toMatch(/told in part in 1 more paragraph\b/);
  });
});
