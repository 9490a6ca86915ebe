import assert from "node:assert/strict";
import type { Gathered } from "../../../../core/rule/rule.ts";
import { ofTable, type Table, tablesIn } from "../../../../rules/structure/figures-mismatch/tables.ts";
import type { Cell } from "../../../../rules/structure/figures-mismatch/totals.ts";

const section = {
  index: 0,
  title: "",
  number: undefined,
  depth: 1,
  role: undefined,
  zone: "open",
  empty: false,
} as const;
const cellFact = (table: number, row: number, column: number, cell: Cell): Gathered<{ readonly cell: Cell }> => ({
  fact: { cell },
  block: table * 10 + row * 2 + column,
  kind: "cell",
  section,
  zone: "open",
  cell: { table, row, column },
  number: undefined,
});
const facts = [0, 1].flatMap((table) =>
  [0, 1, 2].flatMap((row) => [cellFact(table, row, 0, { name: "Piles" }), cellFact(table, row, 1, { value: row })]),
);

describe("tables of figures", () => {
  it("are the same tables where their cells are those of the run before", () => {
    const [first, second] = tablesIn(facts);
    assert.deepEqual(tablesIn([...facts]), [first, second]);
    assert.equal(tablesIn([...facts])[0], first);
    const edited = facts.with(7, cellFact(1, 0, 1, { value: 12 }));
    const [kept, anew] = tablesIn(edited);
    assert.equal(kept, first);
    assert.notEqual(anew, second);
    assert.equal(anew?.[0]?.[1]?.cell.value, 12);
  });

  it("have read off them once what is asked of each", () => {
    let asked = 0;
    const rowsOf = ofTable((table: Table) => {
      asked++;
      return table.length;
    });
    for (const table of [...tablesIn(facts), ...tablesIn(facts)]) assert.equal(rowsOf(table), 3);
    assert.equal(asked, 2);
  });
});
