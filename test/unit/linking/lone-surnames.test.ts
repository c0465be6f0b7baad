import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const people = marked('surname');

const KIM = 'Kim kim-jong-un';

describe('a surname that nobody bears in full', () => {
  it('is a leader’s where other leaders go by theirs', () => {
    const text = 'Trump called twice. Putin let it ring, and aides in Moscow and Pyongyang took notes.';
    expect(people('A long weekend', text)).toEqual(['Trump donald-trump', 'Putin vladimir-putin']);
  });

  it('is the North Korean leader’s only where the story is of North Korea', () => {
    const story = 'North Korea fired a missile past Pyongyang and the Kremlin shrugged; sanctions changed nothing.';
    expect(people('A launch', story, 'Kim watched from a tent.')).toEqual([KIM]);
    expect(people('A tent', 'Kim watched from it. The weather in Busan was mild.')).toEqual([]);
  });

  it('is nobody’s with a form of address, or where another bearer is introduced', () => {
    const story = 'North Korea fired a missile past Pyongyang and the Kremlin shrugged; sanctions changed nothing.';
    expect(people('A launch', story, 'Mr. Kim has a question about the budget.')).toEqual([]);
    expect(people('A launch', story, 'Esther Kim, a trader, sold won.', 'Kim bought gold.')).toEqual([]);
  });

  it('is a leader’s beside another leader’s, whoever else bears it', () => {
    const text = 'Admiral Kim pointed at North Korea on the map. “Putin and Kim will be there,” a colleague said.';
    expect(people('A map', text)).toEqual(['Putin vladimir-putin', KIM]);
    // After a comma another clause begins.
    expect(
      people('A call', 'Nari Kim of North Korea fame rang. After Putin, and Kim as well, we slept.'),
    ).not.toContain(KIM);
  });

  it('tells an admiral of many by the country alone', () => {
    const page = ['A deck', 'North Korea and Pyongyang were on every screen; missiles were launched.'];
    expect(people(...page, 'Admiral Kim yawned.')).toEqual([]);
  });

  it('is told by what only a leader has', () => {
    expect(people('A budget', 'In Australia the Albanese government postponed it.')).toEqual([
      'Albanese anthony-albanese',
    ]);
  });

  it('is somebody’s of the name behind an article', () => {
    const text =
      'Russia and the Kremlin are far away, but there is a Peskov in every town. Peskov of ours mends clocks.';
    expect(people('A clock', text)).toEqual([]);
    expect(people('A clock', 'Russia and the Kremlin: a Putin ally resigned.')).toEqual(['Putin vladimir-putin']);
  });

  it('is a player’s on a page of sport', () => {
    const sport = 'The keeper saved a penalty, the coach praised the striker and the league has a new referee.';
    expect(people('Spartak win in Moscow', sport, 'In Russia Lavrov scored and Peskov was booked.')).toEqual([]);
    const russian = 'Вратарь отбил пенальти, тренер хвалил защитника, а матч в России смотрел весь стадион.';
    expect(people('Тур', russian, 'Лавров забил гол, Песков получил карточку.')).toEqual([]);
  });

  it('is an actress’s on a page of the stage, where a minister’s is not', () => {
    const stage =
      'The festival has an opera, a concert and a theatre from Russia; Roscosmos lent a capsule for the film in orbit.';
    expect(people('Festival', stage, 'Peresild sits in the third row, Shipenko in the fourth.')).toHaveLength(2);
    expect(people('Festival', stage, 'Rudenko sits in the third row.')).toEqual([]);
  });
});

describe('a surname of several', () => {
  const page = [
    'A speech',
    'Kim Yo Jong, a sister of North Korean leader Kim Jong Un, spoke for an hour.',
    'Kim Jong Un was elsewhere.',
  ];

  it('before a relative is of the one whose relatives are told', () => {
    expect(people(...page, 'Kim’s sister drank water.')).toEqual([KIM]);
  });

  it('is not of the one whom the page keeps naming in full', () => {
    expect(people(...page, 'Kim, in black, drank water.')).toEqual([]);
  });

  it('is not of one who is named for a relative’s sake', () => {
    const text = [
      'A shipyard',
      'Workers waved, and so did his sister, Kim Yo Jong.',
      'In North Korea a ship was launched.',
    ];
    expect(people(...text, 'Kim Jong Un broke the bottle.', 'It was cold.', 'Kim wore a hat.')).toEqual([KIM]);
  });
});
