/**
 * Names in scripts without spaces or capitals: nothing but what stands right beside them tells whether they end where
 * they seem to, and whether one of a single letter is a name at all.
 */
import { isOtherBody } from './bodies-abroad.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import type { Longer } from './longer-abroad.ts';
import type { PageFlow } from './page-text.ts';

interface Rule {
  /** The name, or its end. */
  name: RegExp;
  before?: RegExp;
  after?: RegExp;
}

/** Where it is part of a longer name or word: 日本海, 朝鲜族, 莫斯科餐厅, 북한산 (a mountain), 조선 시대 (an age). */
const LONGER: readonly Rule[] = [
  { name: /[国國]$/, after: /^(?:家(?!庭)|[际際]|[印太平洋中央北方南欧歐非洲战戰略]{0,4}司令部)/ },
  // 米 and its 国務省: no country's name.
  { name: /[国國]$/, after: /^(?:防(?:[部总總総省相]|[长長]官)|[务務](?:[院卿省长長]))/ },
  { name: /^(?:日本|東京|东京)$/, after: /^(?:海(?![军軍上自警])|湾|灣)/ },
  {
    name: /\p{Script=Han}$|[ァ-ヴー]$/u,
    after:
      /^(?:[馆館](?![长長员員])|料理|沙拉|餐厅|餐廳|饭店|飯店|酒店|大学|大學|銀行|银行|新聞|時報|时报|日报|航空|[語语]|人(?![权権口民士员員类類质質工道材])|広場|广场|地铁|地下鉄)/,
  },
  // Shops and houses: モスクワ屋. People of whose name it is the beginning: 東京子さん.
  { name: /\p{Script=Han}$|[ァ-ヴー]$/u, after: /^(?:屋(?!根)|[堂亭軒荘楼]|[子美男]さん)/ },
  { name: /^朝[鲜鮮]$/, before: /[南古]$/ },
  { name: /^朝[鲜鮮]$/, after: /^(?:族|战争|戦争|戰爭|日[报報]|王朝|时代|時代|劳动党|労働党|総連|总联|学校)/ },
  // Games: 東京五輪, 首尔奥运会, 서울 올림픽.
  { name: /\p{Script=Han}$|[ァ-ヴー]$/u, after: /^(?:五輪|(?:パラ|オ)リンピック|(?:冬|残|殘)?[奥奧][运運])/ },
  { name: /\p{Script=Hangul}$/u, after: /^\s?(?:하계|동계)?\s?(?:올림픽|패럴림픽)/ },
  // Belarus: 白俄罗斯, 白ロシア.
  { name: /^(?:俄罗斯|俄羅斯|ロシア)/, before: /白$/ },
  { name: /^日本$/, before: /[東东西全新]$/ },
  // Papers, banks and bodies of a country or a city: 华盛顿邮报, 日本経済新聞, 東京電力, 联合国教科文组织.
  {
    name: /\p{Script=Han}$|[ァ-ヴー]$/u,
    after:
      /^[・·]?(?:[邮郵][报報]|ドーム|タワー|スカイツリー|ガス|メトロ|ポスト|タイムズ|ニュース|[経经]済新聞|[电電]力|商品取引|[证證]券交易|足[协協]|サッカー協会|教科文|[难難]民署|儿童基金|兒童基金|大[剧劇]院|[国國]家大?[剧劇]院|之[音夜声聲]|方块|方塊|先[驱驅]|中央(?:通信|テレビ|电视|電視))/,
  },
  // Fleets and wars of an ocean, and what lies around it: 太平洋艦隊, インド太平洋, 태평양 함대.
  {
    name: /^(?:太平洋|태평양)$/,
    before: /(?:インド|印度?|환|環|环|跨|泛|인도[·-]?)$/,
  },
  { name: /^(?:太平洋|태평양)$/, after: /^(?:艦隊|舰队|\s?함대|戦争|战争|戰爭|\s?전쟁)/ },
  { name: /^ガガーリン$/, after: /^(?:宇宙飛行士訓練|記念)/ },
  { name: /^アメリカ$/, before: /[南北中]$/ },
  { name: /^アメリカ$/, after: /^(?:大陸|先住民)/ },
  // "Today" and "this paper": 今日本报记者. The west of Japan: 中国電力.
  { name: /^日本$/, before: /[今昨]$/, after: /^[报報]/ },
  // What has the country in its own name: 美国国家航空航天局.
  { name: /^[美中韩]国$|^[美中韓]國$/, after: /^[国國]家(?:航空|航天|太空|宇航)/ },
  { name: /^中国$/, after: /^(?:地方|電力|山地|自動車道|[载載]人航天工程|人民[银銀大]|科学院|科學院|社[会科])/ },
  // A street and a dish.
  { name: /\p{Script=Han}$/u, after: /^(?:大街|大道|炸[鸡雞]|烤[鸭鴨肉]|拌[饭飯])/ },
  // FC서울, KBS한국
  { name: /^\p{Script=Hangul}/u, before: /[A-Za-z]$/ },
  // States and those who bear a capital's name: 워싱턴 주, 华盛顿州, 乔治·华盛顿.
  {
    name: /^(?:워싱턴|ワシントン|华盛顿|華盛頓)$/,
    after: /^(?:\s주(?:(?:에서|에|의|로|는|가|와|를)?(?![가-힣])|지사)|州)/,
  },
  {
    name: /^(?:워싱턴|ワシントン|华盛顿|華盛頓)$/,
    before: /(?:(?:덴[절젤]|조지|케리|부커\s?T\.?)\s|(?:デンゼル|ジョージ|ケリー|丹泽尔|丹佐|乔治|喬治|凯丽)[·・＝])$/,
  },
  // Somebody is only called so: 푸틴이라는 별명.
  { name: /\p{Script=Hangul}$/u, after: /^[’'”"]?(?:이?라(?:는|고)|으?로)\s?(?:별명|이름|불리|불린|부르|불렸|알려진)/ },
  { name: /^북한$/, after: /^산(?!\s?(?:석탄|수산물|포탄|무기|의류|미사일|탄약|광물|철광석|제품|물품|상품|정제유))/ },
  {
    name: /^조선$/,
    after: /^\s?(?:시대|왕조|후기|전기|초기|중기|말기|백자|팔도|호텔|업계|수주|3사|빅|·|총독|통신사|사람|의\s사신)/,
  },
  { name: /^평양$/, after: /^\s?(?:냉면|성)/ },
  // Papers and houses of a city's name: 워싱턴 포스트, 서울 호텔, 평양냉면.
  {
    name: /^(?:서울|평양|모스크바|도쿄|워싱턴|베이징)$/,
    after:
      /^\s?(?:포스트|타임[스즈]|신문|일보|방송|은행|호텔|대학|필하모닉|오케스트라|교향악단|발레단|서커스|만두|식당|레스토랑|카페|카드)/,
  },
  { name: /^한국$/, after: /^\s?(?:시리즈|은행|전력|일보)/ },
  // Playing cards: 花札とトランプの老舗.
  {
    name: /^トランプ$/,
    after: /^(?:製造|メーカー|ゲーム|占い|遊び|手品|の(?:老舗|カード|絵柄|マーク)|を(?:し[てたよ]|切[っる]|配|めく))/,
  },
  { name: /^トランプ$/, before: /(?:花札[とや]|手品や)$/ },
  // Missiles: 화성-17형, 火星19. A town: 경기 화성. What is only called so: ‘화성’.
  { name: /^(?:화성|火星)$/, after: /^[砲炮]?[’'”"」』]?\s?[-‑–—－]?\s?[0-9０-９]/ },
  { name: /^(?:화성|火星)$/, before: /[‘'“"「『]$/, after: /^[’'”"」』]/ },
  { name: /^화성$/, after: /^\s?(?:시(?:에|의|는|장|청)|동탄|봉담|향남|공장|캠퍼스|사업장|행궁)/ },
  { name: /^화성$/, before: /(?:경기도?|수원|오산|평택)[·\s]$/ },
  // A district: 가자 지구, 개발지구 지정.
  { name: /^지구$/, before: /(?:가자|서안|개발|재건축|정비|택지|주택|산업|관광|단지|신도시|도시|\d)\s?$/ },
  { name: /^지구$/, after: /^\s(?:지정|단위|촉진|대표)/ },
  { name: /^地球$/, after: /^[日村儀仪]/ },
];

/** Bodies whose heads are called as leaders are: 추진위 김 위원장. */
const KOREAN_BODY = '(?:위|회|연맹|노조|조합|재단|구단|공단|(?<!노동)당)';

/** What must stand beside a form of a letter or two, which is also a common word: 김 위원장, 金総書記, "북이 …". */
const COMPANY: readonly Rule[] = [
  {
    name: /^북$/,
    // A drum (북) is struck, and has its sound.
    after:
      /^(?!.{0,6}(?:[치친칠쳤]|장단|가죽|두드|울[리렸린]|소리|연주|공연|춤))(?:(?:이|은|의|과|도|에|측|에서(?!\s남)|에게)(?![가-힣])|을\s(?:향해|압박|규탄|비난|설득|자극|겨냥|상대|제재|떠나|돕|지원)|측(?:[은이의]|\s)|\s(?:매체|관영|당국|외무성|외무상|국방성|주민|병[력사]|미사일|무인기|핵|도발|정권|체제|지도부|선박|해커)|·[미러중일한](?![가-힣]{2})|,|…|["”’]|$)/,
  },
  {
    name: /^김$/,
    before: new RegExp(`(?<!${KOREAN_BODY}\\s)$`),
    after: /^\s?\p{Script=Hangul}{0,3}(?:위원장|총비서|의장|지도자)/u,
  },
  { name: /^위$/, after: /^(?:\s(?:국가안보|안보)?실장|(?:·[가-힣]){1,2}\s?[‘'“"]?\d실장)/ },
  // A month, which is counted, is no moon.
  {
    name: /^달$/,
    before: /(?<!(?:[한두세석넉네열몇매그이저첫반새\d]|다섯|여섯|일곱|여덟|아홉|여러|이번|다음|지난|개)\s?)$/,
    after: /^(?!에\s(?:[한두세몇]|\d))/,
  },
  { name: /^홍$/, after: /^\s(?:선임|책임|수석)?(?:연구)?위원(?![장회])/ },
  {
    name: /^金$/,
    before: /(?:^|[^\p{Script=Han}])$/u,
    after: /^(?:(?:朝鮮労働党|国務)?(?:総書記|委員長)|委员长|(?:合同参謀本部)?議長|氏(?![名族]))/,
  },
  { name: /^正恩$/, before: /(?:^|[^\p{Script=Han}])$/u, after: /^(?:氏|総書記|委員長)/ },
  // Korean headlines, and Japanese papers where they quote: 北, 동해로 발사; 「北は …」.
  { name: /^北$/, before: /(?:^|[^\p{Script=Han}])$/u, after: /^(?:[,…·「『]|\s?["“‘']|\s?\p{Script=Hangul})/u },
  {
    name: /^北$/,
    before: /(?:^|[^\p{Script=Han}])$/u,
    after:
      /^(?:は(?!.{0,6}から)|が|側|に対|の(?:[兵軍核]|選手|代表(?!的)|ミサイル|衛星|脅威|国営|住民|労働者|工作員|無人機|指導[部者]|漁船|貨物船|挑発|体制|政権|発射|狙い|出方|思惑|立場))/,
  },
  // A peninsula of another name, or any: 克里米亚半岛, 这个半岛上.
  {
    name: /^半[岛島]$/,
    before: /(?:^|[^\p{Script=Han}]|[在对對于於为為与與和及致见見护護使将將让讓成关關决決向朝就涉定化])$/u,
    after:
      /^(?:局[势勢]|[问問][题題]|形[势勢]|事[务務]|[稳穩]定|和平|安全|[无無]核|核|[紧緊][张張]|[对對][话話]|[东東南西北]|海域|上空)/,
  },
  { name: /^美$/, before: /(?<![\p{Script=Han}가-힣]|의\s)$/u, after: /^(?:[,…·]|\s?["“‘']|\s\p{Script=Hangul})/u },
  { name: /^러$/, after: /^(?:$|[,…·]|\s?["“‘']|[에와의측](?![가-힣])|\s\p{Script=Hangul})/u },
];

const fits = ({ before, after }: Rule, left: string, right: string): boolean =>
  (!before || before.test(left)) && (!after || after.test(right));

/** Units beside a name that are looked at. */
const REACH = 10;

/** Whether a name in such a script is none where it stands: it goes on, or it has not the company that it needs. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const company = COMPANY.filter((rule) => rule.name.test(name));
  if (company.length > 0 && !company.some((rule) => fits(rule, left, right))) return true;
  return LONGER.some((rule) => rule.name.test(name) && fits(rule, left, right));
}

/** What only begins with a title or a rank, and is no given name: 吉田統合幕僚長. */
const JAPANESE_OFFICE = /^(?:[氏様殿元前現両]|統合|統幕|[陸海空]将|将軍|大将|幕僚|議長|総理|首相|大臣|防衛|司令)/;
/** The rest of a Japanese name, with what may follow it: 浩二隊長, 健一】. */
const JAPANESE_GIVEN =
  /^([\p{Script=Han}々]{1,2}(?=さん|[氏様記選教監社店会]|隊[長員]|特派員|[^\p{Script=Han}])|[\p{Script=Han}々]{3}(?!\p{Script=Han}))/u;

/** What tells of soul near a word that is written as Seoul is. */
const TELLS_OF_SOUL = /ジャズ|レコード|[RＲ][&＆][BＢ]|ファンク|ブルース|歌声/;

/** UTF-16 units around it in which it does. */
const AROUND = 150;

const isSoul = ({ text }: PageFlow, { start, end }: Candidate): boolean =>
  text.slice(start, end) === 'ソウル' && TELLS_OF_SOUL.test(text.slice(Math.max(0, start - AROUND), end + AROUND));

/** 朝鮮 is the North in Chinese alone: in Japanese, which has kana in every paragraph, it is Korea. */
const isJapaneseForKorea = ({ text }: PageFlow, { start, end }: Candidate): boolean =>
  text.slice(start, end) === '朝鮮' && /[ぁ-んァ-ヴ]/.test(text);

/** The longer name that a name in such a script is only a part of, or null. */
export function longerCharwise(flow: PageFlow, candidate: Candidate): Longer | null {
  const { text } = flow;
  const { forms, start, end } = candidate;
  if (
    isJapaneseForKorea(flow, candidate) ||
    isPartOfWord(text, start, end) ||
    isOtherBody(flow, candidate) ||
    isSoul(flow, candidate)
  )
    return { text: text.slice(start, end), kind: 'thing' };
  const [{ entity, name }] = forms as [Form, ...Form[]];
  if (entity.type !== 'person' || name.lang !== 'ja' || !/^\p{Script=Han}{2}$/u.test(name.text)) return null;
  const right = text.slice(end, end + REACH);
  const given = JAPANESE_OFFICE.test(right) ? null : JAPANESE_GIVEN.exec(right)?.[1];
  if (!given) return null;
  // Who wrote it is not talked of in it: 【ソウル＝吉田健一】.
  const isByline = text[start - 1] === '＝' || /^(?:記者|特派員|】)/.test(right.slice(given.length));
  return { text: text.slice(start, end) + given, kind: isByline ? 'thing' : 'person' };
}

/** Whatever office of a country: by the word that all roles of it have. */
const ANY = ' of ';

/** Offices that follow a surname in Korean, Japanese and Chinese, with a word of the role that they stand for. */
const OFFICES_AFTER: readonly [RegExp, string][] = [
  [
    /^\s?(?:[가-힣]{1,4}\s)?(?:대변인|공보비서)|^(?:氏)?(?:[露ロ米])?(?:大統領|首席)?報道官|^(?:总统)?(?:新闻秘书|发言人)/,
    'spokes',
  ],
  [/^\s?(?:[가-힣]{1,4}\s)?대통령|^(?:米|露|ロシア|前|次期|米次期|米前)?(?:・ロシア)?大統領|^总统|^總統/, 'president'],
  [/^\s?(?:[가-힣]{1,4}\s)?외[무교]?장관|^\s?외[무교]상|^(?:露|ロ|・?ロシア)?外相|^外[长長]/, 'foreign minister'],
  [/^\s?(?:[가-힣]{1,4}\s)?국방장관|^(?:前|露|ロ|・?ロシア)?国防相|^国防[长部]|^防[长長]/, 'defen'],
  [
    /^\s?(?:미\s|美\s)?합참의장|^\s?의장|^(?:統合参謀本部|合同参謀本部)?議長|^統合?幕僚長|^統幕長|^参[谋謀][长長]联席会议主席/,
    'military',
  ],
  [
    /^\s?(?:국무)?위원장(?!\s?(?:직무)?대행)|^\s?총비서|^\s?지도자|^(?:朝鮮労働党)?総書記|^(?:国務)?委員長|^委员长/,
    'leader',
  ],
  [/^(?:\s(?:(?:국가안보|안보)?실장|(?:선임|책임|수석)?(?:연구)?위원)|(?:·[가-힣]){1,2}\s?[‘'“"]?\d실장)/, 'analyst'],
  // Anybody is 氏: it tells a leader among those whom the page names in full, and not by itself.
  [/^氏(?![名族])/, 'leader of'],
];

/** The word of the role that stands right after a surname; null for none that is known. */
export function officeAfter(text: string, end: number): string | null {
  const right = text.slice(end, end + REACH);
  const office = OFFICES_AFTER.find(([after]) => after.test(right))?.[1] ?? null;
  return office === 'leader of' && !/\p{Script=Han}|[ァ-ヴー]/u.test(text[end - 2] ?? '') ? ANY : office;
}

/** Japanese and Chinese offices after a full name, and what they are by role. */
const HAN_HOLDER = '氏|(?:第一)?副部[長长]|総書記|委員長|主席|外相|首相|(?:合同参謀本部)?議長|教授|さん';

const isHeadOf = (office: string): string => (office === '의장' ? 'military' : 'leader');

/**
 * Where a text names somebody of a surname of one letter with an office, in full or by the body that has it: 김철수 협회
 * 위원장, 위원장 김철수, 협회 김 위원장. `office`: as `officeAfter`.
 */
export function holdersIn(text: string, surname: string): { name: string; start: number; office: string }[] {
  if (/\p{Script=Han}/u.test(surname)) {
    const others = new RegExp(`${surname}(?![准助副])\\p{Script=Han}{1,2}(?=${HAN_HOLDER})`, 'gu');
    return [...text.matchAll(others)].map(({ 0: name, index }) => ({ name, start: index, office: ANY }));
  }
  if (!/\p{Script=Hangul}/u.test(surname)) return [];
  const holder = new RegExp(
    `(?<before>(?:위원장|의장)\\s)?(?<![가-힣])(?<name>${surname}[가-힣]{2})(?=(?:(?:\\([^)]*\\))?\\s(?:[가-힣]{1,9}\\s){0,2}[가-힣]{0,6}(?<after>위원장|총비서|의장|지도자))?)`,
    'g',
  );
  const named = [...text.matchAll(holder)].flatMap(({ index, groups }) => {
    const { before, name, after } = groups as { before?: string; name: string; after?: string };
    const office = before?.trim() ?? after;
    if (office === undefined) return [];
    return [{ name, start: index + (before?.length ?? 0), office: isHeadOf(office) }];
  });
  const ofBody = new RegExp(`(?<body>[가-힣]*${KOREAN_BODY}\\s)${surname}(?=\\s(?<office>위원장|의장))`, 'g');
  const bodies = [...text.matchAll(ofBody)].map(({ 0: name, index, groups }) => {
    const { body, office } = groups as { body: string; office: string };
    return { name, start: index + body.length, office: isHeadOf(office) };
  });
  return [...named, ...bodies];
}
