/** The figures check on sentences with figures: right, wrong and missed comparisons, beside what a unit alone would compare. */
import { figuresCheck, type SentenceOfPage } from '../../../lib/context/figures-check.ts';
import type { Corpus } from '../../../lib/corpus/model.ts';
import { numbersIn } from '../../../lib/language/numbers.ts';
import { unitOf } from '../../../lib/language/units.ts';
import { type FigureCase, isExpected, loadFigureCases } from '../../../test/support/gold-figures.ts';
import { PARTS } from './gold-readings.ts';
import type { Table } from './table.ts';

interface Compared {
  right: number;
  wrong: number;
  missed: number;
}

/** Accounts of the page's topics whose unit or noun follows a number within a word or two. */
function byUnit({ sentence, topics }: SentenceOfPage, corpus: Corpus): string[] {
  const accounts = corpus.accounts.filter((account) => account.topics.some((topic) => topics.includes(topic)));
  const after = numbersIn(sentence).map(
    ({ end }) =>
      sentence
        .slice(end)
        .match(/\p{L}+/gu)
        ?.slice(0, 3) ?? [],
  );
  return accounts.flatMap(({ id, measures = [] }) =>
    measures.flatMap(({ id: of, unit, nouns }) => {
      const isNamed = (word: string) => unitOf(word) === unit || word === `${unit}s` || nouns.includes(word);
      return after.some((words) => words.some(isNamed)) ? [`${id}/${of}`] : [];
    }),
  );
}

function compare(cases: readonly FigureCase[], corpus: Corpus, isOurs: boolean): Compared {
  const sum: Compared = { right: 0, wrong: 0, missed: 0 };
  for (const { request, expect } of cases) {
    const found = isOurs
      ? figuresCheck(request, corpus).map((check) => isExpected(check, expect))
      : byUnit(request, corpus).map((of) => expect !== null && of === `${expect.account}/${expect.of}`);
    const right = found.filter((isRight) => isRight).length;
    sum.right += right;
    sum.wrong += found.length - right;
    if (expect && right === 0) sum.missed++;
  }
  return sum;
}

/** @param errors lists what is wrong or missed in the development part */
export function figures(corpus: Corpus, { errors }: { errors: boolean }): Table {
  const cases = loadFigureCases();
  const of = (part: string) => cases.filter((one) => one.part === part);
  const cells = (part: string, isOurs: boolean) => {
    const { right, wrong, missed } = compare(of(part), corpus, isOurs);
    return [right, wrong, missed].map(String);
  };
  const isAmiss = (one: FigureCase) => {
    const { wrong, missed } = compare([one], corpus, true);
    return wrong + missed > 0;
  };
  return {
    title: 'Figures check',
    groups: PARTS.map((name) => ({ name, columns: ['right', 'wrong', 'lost'] })),
    rows: [
      { name: 'figures check', cells: PARTS.map((part) => cells(part, true)) },
      { name: 'the same unit', cells: PARTS.map((part) => cells(part, false)) },
    ],
    notes: [
      PARTS.map((part) => `${part}: ${of(part).length} sentences`).join(', '),
      ...(errors ? of('development').filter(isAmiss) : []).map(({ sentence }) => `amiss: ${sentence}`),
    ],
  };
}
