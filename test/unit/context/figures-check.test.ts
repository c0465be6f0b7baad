import { describe, expect, test } from 'vitest';
import { figuresCheck, type SentenceOfPage } from '../../../lib/context/figures-check.ts';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { sentencesOf } from '../../../lib/language/sentences.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { loadGold } from '../../support/gold.ts';
import { isExpected, loadFigureCases } from '../../support/gold-figures.ts';
import { corpus as tiny } from './corpus.ts';

const shipped = loadCorpus();
const cases = loadFigureCases();

test('the gold sentences hold enough of both', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ expect }) => expect).length).toBeGreaterThanOrEqual(25);
  expect(cases.filter(({ expect }) => !expect).length).toBeGreaterThanOrEqual(35);
});

test('no comparison on a gold sentence is wrong', () => {
  const wrong = cases.flatMap(({ sentence, request, expect }) =>
    figuresCheck(request, shipped)
      .filter((found) => !isExpected(found, expect))
      .map(({ account, page }) => `${account}, "${page}": ${sentence}`),
  );
  expect(wrong).toEqual([]);
});

test('most comparisons that are right are made', () => {
  const wanted = cases.filter(({ expect }) => expect !== null);
  const made = wanted.filter(({ request }) => figuresCheck(request, shipped).length > 0);
  expect(made.length / wanted.length).toBeGreaterThan(0.85);
});

/** In gold articles, read as covering every topic: where a comparison is right, and what it is of. */
const RIGHT = [
  'wire-satellite-launch: failed-satellite-launches, "two failed launches"',
  'wire-third-satellite-blast: failed-satellite-launches, "two failures"',
  'thinktank-satellite-after-the-pact: number-of-soldiers, "some 14,000 soldiers"',
];

test('no comparison in any sentence of a gold article is wrong', () => {
  const topics = shipped.topics.map(({ id }) => id);
  const found = [...loadGold(), ...loadGold('held-back')].flatMap(({ slug, article, mentions }) => {
    const entities = new Set(mentions.map(({ entity }) => entity));
    return article.flows.flatMap(({ text }) =>
      sentencesOf(text).flatMap(({ start, end }) =>
        figuresCheck(
          { sentence: text.slice(start, end).trim(), published: article.published, topics, entities },
          shipped,
        ).map(({ account, page }) => `${slug}: ${account}, "${page}"`),
      ),
    );
  });
  expect(found.toSorted()).toEqual(RIGHT.toSorted());
});

/** Read as from an article that covers every topic, by names that its page has. */
const statedOn = (published: string, sentence: string) =>
  figuresCheck(
    {
      sentence,
      published,
      topics: shipped.topics.map(({ id }) => id),
      entities: new Set([
        'kim-jong-un',
        'vladimir-putin',
        'north-korea',
        'russia',
        'sergey-lavrov',
        'klim-shipenko',
        'yulia-peresild',
      ]),
    },
    shipped,
  ).map(({ of, page }) => `${of}: ${page}`);

test.each([
  ['2023-09-14', 'Kim spoke for two hours at a meeting of his party before he left for Russia.'],
  ['2023-09-14', 'Talks between Russia and North Korea on grain lasted three hours, officials said.'],
  ['2023-09-14', 'Kim Jong Un’s sister sat through two hours of talks.'],
  ['2023-09-14', 'Kim and Putin met for the second time; the first meeting, in 2019, lasted five hours.'],
  ['2023-09-14', 'Kim’s first meeting with Putin lasted two hours, in April 2019.'],
  ['2023-09-14', 'A meeting of Putin with his generals lasted two hours, and Kim was not there.'],
  ['2023-09-14', 'Putin held two hours of talks with the leader of South Sudan before he left Vladivostok.'],
  ['2023-09-14', 'The meeting of Kim and Putin, which took four hours to prepare, was brief.'],
  ['2023-09-14', 'The talks failed twice over satellites, and North Korea walked away.'],
  ['2023-09-14', 'Kim twice watched satellite launches that failed.'],
  ['2023-09-14', 'Of North Korea’s six satellite launches since 1998, four failed.'],
  ['2025-07-13', 'About 600 of the 15,000 North Korean soldiers sent to Russia have died.'],
  ['2025-07-13', 'Pyongyang pays for 10,000 soldiers a month to be sent to Russia, a study says.'],
  ['2025-07-13', 'Kim sent 12 soldiers to Moscow to march past Putin.'],
  ['2025-07-13', 'Ukraine’s army says that it fought 8,000 North Korean soldiers sent to Kursk.'],
  [
    '2025-07-13',
    'North Korea sent 10,000 soldiers to flooded towns, state media said, a week after Russia offered help.',
  ],
  ['2025-07-13', 'North Korea deployed 10,000 soldiers on its southern frontier as Lavrov arrived from Russia.'],
  ['2025-07-13', 'South Korea sent 300,000 soldiers to Vietnam, more than North Korea has sent to Russia.'],
  ['2025-07-13', 'Lavrov’s aides planned a four-day visit to China before that to North Korea.'],
  ['2021-10-18', 'William Shatner spent 10 minutes in space days after Peresild and Shipenko had been there.'],
])('on %s nothing is compared in: %s', (published, sentence) => {
  expect(statedOn(published, sentence)).toEqual([]);
});

