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

/** A demonym by itself or in the plural: "Russians", "North Koreans". Null if the words are none. */
export function countryOfDemonym(folded: string): string | null {
  return DEMONYMS.get(folded) ?? DEMONYMS.get(folded.replace(/s$/, '')) ?? null;
}
