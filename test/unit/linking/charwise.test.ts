import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const all = marked();

describe('in Korean', () => {
  const story = '북한과 러시아가 평양에서 만났다. 김정은 국무위원장이 참석했다.';

  it.each([
    '북, 동해로 미사일 발사',
    '“북이 문을 닫았다”고 했다',
    '북에서 또 쐈다',
    '북을 압박할 카드',
    '[속보] 北, 위성 발사',
    '北 미사일 두 발',
  ])('a single letter is the North: %s', (text) => {
    expect(all(text, story)[0]).toMatch(/^[북北] north-korea$/);
  });

  it.each(['북을 두드리는 소리', '북의 장단에 맞춰 춤을', '아이들은 북을 하나씩 받았다', '북에서 남으로 부는 바람'])(
    'but a drum and a wind are not: %s',
    (text) => {
      expect(all('축제', story, text).filter((mark) => mark.startsWith('북 '))).toEqual([]);
    },
  );

  it.each(['美 항공모함이 부산에 왔다', '러, 합의문 공개'])('headlines have a letter for a country: %s', (text) => {
    expect(all(text, story, '미국은 말이 없다.')[0]).toMatch(/^美 united-states$|^러 russia$/);
  });

  it('beauty is none', () => {
    expect(all('한국의 美 알리는 전시', story).join()).not.toContain('united-states');
  });

  it.each(['추진위 김 위원장은 연말에 물러난다', '배구연맹 김 위원장이 웃었다', '노조 김 위원장'])(
    'the chairman of another body is another: %s',
    (text) => {
      expect(all('소식', story, text).filter((mark) => mark.startsWith('김 '))).toEqual([]);
      expect(all('소식', story, '김 위원장은 웃었다')).toContain('김 kim-jong-un');
    },
  );

  it('an office after one letter tells who was named in full', () => {
    const found = all('안보실', '위성락 국가안보실장이 미국에 갔다.', '위 실장은 웃었다. 산 위에 눈이 왔다.');
    expect(found.filter((mark) => mark === '위 wi-sung-lac')).toHaveLength(1);
    expect(all('북한', '홍민 통일연구원 연구위원은 김정은을 말했다.', '홍 위원은 웃었다.')).toContain('홍 hong-min');
  });

  it.each(['주장 김정은이 서브를 넣었다', '정은 공방의 김정은 씨', '김정은이 결승골을 넣었다'])(
    'somebody of another calling is another: %s',
    (text) => {
      expect(all('동네 소식', '북한 이야기는 없다.', text).join()).not.toContain('kim-jong-un');
    },
  );

  it.each([
    '워싱턴 주에서 산불이 났다',
    '배우 덴절 워싱턴이 왔다',
    '디나모 모스크바에서 뛰었다',
    '워싱턴 위저즈가 이겼다',
  ])('states, people and clubs of a capital’s name are none: %s', (text) => {
    expect(all('미국 소식', text).join()).not.toMatch(/moscow|washington/);
  });
});

describe('in Japanese', () => {
  const chiefs =
    '自衛隊の吉田圭秀統合幕僚長は、米軍のケイン統合参謀本部議長、韓国軍の金明秀合同参謀本部議長と会談した。';

  it('tells people by the office after the surname', () => {
    const found = all('日本と韓国のトップが会談', chiefs, 'ケイン氏は語った。金議長は応じた。吉田氏は笑った。');
    expect(found).toEqual(expect.arrayContaining(['ケイン dan-caine', '金 kim-myung-soo', '吉田 yoshihide-yoshida']));
  });

  it('a surname with another given name is another’s, and the surname after it', () => {
    const found = all('日本と韓国', chiefs, '式では吉田浩二隊長が指揮した。', '吉田隊長は笑った。');
    expect(found.filter((mark) => mark.startsWith('吉田 '))).toEqual([]);
    const byline = all('日本と韓国', `【ソウル＝吉田健一】${chiefs}`, '吉田氏は笑った。');
    expect(byline.filter((mark) => mark.startsWith('吉田 '))).toEqual(['吉田 yoshihide-yoshida']);
  });

  it('a professor of the surname is no bearer of another name', () => {
    const story = '慶応大の金世英准教授は北朝鮮に詳しい。金准教授は金正恩総書記の焦りを語った。';
    expect(all('北朝鮮', story, '金氏は軍の艦を視察した。').at(-1)).toBe('金 kim-jong-un');
  });

  it.each([
    '「北はまた撃つ」と語った',
    '北の核を巡り協議した',
    '北の選手が泣いた',
    '北「衛星を打つ」',
    '正恩氏の妹が語った',
  ])('has short forms: %s', (text) => {
    expect(all('北朝鮮の金正恩総書記', text).at(-1)).toMatch(/^北 north-korea$|^正恩 kim-jong-un$/);
  });

  it.each([
    '北は北海道から南は沖縄まで',
    '喫茶「ガガーリン」が閉店した',
    'ラブロフ選手が優勝した',
    'ラブロフが先制ゴールを決めた',
    'ディナモ・モスクワが勝った',
    'ワシントン州で山火事',
    '俳優のデンゼル・ワシントンさん',
    '花札とトランプの老舗',
    'ソウル五輪の柔道',
    'モスクワオリンピックの年',
  ])('leaves others alone: %s', (text) => {
    const found = all('ロシアとアメリカ', 'ロシアと米国、北朝鮮が協議した。', text);
    expect(found.slice(all('ロシアとアメリカ', 'ロシアと米国、北朝鮮が協議した。').length)).toEqual([]);
  });
});

