import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** The surnames that are marked in the paragraphs, with the first words after each. */
const surnames = (...paragraphs: string[]): string[] =>
  annotate(articleOf(...paragraphs), corpus, { all: true })
    .mentions.filter(({ kind }) => kind === 'surname')
    .map(({ quote, entity, flow, end }) => `${quote}${paragraphs[flow]!.slice(end, end + 9)} ${entity}`);

describe('a leader whose relatives alone are named in full', () => {
  it('is meant by the bare surname that is in the headline', () => {
    const page = [
      'Trump orders new sanctions on North Korea',
      'Ivanka Trump watched from the second row in Washington.',
      'The United States would not wait, Trump told reporters.',
    ];
    expect(surnames(...page)).toEqual(['Trump orders n donald-trump', 'Trump told rep donald-trump']);
  });

  it('is meant by his office, and after it by the surname alone', () => {
    const page = [
      'A state visit to London',
      'President Trump brought up missiles, North Korea and the United States at lunch.',
      'The president spoke of President Trump’s letters, and President Trump spoke of Kim Jong Un.',
      'Eric Trump came late.',
      'It rained on the guests.',
      'Trump left at four.',
    ];
    expect(surnames(...page)).toContain('Trump left at  donald-trump');
    expect(surnames(...page)).toHaveLength(4);
  });

  it('is not meant in one breath with a relative, or by “the younger Trump”', () => {
    const page = [
      'Trump orders new sanctions on North Korea',
      'The United States acted. Eric Trump said so, and Trump smiled.',
      'The younger Trump left.',
    ];
    expect(surnames(...page)).toEqual(['Trump orders n donald-trump']);
  });

  it('is not meant where the story is the relative’s', () => {
    const page = [
      'Lara Trump leaves party post',
      'Lara Trump, the co-chair, said on Monday that she would step down in the United States.',
      'Trump, the co-chair, thanked the members. Trump said that her children came first.',
    ];
    expect(surnames(...page)).toEqual([]);
    expect(
      surnames('Igor Putin joins a bank', 'Igor Putin sits on the board in Moscow, Russia.', 'Putin lives in Ryazan.'),
    ).toEqual([]);
  });
});

describe('leaders whom nobody names in full', () => {
  it.each([
    [
      'Poutine et Kim',
      'Poutine et Kim se sont vus à Vladivostok, selon le Kremlin, pour la première fois.',
      'Kim a promis',
    ],
    ['Putin und Kim', 'Putin und Kim haben sich in Wladiwostok getroffen, wie der Kreml mitteilt.', 'Kim versprach'],
    ['Putin y Kim', 'Putin y Kim se vieron en Vladivostok, según el Kremlin, por la primera vez.', 'Kim prometió'],
    ['Putin and Kim', 'Putin and Kim met in Vladivostok, the Kremlin said.', 'Kim promised'],
  ])('are told by one another: %s', (title, lead, next) => {
    expect(surnames(title, lead, `${next} les obus, und das ist für den Krieg.`)).toHaveLength(5);
  });

  it('are told by the office and the people’s name in their own language', () => {
    const page = [
      'Besuch im Osten',
      'Der nordkoreanische Machthaber Kim ist mit dem Zug in der russischen Stadt angekommen und wird von Putin empfangen.',
      'Kim lobte die Raketen.',
    ];
    expect(surnames(...page).map((mark) => mark.split(' ').at(-1))).toEqual([
      'kim-jong-un',
      'vladimir-putin',
      'kim-jong-un',
    ]);
  });

  it('are not told by a singer’s story', () => {
    const page = [
      'Kim, la star, chante à Paris',
      'Kim a chanté hier dans une salle de Paris pour le public.',
      'Le public a aimé les chansons de Kim.',
    ];
    expect(surnames(...page)).toEqual([]);
    // Another bearer takes the one who is only told by a mate.
    expect(surnames('Prisons', 'Kim Kardashian came to see Trump. Trump and Kim spoke.').join()).not.toContain(
      'kim-jong',
    );
  });

  it('are told by an office in scripts where a surname is one letter', () => {
    const story = '북한 조선중앙통신은 평양에서 미사일을 발사했다고 보도했다.';
    expect(surnames('북한 발사', story, '김 위원장은 참관했다.')).toHaveLength(1);
    expect(surnames('노사 협상', '김철수 노조 위원장은 북한 얘기를 했다.', '김 위원장은 웃었다.')).toEqual([]);
    expect(surnames('노사 협상', '김 위원장은 임금 얘기를 했다.')).toEqual([]);
    expect(surnames('金総書記が訪ロ', '北朝鮮は弾道ミサイルを平壌から発射した。金総書記は列車で帰った。')).toHaveLength(
      2,
    );
  });
});

describe('a transcript', () => {
  const story =
    'Thank you. North Korea has sent arms to Russia, and Pyongyang and Moscow deny it, the State Department says.';

  it('introduces an official spokesman by his label', () => {
    const page = ['Press briefing', 'MODERATOR: Kirby has a statement.', `MR. KIRBY: ${story}`];
    const more = [
      'Q: What does Kim get?',
      'MR. KIRBY: Aircraft.',
      'Q: Is Mr. Kim from the paper here?',
      'KIRBY: He is.',
    ];
    expect(surnames(...page, ...more).filter((mark) => mark.endsWith('john-kirby'))).toHaveLength(4);
  });

  it('is not that of an airline’s call, nor where another of the name is introduced', () => {
    const call = ['Earnings call', 'OPERATOR: Welcome.', 'MR. KIRBY: Fuel cost more because of the war in Ukraine.'];
    expect(surnames(...call, 'ANALYST: Thanks.', 'MR. KIRBY: We avoid Russia.')).toEqual([]);
    const page = ['Press briefing', 'MODERATOR: Scott Kirby has a statement.', `MR. KIRBY: ${story}`];
    expect(surnames(...page, 'Q: Why?', 'MR. KIRBY: Because.')).toEqual([]);
  });
});
