import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns, toRows } from '../../../lib/corpus/columns.ts';

interface Row {
  id: string;
  stance?: string;
  at?: number[];
}

const row: fc.Arbitrary<Row> = fc.record(
  { id: fc.string(), stance: fc.constantFrom('', 'stated', 'null'), at: fc.array(fc.nat()) },
  { requiredKeys: ['id'] },
);

describe('columns', () => {
  it('give the records back, as JSON too', () =>
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(toRows(JSON.parse(JSON.stringify(toColumns(rows))))).toEqual(rows);
      }),
    ));

  it('tell each key once', () =>
    expect(toColumns<Row>([{ id: 'a' }, { id: 'b', stance: 'denied' }])).toEqual({
      id: ['a', 'b'],
      stance: [null, 'denied'],
    }));

  it('refuse a null, which they could not keep', () =>
    expect(() => toColumns([{ id: 'a' }, { id: null }])).toThrow('"id" is null'));
});
