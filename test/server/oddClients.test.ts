import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "../support/languageClient.ts";

const text = "---\nkind: committee-report\ntitle: Lamps\n---\n\n# Lamps\n\nThe Labour Group asked for more lamps.\n";

describe("the language server, with clients that do not do what they should", () => {
  let folder = "";
  let client: LanguageClient;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-odd-"));
    writeFileSync(join(folder, "evenhand.yml"), "council: plymouth\n");
    client = new LanguageClient();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const checks = async (uri: string): Promise<void> => {
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    assert.ok(diagnostics.some(({ message }) => /Plymouth/.test(String(message))));
  };

  it("checks a report whose name has a sign that its client did not encode", async () => {
    await client.start();
    await checks(`${pathToFileURL(folder).href}/100% done.md`);
  });

  it("checks a report though its client will not say what its settings are", async () => {
    client.connection.onRequest("workspace/configuration", () => {
      throw new Error("There are none.");
    });
    await client.start();
    await checks(`${pathToFileURL(folder).href}/report.md`);
  });
});
