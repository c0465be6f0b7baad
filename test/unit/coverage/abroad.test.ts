import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { mayCover } from '../../../lib/coverage/gate.ts';
import { gateTerms } from '../../../lib/coverage/gate-terms.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

const corpus = loadCorpus();
const terms = gateTerms(corpus);

/** The same short report in the press's languages: title, then paragraphs. */
const REPORTS: Record<string, string[]> = {
  Korean: [
    '김정은과 푸틴, 보스토치니에서 회담',
    '북한 김정은 위원장이 13일 러시아 보스토치니 우주기지에서 블라디미르 푸틴 대통령을 만났다.',
    '두 정상은 북한과 러시아의 협력을 논의했다. 세르게이 라브로프와 쇼이구도 배석했다.',
    '푸틴은 평양을 방문하겠다고 밝혔고, 모스크바는 무기 거래를 부인했다.',
  ],
  Russian: [
    'Путин встретился с Ким Чен Ыном на Восточном',
    'Президент России Владимир Путин принял лидера КНДР Ким Чен Ына на космодроме Восточный.',
    'Переговоры Северной Кореи и России шли два часа. С Путиным приехали Сергей Лавров и Шойгу.',
    'В Пхеньяне ждут ответного визита Путина, сообщил Дмитрий Песков. Москва назвала переговоры полезными.',
  ],
  Japanese: [
    '金正恩氏とプーチン氏が会談',
    '北朝鮮の金正恩総書記は13日、ロシアのボストーチヌイ宇宙基地でウラジーミル・プーチン大統領と会談した。',
    'ロシアと北朝鮮は協力を話し合い、ラブロフ外相も同席した。',
    'プーチン大統領は平壌を訪れるといい、次はモスクワで会う。',
  ],
  Chinese: [
    '普京与金正恩会晤',
    '朝鲜领导人金正恩13日在俄罗斯东方航天发射场与总统弗拉基米尔·普京会晤。',
    '俄罗斯与朝鲜讨论了合作，拉夫罗夫和绍伊古在座。',
    '普京将访问平壤。莫斯科否认武器交易。',
  ],
  'Chinese in traditional characters': [
    '普丁與金正恩會晤',
    '北韓領導人金正恩13日在俄羅斯東方航太發射場與總統普丁會晤。',
    '俄羅斯與北韓討論了合作，拉夫羅夫和紹伊古在座。',
    '普丁將訪問平壤。莫斯科否認武器交易。',
  ],
  German: [
    'Putin empfängt Kim Jong-un in Wostotschny',
    'Russlands Präsident Wladimir Putin hat Nordkoreas Machthaber in Russland empfangen; Nordkorea schickte Offiziere.',
    'Sergej Lawrow und Sergej Schoigu nahmen teil. Russland und Nordkorea wollen zusammenarbeiten.',
    'Aus Moskau hieß es, Putin reise bald nach Pjöngjang in Nordkorea. Russland dementierte Waffengeschäfte.',
  ],
  French: [
    'Vladimir Poutine reçoit Kim Jong-un',
    'Le président Vladimir Poutine a reçu en Russie le dirigeant de la Corée du Nord au cosmodrome de Vostotchny.',
    'La Russie et la Corée du Nord ont parlé de coopération. Sergueï Choïgou était présent.',
    'Moscou dit que Poutine ira à Pyongyang, en Corée du Nord. La Russie nie toute livraison.',
  ],
  Spanish: [
    'Putin recibe a Kim Jong-un en Rusia',
    'El presidente Vladímir Putin recibió en Rusia al líder de Corea del Norte en el cosmódromo de Vostochni.',
    'Rusia y Corea del Norte hablaron de cooperación. Serguéi Shoigú estuvo presente.',
    'Moscú dice que Putin irá a Pyongyang, en Corea del Norte. Rusia niega entregas.',
  ],
};

describe.each(Object.entries(REPORTS))('a report of the summit in %s', (_, paragraphs) => {
  const { coverage, mentions } = annotate(articleOf(...paragraphs), corpus);

  it('passes the gate, however its paragraphs follow each other', () => {
    expect(mayCover(paragraphs.join('\n'), terms)).toBe(true);
    expect(mayCover(paragraphs.join(''), terms)).toBe(true);
  });

  it('is covered, and those who met are marked', () => {
    expect(coverage.map(({ topic }) => topic)).toContain('russia-north-korea');
    expect(mentions.map(({ entity }) => entity)).toEqual(
      expect.arrayContaining(['kim-jong-un', 'vladimir-putin', 'russia', 'north-korea', 'moscow']),
    );
  });
});

it.each([
  [
    'ko',
    'north-korea-weapons',
    '북한, 탄도미사일 또 발사',
    '합동참모본부는 북한이 동해상으로 탄도미사일을 쏘았다고 밝혔다.',
    '북한은 핵무력을 늘리고 있다. 미사일은 600㎞를 날았다.',
    '김정은은 시험발사를 참관했다고 조선중앙통신이 전했다.',
  ],
  [
    'ru',
    'north-korea-weapons',
    'КНДР испытала межконтинентальную ракету',
    'Северная Корея провела пуск баллистической ракеты в сторону Японского моря.',
    'Пхеньян называет ядерное оружие защитой. Ракета КНДР летела час.',
    'Ким Чен Ын следил за испытанием, сообщил ЦТАК.',
  ],
  [
    'ko',
    'ukraine-war',
    '러시아, 우크라이나 전역에 드론 공습',
    '러시아군이 우크라이나 키이우와 하르키우를 드론과 미사일로 공습했다.',
    '젤렌스키 대통령은 러시아가 휴전을 거부했다고 비판했다. 우크라이나 전쟁은 4년째다.',
    '푸틴 대통령은 전선 상황에 만족한다고 말했다.',
  ],
  [
    'ru',
    'russia-space',
    'Ракета с новым экипажем стартовала с Байконура',
    'Роскосмос сообщил: корабль «Союз МС-18» вышел на орбиту и летит к МКС.',
    'Российские космонавты проведут на станции полгода. Стыковка — вечером.',
    'Это второй пуск с космодрома Байконур в этом году, отметили в России.',
  ],
])('covers in %s the topic %s', (_, topic, ...paragraphs) => {
  const { coverage } = annotate(articleOf(...paragraphs), corpus);
  expect(coverage.map((covered) => covered.topic)).toContain(topic);
  expect(mayCover(paragraphs.join(''), terms)).toBe(true);
});

it.each([
  ['서울시는 오늘 새 도서관을 열었다. 한국과 일본의 작가들이 왔다.'],
  ['Москва строит новую библиотеку. Россия и Китай договорились о книгах.'],
  ['東京で図書館が開いた。日本と中国の作家が来た。'],
  ['In Moskau öffnet eine Bibliothek. Russland und China tauschen Bücher.'],
  ['Corea: el disco de la banda. Moscú y Rusia en la gira.'],
])('a page on something else does not pass: %j', (text) => {
  expect(mayCover(text, terms)).toBe(false);
});
