/** Claims in the order in which they matter for the sentence being read. */
import type { Claim, Corpus } from '../corpus/model.ts';
import type { Bearing } from './candidates.ts';
import { leaningsFor } from './choices.ts';
import { type Contents, contentsOf, likeness } from './claim-contents.ts';
import { type Fit, fitter } from './fit.ts';
import type { Guide } from './guide.ts';
import type { Question } from './question.ts';

/**
 * A claim's score is the sum of the values of its fit, each times its weight, and of what editors lean to: round figures
 * near those that a listwise fit (softmax over the claims of a card) to the development entries of
 * `test/gold/ranking.yaml` gave. Cross-validated by article, a closer fit put fewer of the wanted claims first than a
 * loose one, and beside the follow-ups further values gave nothing: words in common, a claim's place in its report, its
 * stance, witnesses, quotations; nor did leanings by the words of the sentence. What it says itself goes far down.
 */
const WEIGHTS: Record<keyof Fit, number> = {
  answers: 3.2,
  answersWhole: 4.2,
  matters: 1.4,
  entities: 2.5,
  neighbours: 1.4,
  account: 0.6,
  said: -8,
  foremost: 1.2,
  topic: 2.4,
  date: 2.6,
  sense: 1,
  published: 0.3,
  major: 0.6,
  minor: -1,
  overtaken: -2,
};

const NAMES = Object.keys(WEIGHTS) as (keyof Fit)[];

/** Claims that a reader sees at a glance, and what one loses that is quite like another: thrice one thing is dull. */
const GLANCE = 5;
const SAMENESS = 3;

/**
 * The candidates, best first, and the first of them not too much alike. The order is total: it does not depend on the
 * order of the corpus.
 */
export function rankClaims(
  candidates: ReadonlyMap<Claim, Bearing>,
  question: Question,
  corpus: Corpus,
  { followUps, choices }: Guide,
): Claim[] {
  const fitOf = fitter(question, corpus, followUps);
  const leanings = leaningsFor(question, choices);
  const ranked = [...candidates]
    .map(([claim, bearing]) => ({ claim, score: scoreOf(fitOf(claim, bearing)) + (leanings.get(claim.id) ?? 0) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        // Of what matters alike the newer, then any fixed order.
        compare(b.claim.date?.start ?? '', a.claim.date?.start ?? '') ||
        compare(a.claim.id, b.claim.id),
    );
  return varied(ranked, contentsOf(corpus)).map(({ claim }) => claim);
}

interface Scored {
  claim: Claim;
  score: number;
}

/** The first few chosen one by one, each also for what it adds to those before it; the others in their order. */
function varied(ranked: readonly Scored[], contents: Contents): Scored[] {
  const rest = ranked.map((one) => ({ ...one, likeness: 0 }));
  const chosen: Scored[] = [];
  const worth = ({ score, likeness }: (typeof rest)[number]) => score - SAMENESS * likeness;
  while (chosen.length < GLANCE && rest.length > 0) {
    const best = rest.reduce((best, one) => (worth(one) > worth(best) ? one : best));
    rest.splice(rest.indexOf(best), 1);
    chosen.push(best);
    const content = contents.of(best.claim);
    for (const one of rest) {
      // What is accused, and denied, is told in the same words and is not the same.
      if (one.claim.stance !== best.claim.stance) continue;
      one.likeness = Math.max(one.likeness, likeness(contents.of(one.claim), content));
    }
  }
  return [...chosen, ...rest];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What its fit alone makes of a claim. */
export const scoreOf = (fit: Fit): number => NAMES.reduce((score, name) => score + WEIGHTS[name] * fit[name], 0);
