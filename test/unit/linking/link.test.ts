import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadGold } from '../../support/gold.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const corpus = tinyCorpus();
const mentionsIn = (...paragraphs: string[]) => annotate(articleOf(...paragraphs), corpus, { all: true }).mentions;
/** `quote>entity` or, with a kind that matters, `quote>entity:kind`. */
const linked = (...paragraphs: string[]) => mentionsIn(...paragraphs).map(({ quote, entity }) => `${quote}>${entity}`);
const kinds = (...paragraphs: string[]) => mentionsIn(...paragraphs).map(({ quote, kind }) => `${quote}:${kind}`);

describe('the guard against longer names', () => {
  it.each([
    'Kim Kardashian wore red.',
    'An article of the Washington Post said so.',
    'Readers of the Moscow Times know.',
    'The North Korea News site reported it.',
    'He grew up in Moscow, Idaho, with two brothers.',
    'Shares of Mars Inc rose.',
    'The Bank of Russia raised rates.',
    'A negotiationsNorth Korea error.',
    'His cousin Igor Putin declined.',
    'The US Open starts today.',
    'The U.S. Army landed.',
  ])('leaves “%s” unmarked', (text) => {
    expect(linked('A title', text)).toEqual([]);
  });

  it.each([
    ['Yesterday Russia said no.', 'Russia>russia'],
    ['Russian President Vladimir Putin spoke.', 'Vladimir Putin>vladimir-putin'],
    ['A US-led force landed.', 'US>united-states'],
    ['The U.S. Congress met.', 'U.S.>united-states'],
    ['In Russia Tuesday it rained.', 'Russia>russia'],
    ['Then NASA Administrator Bill Nelson spoke.', 'NASA>nasa'],
    ['It was Japan’s own choice.', 'Japan>japan'],
  ])('marks “%s”', (text, mark) => {
    expect(linked('A title', text)).toEqual([mark]);
  });

  it('marks both sides of a hyphen', () => {
    expect(linked('A title', 'The Russia-North Korea border is short.')).toEqual([
      'Russia>russia',
      'North Korea>north-korea',
    ]);
  });

  it('reads headlines in capitals and in title case', () => {
    expect(linked('NORTH KOREA FIRES ROCKET TOWARDS JAPAN')).toEqual(['NORTH KOREA>north-korea', 'JAPAN>japan']);
    expect(linked('Putin Warns Ukraine Over Drones', 'Vladimir Putin spoke.')).toEqual([
      'Putin>vladimir-putin',
      'Ukraine>ukraine',
      'Vladimir Putin>vladimir-putin',
    ]);
  });

  it('does not take the pronoun of a shouted line for a country', () => {
    expect(linked('TELL US MORE ABOUT YOUR SUMMER HOLIDAYS')).toEqual([]);
  });
});

describe('surnames', () => {
  it('need somebody named in full, also later on the page', () => {
    expect(linked('Kim goes east', 'A train left. Kim Jong Un was on it.')).toEqual([
      'Kim>kim-jong-un',
      'Kim Jong Un>kim-jong-un',
    ]);
    expect(linked('Kim goes east', 'A train left with Kim on it.')).toEqual([]);
  });

  it('belong to the one whom the page is about', () => {
    const found = linked(
      'Kim Jong Un meets Putin',
      'Kim Jong Un came with navy Adm. Kim Myong Sik to see Vladimir Putin.',
      'Later Kim toured a factory.',
    );
    expect(found.at(-1)).toBe('Kim>kim-jong-un');
  });

  it('stay unmarked where another bearer is nearer or as prominent', () => {
    expect(linked('Sister speaks', 'Kim Yo Jong is the sister of Kim Jong Un. Kim said so. Kim Yo Jong left.')).toEqual(
      ['Kim Jong Un>kim-jong-un'],
    );
    expect(linked('Mrs Putin', 'Vladimir Putin was absent. Mrs Putin spoke.')).not.toContain(
      'Mrs Putin>vladimir-putin',
    );
  });

  it('may be told by office and story when they are rare, never when they are common', () => {
    expect(linked('A title', 'In Russia, President Putin spoke of North Korea.')).toContain('Putin>vladimir-putin');
    expect(linked('A title', 'In the United States, Miller spoke of North Korea and Russia.')).not.toContain(
      'Miller>matthew-miller',
    );
  });
});

