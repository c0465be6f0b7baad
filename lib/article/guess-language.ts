/** A cheap guess at the language of a text, by its script and its commonest words. */

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

/** Words that are frequent in one language and rare in the others. */
const COMMON: Record<string, string> = {
  en: 'the of and to in that is was for with said from has have are were by at',
  de: 'der die und das den von ist mit im für nicht dem auf ein eine sich des wird',
  fr: 'le la les des et du est une dans pour qui que au par sur pas avec a',
  es: 'el la los las de que en y del por con una para se su al es fue',
  pt: 'o os que de do da em um uma para com não no na dos foi ao é',
  it: 'il di che la e per un del della è con non sono nel una gli alla dei',
  nl: 'de het een van en in is dat op te voor met zijn niet aan door ook bij',
  sv: 'och att det som en på är av för med den till har inte om ett från var',
  da: 'og det at en er på til af for med den som har ikke de et var fra',
  no: 'og det i er på som en til av for med at har ikke den å de fra',
  fi: 'ja on että se ei oli mukaan kun hän ovat myös joka mutta sen kuin',
  pl: 'w i na z się że do nie to jest o po od przez jak za dla oraz',
  cs: 'a v na se že je to do s z o ve pro by jsem který podle za',
  ro: 'de și în a la cu pe că din care pentru nu o un este au fost mai',
  hu: 'a az és hogy nem is egy meg volt szerint ezt már csak mint',
  tr: 've bir bu da de için ile olarak daha çok en gibi olan sonra',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh juga',
  vi: 'và của là các có được trong cho một những với không người này',
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON)) {
  for (const word of list.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
/** As much of a text as a guess needs. */
const SAMPLE = 6000;

/** BCP 47 primary subtag; null when the text is too short or unlike any language known here. */
export function guessLanguage(text: string): string | null {
  return byScript(text) ?? byWords(text.slice(0, SAMPLE));
}

/** Only for scripts that say more than "Latin"; null there. */
export function byScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters;
  const found = SCRIPTS.map(([script, language]) => ({ language, share: share(script) })).filter((s) => s.share > 0);
  const of = (language: string) => found.find((s) => s.language === language)?.share ?? 0;
  if (of('ja') > 0.1 && of('ja') + of('zh') > 0.4) return 'ja';
  const best = found.sort((a, b) => b.share - a.share)[0];
  if (!best || best.share < 0.4) return null;
  if (best.language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
  if (best.language === 'ar' && /[پچژگ]/.test(sample)) return /[ٹڈڑے]/.test(sample) ? 'ur' : 'fa';
  return best.language;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3 || first[1] / words.length < 0.08) return null;
  return second && second[1] / first[1] > 0.95 ? null : first[0];
}