test.each([
  ['2023-09-14', 'After talks that lasted four hours, Putin walked Kim to his car.', 'talks: four hours'],
  ['2023-09-14', 'Putin and Kim, Russian media say, talked for over four hours.', 'talks: over four hours'],
  ['2023-09-14', 'North Korea has twice failed to launch a satellite.', 'failures: twice'],
  ['2025-07-13', 'The 11,000 North Korean troops sent to Russia fought in Kursk.', 'sent: 11,000 North Korean troops'],
  ['2025-07-13', 'Lavrov’s three-day visit to North Korea ends on Sunday.', 'visit: three-day'],
  ['2021-10-18', 'Peresild and Shipenko are to rest for weeks after 12 days in orbit.', 'stay: 12 days'],
])('on %s something is compared in: %s', (published, sentence, found) => {
  expect(statedOn(published, sentence)).toEqual([found]);
});

describe('with an account of the length of talks', () => {
  const corpus: Corpus = {
    ...tiny,
    accounts: tiny.accounts.map((account) =>
      account.id !== 'length-of-talks'
        ? account
        : {
            ...account,
            measures: [
              {
                id: 'talks',
                name: "length of the leaders' talks",
                unit: 'hour',
                tense: 'past',
                nouns: ['talks', 'meeting'],
                verbs: ['talked', 'met'],
                between: [],
                by: ['kim-jong-un', 'vladimir-putin'],
                beside: ['kremlin'],
                words: [],
                clause: [],
                not: ['tour'],
              },
            ],
            sides: account.sides.map((side, i) => ({
              ...side,
              figure: { of: 'talks', low: 2 + 2 * i, high: 2 + 2 * i },
            })),
          },
    ),
  };
  const page = (sentence: string, more: Partial<SentenceOfPage> = {}): SentenceOfPage => ({
    sentence,
    published: '2023-09-14',
    topics: ['russia-north-korea'],
    entities: new Set(['kim-jong-un', 'vladimir-putin']),
    ...more,
  });
  const stated = (sentence: string, more: Partial<SentenceOfPage> = {}) =>
    figuresCheck(page(sentence, more), corpus).map(({ page, low, high }) => [page, low, high]);

  test('it says what the page states, what the reports do, and who', () => {
    const [found] = figuresCheck(page('Kim and Putin talked for about three hours.'), corpus);
    expect(found).toMatchObject({
      account: 'length-of-talks',
      of: 'talks',
      name: 'length of the leaders’ talks',
      page: 'about three hours',
      low: 3,
      high: 3,
      reports: 'two to four hours',
    });
    expect(found!.sides.map(({ text, claims }) => [text, claims.map(({ by }) => by)])).toEqual([
      ['About two hours', ['20 Minutes with AFP']],
      ['Four hours', ['NPR, in a summary']],
    ]);
  });

  test.each([
    ['Kim and Putin held more than three hours of talks.', 'more than three hours', 3, 3],
    ['The talks of Kim and Putin went on for two to three hours.', 'two to three hours', 2, 3],
    ['A five-hour meeting with Putin ended Kim’s visit.', 'five-hour', 5, 5],
    ['The talks, which lasted 90 minutes, pleased Kim.', '90 minutes', 1.5, 1.5],
    ['Kim spent half a day, or 12 hours, in talks with Putin.', undefined, 0, 0],
    ['Kim and Putin met for two and a half hours.', 'two and a half hours', 2.5, 2.5],
  ])('%s', (sentence, quote, low, high) => {
    expect(stated(sentence)).toEqual(quote === undefined ? [] : [[quote, low, high]]);
  });

  test.each([
    ['a distance in time', 'Kim and Putin met two hours later.'],
    ['a drive', 'It is a two-hour drive to the meeting of Kim and Putin.'],
    ['a denial', 'Kim and Putin never talked for four hours.'],
    ['what is planned', 'Kim and Putin will meet for four hours.'],
    ['what is forbidden', 'Kim and Putin met for an hour, or 60 minutes, on a tour.'],
    ['somebody unknown', 'Kim and Castillo talked for four hours.'],
    ['somebody unknown who begins the sentence', 'Castillo and Putin talked for four hours.'],
    ['somebody the corpus knows', 'Kim and Sergei Shoigu talked for four hours.'],
    ['a day of its own', 'Kim and Putin talked for four hours in July 2022.'],
    ['two of a kind', 'Kim and Putin met for two hours and talked for four hours.'],
    ['another unit', 'Kim and Putin talked for four years.'],
    ['no figure', 'Kim and Putin talked for hours.'],
    ['nobody', 'They talked for four hours.'],
  ])('nothing is compared for %s', (_, sentence) => {
    expect(stated(sentence)).toEqual([]);
  });

  test('the article’s date tells of which meeting it speaks', () => {
    const sentence = 'Kim and Putin talked for four hours.';
    const at = (published: string | null) => stated(sentence, { published }).length;
    expect(at('2023-09-12')).toBe(0);
    expect(at('2023-09-13')).toBe(1);
    expect(at('2023-09-20')).toBe(1);
    expect(at('2023-09-21')).toBe(0);
    expect(at(null)).toBe(0);
    expect(stated('Kim and Putin talked for four hours on 13 September 2023.', { published: null })).toHaveLength(1);
    expect(stated('Kim and Putin talked for four hours in September 2023.', { published: '2025-01-01' })).toHaveLength(
      1,
    );
  });

  test('a page about something else is left alone', () => {
    expect(stated('Kim and Putin talked for four hours.', { topics: ['weapons'] })).toEqual([]);
    expect(stated('Kim and Putin talked for four hours.', { topics: [] })).toEqual([]);
  });
});
