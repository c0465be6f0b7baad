import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../../lib/corpus/model.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { loadCorpus } from '../../../scripts/support/load-corpus.ts';
import { articleOf } from '../../support/tiny-corpus.ts';

interface Probe {
  what: string;
  covers: TopicId[];
  /** The headline, then the paragraphs. */
  flows: string[];
}

const probes: Probe[] = [
  {
    what: 'a session of the council on a satellite: satellite and sanctions',
    covers: ['north-korea-space', 'un-sanctions-north-korea'],
    flows: [
      'Security Council meets over North Korean satellite launch, ends without a word',
      'The U.N. Security Council met on Friday on the rocket with which North Korea put a reconnaissance satellite into orbit, and broke up without agreeing on a statement.',
      'Ten members called the launch a violation of resolutions that forbid Pyongyang any use of ballistic missile technology. China and Russia said that fresh pressure would solve nothing.',
      '“What has gone up can’t be voted down,” said a diplomat from Malta. The satellite passes over New York four times a day.',
      'North Korea’s envoy said that his country would launch more satellites, and that the resolutions were void.',
      'The last time that the council tightened its sanctions on the North was in December 2017.',
    ],
  },
  {
    what: 'relief goods held up by an embargo',
    covers: ['un-sanctions-north-korea'],
    flows: [
      'Forty crates of stethoscopes and no stamp: why medicine for the North waits in a warehouse',
      'The crates have stood in a customs hall at Dalian since March. On each is written, in three languages, that it is a gift.',
      'A charity from Oslo packed them for clinics in North Korea. Because a stethoscope holds metal, it needs leave from the committee that oversees the U.N. embargo, and the committee has fifteen members, any of whom may say wait.',
      'One did. “We have answered sixty questions about rubber tubes,” said the charity’s director.',
      'The exemptions exist on paper: the resolutions of 2017 say that they are not meant to hurt civilians. In practice, a U.N. report found, approval takes seven months, and banks refuse to send money even then.',
      'Three groups have left Pyongyang this year. The Norwegian one will wait until the winter.',
    ],
  },
  {
    what: 'trains and beaches: two countries told by what goes between them',
    covers: ['russia-north-korea'],
    flows: [
      'Sun, sand and a minder: the first families from Khabarovsk try Wonsan',
      'The hotel has 400 rooms, and 38 of them have guests. They flew in from Vladivostok on a plane with more crew than passengers.',
      'North Korea opened its coast to Russian tourists this month, and only to them. The package costs about $1,800, with a day in Pyongyang.',
      '“It’s Crimea in 1985,” said Olga, a dentist. She was not allowed to leave the beach alone.',
      'Direct trains from Moscow started again in June, eight days one way. A road bridge over the Tumen is to follow.',
      'For the North the roubles are few, analysts say; what counts is to be seen with a friend.',
    ],
  },
  {
    what: 'an opinion that hardly names the countries that it is about',
    covers: ['russia-north-korea'],
    flows: [
      'The price of a friend',
      'When Mr Putin stepped out at the Sunan airport at three in the morning, Mr Kim was waiting alone on the carpet. Nobody waits alone for a man he doesn’t need.',
      'The pact that the two signed after lunch obliges each to come to the other’s aid. It is sold as a brotherhood, and it is an invoice: shells one way, oil and know-how the other.',
      'Those who say it can’t last may be right. Nor did the last treaty between Moscow and Pyongyang, which was thirty years old when its elder partner fell apart.',
      'But for as long as the guns in the west need feeding, Mr Kim will be received like a banker.',
    ],
  },
  {
    what: 'captured soldiers of one country at the war of another: relation and war',
    covers: ['russia-north-korea', 'ukraine-war'],
    flows: [
      'Two prisoners, no country: what becomes of the North Koreans in Kyiv',
      'They have a cell with a window, a kettle and a dictionary. Ukraine took the two soldiers in Kursk in January, and has not known since what to do with them.',
      'Both were sent by North Korea to fight for Russia and carried papers in Buryat names. One says he was told that it was an exercise.',
      'Under the rules of war prisoners go home when the shooting stops. At home, the elder said, “my parents would pay”.',
      'Russia has never asked for them, since it denied for months that Pyongyang had sent anybody. Kyiv has offered to swap them for Ukrainian captives.',
      'Seoul says that it would take them in. President Volodymyr Zelensky’s office says that talks go on.',
    ],
  },
  {
    what: 'a visit on which a war is only the place where help goes',
    covers: ['russia-north-korea'],
    flows: [
      'Lavrov toasts Kim in Wonsan as envoys speak of labour and rail',
      'Russia’s foreign minister, Sergey Lavrov, met North Korean leader Kim Jong Un on a yacht off Wonsan on Saturday and handed him a letter from President Vladimir Putin.',
      'Choe Son Hui, his counterpart, said that the alliance of Moscow and Pyongyang was invincible. A plan for exchanges until 2027 was signed.',
      'Lavrov thanked the hosts for the sappers who clear mines in the Kursk region after Ukraine’s incursion.',
      'Russian railways are to repair the line from Khasan to Rajin, officials said, and workers will be hired for building sites in the Far East.',
      'South Korea’s unification ministry said that it was following the visit closely.',
    ],
  },
  {
    what: 'a newsletter with three items, two of them of the corpus',
    covers: ['us-south-korea-japan', 'russia-space'],
    flows: [
      'The Morning Slip: radar, rain and a rough landing',
      'Good morning. Three things to know before the kettle boils.',
      'Three flags over the strait. The United States, South Korea and Japan began their trilateral exercise Freedom Edge on Monday south of Jeju. Fighters and destroyers from the three allies will train for five days, and the American carrier George Washington leads.',
      'Umbrellas up. The typhoon that soaked Taipei turns north. Schools in Kyushu are shut, and 200 flights are cancelled.',
      'Home by parachute. A Soyuz capsule with two Russian cosmonauts and an astronaut came down on the Kazakh steppe before dawn after 203 days on the space station. Roscosmos said that one of the landing engines fired late; the crew walked away smiling.',
      'That’s the slip. Reply with your best rain song.',
    ],
  },
  {
    what: 'a briefing whose second subject fills half of its questions',
    covers: ['us-south-korea-japan', 'north-korea-weapons'],
    flows: [
      'Excerpts from Tuesday’s Pentagon briefing',
      'MAJ. GEN. RYDER: Good afternoon. Exercise Ulchi Freedom Shield began yesterday in the Republic of Korea. About 19,000 troops of our South Korean ally take part. Happy to take your questions.',
      'Q: Will there be bombers?',
      'GEN. RYDER: I won’t get ahead of our forces in Korea. You’ve seen B-1Bs fly with Japanese and South Korean fighters this summer.',
      'Q: North Korea fired two missiles last night. Were they an answer?',
      'GEN. RYDER: They were short-range ballistic missiles, they fell in the sea. Pyongyang doesn’t like the drills and says so every August.',
      'Q: And the new submarine? Kim says it can launch nuclear weapons from under water.',
      'GEN. RYDER: We’ve seen the pictures of it. He also said there’d be a warhead for every missile. We take his nuclear program seriously.',
      'Q: Does the department still expect a seventh nuclear test?',
      'GEN. RYDER: The site at Punggye-ri is ready, we believe. That decision is Kim’s. Thanks, everyone.',
    ],
  },
  {
    what: 'a Chinese mission, in Chinese, that names no foreign agency',
    covers: ['space-science'],
    flows: [
      '嫦娥六号返回器着陆 带回月背样品',
      '嫦娥六号返回器25日下午在内蒙古四子王旗预定区域准确着陆，任务取得圆满成功。',
      '这是人类首次从月球背面采回样品，总重近两千克。样品将送往北京，由科学家开封和研究。',
      '探测器5月初在文昌由长征五号火箭发射，6月2日降落在南极-艾特肯盆地，用钻头和机械臂取样。',
      '任务总师说，下一步将前往月球南极寻找水冰。',
    ],
  },
  {
    what: 'a drill of the allies, in Japanese',
    covers: ['us-south-korea-japan'],
    flows: [
      '日米韓、済州島沖で共同訓練　空母も参加',
      '防衛省は十五日、海上自衛隊と米海軍、韓国海軍が済州島の南で三カ国の共同訓練を始めたと発表した。',
      '訓練には米空母と護衛艦、戦闘機が参加し、弾道ミサイルの情報共有や対潜戦の手順を確かめる。',
      '統幕長は会見で「三カ国の連携は新しい段階に入った」と述べた。',
      '北朝鮮は「挑発だ」と反発している。',
    ],
  },
  {
    what: 'a tennis player from a country at war',
    covers: [],
    flows: [
      'Svitolina outlasts heat and nerves to reach last four',
      'Elina Svitolina of Ukraine needed three sets and five match points on Tuesday to beat the fourth seed.',
      '“My legs were gone, so I hit harder,” said the 29-year-old, who dropped her racket and laughed.',
      'She did not shake hands with her opponent, a Russian, as Ukrainian players have not since the invasion.',
      'In the second set she saved four break points in a game of eleven minutes and then ran off nine points.',
      'She next meets the champion of Rome on Thursday, on the court where she lost in 2019.',
    ],
  },
  {
    what: 'a summit at a cosmodrome, which is no news of spaceflight',
    covers: ['russia-north-korea'],
    flows: [
      'Kim and Putin shake hands at a rocket pad, and talk of shells',
      'Russian President Vladimir Putin met North Korean leader Kim Jong Un on Wednesday at the Vostochny cosmodrome and promised to look at his wishes.',
      'Officials in Washington believe that Moscow wants artillery shells, and that Pyongyang wants food, oil and parts for planes.',
      'The two walked past an Angara rocket and had dumplings with crab.',
      'The Kremlin said that talks lasted four hours and that Russia and North Korea would work together in “sensitive fields”.',
      'Kim goes on by train to Komsomolsk, where fighter planes are made.',
    ],
  },
  {
    what: 'a note on money that names a war as the ground of prices',
    covers: [],
    flows: [
      'Bread to cost 4p more by autumn, bakers warn',
      'The price of a white loaf will rise above £1.50 by October, the millers’ association said on Monday.',
      'Energy for ovens costs twice what it did three years ago, and wheat has not been cheap since Russia’s invasion of Ukraine cut exports from the Black Sea.',
      'Wages count for more, said a baker in Leeds, who has three vacancies on the night shift.',
      'Supermarkets, which sell loaves at a loss, asked the government to put off a tax on packaging.',
      'Sourdough, the association noted, has gone up least.',
    ],
  },
  {
    what: 'builders and dormitories: labour from one country in another',
    covers: ['russia-north-korea', 'un-sanctions-north-korea'],
    flows: [
      'The night shift at block seven',
      'At nine in the evening the bus comes, and forty men in identical jackets get off. They are from North Korea, and they build flats in Khabarovsk.',
      'Resolution 2397 told every state to send such workers home by the end of 2019. Russia says that these are students on placements.',
      'A foreman who hires them said that he pays their agency 100,000 roubles a head, and that the men see a tenth of it. The rest goes to Pyongyang.',
      'Monitors in Seoul put the number of North Koreans on Russian sites at 15,000. The sanctions forbid work permits, not student visas.',
      'The Russian labour ministry did not reply. At six the bus leaves again.',
    ],
  },
  {
    what: 'an editorial on a drill that was cut short',
    covers: ['us-south-korea-japan'],
    flows: [
      'Half a drill is a bad drill',
      'Seoul has asked the Americans to put off twenty of the forty field events of this year’s Ulchi Freedom Shield. It calls this a gesture. We call it a pity.',
      'An alliance is a habit. Brigades that don’t cross rivers together in August will not cross them together in any other month, and the 28,500 Americans in Korea change every year.',
      'The president hopes that the North will notice. It noticed in 2018, when the big exercises went, and built on.',
      'Japan, which has just begun to share its radar pictures with both partners, may wonder what is next to be postponed.',
      'The commander of U.S. Forces Korea said politely that the computers would run as planned.',
    ],
  },
  {
    what: 'a live page on a night of raids',
    covers: ['ukraine-war'],
    flows: [
      'Overnight: what we know so far',
      '06:40 Power is back in the left-bank districts. Repair crews worked under alert for three hours, Kyiv’s mayor says.',
      '05:55 Twenty-three Shahed drones were shot down, the air force reports, and two missiles. Debris fell on a school in Obolon.',
      '04:10 Explosions in Kharkiv. The governor asks people to stay in the metro.',
      '03:30 Russia’s defence ministry says that it struck “energy sites of the military”. It says also that 40 Ukrainian drones were downed over Belgorod.',
      '02:50 Sirens in eleven regions. Good morning to everyone who is awake with us.',
    ],
  },
  {
    what: 'a launch in the south that mentions the neighbour’s',
    covers: ['space-science'],
    flows: [
      'South Korea’s Nuri rocket puts thirteen satellites into orbit',
      'South Korea’s home-made Nuri rocket lifted off before dawn on Thursday from Goheung and carried thirteen satellites to an orbit 600 kilometers up.',
      'The main satellite will study auroras and test a printer for living cells in space, the country’s space agency said.',
      'It was the first flight that a company rather than a state institute put together. A lander for the moon is to follow in 2032.',
      'Two more launches are planned until 2027. The agency wants to catch up with Japan and India.',
      'North Korea, which failed in 2024 with a spy satellite, made no comment.',
    ],
  },
  {
    what: 'a Russian wire on a cargo ship to the station',
    covers: ['russia-space'],
    flows: [
      '«Прогресс» причалил к станции с водой и мандаринами',
      'Грузовой корабль «Прогресс МС-32» пристыковался к модулю «Звезда» в автоматическом режиме, сообщили в Роскосмосе.',
      'Он доставил экипажу 2,5 тонны груза: топливо, воду, одежду и посылки от родных.',
      'Ракета стартовала с Байконура двумя днями раньше. По словам руководителя полета, замечаний не было.',
      'Предыдущий грузовик отстыковали и затопили в Тихом океане.',
    ],
  },
  {
    what: 'a Korean wire on a missile, with the allies in a last line',
    covers: ['north-korea-weapons'],
    flows: [
      '북한, 동해상으로 탄도미사일 여러 발 발사',
      '북한이 9일 오전 동해상으로 단거리 탄도미사일 여러 발을 발사했다고 합동참모본부가 밝혔다.',
      '미사일은 350여㎞를 날아 바다에 떨어졌다. 군은 고도와 사거리를 분석하고 있다.',
      '북한의 미사일 발사는 올해 들어 다섯 번째다. 김정은 위원장은 지난주 미사일 공장을 찾아 생산을 늘리라고 지시했다.',
      '합참은 미국, 일본과 관련 정보를 공유했다.',
    ],
  },
  {
    what: 'a profile of a defector who plays the piano',
    covers: [],
    flows: [
      'The pianist who learned Chopin by ear',
      'She practised on a paper keyboard in Chongjin until she was eleven. Last Friday she played at Wigmore Hall.',
      'Her family left North Korea across a frozen river in 2009, and she has told the story so often, she says, that it no longer belongs to her.',
      'In Seoul a church lent her an upright. A teacher heard her through a wall.',
      'She is tired of being asked about missiles. “Ask me about the left hand in the fourth ballade,” she said.',
      'The second half was Schumann, with one memory slip and no apology.',
    ],
  },
  {
    what: 'a hearing on stolen coins and banned trade',
    covers: ['un-sanctions-north-korea'],
    flows: [
      'Man who taught Pyongyang to use crypto asks for shorter sentence',
      'A programmer who is serving five years for helping North Korea evade sanctions asked a court in New York on Monday to let him go.',
      'He had flown to Pyongyang in 2019 without leave and lectured on how digital money moves past banks.',
      'Prosecutors said that he knew of the embargo and laughed at it. His lawyer said that the talk held nothing that is not on the internet.',
      'The Treasury has since blacklisted two exchanges over coins stolen by the North’s hackers, which U.N. monitors say pay for the regime’s purchases.',
      'The judge will rule in May.',
    ],
  },
  {
    what: 'a missile with the council’s condemnation as its background',
    covers: ['north-korea-weapons'],
    flows: [
      'North Korea fires missile over Hokkaido, its second in a month',
      'North Korea fired a ballistic missile over northern Japan on Friday. It flew 3,700 kilometers and fell into the Pacific.',
      'Sirens sounded at seven in the morning, and trains stood still for half an hour.',
      'The missile reached a height of 770 kilometers, South Korea’s military said, and was of the intermediate-range kind that can hit Guam.',
      'Pyongyang tested what it called a hydrogen bomb on Sept. 3. The U.N. Security Council answered with new sanctions on Monday and condemned Friday’s launch too.',
      '“They are learning with each shot,” said an engineer in Tokyo who tracks the tests. A warhead that survives re-entry is what is missing.',
    ],
  },
  {
    what: 'trade across the Yalu, with a word on the other neighbour',
    covers: [],
    flows: [
      'Wigs, walnuts and a full truck park: trade returns to Dandong',
      'The lorries queue from five. By noon two hundred have crossed the bridge to North Korea with cement, sugar and human hair.',
      'Hair goes out in boxes and comes back as wigs. China bought $167m worth of them last year, most of what it bought from its neighbour.',
      'Trade is back at nine tenths of where it was before the virus, the customs office says. Merchants complain of late payment.',
      'Some of the cement, they suspect, goes on to Russia. Nobody asks.',
      'At the duty-free shop a clerk sells ginseng and yawns.',
    ],
  },
  {
    what: 'a tariff deal that names the alliance in a sentence',
    covers: [],
    flows: [
      'Japan and the United States agree on 15 percent for cars',
      'Japan will pay a tariff of 15 percent on the cars that it sells in the United States, down from 27.5, the two governments said on Tuesday.',
      'Shares of Toyota rose by a tenth. Tokyo also promised $550 billion of loans and investment.',
      'Farmers in Niigata fear the rice that comes with it; the quota for American rice will grow by three quarters.',
      'Defense spending was not part of the talks, said the negotiator, though the alliance “is always in the room”.',
      'South Korea hopes for the same rate. Its envoy flies to Washington on Thursday.',
    ],
  },
  {
    what: 'talks on a ceasefire, in French',
    covers: ['ukraine-war'],
    flows: [
      'À Istanbul, deux heures pour presque rien',
      'Les délégations de la Russie et de l’Ukraine se sont retrouvées vendredi pour la première fois depuis trois ans.',
      'Elles se sont entendues sur un échange de mille prisonniers de chaque côté, mais pas sur une trêve.',
      'Selon Kiev, Moscou exige que les troupes ukrainiennes quittent quatre régions avant tout cessez-le-feu.',
      'Le chef de la délégation russe s’est dit « satisfait » et prêt à continuer.',
      'La nuit suivante, des drones ont frappé un autobus près de Soumy, tuant neuf personnes.',
    ],
  },
  {
    what: 'a probe to Mercury, in German',
    covers: ['space-science'],
    flows: [
      'Sechster Vorbeiflug: BepiColombo sieht den Merkur bei Nacht',
      'Die Raumsonde BepiColombo ist am Mittwoch in nur 295 Kilometern Höhe am Merkur vorbeigeflogen, teilte die ESA mit.',
      'Die Bilder zeigen Krater am Nordpol, in denen nie die Sonne scheint. Dort vermuten Forscher Wassereis.',
      'Der Planet lenkte die Sonde auf die Bahn, auf der sie Ende 2026 in einen Orbit einschwenken soll.',
      'Ein Fehler an den Triebwerken hatte die Mission um elf Monate verzögert.',
    ],
  },
  {
    what: 'dishes in Odesa: internet from orbit at a war',
    covers: ['ukraine-war'],
    flows: [
      'The dish on the trench: how Ukraine’s gunners got their internet',
      'A white dish the size of a pizza box lies under a camouflage net near Kramatorsk. Without it, the battery’s commander said, he would be deaf.',
      'Ukraine has 47,000 Starlink terminals. Soldiers use them to send drone pictures to the guns.',
      'Russia jams what it can, and has begun to buy the same dishes through third countries, Kyiv’s military intelligence says.',
      'The owner, Elon Musk, refused in 2022 to switch the satellites on near Crimea for an attack on the Russian fleet.',
      'Europe wants a system of its own. The gunners say that the war won’t wait for it.',
    ],
  },
];

describe('an article of its own kind', () => {
  const corpus = loadCorpus();

  it.each(probes)('$what', ({ covers, flows: [title, ...body] }) => {
    const found = annotate(articleOf(title!, ...body), corpus).coverage.map(({ topic }) => topic);
    expect(found.toSorted()).toEqual(covers.toSorted());
  });
});
