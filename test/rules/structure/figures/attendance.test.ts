import assert from "node:assert/strict";
import { attendanceIn } from "../../../../rules/structure/figures-mismatch/attendance.ts";

describe("attendanceIn", () => {
  const lines: readonly (readonly [string, number | undefined])[] = [
    ["Councillors Ash (Chair), Birch and Cole.", 3],
    ["Present: Councillors Ash (Chair, in the room), Birch, Cole and Dene-Marsh", 4],
    ["The Mayor (in the Chair) and 32 other councillors, as listed in the attendance sheet.", 33],
    ["The Lord Mayor (in the Chair), the Deputy Lord Mayor and 51 other members, as recorded in the register.", 53],
    // An office and its holder are one.
    ["The Mayor, Councillor Ash (in the Chair), and Councillors Birch and Cole.", 3],
    [
      "The Convener, the Depute Convener and 27 other members, as listed in the sederunt. In attendance: the Clerk.",
      29,
    ],
    ["Members present: Alderman Ash (Chairperson); Aldermen Birch and Cole; Councillors Mac Dene and O'Elm", 5],
    ["Councillor Ash (Chair), Councillor Birch (Vice-Chair) and Councillors Cole and Dene: 11 members.", 11],
    ["The Mayor and 32 other councillors, 34 in all, as recorded in the register.", 34],
    ["Councillor Ash, in the Chair; Councillors Birch and Cole. Mrs D. Elm, independent member.", 3],
    ["Members Present : Aldermen – A Ash, B Birch; Councillors – C Cole, D Dene, E Elm", 5],
    ["Present: Aldermen - A Ash, B Birch; Councillors: C Cole and D Dene", 4],
    ["Officers Present : Clerk; Head of Parks", undefined],
    ["Councillors Ash, Birch and Cole spoke against the weir.", undefined],
    ["Councillor Ash.", undefined],
    ["The Mayor thanked Councillor Birch and the clerk.", undefined],
    ["Ash, Birch and Cole.", undefined],
  ];
  for (const [text, members] of lines)
    it(`counts ${members ?? "none"} in “${text}”`, () => assert.equal(attendanceIn(text), members));
  it("reads long text in time", () => {
    assert.equal(attendanceIn(`Present: Councillors ${"Ash, ".repeat(20_000)}`), undefined);
    assert.equal(attendanceIn(`Councillors ${"A".repeat(1500)}`), undefined);
  });
});
