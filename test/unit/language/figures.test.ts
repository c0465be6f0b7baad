import { describe, expect, it } from 'vitest';
import { figuresIn, figuresOfSentence } from '../../../lib/language/figures.ts';
import { loadParser } from '../../../lib/language/parser.ts';
import { articleOf, tinyCorpus } from '../../support/tiny-corpus.ts';

const corpus = tinyCorpus();
const parse = await loadParser(corpus);
const figures = (sentence: string) =>
  figuresOfSentence(sentence, parse).map(({ quote, low, high, sense, unit }) => [quote, low, high, sense, unit]);

describe('reads a figure', () => {
  it.each([
    [
      'Russia got about 10,000 North Korean soldiers.',
      'about 10,000 North Korean soldiers',
      10_000,
      10_000,
      'about',
      'soldier',
    ],
    ['The talks lasted between four and five hours.', 'between four and five hours', 4, 5, 'exactly', 'hour'],
    ['They spoke for two to three hours.', 'two to three hours', 2, 3, 'exactly', 'hour'],
    ['They met for two and a half hours.', 'two and a half hours', 2.5, 2.5, 'exactly', 'hour'],
    ['It took half an hour.', 'half an hour', 0.5, 0.5, 'exactly', 'hour'],
    ['The summit ran more than an hour.', 'more than an hour', 1, 1, 'more than', 'hour'],
    ['The four-hour talks ended.', 'four-hour', 4, 4, 'exactly', 'hour'],
    ['A 10,000-strong force came.', '10,000-strong', 10_000, 10_000, 'exactly', 'person'],
    ['It fired a dozen missiles.', 'a dozen missiles', 12, 12, 'exactly', 'missile'],
    ['At least two dozen tanks burned.', 'At least two dozen tanks', 24, 24, 'at least', 'tank'],
    ['As many as 100,000 troops could go.', 'As many as 100,000 troops', 100_000, 100_000, 'at most', 'soldier'],
    [
      'Between 11,000 and 12,000 troops arrived.',
      'Between 11,000 and 12,000 troops',
      11_000,
      12_000,
      'exactly',
      'soldier',
    ],
    ['He has 1,500 or so men.', '1,500 or so men', 1500, 1500, 'about', 'man'],
    ['They need 10 to 12 million shells.', '10 to 12 million shells', 10e6, 12e6, 'exactly', 'shell'],
    ['They sent 1.2 million artillery shells.', '1.2 million artillery shells', 1.2e6, 1.2e6, 'exactly', 'shell'],
    ['It lost two hundred and fifty tanks.', 'two hundred and fifty tanks', 250, 250, 'exactly', 'tank'],
    ['It cost $20 billion.', '$20 billion', 20e9, 20e9, 'exactly', 'dollar'],
    ['It grew from four people.', 'four people', 4, 4, 'exactly', 'person'],
    ['It fell some 500 kilometres away.', 'some 500 kilometres', 500, 500, 'about', 'kilometer'],
  ])('%s', (sentence, ...expected) => {
    expect(figures(sentence)).toEqual([expected]);
  });
});

describe('leaves out a number that counts nothing, or not what it seems to', () => {
  it.each([
    'A Falcon 9 flew after Resolution 1718 and Hwasong-17.',
    'They won 3-0 at 10 a.m. on Sept. 13, 2023.',
    'The 39-year-old came three years ago, and two hours later he left.',
    'It was the second launch in three months.',
    'It had done so in the past five years.',
    'One of them and 14 of 15 members agreed.',
    'He calls twice a year.',
    'The 2016 elections were over.',
    'It lasted two hours and 15 minutes.',
    'Hundreds came.',
    'At one bar Wednesday , North Koreans watched.',
  ])('%s', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });
});

it('tells what a figure is about: its own words, and those of its sentence, nearest first', () => {
  const [soldiers] = figuresOfSentence('Russia got 10,000 North Korean soldiers in Kursk.', parse);
  expect(soldiers).toMatchObject({ own: ['north', 'korean'], subject: ['got', 'kursk', 'russia'] });
  const [hours] = figuresOfSentence('After two hours of talks the leaders dined.', parse);
  expect(hours).toMatchObject({ quote: 'two hours', own: ['talks'] });
  expect(figuresOfSentence('It makes two launches a year.', parse)[0]).toMatchObject({ unit: 'launch', per: 'year' });
});

it('quotes the text of the flow, and reads English alone', async () => {
  const article = articleOf(
    'Ten soldiers left',
    'All was calm. Then 12,000 soldiers and two generals came in 15 trains.',
  );
  const found = await figuresIn(article, corpus);
  expect(found.map(({ flow, quote }) => [flow, quote])).toEqual([
    [0, 'Ten soldiers'],
    [1, '12,000 soldiers'],
    [1, 'two generals'],
    [1, '15 trains'],
  ]);
  for (const { flow, start, end, quote } of found) expect(article.flows[flow]!.text.slice(start, end)).toBe(quote);
  expect(await figuresIn({ ...article, language: 'de' }, corpus)).toEqual([]);
});
