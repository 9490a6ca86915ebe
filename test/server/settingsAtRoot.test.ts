import assert from "node:assert/strict";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import type { Files } from "../../server/files.ts";
import { SettingsFiles } from "../../server/settings.ts";
import { mossbury } from "../support/mossbury.ts";

/** Files of an editor in a browser, whose workspace is the root itself. */
function filesOf(texts: Readonly<Record<string, string>>): Files {
  const read = async (uri: string) => texts[uri];
  return {
    read,
    decoded: async (uri) => {
      const text = await read(uri);
      return text === undefined ? undefined : { text, problems: [] };
    },
    bytes: async () => undefined,
    entries: async () => [],
  };
}

describe("settings at the root of a file system", () => {
  it("name a pack of Evenhand's, a pack that is not there, or the council's own", async () => {
    const settingsOf = (council: string) =>
      new SettingsFiles(
        filesOf({
          "web://mount/evenhand.yml": `council: ${council}\n`,
          "web://mount/pack.yml": `${mossbury}clauses: []\n`,
        }),
        rules,
        packs,
      ).for("web://mount/reports/lamps.md");
    assert.equal((await settingsOf("portsmouth")).settings.council, "portsmouth");
    assert.equal((await settingsOf("nowhere")).folder, "web://mount");
    assert.equal((await settingsOf("pack.yml")).settings.pack?.id, "mossbury");
  });
});
