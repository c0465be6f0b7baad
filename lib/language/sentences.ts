/** The sentences of a text. */
import { ABBREVIATIONS } from './abbreviations.ts';
import { foldWord } from './fold.ts';

export interface Span {
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** As much of what follows a stop as tells whether the sentence goes on. */
const AHEAD = 24;

const WEEKDAY = /^(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?$/;
const MONTH_AND_DAY = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/;

/** Whether a piece ends with a stop that belongs to an abbreviation, an initial or dotted capitals that go on. */
function endsInAbbreviation(piece: string, next: string): boolean {
  const last = /(?<word>[\p{L}\p{M}.]+)\.\s*$/u.exec(piece)?.groups?.word;
  if (last === undefined) return false;
  if (ABBREVIATIONS.has(foldWord(last))) return true;
  // "Tuesday. Sept. 12, 2023": a slip for a comma, within a date.
  if (WEEKDAY.test(last) && MONTH_AND_DAY.test(next)) return true;
  // J. K., but also "plan B. They": an initial goes on with a capitalised name, which "They" looks like; rare enough.
  if (/^\p{Lu}$/u.test(last)) return true;
  // "U.S. officials" goes on, "left the U.S. The army" does not.
  if (/^\p{Lu}(\.\p{Lu})+$/u.test(last))
    return !/^["“'‘]?(The|A|An|He|She|It|They|We|But|And|In|On|His|Her|Its|This|That)\b/.test(next);
  return false;
}

/**
 * Sentence spans in order; together they cover the text, surrounding white space included.
 * `language` is a BCP 47 tag; unknown ones fall back to the root rules.
 */
export function sentencesOf(text: string, language = 'en'): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const previous = spans.at(-1);
    if (previous && endsInAbbreviation(text.slice(previous.start, previous.end), text.slice(index, index + AHEAD))) {
      previous.end = index + segment.length;
    } else {
      spans.push({ start: index, end: index + segment.length });
    }
  }
  return spans;
}
