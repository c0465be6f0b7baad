/** Questions on which sources differ. */
import type { Account, Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { AccountView } from '../corpus/reading.ts';
import { contentsOf } from './claim-contents.ts';
import { mattersOf } from './matters.ts';
import type { Question, Sentence } from './question.ts';
import { mergeCopies } from './same-statement.ts';
import { termsOf } from './terms.ts';
import { typographic } from './typography.ts';
import { claimView } from './views.ts';

/**
 * The accounts of which a ranked claim is part and that belong to a topic of the page (to any, if the page has none).
 * Those whose question the sentence touches come first, those that it touches most before others; the rest is marked as
 * beside the sentence. Among equals, those first whose claims matter most. All sides are shown, in the editor's order.
 */
export function accountsFor(question: Question, ranked: readonly Claim[], corpus: Corpus): AccountView[] {
  const { accountsByClaim } = indexOf(corpus);
  const { topics, sentence } = question;
  const accounts = [...new Set(ranked.flatMap(({ id }) => accountsByClaim.get(id) ?? []))];
  return accounts
    .filter(isDisputed)
    .filter((account) => topics.length === 0 || account.topics.some((topic) => topics.includes(topic)))
    .map((account) => ({ account, touch: sentence ? touchOf(account, sentence, corpus) : 0 }))
    .sort((a, b) => b.touch - a.touch)
    .map(({ account, touch }) => ({
      ...accountView(account, corpus),
      ...(sentence && touch < TOUCHED && { beside: true as const }),
    }));
}

/** Whether sources differ on it: an account of one side is there for its figure. */
export const isDisputed = ({ sides }: Account): boolean => sides.length > 1;

/** Of the weight of a question: what a sentence that touches it has in common with it. */
const TOUCHED = 0.3;

/** How much of what a question asks, and of what its sides answer at best, a sentence speaks of: 0 to 1. */
function touchOf({ question, sides }: Account, { terms, matters }: Sentence, corpus: Corpus): number {
  const { termWeight, matterWeight } = contentsOf(corpus);
  const share = (text: string) => {
    const own = wordsOf(text);
    let all = 0;
    let shared = 0;
    const count = (weight: number, isShared: boolean) => {
      all += weight;
      if (isShared) shared += weight;
    };
    for (const term of own.terms) count(termWeight(term), terms.has(term));
    for (const matter of own.matters) count(matterWeight(matter), matters.has(matter));
    return all ? shared / all : 0;
  };
  return (share(question) + Math.max(0, ...sides.map(({ text }) => share(text)))) / 2;
}

const words = new Map<string, Pick<Sentence, 'terms' | 'matters'>>();

/** Of a text of the corpus: read once. */
function wordsOf(text: string): Pick<Sentence, 'terms' | 'matters'> {
  let read = words.get(text);
  if (!read) {
    const terms = termsOf(text);
    read = { terms, matters: mattersOf(terms) };
    words.set(text, read);
  }
  return read;
}

/** With all its sides, in the editor's order. */
export function accountView({ id, question, sides }: Account, corpus: Corpus): AccountView {
  const { claims } = indexOf(corpus);
  return {
    id,
    question: typographic(question),
    sides: sides.map((side) => {
      const known = side.claims
        .map((claim) => claims.get(claim))
        .filter((claim): claim is Claim => claim !== undefined);
      return {
        text: typographic(side.text),
        claims: mergeCopies(known, corpus).map((statement) => claimView(statement, corpus)),
      };
    }),
  };
}
