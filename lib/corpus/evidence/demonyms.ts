/** Words for the people and things of a country: in the text of a report they name the country as well as its name does. */

const IRREGULAR: Record<string, string[]> = {
  Afghanistan: ['Afghan'],
  Belarus: ['Belarusian'],
  Belgium: ['Belgian'],
  Brazil: ['Brazilian'],
  'Britain|United Kingdom': ['British', 'Briton'],
  Canada: ['Canadian'],
  China: ['Chinese'],
  Egypt: ['Egyptian'],
  Europe: ['European'],
  Finland: ['Finnish', 'Finn'],
  France: ['French'],
  Germany: ['German'],
  Greece: ['Greek'],
  Hungary: ['Hungarian'],
  Iran: ['Iranian'],
  Iraq: ['Iraqi'],
  Ireland: ['Irish'],
  Israel: ['Israeli'],
  Italy: ['Italian'],
  Japan: ['Japanese'],
  Kazakhstan: ['Kazakh', 'Kazakhstani'],
  Korea: ['Korean'],
  Kyrgyzstan: ['Kyrgyz'],
  Moon: ['lunar'],
  Netherlands: ['Dutch'],
  Norway: ['Norwegian'],
  Pakistan: ['Pakistani'],
  Poland: ['Polish', 'Pole'],
  Portugal: ['Portuguese'],
  Qatar: ['Qatari'],
  'Soviet Union': ['Soviet'],
  Spain: ['Spanish', 'Spaniard'],
  Sweden: ['Swedish', 'Swede'],
  Switzerland: ['Swiss'],
  Taiwan: ['Taiwanese'],
  Turkey: ['Turkish', 'Turk'],
  Ukraine: ['Ukrainian'],
  'United Arab Emirates': ['Emirati'],
  'United States': ['American'],
  Uzbekistan: ['Uzbek'],
  Vietnam: ['Vietnamese'],
};

const BY_NAME = new Map(
  Object.entries(IRREGULAR).flatMap(([names, words]) => names.split('|').map((name) => [name, words] as const)),
);

/** "Russian" and "Russians" for Russia, "North Korean" for North Korea; none for a name that has none. */
export function demonymsOf(name: string): string[] {
  const [, side = '', bare = name] = /^(North |South |East |West )?(.+)$/.exec(name) ?? [];
  const words = BY_NAME.get(bare) ?? (bare.endsWith('ia') ? [`${bare}n`] : []);
  return words.flatMap((word) => [side + word, `${side}${word}s`]);
}
