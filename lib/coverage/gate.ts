/** Could this page cover anything? A first look at raw text, on every page: small, fast, and never wrong with a no. */

/** The needs of all topics, compiled by `gateTerms`. Plain JSON. */
export interface GateTerms {
  /**
   * Sources of regular expressions, case not minded; and of such where it is (short acronyms). Empty or absent for none.
   * A space stands for whatever may stand between two words of raw text: line breaks, dots, nothing.
   */
  groups: [anyCase: string, exactCase?: string][];
  /** Per topic, the groups of which each must be met. */
  topics: number[][];
  /** Source for scripts other than Latin: met, the text may cover anything. */
  abroad: string;
}

/** Units of text looked at; what is longer may cover anything. */
const BOUND = 200_000;

/** Letters with accents, and what is invisible inside words. */
const DISTURBED = /[\u0300-\u036F]|[\u00AD\u00C0-\u024F\u0400-\u04FF\u1E00-\u1EFF\u200B-\u200D\u2060\uFEFF]/;
const DISTURBANCES = /[\u0300-\u036F]|[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Per topic of the terms, in their order, whether each of its needs is met somewhere in a text.
 * Monotone: what is met by a part of a text is met by the whole, whatever stands around or between its words.
 */
export function* topicsWithin(text: string, { groups, topics, abroad }: GateTerms): Generator<boolean> {
  const plain = DISTURBED.test(text) ? text.normalize('NFD').replace(DISTURBANCES, '').normalize('NFC') : text;
  const lower = plain.toLowerCase();
  const met: unknown[] = [];
  const meets = (index: number): unknown => {
    const [anyCase, exactCase] = groups[index]!;
    met[index] ??=
      (anyCase && new RegExp(anyCase.replace(/ /g, '\\W*')).test(lower)) ||
      (exactCase && new RegExp(exactCase).test(plain));
    return met[index];
  };
  const may = text.length > BOUND || (abroad && new RegExp(abroad).test(lower));
  for (const needs of topics) yield may || needs.every(meets);
}

/** Whether a page with this text could cover any topic. A yes may be wrong, a no never. */
export function mayCover(text: string, terms: GateTerms): boolean {
  for (const may of topicsWithin(text, terms)) if (may) return true;
  return false;
}
