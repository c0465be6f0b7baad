import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../lib/corpus/model.ts';
import type { Article, Mention } from '../../../lib/corpus/reading.ts';
import { annotate, reconsider } from '../../../lib/coverage/annotate.ts';
import { doubtsOf } from '../../../lib/language/doubts.ts';
import { secondThoughts } from '../../../lib/language/second-thoughts.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const corpus = tinyCorpus();

const MARKS: Record<string, { entity: string; kind: NameKind; confidence: number }> = {
  'Kim Jong Un': { entity: 'kim-jong-un', kind: 'name', confidence: 0.98 },
  Kim: { entity: 'kim-jong-un', kind: 'surname', confidence: 0.97 },
  Putin: { entity: 'vladimir-putin', kind: 'surname', confidence: 0.9 },
  North: { entity: 'north-korea', kind: 'nominal', confidence: 0.93 },
};

/** An article of paragraphs in which each [name] is marked. */
function marked(...paragraphs: string[]): { article: Article; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const texts = paragraphs.map((paragraph, flow) => {
    let text = '';
    for (const [index, piece] of paragraph.split(/[[\]]/).entries()) {
      const start = text.length;
      text += piece;
      if (index % 2 === 1)
        mentions.push({ flow, start, end: text.length, quote: piece, reasons: [], ...MARKS[piece]! });
    }
    return text;
  });
  return { article: articleOf('A headline', ...texts.slice(1)), mentions };
}

/** The marks that go, by their number among those below the lead. */
async function gone(lead: string, ...paragraphs: string[]): Promise<number[]> {
  const { article, mentions } = marked('A headline', lead, ...paragraphs);
  const first = mentions.findIndex(({ flow }) => flow > 1);
  return (await secondThoughts(article, mentions, corpus)).map((index) => index - first);
}

const NAMED = 'The leader, [Kim Jong Un], came by train.';
const UNNAMED = 'A summit was held.';

describe('a mark goes', () => {
  it('where a small word joins it to the rest of another person’s name, and those that mean the same with it', async () => {
    const dutch = '[Kim] van Sparren, a Dutch member of parliament, was not convinced.';
    expect(await gone(NAMED, dutch, '[Kim] said later that the vote was late.')).toEqual([0, 1]);
    expect(await gone(NAMED, dutch, '[Kim Jong Un] left. [Kim] said nothing.')).toEqual([0]);
  });

  it('after a first name that opens the sentence as a common word would, but not after the verb', async () => {
    expect(await gone(NAMED, 'Will [Kim], a nurse, was there.')).toEqual([0]);
    expect(await gone(NAMED, 'Frank [Kim] was there.')).toEqual([0]);
    expect(await gone(NAMED, 'Will [Kim] come again?')).toEqual([]);
  });

  it('in the name of a firm, and nowhere else', async () => {
    expect(await gone(NAMED, 'He went to [Kim] & Chang, a law firm. [Kim] went home.')).toEqual([0]);
  });

  it('where the North is but the north side of something', async () => {
    const climbers = 'Two climbers died on the [North] face of the Eiger.';
    expect(await gone(UNNAMED, climbers, 'The [North] fired missiles, and the [North] test-fired a rocket.')).toEqual([
      0,
    ]);
  });
});

describe('of those whom the page never names in full', () => {
  it.each([
    '[Putin], the young keeper of the home side, let in three. [Putin] was in tears.',
    '[Putin] missed. The goal was shot by midfielder [Putin].',
    'A man called [Putin] sells coffee there. [Putin] was up early.',
  ])('somebody of another calling is not meant: %s', async (text) => {
    expect(await gone(UNNAMED, text)).toEqual([0, 1]);
  });

  it('nor where only the unmarked mention introduces them', async () => {
    expect(await gone(UNNAMED, '[Putin] was in tears.', 'The young keeper Putin was consoled.')).toEqual([0]);
  });

  it.each([
    '[Putin], the Russian president, came later.',
    '[Putin], a veteran of such summits, came later.',
    '[Putin], the host of the talks, came later.',
    'The summit ended after [Putin] left.',
    'The court that named [Putin] had no army.',
  ])('others are: %s', async (text) => {
    expect(await gone(UNNAMED, text)).toEqual([]);
  });
});

it('doubts nothing where nothing stands beside a mark, nor in a headline, nor in another language', () => {
  const doubtful = (part: 'body' | 'title', language: string | null, text: string) => {
    const { article, mentions } = marked('', text);
    article.flows[1]!.part = part;
    return doubtsOf({ ...article, language }, mentions).length;
  };
  expect(doubtful('body', 'en', '[Kim] van Sparren left.')).toBe(1);
  expect(doubtful('body', null, '[Kim] van Sparren left.')).toBe(1);
  expect(doubtful('body', 'de', '[Kim] van Sparren ging.')).toBe(0);
  expect(doubtful('title', 'en', '[Kim] van Sparren leaves')).toBe(0);
  expect(doubtful('body', 'en', 'President [Putin] and [Kim] met on Monday; the [North] said so.')).toBe(0);
});

it('takes marks away from an annotation, adds none, and comes to the same each time', async () => {
  const article = articleOf(
    'Kim Jong Un meets Vladimir Putin in Russia',
    'Kim Jong Un of North Korea met Vladimir Putin at the Vostochny Cosmodrome in Russia on Wednesday.',
    'Kim van Sparren left for Kim & Chang, and the South said nothing.',
  );
  const first = annotate(article, corpus);
  const settled = await reconsider(article, first, corpus);
  expect(first.mentions).toEqual(expect.arrayContaining(settled.mentions));
  expect(settled.coverage).toEqual(first.coverage);
  expect(settled.entities.map(({ id }) => id).sort()).toEqual(
    [...new Set(settled.mentions.map(({ entity }) => entity))].sort(),
  );
  expect(settled.doubtful).toBeUndefined();
  expect(await reconsider(article, annotate(article, corpus), corpus)).toEqual(settled);
  expect(await reconsider(article, settled, corpus)).toBe(settled);
});
