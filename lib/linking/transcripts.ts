/** Transcripts of briefings: who speaks stands before a colon at the start of a paragraph, the press as "Q". */
import { foldWord } from '../language/fold.ts';
import type { Candidate } from './candidates.ts';
import type { PageFlow, PageText } from './page-text.ts';

/** "MR. KIRBY:", "KIRBY:", "Peskov:" */
const LABEL = /^(?:(?:MR|MS|MRS|DR|GEN|ADM|Mr|Ms|Mrs|Dr|Gen|Adm)\.?\s+)?(?<name>\p{Lu}[\p{L}'’-]+)\s?:\s/u;
/** Whoever asks has no name. */
const PRESS = /^(?:Q|QUESTION|Question|REPORTER|Reporter|MODERATOR|Moderator)\s?(?:[:.]|\s{2})/;

/** How many paragraphs somebody opens at least who is a speaker. */
const LEAST = 2;

/** "Vedant Patel (State Department):", "Вопрос:", "기자:": up to four words, each a name, or one of a script without capitals. */
const TURN = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}|\p{Lo}{1,12})(?=(?:\s?\([^)]{1,40}\))?\s?[:：])/u;

/** How many paragraphs begin with who speaks in them, the press or somebody by name, if whoever it is does so again. */
export function turnsIn(flows: readonly PageFlow[]): number {
  const turns = new Map<string, number>();
  for (const { text } of flows) {
    const speaker = (PRESS.exec(text) ?? TURN.exec(text))?.[0];
    if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  return [...turns.values()].reduce((sum, count) => sum + (count >= LEAST ? count : 0), 0);
}

/** Whether a name is the label of the paragraph that it begins. */
export const isLabel = ({ text }: PageFlow, { start, end }: Candidate): boolean =>
  start < LONGEST && text[end] === ':' && LABEL.test(text);

/** Units that a form of address before a label takes at most. */
const LONGEST = 6;

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
