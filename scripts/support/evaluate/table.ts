/** What `npm run evaluate` prints: tables of counts, each measured the same way, ours beside a baseline. */
import { add, type Counts, measuresOf, noCounts } from '../../../test/support/measures.ts';

/** A section of the evaluation hands back tables; a cell is text as it is shown. */
export interface Table {
  title: string;
  /** Columns under one heading stand together. */
  groups: { name: string; columns: readonly string[] }[];
  /** `cells[group][column]`. */
  rows: { name: string; cells: string[][] }[];
  /** Lines below the table. */
  notes?: string[];
}

/** Counts by row ("surnames") and by who was measured on what ("held-back"). */
export type Tally = Map<string, Map<string, Counts>>;

export function count(tally: Tally, row: string, group: string, counts: Counts): void {
  if (!tally.has(row)) tally.set(row, new Map());
  const groups = tally.get(row)!;
  if (!groups.has(group)) groups.set(group, noCounts());
  add(groups.get(group)!, counts);
}

/** A share from 0 to 1 as a percentage; null: nothing to divide by. */
export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

/** Precision, recall, F1 and number of each row, and of all together, for each group in the order given. */
export function measuredTable(title: string, tally: Tally, groups: readonly string[], notes?: string[]): Table {
  const all = new Map(groups.map((group) => [group, noCounts()]));
  for (const row of tally.values()) for (const [group, counts] of row) add(all.get(group)!, counts);
  const rows = [...[...tally].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all] as const];
  return {
    title,
    groups: groups.map((name) => ({ name, columns: ['prec', 'rec', 'F1', 'n'] })),
    rows: rows.map(([name, row]) => ({ name, cells: groups.map((group) => measured(row.get(group) ?? noCounts())) })),
    ...(notes && { notes }),
  };
}

function measured(counts: Counts): string[] {
  const { precision, recall, f1 } = measuresOf(counts);
  return [percent(precision), percent(recall), percent(f1), String(counts.right + counts.missed)];
}

const WIDTH = 6;

/** The table as lines of text, columns aligned. */
export function tableText({ title, groups, rows, notes = [] }: Table): string {
  const first = Math.max(title.length, ...rows.map(({ name }) => name.length)) + 1;
  const width = ({ name, columns }: Table['groups'][number]) => Math.max(name.length, columns.length * WIDTH);
  const line = (name: string, cells: readonly string[]) => [name.padEnd(first), ...cells].join(' | ').trimEnd();
  const cellsOf = (values: readonly (readonly string[])[]) =>
    groups.map((group, index) => {
      const cells = values[index]!;
      return cells
        .map((cell) => cell.padStart(WIDTH))
        .join('')
        .padStart(width(group));
    });
  return [
    ...(groups.some(({ name }) => name)
      ? [
          line(
            title,
            groups.map((group) => group.name.padEnd(width(group))),
          ),
        ]
      : []),
    line(groups.some(({ name }) => name) ? '' : title, cellsOf(groups.map(({ columns }) => columns))),
    ...rows.map(({ name, cells }) => line(name, cellsOf(cells))),
    ...notes,
  ].join('\n');
}
