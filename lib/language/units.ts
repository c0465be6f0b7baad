/** Units of measure in their many spellings. */

const SPELLINGS = `
second seconds sec secs|minute minutes min mins|hour hours hr hrs|day days|week weeks|month months|year years yr yrs|
decade decades|century centuries|kilometer kilometers kilometre kilometres km kms|meter meters metre metres|
centimeter centimeters centimetre centimetres cm|millimeter millimeters millimetre millimetres mm|mile miles|
foot feet ft|inch inches|kilogram kilograms kilogramme kilogrammes kg kgs|gram grams|pound pounds lb lbs|ton tons|
tonne tonnes|kiloton kilotons|megaton megatons|liter liters litre litres|barrel barrels|degree degrees|percent pct|
dollar dollars|euro euros|ruble rubles rouble roubles|won|yen|yuan|hectare hectares|acre acres|megawatt megawatts mw|
light-year light-years|mph|kph|time times`;

const UNITS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.split('|').flatMap((spellings) => {
    const [unit = '', ...others] = spellings.trim().split(/\s+/);
    return [unit, ...others].map((spelling): [string, string] => [spelling, unit]);
  }),
);

/** The unit that a word names, in the singular and in American spelling; null if it is none. */
export function unitOf(word: string): string | null {
  return UNITS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
