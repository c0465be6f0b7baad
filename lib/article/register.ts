/** How a text speaks: as news does, as someone telling of themselves, or as someone telling the reader what to do. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Someone is said to have said something. */
const ATTRIBUTION = set(
  'said says told according announced reported declined confirmed spokesman spokeswoman spokesperson statement officials ' +
    'sagte sagten erklärte erklärten teilte laut zufolge berichtete berichteten déclaré annoncé affirmé indiqué précisé ' +
    'selon dijo según aseguró informó anunció explicó afirmó señaló disse segundo afirmou informou anunciou detto ' +
    'dichiarato annunciato spiegato secondo zei zegt volgens meldde sade säger enligt ifølge sier siger mukaan powiedział ' +
    'powiedziała według poinformował poinformowała söyledi açıkladı dedi göre mengatakan menurut قال أعلن وفق بحسب أضاف أكد אמר לדברי הודיע گفت ' +
    'कहा मुताबिक अनुसार είπε σύμφωνα δήλωσε',
);
/** What news is full of and other prose is not: days, offices, figures of public life. */
const PUBLIC_LIFE = set(
  'monday tuesday wednesday thursday friday saturday sunday president minister ministry government police court ' +
    'parliament senator senate congress election military troops attack percent cent million billion killed arrested ' +
    'researchers scientists study ceo analysts analyst agency official officials mayor council prosecutors judge governor ' +
    'lawmakers vote voters party union hospital war army shares montag dienstag mittwoch ' +
    'donnerstag freitag samstag sonntag präsident präsidentin ministerin ministerium regierung polizei gericht prozent ' +
    'millionen milliarden président ministre gouvernement tribunal millions milliards lundi mardi mercredi jeudi vendredi ' +
    'samedi dimanche presidente ministro ministra gobierno governo policía polícia millones milhões milioni lunes martes ' +
    'miércoles jueves viernes الرئيس الحكومة وزير الوزراء',
);
const FIRST_PERSON = set(
  'I my me myself ich mir mich mein meine je mon yo mi minha meu jag mig jeg я мне меня мой моя',
);
const FIRST_PLURAL = set(
  'we our ours us wir unser unsere nous notre nos nosotros nuestro nuestra nosso nossa мы нас нам наш наша',
);
const SECOND_PERSON = set(
  'you your let Sie Ihnen Ihr Ihre Ihren du dein deine vous votre vos usted tu tus tú você вы вас вам ваш ' +
    'ваша ваши',
);
/** Two words with capitals in a row, after a word without: no headline, no beginning of a sentence. */
const NAME = /(?<=[\p{Ll},;] ["“„«]?)\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+/gu;
/** Talk, where it shows in the endings of verbs. */
const SECOND_PERSON_CLOSE = /(?:요|죠|까요|세요)[.?!~]|ください|でしょうか|您|你/g;
/** In scripts without spaces between words, and by their stems in languages that bend them. */
const ATTRIBUTION_CLOSE =
  /と述べ|と話|と語|発表した|によると|明らかにし|としている|(?:말|전|설명|지적|주장|강조)했다|밝혔다|따르면|라며|관계자는|表示|报道|指出|宣布|告诉|透露|報導|(?:заяви|сообщи|отмети|сказа|повідоми)[лв]|сообщает|словам/gi;
const PUBLIC_LIFE_CLOSE =
  /大統領|首相|政府|警察|大臣|知事|市長|国会|裁判|容疑|대통령|정부|장관|경찰|총리|시장|국회|법원|검찰|의원|위원회|总统|總統|主席|部长|市长|部门|法院|警方|记者|\d日|\d일|президент|минист[ер]|правительств|губернатор|полици|депутат|парламент|милли[ао]|процент|рубл| суд | мэр/gi;
const QUOTED = /[“„«"][^”“»"\n]{2,600}[”“»"]/g;

/** Words added to every text: one hit in a few lines proves little. */
const SHORT = 120;

/** Hits per thousand words (in scripts without spaces: per 12,000 units). */
export interface Register {
  attribution: number;
  publicLife: number;
  /** Outside quotation marks. */
  firstPerson: number;
  firstPlural: number;
  secondPerson: number;
  /** Names of more than one word; in scripts without capitals 0. */
  names: number;
}

/** As much of a text tells how all of it speaks. */
const SAMPLE = 30_000;

export function registerOf(whole: string): Register {
  const text = whole.slice(0, SAMPLE);
  const words = text.match(/\p{L}+/gu) ?? [];
  const own = text.replace(QUOTED, ' ').match(/\p{L}+/gu) ?? [];
  const scale = 1000 / (SHORT + Math.max(words.length, text.length / 12));
  const share = (list: readonly string[], of: ReadonlySet<string>) =>
    list.reduce((sum, word) => (of.has(word) || of.has(word.toLowerCase()) ? sum + 1 : sum), 0) * scale;
  const close = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) * scale;
  return {
    attribution: share(words, ATTRIBUTION) + close(ATTRIBUTION_CLOSE),
    publicLife: share(words, PUBLIC_LIFE) + close(PUBLIC_LIFE_CLOSE),
    firstPerson: share(own, FIRST_PERSON),
    // "US" is a country.
    firstPlural: share(
      own.filter((word) => word !== 'US'),
      FIRST_PLURAL,
    ),
    secondPerson: share(own, SECOND_PERSON) + close(SECOND_PERSON_CLOSE),
    names: close(NAME),
  };
}
