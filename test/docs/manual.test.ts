import { deepEqual, ok } from "node:assert/strict";
import { commands } from "../../cli/options.ts";
import { generateManual } from "../../scripts/generate/manual.ts";

describe("the manual page", () => {
  const [text = ""] = generateManual("1.2.3").values();

  it("has every command and flag", () => {
    for (const { options } of Object.values(commands))
      for (const flag of Object.keys(options)) ok(text.includes(`.B \\-\\-${flag.replaceAll("-", "\\-")}`), flag);
  });

  it("begins no line with a command that roff does not know", () => {
    const starts = text.split("\n").flatMap((line) => /^[.']\S*/.exec(line)?.[0] ?? []);
    deepEqual([...new Set(starts)].toSorted(), [".B", ".I", ".SH", ".SS", ".TH", ".TP"]);
  });
});
