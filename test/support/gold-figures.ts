/** Reads `test/gold/figures.yaml`: sentences with figures, with the account that each can be held against, if any. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SentenceOfPage } from '../../lib/context/figures-check.ts';
import type { EntityId, TopicId } from '../../lib/corpus/model.ts';
import type { FigureCheck } from '../../lib/corpus/reading.ts';
import type { GoldPart } from './gold.ts';

interface Entry {
  sentence: string;
  at: string;
  entity: EntityId;
  published: string | null;
  covers: TopicId[];
  page: EntityId[];
  expect: Expected | null;
}

/** What the page states, and of what. */
interface Expected {
  account: string;
  of: string;
  low: number;
  high: number;
  quote: string;
}

export interface FigureCase extends Entry {
  part: GoldPart;
  request: SentenceOfPage;
}

/** Every third is held back from those who tune the check. */
const HELD_BACK = 3;

/**
 * In the file's order.
 * @throws Error if the mention of an entry is not in its sentence
 */
export function loadFigureCases(): FigureCase[] {
  const entries = parse(readFileSync(new URL('../gold/figures.yaml', import.meta.url), 'utf8')) as Entry[];
  return entries.map((entry, index) => {
    const { sentence, at, published, covers, entity, page } = entry;
    if (!sentence.includes(at)) throw new Error(`figures.yaml: no "${at}" in: ${sentence}`);
    return {
      ...entry,
      part: index % HELD_BACK === HELD_BACK - 1 ? 'held-back' : 'development',
      request: { sentence, published, topics: covers, entities: new Set([entity, ...page]) },
    };
  });
}

/** Whether two checks say the same of the same. */
export const isExpected = (found: FigureCheck, expected: Expected | null): boolean =>
  expected !== null &&
  found.account === expected.account &&
  found.of === expected.of &&
  found.low === expected.low &&
  found.high === expected.high &&
  found.page === expected.quote;
