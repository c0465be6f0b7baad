import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const all = marked();

describe('the moon, the earth and the planets', () => {
  it.each([
    ['Полёт', 'Космонавты вернулись на Землю, на Марсе нет людей.', 'Землю earth', 'Марсе mars'],
    ['Сибирь', 'Они жили, как на Луне.', 'Луне moon'],
    ['달 탐사', '탐사선이 달의 뒷면과 화성 궤도를 찍어 지구로 보냈다.', '달 moon', '화성 mars', '지구 earth'],
    ['探测器', '探测器从月球返回地球，下一站是火星。', '月球 moon', '地球 earth', '火星 mars'],
    [
      'Die Rakete',
      'Die Raumsonde flog mit einer Rakete auf den Mond und ist in der Umlaufbahn, wie die Nasa sagt.',
      'Mond moon',
    ],
  ])('have names in other scripts: %s: %s', (title, text, ...marks) => {
    expect(all(title, text)).toEqual(expect.arrayContaining(marks));
  });

  it.each([
    ['Дача', 'Земля дорожает третий год, а Луна в Тельце обещает удачу.'],
    ['Космос', 'Ракета с орбиты упала за архипелагом Новая Земля.'],
    ['위성 로켓', '우주 로켓을 석 달 동안 쏘았다. 다음 달에 또 쏜다. 한 달에 한 번.'],
    ['열병식', '북한이 위성 로켓을 닮은 화성-20형을 공개했다. 경기 화성시에 위성 공장이 있다.'],
    ['휴전', '위성과 로켓 이야기. 가자 지구에서는 휴전이 이어졌다.'],
    ['阅兵', '卫星和火箭之后，“火星-20”型导弹亮相。'],
    ['ミサイル', '宇宙ロケットではなく、火星砲１９だった。'],
  ])('but months, soil, towns and missiles are none: %s: %s', (title, text) => {
    expect(all(title, text).join()).not.toMatch(/moon|mars|earth/);
  });
});

it('a planet’s name of another language is somebody else’s', () => {
  const story =
    'The rocket put a probe into orbit around the planet, and the astronauts of NASA watched the spacecraft.';
  expect(all('The launch', story, 'Her cat Luna ate the cake called Marte in orbit.').join()).not.toMatch(/moon|mars/);
});

describe('a body that many countries have', () => {
  const story = 'Südkorea, Russland und die Ukraine sind das Thema; die Vereinten Nationen haben sich nicht geäußert.';

  it.each(['Der Generalstab in Seoul zählte drei Raketen.', 'Der südkoreanische Generalstab zählte drei Raketen.'])(
    'is that of the country beside it: %s',
    (text) => {
      expect(all('Raketen', story, text)).toContain('Generalstab south-korea-joint-chiefs');
    },
  );

  it.each([
    'Der ukrainische Generalstab meldet Angriffe bei Seoul.',
    'Der Generalstab in Kiew meldet, Südkorea liefere Granaten.',
    'Der Generalstab meldet Angriffe.',
    'Der Sekretär des Sicherheitsrats reist.',
    'Der russische Sicherheitsrat tagt.',
  ])('and not another’s: %s', (text) => {
    expect(all('Raketen', story, text).join()).not.toMatch(/joint-chiefs|security-council/);
  });

  it('a national council is not the United Nations’', () => {
    const french =
      'La Corée du Nord et les États-Unis sont au centre du débat dans la nuit, et les Nations unies aussi.';
    expect(all('Le tir', french, 'Le Conseil de sécurité nationale s’est réuni.').join()).not.toContain('council');
    expect(all('Le tir', french, 'Le Conseil de sécurité s’est réuni.')).toContain(
      'Conseil de sécurité un-security-council',
    );
  });
});

describe('a leader', () => {
  it('is told in other letters by the surname alone', () => {
    expect(all('Отопление', 'Президент провёл совещание. «Зима будет трудной», — сказал Путин.')).toEqual([
      'Путин vladimir-putin',
    ]);
    expect(all('День космоса', 'Бронзового Гагарина отмыли к празднику.')).toEqual(['Гагарина yuri-gagarin']);
  });

  it('is not who is said to be another', () => {
    const text = 'Нападающего зовут Путин, но не тот, а Денис. Это первый Путин в истории лиги.';
    expect(all('Хоккей', text)).toEqual([]);
  });

  it('is told in German by office and capital', () => {
    const text =
      '„Putin kann das auch nicht besser“, sagte er über den Präsidenten in Moskau, der gern Eishockey spielt.';
    expect(all('Spiel', text)).toContain('Putin vladimir-putin');
  });

  it('is no dish on a page about food', () => {
    const food = 'La poutine se sert avec des frites et du fromage dans la rue.';
    expect(all('La fête', food, 'La Poutine du Chef a gagné. Poutine gratuite pour les enfants.')).toEqual([]);
    expect(
      all('La guerre', 'Moscou et Kiev négocient dans la nuit pour une trêve. M. Poutine est prêt, dit le Kremlin.'),
    ).toContain('Poutine vladimir-putin');
  });
});

