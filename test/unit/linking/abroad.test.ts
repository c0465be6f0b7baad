import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();

/** What is marked in the paragraphs, as `quote entity kind`; aliases are told as names. */
function marks(...paragraphs: string[]): string[] {
  const { mentions } = annotate(articleOf(...paragraphs), corpus, { all: true });
  return mentions.map(({ quote, entity, kind }) => `${quote} ${entity} ${kind === 'alias' ? 'name' : kind}`);
}

describe('in Russian', () => {
  it('all cases of a name are one, and a small word before it is no given name', () => {
    const found = marks('Владимир Путин в Кремле', 'С Путиным прилетели двое.', 'К Путину пришли, о Путине молчали.');
    expect(found).toEqual(
      expect.arrayContaining(['Путиным', 'Путину', 'Путине'].map((quote) => `${quote} vladimir-putin surname`)),
    );
  });

  it('a name right after a genitive is another, not more of it', () => {
    const found = marks(
      'Владимир Путин',
      'Помощник Владимира Путина Юрий Ушаков и глава МИД России Иван Петров спорили.',
    );
    expect(found).toContain('Владимира Путина vladimir-putin name');
    expect(found).toContain('России russia name');
  });

  it('another bearer takes the surname in all its cases', () => {
    expect(marks('Вечер в театре', 'Актёр Кирилл Лавров жил в России.', 'О Лаврове помнят, Лаврова любят.')).toEqual([
      'России russia name',
    ]);
  });

  it('a sister of the same surname is not the leader', () => {
    const found = marks('Ким Чен Ын и его сестра', 'Сестра Ким Чен Ына Ким Ё Чжон выступила в КНДР.');
    expect(found).toEqual(['Ким Чен Ын kim-jong-un name', 'Ким Чен Ына kim-jong-un name', 'КНДР north-korea acronym']);
  });

  it.each([
    ['Москва заявила о готовности к переговорам.', 'Москва moscow metonym'],
    ['Союзники недовольны Москвой.', 'Москвой moscow metonym'],
    ['Самолёт прилетел в Москву.', 'Москву moscow name'],
    ['Он родился под Москвой.', 'Москвой moscow name'],
  ])('tells the government from the city: %s', (text, mark) => {
    expect(marks('Россия и мир', `Россия ждёт. ${text}`)).toContain(mark);
  });

  it.each([
    'Театр на Московском проспекте открыт.',
    'Победила партия «Единая Россия».',
    'Новости на канале Россия 24.',
  ])('leaves longer names alone: %s', (text) => {
    expect(marks('Новости', text)).toEqual([]);
  });
});

describe('in Korean', () => {
  it.each(['은', '의', '와의', '에서도', '군의', '측은', '로부터', '처럼'])('a name stands before %s', (particle) => {
    expect(marks('소식', `어제 러시아${particle} 새 소식이 왔다.`)).toEqual(['러시아 russia name']);
  });

  it('a surname is told by the office after it, and needs the full name', () => {
    expect(marks('김정은 연설', '김 위원장은 웃었다. 김 감독은 울었다. 김여정은 갔다. 김 부부장도 갔다.')).toEqual([
      '김정은 kim-jong-un name',
      '김 kim-jong-un surname',
    ]);
    expect(marks('협회 소식', '김 위원장은 북한과의 경기를 말했다.')).toEqual(['북한 north-korea name']);
  });

  it('a mountain, a river, an age and a drum are not the North', () => {
    expect(marks('주말', '북한산과 북한강에 갔다. 조선 시대 성벽에서 북 치는 소리. 북으로 도봉산.')).toEqual([]);
    expect(marks('북한 발사', '북이 미사일을 쏘았다.')).toContain('북 north-korea nominal');
  });
});

describe('in Chinese and Japanese', () => {
  it.each(['导弹落入日本海。', '他喜欢日本料理。', '莫斯科餐厅重开。', '美国家安全顾问说。', '朝鲜族歌舞团来了。'])(
    'a name ends where it ends: %s',
    (text) => {
      const { mentions } = annotate(articleOf('日本、美国和俄罗斯', text), corpus, { all: true });
      expect(mentions.filter(({ flow }) => flow === 1)).toEqual([]);
    },
  );

  it('others of the family are not the leader', () => {
    expect(marks('金正恩氏の妹', '金与正氏は北朝鮮で、金総書記はロシアで話した。資金は要らない。')).toEqual([
      '金正恩 kim-jong-un name',
      '北朝鮮 north-korea name',
      '金 kim-jong-un surname',
      'ロシア russia name',
    ]);
  });
});

describe('in German, French and Spanish', () => {
  it('a German noun is no given name, and a genitive is the name', () => {
    const found = marks(
      'Wladimir Putin in der Stadt',
      'Das ist der Gast, den die Stadt nicht mit Musik empfing, und Präsident Putin kam für eine Rede.',
      'Russlands Regierung sagt, dass Putin Waffen schickt. Putins Rede und Moskaus Ziele sind bekannt.',
    );
    expect(found.map((mark) => mark.split(' ')[0])).toEqual([
      'Wladimir',
      'Putin',
      'Russlands',
      'Putin',
      'Putins',
      'Moskaus',
    ]);
  });

  it('an elided article stays outside', () => {
    expect(marks('La guerre', "L’Ukraine et les alliés d’Ukraine, l'Ukraine aussi.")).toEqual(
      Array(3).fill('Ukraine ukraine name'),
    );
  });

  it('a sea and somebody introduced by a surname are not marked', () => {
    const text = 'En el mar de Japón, un joven de apellido Putin y la guía de la casa cenan con los de Rusia.';
    expect(marks('El tren de las siete', text)).toEqual(['Rusia russia name']);
  });
});
