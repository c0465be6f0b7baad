import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const metonyms = marked('metonym');
const KNOWN = 'South Korea, North Korea, Russia and the United States were named.';

describe('a capital is its government', () => {
  it.each([
    ['The remark baffles Seoul, and nobody else.', 'Seoul'],
    ['His sister calls Seoul a puppet.', 'Seoul'],
    ['Nobody counted the provocations from Pyongyang.', 'Pyongyang'],
    ['What Seoul already pays is enough.', 'Seoul'],
    ['Ties between Beijing and Moscow grew.', 'Moscow'],
    ['Ties between Beijing, Moscow and Pyongyang grew.', 'Moscow'],
    ['They spoke of concessions extracted from Moscow.', 'Moscow'],
  ])('in “%s”', (sentence, capital) => {
    expect(metonyms('Report', sentence, KNOWN).map((mark) => mark.split(' ')[0])).toContain(capital);
  });

  it.each([
    'A blast rocked Moscow.',
    'She left Seoul by train.',
    'Trains from Pyongyang were late.',
    'He toured Moscow.',
  ])('but the place in “%s”', (sentence) => {
    expect(metonyms('Report', sentence, KNOWN)).toEqual([]);
  });

  it.each([
    ['zh', '平壤今年試射飛彈，北韓說。', '平壤'],
    ['zh', '首尔承诺投资，韩国说。', '首尔'],
  ])('in other languages (%s): %s', (_, sentence, capital) => {
    expect(metonyms(sentence)).toEqual([expect.stringMatching(`^${capital} `)]);
  });
});

it('a film is told by the word beside it', () => {
  expect(
    marked()('Russian film', 'Critics liked the film “The Challenge”, which was shot in orbit by a Russian crew.'),
  ).toEqual(['The Challenge the-challenge-film']);
});

it('an agency keeps its name before what it is', () => {
  expect(marked()('Wire', 'AFP News Agency reported it.')).toEqual(['AFP afp']);
});
