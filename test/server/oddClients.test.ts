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

  it("checks a report though a setting is of another type than it is said to have", async () => {
    rmSync(join(folder, "evenhand.yml"));
    client.connection.onRequest("workspace/configuration", ({ items }) => items.map(() => ({ council: 5 })));
    await client.start();
    const uri = `${pathToFileURL(folder).href}/report.md`;
    await client.open(uri, text);
    assert.ok((await client.published(uri)).diagnostics.length > 0);
  });

  it("answers an order that it does not know with an error", async () => {
    await client.start();
    await assert.rejects(
      client.connection.sendRequest("workspace/executeCommand", { command: "evenhand.paint" }),
      /There is no command “evenhand\.paint”/,
    );
  });
});
