/** Scripts other than Latin, by which a name tells its language. */

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u0400-\u04FF]/, 'ru'],
  [/[\uAC00-\uD7AF]/, 'ko'],
  [/[\u3040-\u30FF]/, 'ja'],
  [/[\u4E00-\u9FFF]/, 'zh'],
];

/** `ru` for any Cyrillic, `ko`, `ja` for anything with kana, `zh` for Han alone; null for Latin and all others. */
export const byScript = (name: string): string | null => SCRIPTS.find(([script]) => script.test(name))?.[1] ?? null;

/** A word without the ending of its case, so that all cases of a Russian name are one: Путин, Путина, Путиным. */
export const stemOf = (fold: string): string =>
  fold >= '\u0400' && fold < '\u0500' && fold.length > 3
    ? fold.replace(/(?:ого|ому|ым|им|ом|ем|ои|еи|а|у|е|ы|я|ю|и)$/, '')
    : fold;
