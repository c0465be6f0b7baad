/**
 * The halves of a divided country by the compass alone, in German, French and Spanish: "le Nord a tiré", „die Armee des
 * Südens“. A part of any other country, a sea or a direction is called so too: what stands right beside the word tells.
 */
import type { Candidate } from './candidates.ts';
import type { PageFlow } from './page-text.ts';

interface Signs {
  /** The article with which it is a country's, and what may stand before that. */
  before: RegExp;
  /** What no country's is: a direction, another land's part. */
  notBefore: RegExp;
}

const SIGNS: Record<string, Signs> = {
  de: {
    before:
      /(?:(?:^|[^\p{L}])(?:der|des)|(?:^|[^\p{L}])(?:mit|von|gegenüber|zwischen|nach|seit)\sdem|(?:^|[^\p{L}])(?:gegen|für|durch|auf|über|an)\sden|[^\p{L}]vom)\s$/iu,
    notBefore:
      /(?:Richtung|Bewohner|Einwohner|Städte|Menschen|Küste|Provinz|Region|Länder|Staaten|Metropole|Hauptstadt|tief(?:er|en)?|hoher?|ferner?|ganzer?|globaler?|Globalen?)\s(?:de[rs]|dem|den)?\s?$/u,
  },
  fr: {
    before: /(?:^|[^\p{L}])(?:le|du|au)\s$/iu,
    notBefore:
      /(?:\p{Lu}[\p{L}-]+|dans|tout|mers?|pôles?|gare|caps?|hémisphère|côtes?|vents?|départements?|régions?|banlieue|autoroute|quartiers?|pays|provinces?|villes?|habitants|peuples?|plages?|soleil|[GLgl]rand)\s(?:le|du|au)\s$|(?:^|\s)(?:vers|[Dd]ans|tout|sur)\sle\s$/u,
  },
  es: {
    before: /(?:^|[^\p{L}])(?:el|del|al)\s$/iu,
    notBefore:
      /(?:\p{Lu}[\p{L}-]+|mar(?:es)?|polos?|cabos?|hemisferio|costas?|vientos?|departamentos?|regi(?:ón|ones)|provincias?|ciudad(?:es)?|pueblos?|países|playas?|cono|frontera)\s(?:el|del|al)\s$|(?:^|\s)(?:en|En|hacia|todo|por)\sel\s$/u,
  },
};

/** What goes on: "le Nord de la France", "Nord-Coréens", „der Norden des Landes“, "el Sur global"; and the other two winds. */
const NOT_AFTER =
  /^(?:[-‑–/]\p{L}|\s(?:d['’]|de\s|du\s|des\s|del\s|der\s|von\s|vom\s|profond|global|lointain|et\sle\sPas-de-Calais|Koreas|\p{Lu})|,?\s(?:et|ou|und|oder|y|o)\s(?:l['’]|la\s|le\s|el\s|der\s|den\s|des\s|de\sl['’])?(?:Est|Ouest|Osten|Ostens|Westen|Westens|Este|Oeste)(?!\p{L}))/u;
const OTHER_WINDS = /(?:Est|Ouest|Ostens?|Westens?|Este|Oeste),?\s(?:(?:et|und|y)\s)?(?:le|du|el|del|der|des)\s$/u;

/** UTF-16 units beside it that are looked at. */
const REACH = 40;

/** Whether a compass point that a half of a country may be called by is none here. */
export function isOtherPart({ text }: PageFlow, { forms, start, end }: Candidate, language: string): boolean {
  if (!forms.every(({ entity, name }) => entity.type === 'country' && name.kind === 'nominal')) return false;
  const signs = SIGNS[language];
  if (!signs) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  return (
    !signs.before.test(left) ||
    signs.notBefore.test(left) ||
    OTHER_WINDS.test(left) ||
    NOT_AFTER.test(text.slice(end, end + REACH))
  );
}