describe('descriptions', () => {
  it('need what they stand for on the page', () => {
    expect(linked('A title', 'Kim Jong Un left. The North Korean leader was tired.')).toContain(
      'North Korean leader>kim-jong-un',
    );
    expect(linked('A title', 'The North of England is patient. Ask the North.')).toEqual([]);
  });

  it('are titles before a name, and no mention', () => {
    expect(linked('A title', 'North Korean leader Kim Jong Un left.')).toEqual(['Kim Jong Un>kim-jong-un']);
  });

  it('belong to nobody where they describe someone else', () => {
    expect(linked('A title', 'The North Korean leader Kim Jong Il died. The North Korean leader was ill.')).toEqual([]);
  });

  it('mean the last of several that they fit', () => {
    const text = 'They met at Vostochny. Another crew flew from the cosmodrome at Baikonur.';
    expect(linked('A title', text)).toEqual(['Vostochny>vostochny-cosmodrome', 'Baikonur>baikonur-cosmodrome']);
  });
});

describe('capitals', () => {
  it.each([
    ['Moscow said that North Korea had agreed.', 'Moscow:metonym'],
    ['Ties between Moscow and Pyongyang grew, Russia said.', 'Moscow:metonym'],
    ['He assured Russia that Moscow would win.', 'Moscow:metonym'],
    ['They met in Moscow, Russia said.', 'Moscow:name'],
    ['He flew to Moscow from North Korea.', 'Moscow:name'],
    ["Moscow's streets were empty, Russia said.", 'Moscow:name'],
  ])('%s', (text, expected) => {
    expect(kinds('A title', text)).toContain(expected);
  });

  it('that share their name need company', () => {
    expect(linked('A title', 'Washington was a quiet boy.')).toEqual([]);
    expect(linked('A title', 'The United States agreed, and Washington said so.')).toContain(
      'Washington>washington-dc',
    );
  });
});

describe('weak names', () => {
  it('are marked in their own field only', () => {
    expect(linked('A title', 'The NASA rover landed on Mars, in a crater of the planet.')).toContain('Mars>mars');
    expect(linked('A title', 'A Mars bar costs a pound, and Mars has raised the price.')).toEqual([]);
  });

  it('of institutions go with their own country', () => {
    expect(linked('A title', 'Russia sent its Pacific Fleet.')).toContain('Pacific Fleet>pacific-fleet');
    expect(linked('A title', 'Russia watched the U.S. Pacific Fleet.')).not.toContain('Pacific Fleet>pacific-fleet');
  });
});

describe('every mention', () => {
  it('quotes the text, in order, not overlapping, with its reasons', () => {
    for (const { article } of loadGold()) {
      let flow = -1;
      let at = 0;
      for (const mention of annotate(article, corpus, { all: true }).mentions) {
        if (mention.flow !== flow) at = 0;
        flow = mention.flow;
        expect(article.flows[flow]!.text.slice(mention.start, mention.end)).toBe(mention.quote);
        expect(mention.start).toBeGreaterThanOrEqual(at);
        expect(mention.reasons.length).toBeGreaterThan(0);
        at = mention.end;
      }
    }
  });

  it('is the same each time, whatever was read before', () => {
    const gold = loadGold().map(({ article }) => article);
    const alone = gold.map((article) => annotate(article, tinyCorpus(), { all: true }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...gold.keys()]), (order) => {
        for (const index of order) expect(annotate(gold[index]!, corpus, { all: true })).toEqual(alone[index]);
      }),
      { numRuns: 5 },
    );
  });

  it('survives any text', () => {
    const piece = fc.constantFrom(
      'Kim',
      'Jong',
      '-',
      'Un',
      ' ',
      '.',
      "'s",
      'the ',
      'North ',
      'Korea',
      'US',
      '\u00AD',
      '\n',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, quote } of mentionsIn('A title', text)) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