it.each([
  ['La résolution 2397 interdit le charbon, et la Corée du Nord est dans le viseur de l’ONU.', 'résolution 2397'],
  ['Die Resolution 2397 verbietet die Kohle, und Nordkorea ist im Visier der UN.', 'Resolution 2397'],
  ['유엔 안보리 결의 2397호는 북한의 석탄 수출을 막는다.', '결의 2397호'],
])('a resolution is told by its number: %s', (text, quote) => {
  expect(all('', text)).toContain(`${quote} un-resolutions-north-korea`);
});

it.each([
  ['Южная Корея следит: КНДР строит флот, сообщила южнокорейская разведка.', 'южнокорейская разведка'],
  ['北朝鮮は沈黙した。韓国の国家情報院が国会に報告した。', '国家情報院'],
  ['朝鲜没有回应。韩国国家情报院作了报告。', '国家情报院'],
])('the Korean spies have a name: %s', (text, quote) => {
  expect(all('', text)).toContain(`${quote} south-korea-nis`);
});

it('a Russian railway station is its town’s, a metro station is somebody’s', () => {
  const story = 'Россия и КНДР открыли мост. Владивосток рад.';
  expect(all('Поезд', story, 'Состав прошёл станцию Хасан ночью.')).toContain('Хасан khasan');
  expect(all('Поезд', story, 'Состав прошёл станцию Гагарина ночью.').join()).not.toContain('gagarin');
});

it('a Russian town is not its region', () => {
  const found = all('Россия', 'В Курской области тихо, в Курске включили свет.');
  expect(found).toContain('Курской области kursk-region');
  expect(found.join()).not.toContain('Курске');
});

it.each([
  ['米国務省は懸念を示した', 'united-states'],
  ['美国防部发表声明', 'united-states'],
  ['美国印太司令部发表声明', 'united-states'],
])('a country is none in the name of its office: %s', (text, entity) => {
  expect(all('新闻', `俄罗斯。${text}`).join()).not.toContain(entity);
});

it('soul music and cards are neither a capital nor a president', () => {
  const text = '韓国とアメリカの話。ジャズとソウルを流す店で、トランプをして夜を明かした。';
  expect(all('喫茶', text)).toEqual(['韓国 south-korea', 'アメリカ united-states']);
});

it('three chiefs of a Korean headline are told by the text', () => {
  const found = all('김·위·강 ‘3실장’ 회의', '강훈식 비서실장과 위성락 국가안보실장은 한국과 미국의 협상을 논의했다.');
  expect(found[0]).toBe('위 wi-sung-lac');
});

describe('a capital is its government', () => {
  const metonyms = marked('metonym');

  it.each([
    ['Россия', 'По данным Сеула, Пхеньян молчит; Россия ждёт. В Вашингтоне отреагировали.', 3],
    ['Ukraine', 'Laut Moskau und der Ukraine ist das nicht wahr, und in Washington heißt es, die Lage ist ernst.', 2],
    [
      'Le tir',
      'Selon Washington, la Corée du Nord a tiré dans la nuit, et les États-Unis aussi. À Séoul, on est prudent avec les mots.',
      2,
    ],
    ['Rusia', 'Según Moscú, no hay plan; en Washington creen que la guerra en Ucrania no es el fin del mundo.', 2],
    ['朝鲜', '朝鲜表态。莫斯科与平壤关系升温，华盛顿正与首尔磋商。', 3],
    ['북한', '북한 이야기다. 서울과 워싱턴의 공조는 굳건하다.', 1],
  ])('%s: %s', (title, text, least) => {
    expect(metonyms(title, text).length).toBeGreaterThanOrEqual(least);
  });

  it.each(['Das Flugzeug stand auf dem Flughafen von Pjöngjang, und die Sonne ging über Nordkorea auf.'])(
    'but a place stays one: %s',
    (text) => {
      expect(metonyms('Besuch', text)).toEqual([]);
    },
  );
});
