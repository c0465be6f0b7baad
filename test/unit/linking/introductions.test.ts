import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const people = marked('surname');

const KIM = 'Kim kim-jong-un';
const SUMMIT = 'North Korean leader Kim Jong Un met Russian President Vladimir Putin. Kim gave him a sword.';

describe('a surname that introduces somebody else', () => {
  it.each([
    ['by an age', 'In Busan the driver of a bus heard it. “Loud,” said Kim, 61. Kim drove on.'],
    ['by being called so', 'A woman named Kim watched it on a screen. Kim said she was hungry.'],
    ['by a house', 'Kim of Hanyang University has doubts. Kim counts engines.'],
    ['by an office that is not his', 'Professor Kim has doubts. Kim counts engines.'],
    ['by an office behind it', '“Thank you,” said Kim, the chair, and rang a bell. Kim rose.'],
    ['by a calling', 'The skipper, Kim, asked for diesel. Kim was cold.'],
    ['as one more', 'One man fell. Another, Kim, held on. Kim is well.'],
    ['as of another country', 'Kim, a Canadian nurse, was there too. Kim is well.'],
  ])('%s is not his, nor the next one', (_, paragraph) => {
    expect(people('A summit', SUMMIT, paragraph)).toEqual([KIM]);
  });

  it('leaves him his own further on', () => {
    const page = ['A summit', SUMMIT, 'A driver named Kim, 61, watched. Kim was cold.', 'Both rode home by train.'];
    expect(people(...page, 'Kim waved from the train.')).toEqual([KIM, KIM]);
  });

  it('is quoted on in the paragraph that follows', () => {
    const page = ['A summit', SUMMIT, 'It took an hour.', 'Professor Kim has doubts about the engine.'];
    expect(people(...page, '“It is slow,” Kim added.')).toEqual([KIM]);
    expect(people(...page, 'Kim left by train.')).toEqual([KIM, KIM]);
  });

  it('takes the place of one whose office it may be not at all', () => {
    const chiefs = 'Adm. Kim Myung-soo, who leads South Korea’s Joint Chiefs of Staff, was in Tokyo.';
    expect(people('A visit', chiefs, 'Adm. Kim smiled.')).toEqual(['Kim kim-myung-soo']);
    expect(people('A visit', chiefs, 'Judge Kim smiled.')).toEqual([]);
  });

  it('is no stranger’s when a star’s age is told', () => {
    expect(people('A stunt', 'Tom Cruise hung from a roof in London.', 'Cruise, 62, smiled.')).toEqual([
      'Cruise tom-cruise',
    ]);
  });

  it('is another’s whom the page names in full in the same breath', () => {
    const page = ['A camera', SUMMIT, 'Kim Dong-yup, who teaches in Seoul, has doubts. Kim says the lens is weak.'];
    expect(people(...page)).toEqual([KIM]);
  });

  it('is nobody’s by “Mr.” where a page has two of them', () => {
    const page = ['A trial', 'His lawyer, David Kim, rose in New York and spoke of North Korea and its missiles.'];
    expect(people(...page, 'It was the birthday of Kim Jong Un, an agent said. Mr. Kim objected.')).toEqual([]);
  });

  it('is a player’s where he plays, but for one who leads a country', () => {
    expect(people('A match', 'In Russia Lavrov scored twice and Peskov was in goal.')).toEqual([]);
    expect(people('A decree', 'At home in Russia, Putin scored an own goal.')).toEqual(['Putin vladimir-putin']);
  });
});

