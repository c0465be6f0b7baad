import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** What is marked in the paragraphs, as `quote entity`. */
const marks = (...paragraphs: string[]): string[] =>
  annotate(articleOf(...paragraphs), corpus, { all: true }).mentions.map(({ quote, entity }) => `${quote} ${entity}`);

describe('strangers', () => {
  it.each([
    'Goalkeeper Lavrov let in four in Russia.',
    'Russia cheered Dmitry Peskov, the young pianist, and then Peskov bowed.',
    'In Russia the tenor Sergei Lavrov sang; Lavrov was ill.',
  ])('are told by their calling: %s', (text) => {
    expect(marks('An evening', text)).toEqual(['Russia russia']);
  });

  it('are told so in Korean and Russian', () => {
    expect(marks('소식', '배우 김정은이 무대에 섰다. 김정은은 웃었다.')).toEqual([]);
    expect(marks('소식', '가게 주인 김정은(48) 씨는 빵을 굽는다.')).toEqual([]);
    expect(marks('Вечер', 'Пианист Дмитрий Песков играл долго. Пескова вызывали трижды.')).toEqual([]);
  });

  it('are not told by a calling that the person has', () => {
    expect(marks('Premiere', 'The actress Yulia Peresild came late.')).toEqual(['Yulia Peresild yulia-peresild']);
  });
});

describe('a surname', () => {
  it('may follow a full name that others bear too', () => {
    const page = [
      'Trade',
      'Russia sent a minister to North Korea: Alexander Kozlov, the minister for natural resources of Russia.',
      'Kozlov brought bears.',
    ];
    expect(marks(...page)).toContain('Kozlov alexander-kozlov');
  });

  it('is marked on both sides of a hyphen', () => {
    const found = marks(
      'A handshake',
      'Donald Trump and Kim Jong Un had lunch.',
      'The second Trump-Kim meeting was shorter.',
    );
    expect(found.slice(-2)).toEqual(['Trump donald-trump', 'Kim kim-jong-un']);
  });

  it('is not of one who is named for a relative’s sake', () => {
    const text = 'Kim Yo Jong, a sister of North Korean ruler Kim Jong Un, spoke. Kim sounded angry.';
    expect(marks('A speech', text).filter((mark) => mark.startsWith('Kim '))).toEqual(['Kim Jong Un kim-jong-un']);
  });

  it('with a title is of the one introduced after the other was left behind', () => {
    const page = [
      'A bridge',
      'A house here was built for Kim Il-sung.',
      'Nobody lives in it.',
      'Its road leads to North Korea, where Kim Jong Un rules.',
      'Mr. Kim has not seen it.',
    ];
    expect(marks(...page)).toContain('Kim kim-jong-un');
  });

  it('of one letter is nobody’s where two hold the office', () => {
    const page = [
      '체육 소식',
      '김철수 기술위원장이 왔다.',
      '북한 김정은 국무위원장 얘기도 나왔다.',
      '김 위원장은 웃었다.',
    ];
    expect(marks(...page)).not.toContain('김 kim-jong-un');
  });

  it('of somebody known for no more than an office needs that or the full name', () => {
    expect(
      marks('A tour', 'Australia sends an orchestra to Russia and Ukraine; Birmingham is the next stop.').join(),
    ).not.toContain('simon-birmingham');
  });
});

describe('what is named after somebody or a country', () => {
  it.each(['the Shoigu express', 'Trump National', 'the U.S. Coast Guard'])('leaves %s alone', (name) => {
    const page = marks('Notes', 'Sergei Shoigu met Donald Trump.', `They speak of ${name} there.`);
    expect(page).toEqual(['Sergei Shoigu sergei-shoigu', 'Donald Trump donald-trump']);
  });

  it('leaves Russian titles alone', () => {
    expect(marks('Новости', 'Радио «Эхо Москвы» молчит.')).toEqual([]);
    expect(marks('Новости', 'В России Дмитрий Песков молчал.', 'Отдельно Песков ответил об отпуске.')).toContain(
      'Песков dmitry-peskov',
    );
    expect(marks('Новости', 'Кубок России остался в Сочи.')).toEqual([]);
    expect(marks('Новости', 'Владивосток ждёт гостей. Восточный экономический форум начался.')).toEqual([
      'Владивосток vladivostok',
    ]);
  });
});

it('does not take a contraction for half of a name', () => {
  expect(marks('Home', 'In Paris I was cold. In Seoul I’m just late.')).toEqual(['Seoul seoul']);
});
