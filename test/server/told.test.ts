import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageClient } from "../support/languageClient.ts";

const uri = "file:///nowhere/report.md";
const other = "file:///nowhere/other.md";
const text =
  "---\ncouncil: portsmouth\nkind: committee-report\n---\n\n# Lamps\n\nThe Labour Group asked for more lamps.\n";

describe("what a client is told of a document", () => {
  let client: LanguageClient;
  beforeEach(() => {
    client = new LanguageClient();
  });
  afterEach(() => client.stop());

  it("has no council and no counts once the text is no report any more", async () => {
    await client.start({ pull: true });
    await client.open(uri, text);
    assert.ok((await client.pull(uri)).length > 0);
    assert.equal(client.statuses.at(-1)?.council, "Portsmouth");
    await client.change(uri, 2, [{ text: "# Lamps\n\nA shopping list.\n" }]);
    assert.deepEqual(await client.pull(uri), []);
    assert.deepEqual(client.statuses.at(-1), { uri });
    await client.change(uri, 3, [{ text: "# Lamps\n\nA longer list.\n" }]);
    await client.pull(uri);
    assert.equal(client.statuses.length, 2, "of what is no report it is told once");
    await client.change(uri, 4, [{ text }]);
    await client.pull(uri);
    assert.equal(client.statuses.at(-1)?.council, "Portsmouth");
  });

  it("is nothing where evenhand.yml leaves the report out, as on the command line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-told-"));
    writeFileSync(join(folder, "evenhand.yml"), "council: portsmouth\nignore: [old/]\n");
    await client.start({ pull: true });
    const old = pathToFileURL(join(folder, "old/report.md")).href;
    await client.open(old, text);
    assert.deepEqual(await client.pull(old), []);
    await client.open(pathToFileURL(join(folder, "report.md")).href, text);
    assert.ok((await client.pull(pathToFileURL(join(folder, "report.md")).href)).length > 0);
    rmSync(folder, { recursive: true });
  });

  it("names the place of a sign that an editor lost because it took the file for UTF-8", async () => {
    await client.start({ pull: true });
    await client.open(uri, text);
    await client.change(uri, 2, [{ text: text.replace("more lamps", "lamps for \u{FFFD}90") }]);
    const [lost] = await client.pull(uri);
    assert.match(String(lost?.message), /A sign was lost here/);
    assert.deepEqual(lost?.range, { start: { line: 7, character: 37 }, end: { line: 7, character: 38 } });
  });

  it("ends when it is closed, also during its first check", async () => {
    await client.start();
    await client.open(uri, text);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await client.open(other, text);
    await client.published(other, ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual((await client.published(uri)).diagnostics, []);
    assert.deepEqual(
      client.statuses.map((status) => status.uri),
      [other],
    );
  });

  it("ends so where the answer that the client asked for was still on its way", async () => {
    await client.start({ pull: true });
    await client.open(uri, text);
    const asked = client.pull(uri);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await asked;
    await client.open(other, text);
    await client.pull(other);
    assert.deepEqual(client.statuses.at(-1)?.uri, other);
    assert.equal(client.statuses.filter((status) => status.uri === uri && "council" in status).length, 0);
  });
});
