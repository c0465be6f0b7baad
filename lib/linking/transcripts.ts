/** Transcripts of briefings: who speaks stands before a colon at the start of a paragraph, the press as "Q". */
import { foldWord } from '../language/fold.ts';
import type { Candidate } from './candidates.ts';
import type { PageFlow, PageText } from './page-text.ts';

/** "MR. KIRBY:", "KIRBY:", "Peskov:" */
const LABEL = /^(?:(?:MR|MS|MRS|DR|GEN|ADM|Mr|Ms|Mrs|Dr|Gen|Adm)\.?\s+)?(?<name>\p{Lu}[\p{L}'’-]+)\s?:\s/u;
/** Whoever asks has no name. */
const PRESS = /^(?:Q|QUESTION|Question|REPORTER|Reporter|MODERATOR|Moderator)\s?(?:[:.]|\s{2})/;

/** Whether a name is the label of the paragraph that it begins. */
export const isLabel = ({ text }: PageFlow, { start, end }: Candidate): boolean =>
  start < LONGEST && text[end] === ':' && LABEL.test(text);

/** Units that a form of address before a label takes at most. */
const LONGEST = 6;

/** How many paragraphs somebody opens at least who is a speaker. */
const LEAST = 2;

/** Surnames of those who answer the press on a page, folded, with the flow of the first answer; none where it is no transcript. */
export function speakersIn({ flows }: PageText): ReadonlyMap<string, number> {
  if (!flows.some(({ text }) => PRESS.test(text))) return new Map();
  const answers = new Map<string, number[]>();
  for (const { text, index } of flows) {
    const label = PRESS.test(text) ? null : LABEL.exec(text);
    if (!label) continue;
    const name = foldWord(label.groups!.name!);
    answers.set(name, [...(answers.get(name) ?? []), index]);
  }
  return new Map([...answers].flatMap(([name, at]) => (at.length >= LEAST ? [[name, at[0]!] as const] : [])));
}
