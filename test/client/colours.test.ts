import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}

const colours: readonly Colour[] = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).contributes.colors;
const isSeen = (colour: string | undefined): boolean =>
  colour !== undefined && !/^#[\da-f]{6}00$/i.test(colour) && !/^#[\da-f]{3}0$/i.test(colour);

describe("the colours of closed parts", () => {
  for (const theme of ["dark", "light", "highContrast", "highContrastLight"])
    it(`show such a part in the text and beside the scroll bar, in a theme that is ${theme}`, () => {
      const seen = colours.filter(({ defaults }) => isSeen(defaults[theme])).map(({ id }) => id);
      assert.ok(
        seen.some((id) => !id.endsWith("OverviewRuler")),
        "in the text",
      );
      assert.ok(seen.includes("evenhand.closedPartOverviewRuler"), "beside the scroll bar");
    });

  it("are lines in high contrast, in the colour that the theme has for these, and no tint", () => {
    const { defaults } = colours.find(({ id }) => id === "evenhand.closedPartBorder")!;
    assert.deepEqual([defaults.highContrast, defaults.highContrastLight], ["contrastBorder", "contrastBorder"]);
  });

  it("are each used by the client", () => {
    const source = readFileSync(join(root, "client/closedParts.ts"), "utf8");
    for (const { id } of colours) assert.ok(source.includes(`"${id}"`), id);
  });
});
