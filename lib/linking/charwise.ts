/**
 * Names in scripts without spaces or capitals: nothing but what stands right beside them tells whether they end where
 * they seem to, and whether one of a single letter is a name at all.
 */

interface Rule {
  /** The name, or its end. */
  name: RegExp;
  before?: RegExp;
  after?: RegExp;
}

/** Where it is part of a longer name or word: 日本海, 朝鲜族, 莫斯科餐厅, 북한산 (a mountain), 조선 시대 (an age). */
const LONGER: readonly Rule[] = [
  { name: /[国國]$/, after: /^(?:家(?!庭)|[际際])/ },
  { name: /^(?:日本|東京|东京)$/, after: /^(?:海(?![军軍上自警])|湾|灣)/ },
  {
    name: /\p{Script=Han}$|[ァ-ヴー]$/u,
    after:
      /^(?:料理|餐厅|餐廳|饭店|飯店|酒店|大学|大學|銀行|银行|新聞|時報|时报|日报|航空|[語语]|人(?![权権口民士员員类類质質工道材])|広場|广场|地铁|地下鉄)/,
  },
  // Shops and houses: モスクワ屋. People of whose name it is the beginning: 東京子さん.
  { name: /\p{Script=Han}$|[ァ-ヴー]$/u, after: /^(?:屋(?!根)|[堂亭軒荘楼]|[子美男]さん)/ },
  { name: /^朝[鲜鮮]$/, before: /[南古]$/ },
  { name: /^朝[鲜鮮]$/, after: /^(?:族|战争|戦争|王朝|时代|時代|劳动党|労働党|総連|总联|学校)/ },
  { name: /^日本$/, before: /[東东西全新]$/ },
  // FC서울, KBS한국
  { name: /^\p{Script=Hangul}/u, before: /[A-Za-z]$/ },
  // Somebody is only called so: 푸틴이라는 별명.
  { name: /\p{Script=Hangul}$/u, after: /^[’'”"]?(?:이?라(?:는|고)|으?로)\s?(?:별명|이름|불리|불린|부르|불렸|알려진)/ },
  { name: /^북한$/, after: /^산/ },
  {
    name: /^조선$/,
    after: /^\s?(?:시대|왕조|후기|전기|초기|중기|말기|백자|팔도|호텔|업계|수주|3사|빅|·|총독|통신사|사람)/,
  },
  { name: /^평양$/, after: /^\s?(?:냉면|성)/ },
  // Papers, houses and clubs of a city's name: 워싱턴 포스트, 서울 호텔, 평양냉면.
  {
    name: /^(?:서울|평양|모스크바|도쿄|워싱턴|베이징)$/,
    after:
      /^\s?(?:포스트|타임[스즈]|신문|일보|방송|은행|호텔|대학|필하모닉|오케스트라|교향악단|발레단|서커스|만두|식당|레스토랑|카페|FC|유나이티드|위저즈|내셔널스|캐피[털탈]스|커맨더스|카드|(?<=\s)주(?![가-힣]))/,
  },
  { name: /^한국$/, after: /^\s?(?:시리즈|은행|전력|일보)/ },
];

/** What must stand beside a form of one letter, which is also a common word: 김 위원장, 金総書記, "북이 …". */
const COMPANY: readonly Rule[] = [
  { name: /^북$/, after: /^(?:(?:이|은|의|과|도|을|에|측)(?![가-힣])|측[은이의]|,|…|["”’]|$)/ },
  { name: /^김$/, after: /^\s?\p{Script=Hangul}{0,3}(?:위원장|총비서|의장|지도자)/u },
  {
    name: /^金$/,
    before: /(?:^|[^\p{Script=Han}])$/u,
    after: /^(?:(?:朝鮮労働党|国務)?(?:総書記|委員長)|委员长|氏(?![名族]))/,
  },
];

const fits = ({ before, after }: Rule, left: string, right: string): boolean =>
  (!before || before.test(left)) && (!after || after.test(right));

/** Units beside a name that are looked at. */
const REACH = 10;

/** Whether a name in such a script is none where it stands: it goes on, or it has not the company that it needs. */
export function isPartOfWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const company = COMPANY.filter((rule) => rule.name.test(name));
  if (company.length > 0 && !company.some((rule) => fits(rule, left, right))) return true;
  return LONGER.some((rule) => rule.name.test(name) && fits(rule, left, right));
}

/** Offices that follow a surname in Korean, Japanese and Chinese, with a word of the role that they stand for. */
const OFFICES_AFTER: readonly [RegExp, string][] = [
  [/^\s?(?:[가-힣]{1,4}\s)?(?:대변인|공보비서)|^(?:氏)?(?:大統領|首席)?報道官|^(?:总统)?(?:新闻秘书|发言人)/, 'spokes'],
  [/^\s?(?:[가-힣]{1,4}\s)?대통령|^大統領|^总统|^總統/, 'president'],
  [/^\s?(?:[가-힣]{1,4}\s)?외[무교]?장관|^\s?외[무교]상|^外相|^外[长長]/, 'foreign minister'],
  [/^\s?(?:[가-힣]{1,4}\s)?국방장관|^国防相|^国防[长部]|^防[长長]/, 'defen'],
  [
    /^\s?(?:국무)?위원장(?!\s?(?:직무)?대행)|^\s?총비서|^\s?지도자|^(?:朝鮮労働党)?総書記|^(?:国務)?委員長|^委员长/,
    'leader',
  ],
  // Anybody is 氏: it tells a leader among those whom the page names in full, and not by itself.
  [/^氏(?![名族])/, 'leader of'],
  [/^\s?(?:합참)?의장/, 'military chief'],
];

/** The word of the role that stands right after a surname; null for none that is known. */
export function officeAfter(text: string, end: number): string | null {
  const right = text.slice(end, end + REACH);
  return OFFICES_AFTER.find(([office]) => office.test(right))?.[1] ?? null;
}

/** Where a text names somebody of a surname of one letter in full and with an office: 김철수 협회 위원장, 위원장 김철수. `office`: as `officeAfter`. */
export function holdersIn(text: string, surname: string): { name: string; start: number; office: string }[] {
  if (/\p{Script=Han}/u.test(surname)) {
    const others = new RegExp(
      `${surname}\\p{Script=Han}{1,2}(?=氏|(?:第一)?副部[長长]|総書記|委員長|主席|外相|首相)`,
      'gu',
    );
    return [...text.matchAll(others)].map(({ 0: name, index }) => ({ name, start: index, office: 'leader of' }));
  }
  if (!/\p{Script=Hangul}/u.test(surname)) return [];
  const holder = new RegExp(
    `(?<before>(?:위원장|의장)\\s)?(?<![가-힣])(?<name>${surname}[가-힣]{2})(?=(?:(?:\\([^)]*\\))?\\s(?:[가-힣]{1,9}\\s){0,2}[가-힣]{0,6}(?<after>위원장|총비서|의장|지도자))?)`,
    'g',
  );
  return [...text.matchAll(holder)].flatMap(({ index, groups }) => {
    const { before, name, after } = groups as { before?: string; name: string; after?: string };
    const office = before?.trim() ?? after;
    if (office === undefined) return [];
    return [{ name, start: index + (before?.length ?? 0), office: office === '의장' ? 'military chief' : 'leader' }];
  });
}