describe('what bears a surname', () => {
  it.each([
    ['a shop', 'In Moscow Peskov’s Garage mends cars.', 'In Moscow Peskov’s car was mended.'],
    ['a firm of partners', 'In Moscow Lavrov & Sons sells tea.', 'In Moscow Lavrov and sons drink tea.'],
    ['a firm', 'In Moscow Lavrov, the tea company, is closed.', 'In Moscow Lavrov, the minister, drank tea.'],
    ['a course', 'At Trump Doral the wind rose over Washington.', 'At noon Trump rose in Washington.'],
    ['a son', 'On Monday Trump Jr. spoke of Russia.', 'On Monday Trump spoke of Russia.'],
  ])('%s is not marked', (_, other, own) => {
    const russia = 'Russia and the Kremlin were on every screen.';
    expect(people('News', russia, other)).toEqual([]);
    expect(people('News', russia, own)).toHaveLength(1);
  });

  it('is a school or a street in French, and the man elsewhere', () => {
    const page = [
      'Ivry',
      'La cité Gagarine est démolie dans la rue Gagarine, et les enfants sont partis avec une clé.',
    ];
    expect(people(...page)).toEqual([]);
    expect(people(...page, 'Youri Gagarine est venu en 1963. Gagarine souriait.')).toEqual(['Gagarine yuri-gagarin']);
  });

  it('is a town’s where a page has its council', () => {
    const minister = 'Australia’s trade minister, Simon Birmingham, spoke of tariffs in China.';
    expect(people('Wine', minister, 'Birmingham flew home.')).toEqual(['Birmingham simon-birmingham']);
    expect(people('Wine', minister, 'Birmingham City Council buys wine. Birmingham is large.')).toEqual([]);
  });
});

describe('bearers who are not talked of', () => {
  it('are those who wrote the report or took its pictures', () => {
    const story = 'North Korea fired a missile past Pyongyang and the Kremlin shrugged; sanctions changed nothing.';
    expect(people('A launch', 'By Tong-Hyung Kim', story, 'Kim watched from a tent.')).toEqual([KIM]);
    expect(people('A launch', 'Photo: Won-il Kim/AFP', story, 'Kim watched from a tent.')).toEqual([KIM]);
    expect(people('A launch', 'With Tong-Hyung Kim', story, 'Kim watched from a tent.')).toEqual([]);
  });

  it('are those who come up only after a place that tells the leader', () => {
    const story = 'North Korea fired a missile past Pyongyang and the Kremlin shrugged; sanctions changed nothing.';
    const later = 'Kim Tae-yun, who teaches in Daegu, was asleep.';
    expect(people('A launch', story, 'What Putin knew, Kim told him.', later)).toContain(KIM);
    expect(people('A launch', story, 'Kim’s sister laughed.', later)).toEqual([KIM]);
    expect(people('A launch', story, later, 'Kim’s sister laughed.')).toEqual([]);
  });
});

it('is part of a name whose given half is written small', () => {
  expect(people('A summit', SUMMIT, 'It was cold.', 'Won-il Kim waved, and Dong-yup Kim did not.')).toEqual([KIM]);
});

describe('surnames that few bear', () => {
  it('are told by another of their story in the paragraph', () => {
    const text = 'Sir Richard Branson went to the edge of space nine days before Bezos did.';
    expect(people('A rocket', text)).toEqual(['Bezos jeff-bezos']);
    expect(people('A parcel', 'Sir Ridley went to the shop nine days before Bezos did.')).toEqual([]);
  });

  it('are told by the country alone, of the first man in space', () => {
    expect(people('1961', 'The Soviet Union cheered when Gagarin went round the world.')).toEqual([
      'Gagarin yuri-gagarin',
    ]);
    expect(people('Kelso', 'Gagarin, who fell at the last, was not fancied.')).toEqual([]);
  });
});

describe('金', () => {
  it('with a form of address is the leader, unless the page has another', () => {
    const story = '北朝鮮の平壌で、ロシアのプーチン大統領と会談した。ミサイルと制裁が議題。';
    expect(people('会談', `金正恩総書記は${story}`, '金氏は列車で移動した。')).toContain('金 kim-jong-un');
    expect(people('談話', `金与正氏は${story}`, '金氏は列車で移動した。')).not.toContain('金 kim-jong-un');
    expect(people('会晤', '朝鲜领导人金正恩13日同俄罗斯总统普京会晤。金委员长乘火车离开平壤。')).toContain(
      '金 kim-jong-un',
    );
  });
});
