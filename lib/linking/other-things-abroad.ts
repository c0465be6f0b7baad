/** What else bears a name of the corpus in German, French and Spanish: a street, a ship, a continent, a moon, somebody. */
import { joins } from '../language/words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './gazetteer.ts';
import type { PageFlow } from './page-text.ts';

/** Nouns of what bears somebody's name or a city's, right before it. */
const NAMED_AFTER =
  /(?:^|')(?:rue|avenue|boulevard|place|quai|cite|ecole|lycee|college|stade|station|gare|parc|residence|quartier|arret|aeroport|calle|plaza|avenida|paseo|escuela|instituto|estadio|estacion|barrio|aeropuerto|flughafen|stadion|schule|gymnasium|siedlung|via|viale|piazza|cheval|jument|chien|chienne|chat|navire|croiseur|paquebot|cargo|ferry|petrolier|voilier|hotel|cafe|restaurant|bar|bistrot|brasserie|cinema|theatre|film|caballo|yegua|perro|perra|gato|buque|crucero|barco|carguero|petrolero|restaurante|teatro|cine|pelicula|cafeteria|taberna|kreuzer|lenkwaffenkreuzer|flaggschiff|frachter|tanker|eisbrecher|fahre|schiff|hengst|stute|wallach|hund|hundin|kater|kneipe|kino|lokal|gaststatte|(?:re)?baptisee?s?|surnommee?|bautizad[oa]|apodad[oa]|getauft)$/;

/** Streets are named after cities with a preposition too: "rue de Moscou". */
const STREET = /^(?:rue|avenue|boulevard|quai|calle|avenida|paseo|via|viale)$/;

/** What German joins to the name of somebody: Juri-Gagarin-Ring. */
const NAMED_COMPOUND = /(?:ring|stra(?:ss|ß)e|str|platz|weg|allee|ufer|brucke|schule|gymnasium|stadion|siedlung|park)$/;

/** "Gagarine, pour les enfants d'ici, est un arrêt de bus". */
const IS_PLACE =
  /^(?:,[^,.]{1,40},)?\s(?:est|es|ist)\s(?:d['’]abord\s|aussi\s|surtout\s|también\s|auch\s)?(?:une?|eine?)\s(?:arrêt|station|rue|quartier|cité|gare|école|lycée|calle|estación|barrio|parada|Haltestelle|Straße|Platz|Schule)(?!\p{L})/u;
const IS_PLACE_REACH = 90;

/** Whether the noun right before a name bears it: "la cité Gagarine", "le cheval Moscou", „der Kreuzer Moskau“. */
export function isNamedAfter({ words, text }: PageFlow, { forms, from, to, end }: Candidate): boolean {
  const { type } = forms[0]!.entity;
  if (type === 'person' && IS_PLACE.test(text.slice(end, end + IS_PLACE_REACH))) return true;
  if (type === 'person' && words[to]?.gap === 'hyphen' && NAMED_COMPOUND.test(words[to]!.fold)) return true;
  if (!joins(words[from]!.gap) || (type !== 'person' && (type !== 'city' || to - from > 1))) return false;
  const head = words[from - 1]?.fold ?? '';
  return NAMED_AFTER.test(head) || (/^d[ei]$/.test(head) && STREET.test(words[from - 2]?.fold ?? ''));
}

/** What tells of the moon, where the continent has its name: a moon, its ice, its fellows. */
const TELLS_OF_MOON =
  /(?:mond(?:e[sn]?)?|trabant(?:en)?|\bluna|\blunas|\blune|\blua|\bmaan|manen|satélite|kruste|(?<!\p{L})eis|eispanzer|eisklumpen|corteza|crosta|ganymed|ganímedes|kallisto|calisto|callisto)(?!\p{L})/iu;
/** UTF-16 units beside it that are looked at. */
const MOON_REACH = 50;

/** Whether "Europa" is the continent, as it is where no word beside it in its sentence tells of the moon. */
export function isContinent({ words, text }: PageFlow, { forms, from, start, end }: Candidate): boolean {
  if (forms[0]!.entity.type !== 'celestial' || !/^europas?$/.test(words[from]!.fold)) return false;
  const left = text
    .slice(Math.max(0, start - MOON_REACH), start)
    .split(/[.!?]\s/)
    .at(-1)!;
  const [right] = text.slice(end, end + MOON_REACH).split(/[.!?]\s/);
  return !TELLS_OF_MOON.test(left) && !TELLS_OF_MOON.test(right!);
}

/** „an Bord der Moskau“: cities have no article. After a comma it is a pronoun: „die Moskau unterstützen“. */
export function isGermanShip({ words }: PageFlow, { forms, from, to }: Candidate): boolean {
  if (forms[0]!.entity.type !== 'city' || to - from > 1 || !/^d(?:ie|er)$/.test(words[from - 1]?.fold ?? ''))
    return false;
  if (words[from - 1]!.gap !== 'space' || words[from]!.gap !== 'space') return false;
  const next = words[to];
  return (
    !next || !joins(next.gap) || /^(?:ist|war|sank|liegt|lag|fahrt|fuhr|wurde|lief|galt|hatte|und)$/.test(next.fold)
  );
}

/** "un Moscou miniature", "un Washington des biotechs": one of many is no capital. */
export function isOneOfMany({ words, text }: PageFlow, { forms, from, to }: Candidate): boolean {
  const before = words[from - (/^(?:nouveau|nuevo|petit|pequeno)$/.test(words[from - 1]?.fold ?? '') ? 2 : 1)];
  if (forms[0]!.entity.type !== 'city' || !/^une?$/.test(before?.fold ?? '')) return false;
  const isNext = joins(words[from]!.gap) || /^\s«\s?$/.test(text.slice(words[from - 1]!.end, words[from]!.start));
  return isNext && words[to]?.gap !== 'comma';
}

/** A moon of another planet: „noch nie einen anderen Mond“, „hat keinen Mond“. */
const OTHER_MOON =
  /^(?:k?ein(?:e[mnrs]?)?|jede[mnr]?|andere[mnr]?|weitere[mnr]?|zweite[mnr]?|kleine[mnr]?|fremde[mnr]?|eigene[mnr]?)$/;

export const isOtherMoon = ({ words }: PageFlow, { forms, from }: Candidate): boolean =>
  forms[0]!.entity.id === 'moon' && joins(words[from]!.gap) && OTHER_MOON.test(words[from - 1]?.fold ?? '');

const SAYS =
  /(?:^|[^\p{L}])(?:sagte?|erklärte?|meinte?|betonte?|erzählte?|berichtete?|ergänzte?|klagte?|so|Herrn?|Frau|Familie|dit|explique|raconte|ajoute|précise|confie|dijo|dice|cuenta|explica|añade|señala|afirma)\s(?:\p{Lu}\p{Ll}+\s)?$/u;
const ENDS = /^(?:$|[.,;:!?»“”"])/;
/** UTF-16 units in which such a word stands. */
const SAYS_REACH = 24;

/** A surname that is a firm's, a force's or a planet's too, of somebody who speaks: „sagte Wagner.“, „sagt Jürgen Mond,“ */
export function isSpeaker({ text }: PageFlow, { forms, from, to, start, end }: Candidate): boolean {
  const [{ entity, name }] = forms as [Form];
  if (
    (entity.type !== 'organization' && entity.type !== 'celestial') ||
    to - from > 1 ||
    !name.weak ||
    !/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
  )
    return false;
  return SAYS.test(text.slice(Math.max(0, start - SAYS_REACH), start)) && ENDS.test(text.slice(end, end + 1));
}
