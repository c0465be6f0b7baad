import { expect, it } from 'vitest';
import type { TopicId } from '../../../lib/corpus/model.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

/** Articles that repeat a story without telling it, or tell it without its name. */
const articles: { what: string; covers: TopicId[]; flows: string[] }[] = [
  {
    what: 'a package of sanctions on Russia that never names the country it is for',
    covers: ['ukraine-war'],
    flows: [
      'EU ambassadors approve a sanctions package against Russia',
      'Envoys of the 27 states agreed on Wednesday on a package that goes after the shadow fleet with which Russia sells its oil.',
      'Fifty-two tankers are banned from ports. The shadow fleet has grown since the price cap on Russian crude, officials said.',
      'Banks in third countries that help Moscow around the sanctions may be listed, too.',
    ],
  },
  {
    what: 'a rich list with a rocket firm on it',
    covers: [],
    flows: [
      'The richest man of the year is the richest man of last year',
      'Elon Musk, who runs a carmaker and SpaceX, is at the head of the list for the third time, its makers said on Tuesday.',
      'His fortune rose by a fifth. Shares of SpaceX, which are not traded, were valued anew in the autumn.',
      'Behind him come a founder of a search engine and the heir to a house of handbags.',
    ],
  },
  {
    what: 'stolen coins, whose purpose every paragraph repeats',
    covers: [],
    flows: [
      'Hackers from the North take coins worth a small bank',
      'A gang that works for North Korea emptied the wallets of an exchange in Dubai to fund the country’s nuclear and missile programmes, analysts said.',
      'The coins went through a mixer within the hour. Theft finances up to a third of the North’s missile and nuclear programmes, a report found.',
      'The exchange has promised its customers their money back.',
    ],
  },
  {
    what: 'a sports page on which two countries meet by the by',
    covers: [],
    flows: [
      'Medals by lunchtime, and a nap for the coach',
      'The skater from Russia was third and the pair from Pyongyang thirteenth, a place up on last season.',
      'In the ice hockey tournament North Korea’s goalkeeper let in eight goals before the second period was out; Russia’s coach applauded.',
      'The league of the north has one stadium and, the coach said, one substitute. Moscow has nine.',
    ],
  },
];

const corpus = loadCorpus();

it.each(articles)('$what', ({ covers, flows }) => {
  expect(annotate(articleOf(...flows), corpus).coverage.map(({ topic }) => topic)).toEqual(covers);
});
