/** How a text speaks: as news does, as someone telling of themselves, or as someone telling the reader what to do. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Someone is said to have said something. */
const ATTRIBUTION = set(
  'said says told according announced reported declined spokesman spokeswoman spokesperson statement official officials ' +
    'sagte sagten erklärte erklärten teilte laut zufolge berichtete berichteten déclaré annoncé affirmé indiqué précisé ' +
    'selon dijo según aseguró informó anunció explicó afirmó señaló disse segundo afirmou informou anunciou detto ' +
    'dichiarato annunciato spiegato secondo zei zegt volgens meldde sade säger enligt ifølge sier siger mukaan powiedział ' +
    'powiedziała według poinformował poinformowała заявил заявила сообщил сообщила сообщает словам отметил заявив ' +
    'повідомив повідомили söyledi açıkladı dedi göre mengatakan menurut قال أعلن وفق بحسب أضاف أكد אמר לדברי הודיע گفت ' +
    'कहा मुताबिक अनुसार είπε σύμφωνα δήλωσε',
);
/** What news is full of and other prose is not: days, offices, figures of public life. */
const PUBLIC_LIFE = set(
  'monday tuesday wednesday thursday friday saturday sunday president minister ministry government police court ' +
    'parliament senator senate congress election military troops attack percent cent million billion killed arrested ' +
    'researchers scientists study ceo analysts analyst agency official officials company montag dienstag mittwoch ' +
    'donnerstag freitag samstag sonntag präsident präsidentin ministerin ministerium regierung polizei gericht prozent ' +
    'millionen milliarden président ministre gouvernement tribunal millions milliards lundi mardi mercredi jeudi vendredi ' +
    'samedi dimanche presidente ministro ministra gobierno governo policía polícia millones milhões milioni lunes martes ' +
    'miércoles jueves viernes президент министр правительство правительства миллионов миллиона компания компании الرئيس ' +
    'الحكومة وزير الوزراء',
);
const FIRST_PERSON = set('I my me myself ich mir mich mein meine je mon yo mi minha meu jag mig jeg');
const FIRST_PLURAL = set('we our ours us wir unser unsere nous notre nos nosotros nuestro nuestra nosso nossa');
const SECOND_PERSON = set('you your let');
/** In scripts without spaces between words. */
const ATTRIBUTION_CLOSE =
  /と述べ|と話|発表した|によると|明らかにし|としている|말했다|밝혔다|전했다|따르면|설명했다|表示|报道|指出|宣布|報導/g;
const PUBLIC_LIFE_CLOSE = /大統領|首相|政府|警察|大臣|대통령|정부|장관|경찰|总统|總統|主席|部长/g;
const QUOTED = /[“„«"][^”“»"\n]{2,600}[”“»"]/g;

/** Hits per thousand words (in scripts without spaces: per 12,000 units). */
export interface Register {
  attribution: number;
  publicLife: number;
  /** Outside quotation marks. */
  firstPerson: number;
  firstPlural: number;
  secondPerson: number;
}

/** As much of a text tells how all of it speaks. */
const SAMPLE = 30_000;

export function registerOf(whole: string): Register {
  const text = whole.slice(0, SAMPLE);
  const words = text.match(/\p{L}+/gu) ?? [];
  const own = text.replace(QUOTED, ' ').match(/\p{L}+/gu) ?? [];
  const scale = 1000 / Math.max(150, words.length, text.length / 12);
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
    secondPerson: share(own, SECOND_PERSON),
  };
}
