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

describe('a Russian surname', () => {
  const story = 'Россия и Украина спорят, Кремль молчит; переговоры отложены.';

  it.each([
    'Отдельно Путин поблагодарил лётчиков.',
    'Рассказал Путин и о рыбе.',
    'Визит Путина перенесли.',
    'В Нью-Йорке Путин не был.',
    'Имя Путина осталось на табличке.',
    'Так ответил Герасимов Путину.',
  ])('is not the second half of what opens the sentence: %s', (text) => {
    expect(marks('Коротко', story, text).filter((mark) => mark.endsWith('surname'))).toHaveLength(1);
  });

  it('is still that of a given name', () => {
    for (const given of ['Олег', 'Лев', 'Яков'])
      expect(marks('Коротко', story, `${given} Путин чинит лодки.`).join()).not.toContain('surname');
  });

  it('is told by an office of several words', () => {
    expect(marks('Половодье', story, 'Министр природных ресурсов Козлов приехал на дамбу.')).toContain(
      'Козлов alexander-kozlov surname',
    );
    expect(marks('Половодье', story, 'Министр сельского хозяйства Песков приехал на дамбу.').join()).not.toContain(
      'peskov',
    );
  });
});

describe('a Russian capital', () => {
  it('is not the government of what its genitive only belongs to', () => {
    expect(marks('Выставка', 'Музей Москвы показывает куклы.').join()).not.toContain('moscow');
    expect(marks('Погода', 'Россия мёрзнет. Улицы Москвы замело.')).toContain('Москвы moscow name');
  });
});

describe('a German name', () => {
  it('is not joined with the verb after it', () => {
    expect(marks('Winter', 'In der Ukraine war es still, und die Menschen haben sich das nicht erklärt.')).toContain(
      'Ukraine ukraine name',
    );
  });

  it('has no noun with an article or number for a given name', () => {
    const story = 'Der Kreml schweigt, Russland und die Ukraine streiten, und das ist nicht neu für die Menschen.';
    expect(marks('Rede', story, 'Es waren drei Abende Putin, und das im Fernsehen.')).toContain(
      'Putin vladimir-putin surname',
    );
    expect(marks('Rede', story, 'Am Abend kam Heiner Putin mit dem Rad.').join()).not.toContain('vladimir-putin');
  });

  it('in the genitive is that of the same bearers', () => {
    const text =
      'Der Verteidiger Min-jae Kim ist müde. Kims Berater sagt, dass er das nicht ist, und Südkorea hofft mit ihm.';
    expect(marks('Fußball', text).join()).not.toContain('kim-jong-un');
  });
});

describe('a Korean surname', () => {
  it('of one letter is told by the office of each who bears it', () => {
    const found = marks(
      '군 소식',
      '북한이 미사일을 쐈다. 김명수 합참의장이 회의를 열었다. 김정은 국무위원장은 자리에 없었다.',
      '김 의장은 짧게 말했다. 김 위원장은 말이 없었다.',
    );
    expect(found).toContain('김 kim-myung-soo surname');
    expect(found).toContain('김 kim-jong-un surname');
  });

  it('of one letter is not that of an acting chairman', () => {
    const found = marks('국회', '북한 김정은 국무위원장 얘기가 나왔다.', '김 위원장 대행은 정회를 선포했다.');
    expect(found).not.toContain('김 kim-jong-un surname');
  });

  it('that somebody is only called by is not its bearer’s', () => {
    const text = '러시아에서 온 이 씨는 동네에서 ‘푸틴’으로 불린다. 우크라이나 이웃도 그렇게 부른다.';
    expect(marks('이웃', text).join()).not.toContain('putin');
  });

  it('and a place may have the particle of the way there', () => {
    expect(marks('기차', '러시아행 열차가 떠났다.')).toEqual(['러시아 russia name']);
  });
});

describe('a Japanese surname', () => {
  it('is told by the office after it', () => {
    expect(marks('会見', 'ロシアのペスコフ大統領報道官は質問に答えなかった。')).toContain(
      'ペスコフ dmitry-peskov surname',
    );
  });
});