it('a Japanese president is told with the country’s letter before the office', () => {
  const found = all(
    '会談',
    '米国のワシントンで、韓国と北朝鮮の話をトランプ米大統領がした。プーチン露大統領は「注視する」とした。',
    'トランプ氏は笑った。',
  );
  expect(found.filter((mark) => /trump|putin/.test(mark))).toEqual([
    'トランプ donald-trump',
    'プーチン vladimir-putin',
    'トランプ donald-trump',
  ]);
});

it('a Japanese house has its name in brackets, whatever else the page speaks of', () => {
  const story = 'ロシアの宇宙飛行士が国際宇宙ステーションから戻った。ロシアのロケットとガガーリンの話。';
  expect(all('宇宙', story)).toContain('ガガーリン yuri-gagarin');
  expect(all('ジャズ喫茶「ガガーリン」', 'ロシアのロケットが国際宇宙ステーションへ。').join()).not.toContain('gagarin');
});

describe('in Chinese', () => {
  it('a country has its minister in short, and an office its own name', () => {
    expect(all('会谈', '美国防长到访首尔，俄罗斯没有回应。')).toContain('美国 united-states');
    expect(all('会谈', '美国防部长到访首尔，俄罗斯没有回应。').join()).not.toContain('united-states');
    expect(all('会谈', '美国国务院批评俄罗斯。')).toContain('美国国务院 us-state-department');
  });

  it.each(['半岛局势紧张', '这有利于半岛无核化', '各方维护半岛和平'])('knows the peninsula by itself: %s', (text) => {
    expect(all('朝鲜', '韩国和朝鲜举行会谈，朝鲜半岛平静。', text).at(-1)).toBe('半岛 korean-peninsula');
  });

  it.each(['克里米亚半岛局势紧张', '山东半岛北部下雨', '他住在半岛酒店', '一个半岛伸入海中'])(
    'and no other: %s',
    (text) => {
      expect(all('朝鲜', '韩国和朝鲜举行会谈，朝鲜半岛平静。', text).at(-1)).toBe('朝鲜半岛 korean-peninsula');
    },
  );

  it('knows traditional characters', () => {
    expect(all('美國總統川普訪韓國', '北韓發射飛彈。川普抵達首爾，與南韓總統會談。')).toEqual(
      expect.arrayContaining(['川普 donald-trump', '韓國 south-korea', '首爾 seoul']),
    );
  });

  it.each([
    '华盛顿州发生山火',
    '演员丹泽尔·华盛顿到场',
    '华盛顿奇才获胜',
    '“莫斯科沙拉”卖断了货',
    '拉夫罗夫教练很满意',
    '莫斯科奥运会那一年',
    '老街上的莫斯科馆歇业',
  ])('leaves others alone: %s', (text) => {
    expect(all('美国新闻', '美国和俄罗斯。', text).join()).not.toMatch(/washington|moscow|lavrov/);
  });
});

describe('in Chinese and Japanese', () => {
  it.each([
    ['白俄罗斯总统访问朝鲜', '俄罗斯'],
    ['白俄羅斯與朝鮮', '俄羅斯'],
    ['《华盛顿邮报》说朝鲜', '华盛顿'],
    ['联合国教科文组织访问朝鲜', '联合国'],
    ['日本経済新聞によると北朝鮮は', '日本'],
    ['太平洋艦隊と北朝鮮', '太平洋'],
    ['朝鮮の歴史と北朝鮮のいま', '朝鮮'],
  ])('part of a longer name is none: %s', (text, part) => {
    expect(all(text).map((mark) => mark.split(' ')[0])).not.toContain(part);
  });

  it('traditional characters name the North, as they do agencies', () => {
    expect(all('朝鮮發射飛彈', '朝鮮說，美國太空總署和聯盟號、統一部都知道。')).toEqual(
      expect.arrayContaining(['朝鮮 north-korea', '美國太空總署 nasa', '統一部 south-korea-unification-ministry']),
    );
  });
});
