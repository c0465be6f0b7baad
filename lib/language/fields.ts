/**
 * The fields that an ambiguous name may belong to, told by the words of its company: "Sputnik" is a news agency beside
 * "reported", a beer in an article on breweries. All words folded and in the singular, in the languages that are read
 * in Latin letters; names are none of them.
 */

import { CHARWISE, classOf } from './letters.ts';
import { stemOf } from './scripts.ts';

/** Fields of the corpus's own ambiguous names. */
export type OwnField = 'space' | 'press' | 'fighting';
/** Fields whose articles borrow such names for other things. */
type OtherField = 'stage' | 'sport' | 'drink' | 'medicine' | 'leisure' | 'money';
export type Field = OwnField | OtherField;

const words = (text: string): string[] => text.trim().split(/\s+/);

const WORDS: Record<Field, string[]> = {
  space: words(`
    rocket spacecraft capsule cosmonaut astronaut spaceflight spaceship spacewalk spaceport cosmodrome orbit orbital orbiter orbiting
    lander rover flyby telescope planet planetary lunar martian jovian asteroid comet crater moonlet exoplanet observatory
    docking docked undocked liftoff splashdown payload satellite interplanetary astronomer astronomy astrophysicist
    booster launchpad solar galaxy
    rakete raumschiff raumkapsel raumstation raumfahrt raumfahrer kosmonaut astronautin umlaufbahn raumsonde sonde planeten weltraum
    weltall fusee spationaute cosmonaute astronaute orbite planete cohete capsula cosmonauta astronauta orbita planeta espacial spatial`),
  press: words(`
    news agency newspaper broadcaster correspondent reporter outlet newswire channel website journalist editor
    nachrichtenagentur agentur sender agence agencia periodista journaliste`),
  fighting: words(`
    mercenary mercenaries paramilitary fighter militia mutiny mutineer rebellion warlord prigozhin convict battlefield
    frontline troop soldier commander insurgent incursion offensive counteroffensive invasion shelling drone brigade battalion
    regiment casualty artillery ammunition munition war
    soldner kampfer truppe truppen soldat soldaten krieg schlachtfeld front drohne drohnen mercenaire combattant guerre
    mercenario combatiente soldado guerra tropa`),
  stage: words(`
    opera operatic composer conductor orchestra symphony soprano tenor baritone mezzo aria overture libretto cello violin piano
    concert recital album song singer band gig chorus choir festival encore premiere prelude theatre theater playwright audience
    eurovision ballet
    oper komponist dirigent orchester sinfonie konzert buhne opernhaus compositeur orchestre compositor orquesta`),
  sport: words(`
    goal goalkeeper keeper striker midfielder defender winger forward coach league cup match fixture halftime half-time header
    penalty season squad touchdown quarterback fumble quarter inning pitcher wicket playoff championship tournament referee kickoff
    scored tackle dribble stadium substitute
    bullpen homer slugger outfielder infielder shortstop dugout puck goaltender rebound layup birdie bogey scrum batsman bowler
    verteidiger eishockey fussball tore niederlage tribune pokal halbzeit spieler
    trainer tor torwart sturmer mittelfeldspieler spieltag bundesliga liga mannschaft gol entraineur entrenador delantero portero
    buteur milieu gardien`),
  drink: words(`
    beer brewery brewer ale pint stout lager hops ipa pub bartender barman cocktail vodka gin whisky whiskey wine brewing taproom
    menu chef dessert recipe chocolate restaurant bier brauerei kneipe kellner biere brasserie cerveza cerveceria`),
  medicine: words(`
    vaccine vaccination vaccinated dose jab shot covid covid-19 coronavirus placebo immunity booster-shot vial antibody
    impfstoff impfung vaccin vacuna dosis`),
  leisure: words(`
    hotel motel resort beach tourist itinerary suitcase golf lighthouse passenger terminal platform ticket sightseeing souvenir
    snorkel turtle airfare`),
  money: words(`
    investor shareholder portfolio dividend stake profit revenue valuation broker fund manager equity bond
    anleger aktie aktionar`),
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(WORDS).flatMap(([field, list]) =>
    list.flatMap((word) => [word, `${word}s`].map((form) => [form, field as Field] as const)),
  ),
);

/** The field that a folded word tells of, in the singular or the plural. */
export const fieldOfWord = (fold: string): Field | undefined => FIELDS.get(fold);

