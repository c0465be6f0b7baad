/** What is offered as left out of articles, against what an editor finds missing there, beside a count of words in common. */
import { contentsOf } from '../../../lib/context/claim-contents.ts';
import { leftOutOf } from '../../../lib/context/left-out.ts';
import { termsOf } from '../../../lib/context/terms.ts';
import type { ClaimId, Corpus } from '../../../lib/corpus/model.ts';
import { indexOf } from '../../../lib/corpus/query.ts';
import { annotate } from '../../../lib/coverage/annotate.ts';
import { type LeftOutCase, loadLeftOutCases } from '../../../test/support/gold-left-out.ts';
import { type Counts, measuresOf } from '../../../test/support/measures.ts';
import type { Library } from '../load-corpus.ts';
import { PARTS } from './gold-readings.ts';
import { percent, type Table } from './table.ts';

type Offering = (asked: LeftOutCase) => ClaimId[];

/** @param errors also lists what is offered although a development article holds it, and what is missed */
export function leftOut({ corpus, essentials }: Library, { errors }: { errors: boolean }): Table {
  const cases = loadLeftOutCases();
  const parts = PARTS.map((part) => cases.filter((asked) => asked.part === part));
  const offered: Offering = ({ article, topic }) =>
    leftOutOf(article, annotate(article, corpus), topic, essentials, corpus).claims.map(({ id }) => id);
  const judged = cases.reduce((sum, { missing, told }) => sum + missing.flat().length + told.length, 0);
  const cells = (own: readonly LeftOutCase[], offer: Offering) => {
    const counts = own.map((asked) => countsOf(asked, offer(asked)));
    const sum = (of: keyof Counts) => counts.reduce((all, one) => all + one[of], 0);
    const { precision, recall } = measuresOf({ right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
    return [percent(precision), percent(recall), `${sum('right') + sum('missed')}`];
  };
  const row = (name: string, offer: Offering) => ({ name, cells: parts.map((own) => cells(own, offer)) });
  return {
    title: 'Left out',
    groups: PARTS.map((name) => ({ name, columns: ['prec', 'rec', 'n'] })),
    rows: [row('what is offered', offered), row('by words in common', (asked) => byWords(asked, corpus))],
    notes: [
      `${cases.length} articles, ${judged} judgements; n: matters that are missing`,
      ...(errors ? cases.flatMap((asked) => amiss(asked, offered(asked))) : []),
    ],
  };
}

/** Two statements of one matter are one: who is offered either can read on. */
function countsOf({ missing }: LeftOutCase, offered: readonly ClaimId[]): Counts {
  const right = missing.filter((matter) => matter.some((id) => offered.includes(id))).length;
  const wrong = offered.filter((id) => !missing.flat().includes(id)).length;
  return { right, wrong, missed: missing.length - right };
}

function amiss({ name, part, missing }: LeftOutCase, offered: readonly ClaimId[]): string[] {
  if (part === 'held-back') return [];
  const wrong = offered.filter((id) => !missing.flat().includes(id));
  const missed = missing.filter((matter) => !matter.some((id) => offered.includes(id)));
  return [...wrong.map((id) => `held: ${id} in ${name}`), ...missed.map(([id]) => `missed: ${id} in ${name}`)];
}

/** Of the statements that were judged, those of which no paragraph holds half the words. */
function byWords({ article, missing, told }: LeftOutCase, corpus: Corpus): ClaimId[] {
  const paragraphs = article.flows.map(({ text }) => termsOf(text));
  const { claims } = indexOf(corpus);
  return [...missing.flat(), ...told].filter((id) => {
    const words = [...contentsOf(corpus).of(claims.get(id)!).terms.keys()];
    return paragraphs.every((own) => 2 * words.filter((word) => own.has(word)).length < words.length);
  });
}
