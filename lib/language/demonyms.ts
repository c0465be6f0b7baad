/** Adjectives of countries and peoples: never names of the country, but they say that it is spoken of. */

const PAIRS = `
Afghan Afghanistan|American United States|Australian Australia|Austrian Austria|Belarusian Belarus|Belarussian Belarus|Belgian Belgium|
Brazilian Brazil|British United Kingdom|Bulgarian Bulgaria|Canadian Canada|Chinese China|Croatian Croatia|Cuban Cuba|Czech Czech Republic|
Danish Denmark|Dutch Netherlands|Egyptian Egypt|Emirati United Arab Emirates|Estonian Estonia|Finnish Finland|French France|Georgian Georgia|
German Germany|Greek Greece|Hungarian Hungary|Indian India|Indonesian Indonesia|Iranian Iran|Iraqi Iraq|Irish Ireland|Israeli Israel|
Italian Italy|Japanese Japan|Kazakh Kazakhstan|Kazakhstani Kazakhstan|Korean Korea|Latvian Latvia|Lithuanian Lithuania|Malaysian Malaysia|
Mexican Mexico|Mongolian Mongolia|North Korean North Korea|Norwegian Norway|Pakistani Pakistan|Palestinian Palestine|Polish Poland|
Portuguese Portugal|Romanian Romania|Russian Russia|Saudi Saudi Arabia|Serbian Serbia|Singaporean Singapore|Slovak Slovakia|
South African South Africa|South Korean South Korea|Soviet Soviet Union|Spanish Spain|Swedish Sweden|Swiss Switzerland|Syrian Syria|
Taiwanese Taiwan|Thai Thailand|Turkish Turkey|Ukrainian Ukraine|Venezuelan Venezuela|Vietnamese Vietnam|European Europe|Asian Asia|
African Africa|Siberian Siberia|Western West|Arab Arabia|Crimean Crimea|Chechen Chechnya`;

/** Folded adjective -> the country's English name. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\|\n?/)
    .map((pair) => {
      const at = /^(?:North|South) \w+ |^\w+ /.exec(pair)![0].length;
      return [pair.slice(0, at - 1).toLowerCase(), pair.slice(at)] as const;
    }),
);

const ABROAD: readonly [string, readonly string[], string][] = [
  ['North Korea', ['', 'e', 'en', 'er', 'es', 'em'], 'nordkoreanisch'],
  ['South Korea', ['', 'e', 'en', 'er', 'es', 'em'], 'sudkoreanisch'],
  ['Russia', ['', 'e', 'en', 'er', 'es', 'em'], 'russisch'],
  ['Ukraine', ['', 'e', 'en', 'er', 'es', 'em'], 'ukrainisch'],
  ['Japan', ['', 'e', 'en', 'er', 'es', 'em'], 'japanisch'],
  ['China', ['', 'e', 'en', 'er', 'es', 'em'], 'chinesisch'],
  ['United States', ['', 'e', 'en', 'er', 'es', 'em'], 'amerikanisch'],
  ['North Korea', ['', 's', 'ne', 'nes'], 'nord coreen'],
  ['South Korea', ['', 's', 'ne', 'nes'], 'sud coreen'],
  ['Russia', ['', 's'], 'russe'],
  ['Ukraine', ['', 's', 'ne', 'nes'], 'ukrainien'],
  ['Japan', ['', 'e', 'es'], 'japonais'],
  ['China', ['', 'e', 'es'], 'chinois'],
  ['United States', ['', 's', 'e', 'es'], 'americain'],
  ['North Korea', ['o', 'a', 'os', 'as'], 'norcorean'],
  ['South Korea', ['o', 'a', 'os', 'as'], 'surcorean'],
  ['Russia', ['o', 'a', 'os', 'as'], 'rus'],
  ['Ukraine', ['o', 'a', 'os', 'as'], 'ucranian'],
  ['United States', ['', 's'], 'estadounidense'],
  ['North Korea', [''], 'северокореиск'],
  ['South Korea', [''], 'южнокореиск'],
  ['Russia', [''], 'россииск'],
  ['Ukraine', [''], 'украинск'],
  ['Japan', [''], 'японск'],
  ['China', [''], 'китаиск'],
  ['United States', [''], 'американск'],
];

/** The same in German, French, Spanish and, without its endings, Russian, where they are written small. */
export const DEMONYMS_ABROAD: ReadonlyMap<string, string> = new Map(
  ABROAD.flatMap(([country, endings, stem]) => endings.map((ending) => [stem + ending, country] as const)),
);

/** What a folded word is looked up by among them: a Russian adjective without its ending. */
export const demonymKey = (fold: string): string =>
  fold >= '\u0400' ? fold.replace(/(?:ии|ая|ое|ие|ого|ому|им|ими|их|ои|ую)$/, '') : fold;

/** A demonym by itself or in the plural: "Russians", "North Koreans". Null if the words are none. */
export function countryOfDemonym(folded: string): string | null {
  return DEMONYMS.get(folded) ?? DEMONYMS.get(folded.replace(/s$/, '')) ?? null;
}
