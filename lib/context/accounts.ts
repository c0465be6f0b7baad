/** Questions on which sources differ. */
import type { Account, Claim, Corpus } from '../corpus/model.ts';
import { indexOf } from '../corpus/query.ts';
import type { AccountView } from '../corpus/reading.ts';
import type { Question } from './question.ts';
import { mergeCopies } from './same-statement.ts';
import { typographic } from './typography.ts';
import { claimView } from './views.ts';

/**
 * The accounts of which a ranked claim is part and that belong to a topic of the page (to any, if the page has none),
 * those first whose claims matter most for the sentence. All sides are shown, in the editor's order.
 */
export function accountsFor(question: Question, ranked: readonly Claim[], corpus: Corpus): AccountView[] {
  const { accountsByClaim } = indexOf(corpus);
  const found = new Set(ranked.flatMap(({ id }) => accountsByClaim.get(id) ?? []));
  const { topics } = question;
  return [...found]
    .filter((account) => topics.length === 0 || account.topics.some((topic) => topics.includes(topic)))
    .map((account) => viewOf(account, corpus));
}

function viewOf({ id, question, sides }: Account, corpus: Corpus): AccountView {
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
