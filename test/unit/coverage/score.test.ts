import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, featuresOf } from '../../../lib/coverage/annotate.ts';
import type { Features } from '../../../lib/coverage/features.ts';
import { scoreOf, WEIGHTS } from '../../../lib/coverage/score.ts';
import { tellingOf } from '../../../lib/coverage/telling.ts';
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

  describe('of what stands in front', () => {
    const frontOf = (...paragraphs: string[]) => featuresIn('russia-north-korea', ...paragraphs)!.front;
    const answer = `${TOLD} They shook hands on it and went home by train in the evening.`;

    it('see a headline and a first sentence that tell the story, and those that name half of it', () => {
      expect(frontOf('Russia and North Korea trade', TOLD)).toBe(1);
      expect(frontOf('Russia’s harvest', TOLD)).toBe(0.5);
      expect(frontOf('Russia’s harvest', HARVEST, TOLD)).toBe(0);
    });

    it('take for background what is told beside the main clause, or in the second sentence', () => {
      expect(frontOf('Farmers in Russia rejoice as North Korea shops', HARVEST, TOLD)).toBe(0);
      expect(frontOf('As North Korea shops, farmers in Russia rejoice', HARVEST, TOLD)).toBe(0.5);
      expect(frontOf('Harvest', `${HARVEST} ${TOLD}`)).toBe(0);
    });

    it('look for the first sentence behind greetings, captions, short questions and datelines', () => {
      expect(frontOf('Trade', 'Good evening.', 'What now?', answer)).toBe(0.5);
      expect(frontOf('Trade', 'Photograph: the agency', answer)).toBe(0.5);
      expect(frontOf('Trade', `TOKYO, 17 June. ${answer}`)).toBe(0.5);
    });

    it('know which topic is told there more than others', () => {
      const read = (topic: string, title: string) => featuresIn(topic, title, TOLD, TOLD, 'NASA paid.')!.foremost;
      expect(read('russia-north-korea', 'Trade')).toBe(1);
      expect(read('space-science', 'Trade')).toBe(0.5);
      expect(read('space-science', 'Russia and North Korea trade')).toBe(0);
    });
  });

  it('take what an answer goes on with behind a short question for the same story', () => {
    const [topic] = tiny.topics;
    const hit = (flow: number, word: number, need: number) => ({ flow, word, need, by: `${need}`, label: '' });
    const hits = [hit(1, 0, 0), hit(1, 3, 1), hit(3, 0, 1)];
    const toldIn = (...before: number[]) => [...tellingOf({ topic: topic!, hits, met: [true, true] }, before).keys()];
    expect(toldIn(-1, 0, 1, 1)).toEqual([1, 3]);
    expect(toldIn(-1, 0, 1, 2)).toEqual([1]);
  });

  it('take what only comes late for background', () => {
    const rest = [HARVEST, HARVEST, HARVEST, HARVEST];
    expect(featuresIn('russia-north-korea', 'Trade', TOLD, ...rest)!.early).toBe(1);
    expect(featuresIn('russia-north-korea', 'Trade', ...rest, TOLD)!.early).toBeLessThan(0.5);
    expect(featuresIn('russia-north-korea', 'Trade', ...rest, TOLD, TOLD, TOLD, TOLD)!.early).toBe(1);
  });

  it('count each name and word for a topic’s own matter once, and not those of a topic that more is told of', () => {
    const matterOf = (more: { space: string[] }, ...paragraphs: string[]) => {
      const corpus = tinyCorpus();
      const needs = (id: string) => corpus.topics.find((topic) => topic.id === id)!.needs;
      needs('russia-north-korea').at(-1)!.words.push('spaceport*');
      needs('space-science')
        .at(-1)!
        .words.push(...more.space);
      const read = featuresOf(articleOf('Trade', ...paragraphs), corpus);
      return read.find(({ topic }) => topic === 'russia-north-korea')!.features.matter;
    };
    const space = Array<string>(3).fill('NASA sent a spacecraft to the spaceport.');
    const plain = matterOf({ space: [] }, TOLD);
    expect(matterOf({ space: [] }, TOLD, TOLD)).toBe(plain);
    expect(matterOf({ space: [] }, TOLD, ...space)).toBeGreaterThan(plain);
    expect(matterOf({ space: ['spaceport*'] }, TOLD, ...space)).toBe(plain);
  });

  it('do not take a word within a name for another thing beside it', () => {
    const corpus = tinyCorpus();
    corpus.topics[0]!.needs[0]!.entities.push('vostochny-cosmodrome');
    corpus.topics[0]!.needs[1]!.words.push('cosmodrome*');
    const frontOf = (title: string) => featuresOf(articleOf(title, TOLD), corpus)[0]!.features.front;
    expect(frontOf('Vostochny Cosmodrome opens')).toBeLessThan(frontOf('Vostochny: a cosmodrome opens'));
  });

  it('do not take one word for two needs', () => {
    const corpus = tinyCorpus();
    corpus.topics[0]!.needs[0]!.words.push('summit');
    corpus.topics[0]!.needs[1]!.words.push('summit');
    const frontOf = (title: string) => featuresOf(articleOf(title, TOLD), corpus)[0]!.features.front;
    expect(frontOf('The summit')).toBeLessThan(frontOf('The summit in Russia'));
  });

  describe('of words that the topic is told by', () => {
    const corpus = tinyCorpus();
    const [topic] = corpus.topics;
    topic!.needs[0]!.also = { entities: [], words: ['comrade*'] };
    topic!.tells = { entities: ['summit-2023'], words: ['rajin port'] };
    const readIn = (...paragraphs: string[]) =>
      featuresOf(articleOf(...paragraphs), corpus).find(({ topic }) => topic === 'russia-north-korea')?.features;

    it('let them stand for a need, or for all, in a paragraph of a page that meets the needs', () => {
      expect(readIn('Russia hails its comrades', TOLD)!.front).toBe(1);
      const matterOf = (paragraph: string) => readIn('Trade', TOLD, paragraph)!.matter;
      expect(matterOf('Ships lay at Rajin port.')).toBeGreaterThan(matterOf('Ships lay at the port.'));
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

  it('count a paragraph that goes on with the story to its breadth, and not one on something else', () => {
    const breadthOf = (last: string) =>
      featuresIn('russia-north-korea', 'Trade', TOLD, ...Array<string>(6).fill(HARVEST), TOLD, last)!.breadth;
    expect(breadthOf('Russia would pay in oil.')).toBeGreaterThan(breadthOf(HARVEST));
    expect(breadthOf(TOLD)).toBe(breadthOf('Russia would pay in oil.'));
  });

  it('measure how densely paragraphs name the story, each name and word once in each', () => {
    const densityOf = (last: string) => featuresIn('russia-north-korea', 'Trade', TOLD, HARVEST, last)!.density;
    const once = densityOf('Moscow spoke first.');
    expect(once).toBeGreaterThan(densityOf(HARVEST));
    expect(densityOf('Moscow spoke first, and Moscow spoke last.')).toBe(once);
    expect(densityOf('Moscow spoke first, and Pyongyang last.')).toBeGreaterThan(once);
  });

  it('count what speaks for a topic beside its needs, each once, and ask none of a topic of three needs', () => {
    const signalsOf = (needs: string[], ...paragraphs: string[]) => {
      const corpus = tinyCorpus();
      const [topic] = corpus.topics;
      topic!.signals = { entities: ['moscow'], words: ['arms deal*', 'treaty'] };
      if (needs.length > 0) topic!.needs.push({ entities: [], words: needs });
      const read = featuresOf(articleOf('Trade', 'Russia and North Korea met.', ...paragraphs), corpus);
      return read.find(({ topic: id }) => id === topic!.id)!.features.signals;
    };
    expect(signalsOf([], 'Moscow was cold.')).toBe(0);
    const once = signalsOf([], 'They signed a treaty.');
    expect(once).toBeGreaterThan(0);
    expect(signalsOf([], 'They signed a treaty.', 'The treaty was long.')).toBe(once);
    expect(signalsOf([], 'They signed a treaty.', 'It was an arms deal.')).toBeGreaterThan(once);
    expect(signalsOf(['met'])).toBe(1);
  });

  it('know talk by those who take turns in it, in any script, and not captions or notes', () => {
    const talkOf = (...labels: string[]) =>
      featuresIn('russia-north-korea', 'Trade', ...labels.map((label) => `${label} ${TOLD}`))!.talk;
    expect(talkOf('QUESTION:', 'MR. MILLER:', 'QUESTION:', 'MR. MILLER:')).toBe(1);
    expect(talkOf('Q    ', 'Vedant Patel (State):', 'Q    ', 'Vedant Patel (State):')).toBe(1);
    expect(talkOf('Вопрос:', 'Песков:', 'Вопрос:', 'Песков:')).toBe(1);
    expect(talkOf('기자:', '대변인:', '기자:', '대변인:')).toBe(1);
    expect(talkOf('记者：', '发言人：', '记者：', '发言人：')).toBe(1);
    expect(talkOf('BUSAN:', 'TOKYO:', 'SEOUL:', 'OSAKA:')).toBe(0);
    expect(talkOf('As they said:', 'As they said:', 'For once:', 'For once:')).toBe(0);
    expect(talkOf('ANNA:', 'ANNA:', '', '', '', '', '', '')).toBe(0.5);
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
    front: feature,
    foremost: feature,
    early: feature,
    spread: feature,
    breadth: feature,
    density: feature,
    talk: feature,
    signals: feature,
    matter: feature,
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
