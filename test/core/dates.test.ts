import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import type { ElectionKind } from "../../core/protocol/protocol.ts";
import { fromIso, longDay, readDate, readDates, toDay, weekdayOf } from "../../core/report/dates.ts";
import type { Nation } from "../../core/report/meta.ts";
import {
  bankHolidays,
  clearDays,
  clearWorkingDays,
  daysOfNotice,
  easterSunday,
  isWorkingDay,
  latestNotice,
  workingDaysBefore,
} from "../../core/report/workingDays.ts";

const day = (iso: string): number => fromIso(iso) as number;
const isoDay = (one: number): string => new Date(one * 86_400_000).toISOString().slice(0, 10);

describe("dates: reading", () => {
  for (const text of [
    "3 December 2026",
    "3rd December 2026",
    "3rd of December 2026",
    "Thursday 3 December 2026",
    "Thursday, 3rd December, 2026",
    "Thu 3 Dec 2026",
    "Thurs. 3 Dec. 2026",
    "03/12/2026",
    "3/12/26",
    "03.12.2026",
    "3-12-2026",
    "3-Dec-26",
    "03 DECEMBER 2026",
    "2026-12-03",
    "December 3rd, 2026",
    "Thursday December 3 2026",
    "3 Dec ’26",
    "3\u00a0December 2026",
  ])
    it(`reads ${text}`, () => {
      const found = readDates(`It meets on ${text}.`);
      assert.deepEqual(
        found.map((one) => one.day && isoDay(one.day)),
        ["2026-12-03"],
      );
      assert.equal(`It meets on ${text}.`.slice(found[0]?.start, found[0]?.end), text);
    });
  for (const [text, impossible] of [
    ["31 April 2027", true],
    ["29 February 2027", true],
    ["29 February 2028", false],
    ["30 Feb", true],
    ["29th February", false],
    ["31/06/2026", true],
    ["2026-02-30", true],
    ["31st May", false],
  ] as const)
    it(`${impossible ? "knows no" : "knows"} ${text}`, () => assert.equal(readDate(text)?.impossible, impossible));
  it("keeps a date without a year, and the weekday beside one", () => {
    assert.equal(readDate("by 3rd Dec")?.day, undefined);
    assert.deepEqual([readDate("by 3rd Dec")?.month, readDate("by 3rd Dec")?.date], [12, 3]);
    assert.equal(readDate("Friday 3 December 2026")?.weekday, 5);
  });
  for (const text of [
    "May 2027",
    "paragraph 3.12.4 of 12",
    "version 1.2.26",
    "£3.12.2026",
    "12/2026",
    "10:30",
    "the 5 marks of 2026",
    "42 May 2026",
    "32 May",
    "13/13/2026",
    "01234-567-8901",
    "Section 12/13/14",
    "12 Marches",
    "4 Mayors",
  ])
    it(`leaves ${text}`, () => assert.deepEqual(readDates(text), []));
  it("reads several in order", () =>
    assert.deepEqual(
      readDates("From 01/04/2025 to 31 March 2026 (reviewed 2026-05-01).").map((one) => isoDay(one.day as number)),
      ["2025-04-01", "2026-03-31", "2026-05-01"],
    ));
  it("counts from 1970 and names the day", () => {
    assert.equal(toDay(1970, 1, 1), 0);
    assert.equal(weekdayOf(0), 4);
    assert.equal(longDay(day("2026-12-03")), "Thursday 3 December 2026");
  });
  it("is linear: anything else would outlast the runner's patience", () => {
    for (const part of ["1", "3 Dec ", "1/", "mon ", "2026-", "3rd of "]) readDates(part.repeat(600_000 / part.length));
  });
});

