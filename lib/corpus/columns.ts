/** Records as columns: every key once, and alike values side by side, which compresses to much less. */

/** For each key the values of all records in their order; null where a record has none. */
export type Columns<Row> = { [Key in keyof Row]-?: (Exclude<Row[Key], undefined> | null)[] };

/**
 * Records whose values are never null.
 * @throws Error if one is, since it would be lost
 */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = new Set(rows.flatMap((row) => Object.keys(row) as (keyof Row)[]));
  const columns: Partial<Columns<Row>> = {};
  for (const key of keys) {
    columns[key] = rows.map((row) => {
      const value = row[key];
      if (value === null) throw new Error(`"${String(key)}" is null: columns keep no null apart from no value`);
      return (value ?? null) as Exclude<Row[typeof key], undefined> | null;
    });
  }
  return columns as Columns<Row>;
}

/** `toRows(toColumns(rows))` are the records again, keys in the columns' order. */
export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
  const entries = Object.entries(columns) as [string, readonly unknown[]][];
  const [, first = []] = entries[0] ?? [];
  return first.map(
    (_, at) =>
      Object.fromEntries(entries.flatMap(([key, column]) => (column[at] === null ? [] : [[key, column[at]]]))) as Row,
  );
}
