/**
 * Signs right beside a person's name that it is another bearer's: a calling that the one whom the corpus knows has not.
 * "Striker Lavrov", "актёр Кирилл Лавров", "배우 김정은".
 */
import type { Entity } from '../corpus/model.ts';
import { fieldKey, fieldOf } from '../language/fields.ts';
import { mayBe } from '../language/occupations.ts';
import { stemOf } from '../language/scripts.ts';
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { PageFlow } from './page-text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** Callings of sport, stage, craft and shop, folded; in Cyrillic without the endings of their cases. */
const CALLINGS = set(`
  striker midfielder goalkeeper keeper goalie defender winger centre-back fullback playmaker footballer coach referee umpire
  quarterback linebacker pitcher catcher shortstop boxer wrestler golfer skater skier swimmer sprinter jockey cyclist gymnast
  singer rapper guitarist drummer pianist violinist cellist conductor composer soprano mezzo tenor baritone actor actress
  comedian novelist poet painter sculptor choreographer dancer ballerina baker barista bartender butcher florist
  geologist glaciologist biologist chemist physicist astronomer astrophysicist oceanographer meteorologist seismologist
  ecologist zoologist botanist archaeologist palaeontologist paleontologist psychologist sociologist anthropologist
  neuroscientist mathematician physiologist microbiologist epidemiologist surgeon dentist vet
  hairdresser designer stylist teacher nurse plumber farmer fisherman shopkeeper student pupil postman taxi-driver
  skipper sailor driver trader defector refugee survivor resident neighbour neighbor worker labourer laborer employee waiter
  waitress retiree pensioner tourist voter shopper passenger merchant banker broker dealer hacker smuggler robber
  terrier dog puppy cat horse colt mare parrot
  pte cpl constable detective pastor reverend rev councillor cllr
  torwart sturmer mittelfeldspieler verteidiger trainer schauspieler schauspielerin sanger sangerin dirigent komponist pianist
  koch lehrer lehrerin gardien attaquant defenseur entraineur acteur actrice chanteur chanteuse chef-dorchestre
  portero delantero centrocampista entrenador actor actriz cantante
  вратарь вратаря вратарем нападающий нападающего защитник полузащитник тренер хоккеист футболист баскетболист боксер
  теннисист биатлонист фигурист актер актриса певец певца певица режиссер дирижер композитор пианист скрипач тенор баритон бас
  голкипер форвард
  художник писатель поэт повар учитель`);

/** People of countries from which the corpus has nobody, right before a name: "el italiano Albanese", "украинец Козлов". */
const FOREIGNERS = set(`
  italiano italiana frances francesa aleman alemana espanol espanola argentino argentina brasileno brasilena chileno mexicano
  colombiano uruguayo serbio croata polaco checo griego turco belga holandes neerlandes suizo sueco noruego danes austriaco
  portugues britanico ingles canadiense indio ucraniano bielorruso kazajo
  italien italienne allemand allemande espagnol espagnole argentin bresilien serbe croate polonais tcheque grec belge
  neerlandais suisse suedois norvegien danois autrichien portugais britannique anglais canadien quebecois ukrainien
  italiener italienerin franzose franzosin deutsche deutscher spanier spanierin argentinier brasilianer serbe kroate pole
  tscheche grieche turke belgier niederlander schweizer schwede norweger dane osterreicher portugiese brite englander kanadier
  ukrainer ukrainerin belarusse
  итальянец итальянца итальянцу немец немца немцу испанец испанца француз украинец украинца украинцу белорус казахстанец
  казахстанца эстонец эстонца латыш канадец канадца болгарин поляк серб чех израильтянин`);

const KOREAN =
  '(?:배우|가수|선수|감독|코치|작가|공격수|수비수|골키퍼|미드필더|포워드|가드|투수|타자|포수|주장|세터|리베로|외야수|내야수|해설위원|심판|아나운서|개그맨|개그우먼|방송인|디자이너|셰프|피아니스트|지휘자|화가|명창|명인|교사|간호사|변호사)';
const KOREAN_BEFORE = new RegExp(`(?<![가-힣])${KOREAN}\\s?$`);
/** "김정은 선수", "김정은 씨", and with an age and no office: "김정은(52)". */
const KOREAN_AFTER = new RegExp(
  `^(?:(?:\\([^)]*\\))?\\s(?:${KOREAN}(?![가-힣]{3})|[씨양군](?![가-힣]{2}))|\\(\\d{2}[),·])`,
);

const HAN =
  '(?:選手|投手|捕手|監督|俳優|女優|歌手|作家|画家|教授|教諭|社長|店長|店主|隊長|記者|弁護士|医師|市長|町長|村長|知事|棋士|騎手|容疑者|被告|选手|球员|教练|导演|演员|医生|律师|记者|老板|選手|教練|導演|演員)';
const HAN_BEFORE = new RegExp(`${HAN}の?$`);
/** ラブロフ選手, 拉夫罗夫教练, and with an age: ラブロフさん（23）. */
const HAN_AFTER = new RegExp(`^(?:${HAN}|さん[（(][0-9０-９]{1,2}歳?[）)])`);

