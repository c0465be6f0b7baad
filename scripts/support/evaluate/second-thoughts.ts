/** What second thoughts (compromise) are worth: linking without and with them, and the marks that they took away. */
import { compare } from '../../../test/support/measures.ts';
import { type GoldReading, keyOf, PARTS } from './gold-readings.ts';
import { count, measuredTable, type Table, type Tally } from './table.ts';

export function secondThoughtsShare(readings: readonly GoldReading[]): Table {
  const tally: Tally = new Map();
  const notes: string[] = [];
  for (const part of PARTS) {
    const gone = { wrong: 0, right: 0 };
    for (const { gold, first, mentions } of readings.filter((reading) => reading.part === part)) {
      const wanted = gold.mentions.map(keyOf);
      count(tally, part, 'without compromise', compare(first.map(keyOf), wanted));
      count(tally, part, 'with compromise', compare(mentions.map(keyOf), wanted));
      const kept = new Set(mentions);
      for (const mark of first) if (!kept.has(mark)) gone[wanted.includes(keyOf(mark)) ? 'right' : 'wrong']++;
    }
    notes.push(`${part}: took away ${gone.wrong} wrong marks and ${gone.right} right ones`);
  }
  return measuredTable('Second thoughts', tally, ['without compromise', 'with compromise'], notes);
}