/** The same of words that change their ends, by their stems, and of those that are read letter by letter, by their first two. */
const STEMS: ReadonlyMap<string, Field> = new Map(
  (
    [
      [
        'sport',
        'матч гол ворот вратар голкипер защитник нападающ полузащитник форвард тренер тайм лиг пенальт шаиб хет-трик хокк футбол турнир чемпионат сборн бомбардир арбитр сезон стадион трибун',
      ],
      ['sport', '경기 선수 득점 후반 전반 리그 구단 골키 수비 심판 결승 홈런 축구 야구 농구'],
      ['stage', 'театр спектакл режиссер актер актрис дирижер оркестр концерт фильм выставк трупп сцен музык песн'],
      ['stage', '배우 영화 촬영 무대 공연 연극 드라 가수 주연 개봉 감독 상영 관객'],
      [
        'space',
        'космонавт орбит корабл ракет экипаж космическ космодром планет астероид телескоп астроном марсоход луноход',
      ],
      ['space', '위성 로켓 우주 궤도 행성 탐사 천문'],
      ['space', '宇宙 航天 太空 火箭 卫星 衛星 轨道 軌道 飞船 行星 惑星 彗星 探测 探査 天文 ロケ'],
      ['fighting', 'воин фронт удар атак дрон беспилотник арми солдат обстрел военн'],
      ['fighting', '미사 포탄 군사 전쟁 파병 도발 전투'],
    ] as const
  ).flatMap(([field, list]) => words(list).map((word) => [word, field] as const)),
);

/** What a folded word is looked up by, with the one after it: some scripts are read letter by letter. */
export function fieldKey(fold: string, next: string | undefined): string {
  if (fold < '\u0400') return fold;
  return classOf(fold.charCodeAt(0)) === CHARWISE ? fold + (next ?? '') : stemOf(fold);
}

/** The field that a word of any language tells of, by its key. */
export const fieldOf = (key: string): Field | undefined => (key < '\u0400' ? FIELDS : STEMS).get(key);

/** The fields of the corpus's own names, by the type of what bears them or by what its full names and roles say. */
const TOLD_BY: readonly { field: OwnField; types: readonly string[]; words: RegExp }[] = [
  { field: 'space', types: ['celestial', 'craft'], words: /\b(?:cosmodrome|space|rocket|planet|spacecraft)\b/i },
  { field: 'press', types: [], words: /\b(?:news|press|newspaper|broadcaster|t[eé]l[eé]vision|radio)\b/i },
  { field: 'fighting', types: [], words: /\b(?:mercenary|mercenaries|paramilitary|militia|incursion)\b/i },
];

/** The field of what bears a name, or null. `texts`: its full names and roles. */
export function fieldOfBearer(type: string, texts: readonly string[]): OwnField | null {
  const told = TOLD_BY.find(({ types, words }) => types.includes(type) || texts.some((text) => words.test(text)));
  return told?.field ?? null;
}

/** Words that only beside a name say that it is of its field: "mission to Mars", "told Sputnik". Folded. */
export const BESIDE: Record<OwnField, ReadonlySet<string>> = {
  space: new Set(
    words(`mission probe surface atmosphere gravity crew launch launched launches pad module seat craft flight flew lift lifted
      blasted soared moon moons sun ring rings pole poles dust soil sample samples landing landed lands land orbits colony
      colonise colonize life water ice flown ferry ferried undock dock station red mond sonne flug start lune sol`),
  ),
  press: new Set(
    words(`told tells reported reports quoted cited citing agency interview radio according state-run state-owned
      state-controlled kremlin-backed rt tass correspondent sagte meldete zitierte`),
  ),
  fighting: new Set(
    words(`boss chief founder head leader forces force group units unit men troops base camp camps ranks recruit recruits
      withdrawal withdrew advance private linked region oblast gebiet province border mercenaries rebels revolt uprising leaders bosses`),
  ),
};

/** Nouns of things that take such names for themselves: a town, a vaccine, a beer. With the types that they do fit. */
const THINGS: readonly { fits: readonly string[]; nouns: ReadonlySet<string> }[] = [
  {
    fits: ['city', 'place'],
    nouns: new Set(
      words('town city village suburb resort settlement hamlet municipality borough neighbourhood neighborhood'),
    ),
  },
  { fits: ['facility'], nouns: new Set(words('cosmodrome spaceport')) },
  {
    fits: [],
    nouns: new Set(
      words(`brewery beer vodka pub bar cafe restaurant buffet hotel motel resort vaccine jab shot dose brand label maker
        manufacturer retailer manager insurer startup start-up fund bank shop store chain band singer album song single track
        composer opera operas symphony conductor painter player striker midfielder footballer goalkeeper winger coach
        league cup tournament festival theatre theater cinema terminal station stadium club street road avenue square school
        university college museum computer supercomputer god goddess horse dog cat ferry yacht submarine cruiser car sedan hatchback chocolate bar
        bars model phone app game watch film movie novel sitcom series cocktail stout ale lager bitter sour airport
        tower mall casino golf pizzeria bakery cheese asset airline railway metro series lager cider pint pints impfstoff
        gin rum whisky whiskey ipa wine wines
        brauerei bier oper komponist kneipe vaccin biere compositeur vacuna cerveza`),
    ),
  },
];

/** Whether a noun names a kind of thing that something of a type is not. */
export function isOtherThing(fold: string, type: string): boolean {
  const singular = fold.endsWith('s') ? fold.slice(0, -1) : fold;
  if (type === 'work' && (singular === 'film' || singular === 'movie')) return false;
  return THINGS.some(({ fits, nouns }) => !fits.includes(type) && (nouns.has(fold) || nouns.has(singular)));
}
