/** What newswriting in other languages puts around names. All words folded. */
import { joins, type Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words that tell one language of the Latin script from the others by standing on every page of it. */
const COMMONEST: Record<string, ReadonlySet<string>> = {
  en: set('the of and to in that is was for with said from has have are were by at'),
  de: set('der die und das den von ist mit im fur nicht dem auf ein eine sich des wird hat'),
  fr: set('le la les des et du est une dans pour qui que au par sur pas avec un'),
  es: set('el la los las de que en y del por con una para se su al es fue'),
  it: set('il lo la gli di che e per una con non del della sono da nel alla si ha'),
  nl: set('de het een van en dat niet op te met voor zijn is aan door er ook bij naar'),
  pt: set('o os as de que e do da em um uma para com nao por no na se ao'),
};

/** The language of a Latin page, by the words that it writes small; English where there are too few to tell. */
export function languageOfWords(small: ReadonlySet<string>): string {
  let best = 'en';
  let most = 3;
  for (const [language, words] of Object.entries(COMMONEST)) {
    let count = 0;
    for (const word of words) if (small.has(word)) count++;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/** Small words that open sentences, so that their capital is no sign of a name. */
export const OPENERS = set(`
  в во на с со к ко о об от до из за по при под над для без у через после перед между кроме против про вместо благодаря
  и а но или что как когда где если хотя пока чтобы также однако затем потом тогда сейчас теперь вчера сегодня завтра
  это этот эта эти тот та те он она они его ее их сам сама все всего по-прежнему ранее позже накануне недавно
  не ни же ли бы даже только именно еще уже тем здесь там так зато
  der die das den dem des ein eine einen und oder aber auch als wenn weil nach mit bei von aus zu in im am an auf fur
  gegen zwischen seit laut wie dass doch noch nun so er sie es man hat ist war dabei damit dort dann zudem
  le la les un une des du de au aux et ou mais pour par sur dans avec sans selon apres avant depuis entre contre chez
  comme quand si que qui ce cette ces il elle ils elles son sa ses en lors malgre pourtant
  el los las una unos y e o pero para por con sin segun tras ante desde hasta entre contra sobre como cuando si que
  su sus se lo al del a mientras tambien ya`);

/** Offices, ranks and forms of address before a name. */
const OFFICES = set(`
  президент президента президенту президентом лидер лидера лидеру лидером глава главы главе главой министр министра
  министру министром премьер председатель председателя генерал маршал товарищ господин госпожа посол космонавт
  полковник полковника майор майора капитан капитана адмирал адмирала губернатор губернатора профессор профессора доктор
  пресс-секретарь пресс-секретаря пресс-секретарю пресс-секретарем секретарь секретаря дипломат диктатор руководитель
  herr herrn frau genosse diktator fuhrer botschafter kosmonaut sekretar
  m mme president presidente monsieur ministre ministro camarade camarada lider dirigeant dirigente chef jefe senor
  senora canciller chancelier dictateur dictador ambassadeur embajador general cosmonaute cosmonauta`);

/** German offices come in compounds: Staatschef, Aussenminister, Kremlsprecher. */
const GERMAN_OFFICE =
  /(?:prasident|minister|chef|sprecher|machthaber|general|herrscher|diplomat|kanzler|kosmonaut|sekretar|staatsmann|kommandant|direktor)(?:in|s|en|innen)?$/;

/** Offices by the words that English roles have for them. */
const IN_ENGLISH: readonly [RegExp, string][] = [
  [/^президент|prasident|^president/, 'president'],
  [/^(?:лидер|lider)|machthaber|staatschef|^dirigeant/, 'leader'],
  [/^министр|minister|^ministr/, 'minister'],
  [/^пресс-секретар|sprecher|^porte-parole|^portavoz/, 'spokesperson'],
  [/^полковник|^oberst$/, 'colonel'],
  [/^капитан/, 'captain'],
  [/^адмирал/, 'admiral'],
  [/^генерал/, 'general'],
  [/^губернатор/, 'governor'],
  [/^профессор/, 'professor'],
  [/^посол|botschafter|^ambassad|^embajador/, 'ambassador'],
];

/** The English word for an office; the word itself where none is known. */
export const officeInEnglish = (fold: string): string => IN_ENGLISH.find(([office]) => office.test(fold))?.[1] ?? fold;

/** Words between a Russian office and its holder, all in the genitive: "министр природных ресурсов Козлов". */
const RUSSIAN_GENITIVE =
  /(?:[ыи]х|ого|его|ои|еи)$|^(?:дел|мид|мин[а-я]{4,}|рф|кндр|сша|по|и|обороны|россии|украины|страны|региона|края|области|кремля|правительства)$|(?:ов|ев|ния|тия|ции|ства|сти|ики|гии)$/;
/** How many words such an office has at most behind its first. */
const OFFICE_REACH = 3;

/** The office that a Russian text tells right before a word: its first word, folded; null: none. */
export function russianOfficeBefore(words: readonly Word[], index: number): string | null {
  for (let at = index - 1; at >= 0 && at >= index - 1 - OFFICE_REACH && joins(words[at + 1]!.gap); at--) {
    const { fold } = words[at]!;
    if (OFFICES.has(fold)) return fold;
    if (!RUSSIAN_GENITIVE.test(fold)) return null;
  }
  return null;
}

/** Whether an office before a name is a minister's: "глава Минприроды Александр Козлов". */
export function isMinisterBefore(words: readonly Word[], index: number): boolean {
  const office = russianOfficeBefore(words, index);
  if (office === null) return false;
  return /^министр/.test(office) || (/^глав/.test(office) && /^мин[а-я]{4,}$/.test(words[index - 1]!.fold));
}

/** Whether a word names an office that stands before a name. */
export const isOfficeAbroad = (fold: string): boolean => OFFICES.has(fold) || GERMAN_OFFICE.test(fold);

/** After one of these a name is somebody's whom the page has just introduced: "de apellido Putin". */
export const NAMED_SO = set(
  'apellida apellido apellidado apellidada llamado llamada namens nachname nomme nommee prenomme по-фамилии фамилии фамилией named called surname surnamed',
);

/** Articles before a description that make it one of somebody definite. */
export const ARTICLES = set('der die das dem den des le la les du au aux el los del al');
/** Languages that have none. */
export const WITHOUT_ARTICLES = set('ru ko ja zh uk');