describe("dates: bank holidays", () => {
  it("knows Easter", () =>
    assert.deepEqual(
      [2019, 2024, 2026, 2027, 2038].map((year) => isoDay(easterSunday(year))),
      ["2019-04-21", "2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25"],
    ));
  // As gov.uk/bank-holidays lists them.
  const years: readonly (readonly [Nation, number, string])[] = [
    ["england", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
    ["wales", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
    ["scotland", 2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"],
    ["scotland", 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"],
    ["scotland", 2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"],
    ["northern-ireland", 2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"],
    ["england", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"],
    ["england", 2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"],
    ["england", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
  ];
  for (const [nation, year, expected] of years)
    it(`${nation} ${year}`, () =>
      assert.deepEqual(
        [...bankHolidays(year, nation)].sort((a, b) => a - b).map((one) => isoDay(one).slice(5)),
        expected.split(" "),
      ));
});

describe("dates: counting", () => {
  it("counts neither end of clear days", () => {
    assert.equal(clearDays(day("2026-11-20"), day("2026-11-25")), 4);
    assert.equal(clearDays(day("2026-11-25"), day("2026-11-20")), 0);
  });
  it("leaves weekends and Easter out of working days", () => {
    assert.equal(clearWorkingDays(day("2026-11-20"), day("2026-11-25"), "england"), 2);
    assert.equal(clearWorkingDays(day("2026-11-25"), day("2026-12-03"), "england"), 5);
    assert.equal(clearWorkingDays(day("2026-04-01"), day("2026-04-10"), "england"), 4);
    assert.equal(clearWorkingDays(day("2026-04-01"), day("2026-04-10"), "scotland"), 5);
  });
  it("counts every day of notice in Northern Ireland alone", () => {
    assert.equal(daysOfNotice(day("2027-05-17"), day("2027-05-24"), "northern-ireland"), 6);
    assert.equal(daysOfNotice(day("2027-05-17"), day("2027-05-24"), "scotland"), 4);
    assert.equal(daysOfNotice(day("2027-05-19"), day("2027-05-24"), "northern-ireland"), 4);
  });
  const notices: readonly (readonly [string, ElectionKind, Nation, string])[] = [
    ["2023-05-04", "local", "england", "2023-03-27"],
    ["2024-05-02", "local", "england", "2024-03-26"],
    ["2024-05-02", "greater-london-authority", "england", "2024-03-19"],
    ["2025-05-01", "local", "england", "2025-03-25"],
    ["2026-05-07", "senedd", "wales", "2026-03-30"],
    ["2026-05-07", "scottish-parliament", "scotland", "2026-03-25"],
    ["2027-05-06", "local", "england", "2027-03-31"],
    ["2027-05-06", "scottish-local", "scotland", "2027-03-24"],
    ["2028-05-04", "local", "wales", "2028-03-27"],
    ["2028-05-04", "greater-london-authority", "england", "2028-03-20"],
    ["2024-07-04", "uk-parliament", "england", "2024-06-04"],
  ];
  for (const [poll, kind, nation, notice] of notices)
    it(`the notice of ${kind} on ${poll} is due by ${notice}`, () =>
      assert.equal(isoDay(latestNotice(day(poll), kind, nation)), notice));
  it("agrees with the days on which past nominations were published", function () {
    const path = `${import.meta.dirname}/../../../shared/elections/historic_sopn_data.csv`;
    if (!existsSync(path)) this.skip();
    const days = new Map<string, Map<string, number>>();
    for (const line of readFileSync(path, "utf8").split("\n")) {
      const [id = "", , , poll = "", published = ""] = line.split(",");
      if (!/^(?:parl|pcc|mayor)\./.test(id) || !fromIso(poll) || !fromIso(published)) continue;
      const counts = days.get(poll) ?? new Map<string, number>();
      days.set(poll, counts.set(published, (counts.get(published) ?? 0) + 1));
    }
    // Nominations close nineteen working days before a poll, and the names are published that day or the next.
    for (const [poll, counts] of days) {
      const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
      const back = [19, 18].map((count) =>
        isoDay(workingDaysBefore(day(poll), count, (one) => isWorkingDay(one, "england"))),
      );
      assert.ok(back.includes(usual), `${poll}: ${usual}, not ${back.join(" or ")}`);
    }
  });
});
