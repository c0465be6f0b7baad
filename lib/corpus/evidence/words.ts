/** Words of a text, so that spelling variants of a name are equal. */

export interface Word {
  /** Lower case, without accents; dots of an abbreviation ("U.S.") left out. */
  text: string;
  /** Written in capitals throughout: "US", but not "us". */
  capitals: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** Offsets of UTF-16 units. */
  start: number;
  end: number;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;

/** British and American spellings of words that stand in names of ministries and institutes. */
const SPELLINGS: Record<string, string> = {
  defence: 'defense',
  centre: 'center',
  labour: 'labor',
  programme: 'program',
};

/** Hyphens, spaces and apostrophes part words; a possessive ending becomes a word of its own. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [written] = match;
    const folded = fold(written.replaceAll('.', ''));
    return {
      text: SPELLINGS[folded] ?? folded,
      capitals: /^(?=.*\p{Lu})[\p{Lu}\p{N}.]+$/u.test(written) && /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/u.test(written),
      capital: /^\p{Lu}/u.test(written),
      start: match.index,
      end: match.index + written.length,
    };
  });
}

/** The words of a text and nothing else, for comparing. */
export const squeeze = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Parts what a careless export ran together ("invitedLavrov", "missiles.In"), except inside known names ("SwRI").
 * @param known lower-to-upper words that stay whole
 */
export function unglue(text: string, known: ReadonlySet<string>): string {
  return text.replace(/\S+/g, (run) => {
    const name = /[\p{L}\p{N}]+/u.exec(run)?.[0] ?? '';
    if (known.has(name)) return run;
    return run.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{Ll}[.,;:!?]["'”’)]*)(?=["'“‘(]?\p{Lu})/gu, '$1 ');
  });
}