export const ARTICLE = new Set(['the', 'a', 'an', 'der', 'die', 'ein', 'eine', 'le', 'la', 'el']);
/** How many words an apposition may have before its noun. */
export const REACH = 6;

/** What follows the noun of an apposition. */
export const BEHIND_NOUN = /^(?:of|who|that|in|at|to|for|from|with)$/;

const HANGUL = /\p{Script=Hangul}/u;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** Units of Korean text that are looked at. */
export const NEAR = 12;

/** "A teacher there, Lavrov, ...": somebody unknown until now is introduced by what he is. */
function callingBefore(words: PageFlow['words'], from: number, to: number): string | null {
  // "Asked by a teacher, Putin said": without a second comma it is no apposition.
  if (words[from]?.gap !== 'comma' || words[to]?.gap !== 'comma') return null;
  for (let at = from - 1; at >= Math.max(0, from - REACH) && (at === from - 1 || joins(words[at + 1]!.gap)); at--) {
    if (!CALLINGS.has(words[at]!.fold)) continue;
    const article = words.slice(Math.max(0, at - 3), at).some(({ fold }) => ARTICLE.has(fold));
    return article ? words[at]!.fold : null;
  }
  return null;
}

function callingAt({ words }: PageFlow, { from, to }: Candidate): string | null {
  const before = words[from - 1];
  if (before && joins(words[from]!.gap) && CALLINGS.has(stemOf(before.fold))) return before.fold;
  const introduced = callingBefore(words, from, to);
  if (introduced !== null) return introduced;
  if (words[to]?.gap !== 'comma' || !ARTICLE.has(words[to]!.fold)) return null;
  for (let at = to + 1; at < to + 1 + REACH && words[at] && joins(words[at]!.gap); at++) {
    const { fold } = words[at]!;
    if (BEHIND_NOUN.test(fold)) return null;
    if (CALLINGS.has(fold)) return fold;
  }
  return null;
}

export const isOnStage = ({ roles }: Entity): boolean =>
  roles.some(({ text }) => /\b(?:act|film|direct|sing)/i.test(text));

/** What only players do, right after a name; all in small letters. */
const PLAYS =
  /^\s(?:забросил|забил|отличился|реализовал|traf|köpfte|erzielte|marque|marqué|a\smarqué|égalise|marcó|anotó|empató)(?!\p{L})|^(?:이|가)\s(?:골|선제골|동점골|결승골|안타|홈런)|^が(?:先制|同点|決勝)?(?:ゴール|本塁打)/u;

/** Who is told to bear another's name: "Кима, однофамильца вождя", "Путин, но не тот". */
const NAMESAKE =
  /^(?:,|\s\()\s?(?:(?:(?:ein|der|un|une|l['’])\s?)?(?:однофамил|т[её]зк|namensvetter|homonyme|tocayo|homónimo)|(?:но\s)?не\s(?:тот|тем|того|тому)(?!\p{L})|(?:aber\s)?nicht\s(?:der|jener|dieser)(?!\p{L})|(?:mais\s)?pas\s(?:le|celui)\s|(?:pero\s)?no\s(?:el|ese)\s|(?:no,?\s)?not\s(?:that|the\sone)\b)/iu;

/** Whether the text right beside a name tells that its bearer is of another calling; in scripts without spaces. */
function isCalledBeside(text: string, start: number, end: number): boolean {
  const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  if (HANGUL.test(text[start]!)) return KOREAN_BEFORE.test(left) || KOREAN_AFTER.test(right);
  return HAN_OR_KANA.test(text[start]!) && (HAN_BEFORE.test(left) || HAN_AFTER.test(right));
}

/** How many words of sport among so many to each side tell of players: a paragraph may be as long as a book. */
const OF_PLAYERS = 2;
const AROUND = 60;

/** Whether a name that many bear stands among players: "Хет-трик — у Александра Козлова". */
function isAmongPlayers({ words }: PageFlow, { forms, from, to }: Candidate): boolean {
  if (!forms.every(({ name }) => name.weak)) return false;
  const told = new Set<string>();
  for (let at = Math.max(0, from - AROUND); at < Math.min(words.length, to + AROUND); at++) {
    const key = fieldKey(words[at]!.fold, words[at + 1]?.fold);
    if (fieldOf(key) === 'sport') told.add(key);
  }
  return told.size >= OF_PLAYERS;
}

/** Whether what stands beside a name says that it is not this person's, but that of somebody of another calling. */
export function isStranger(flow: PageFlow, candidate: Candidate, person: Entity): boolean {
  const { text } = flow;
  const { start, end } = candidate;
  if (person.roles.length === 0) return false;
  const right = text.slice(end, end + 2 * NEAR);
  if (PLAYS.test(right) || NAMESAKE.test(right) || isAmongPlayers(flow, candidate)) return true;
  const before = flow.words[candidate.from - 1];
  if (before && joins(flow.words[candidate.from]!.gap) && FOREIGNERS.has(stemOf(before.fold))) return true;
  const calling = isCalledBeside(text, start, end) ? 'artist' : callingAt(flow, candidate);
  if (calling === null) return false;
  // Who acts or films is called so in any language.
  return !mayBe(calling, person) && !isOnStage(person);
}
