/** The candidates of a page with what stands around each. */
import { stemOf } from '../language/scripts.ts';
import type { Candidate } from './candidates.ts';
import { longerName } from './longer.ts';
import type { Longer } from './longer-abroad.ts';
import { isStrong } from './names.ts';
import { isDish, isOfOtherLanguage } from './namesakes.ts';
import type { PageFlow, PageText } from './page-text.ts';
import type { Place } from './presence.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A candidate with what stands around it. */
export interface Case {
  flow: PageFlow;
  candidate: Candidate;
  around: Surroundings;
  longer: Longer | null;
  /** Its words, the same in all cases of a Russian or German name. */
  key: string;
}

/** "Kims" is a form of its own in German alone. */
const isGenitive = ({ forms }: Candidate): boolean =>
  forms.every(({ name }) => name.lang === 'de' && name.text.endsWith('s'));

function keyOf({ words }: PageFlow, candidate: Candidate): string {
  let key = stemOf(words[candidate.from]!.fold);
  for (let at = candidate.from + 1; at < candidate.to; at++) key += ` ${stemOf(words[at]!.fold)}`;
  return isGenitive(candidate) ? key.replace(/s$/, '') : key;
}

export const placeOf = ({ flow, candidate }: Case): Place => ({ flow: flow.index, word: candidate.from });

/** All candidates of a page, in its order. */
export function casesOf(page: PageText): Case[] {
  return page.flows.flatMap((flow) =>
    flow.candidates.map((candidate) => {
      const around = surroundingsOf(flow, candidate, page, !candidate.forms.some(isStrong));
      const isOther = isDish(page, candidate, around.titles) || isOfOtherLanguage(candidate, around.language);
      const longer: Longer | null = isOther
        ? { text: flow.text.slice(candidate.start, candidate.end), kind: 'thing' }
        : longerName(flow, candidate, around);
      return { flow, candidate, around, longer, key: keyOf(flow, candidate) };
    }),
  );
}
