import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompletionItem, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LanguageClient } from "../support/languageClient.ts";

describe("front matter that is written", () => {
  let folder = "";
  let client: LanguageClient;
  let version = 1;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  /** What is offered at the bar. */
  const items = async (lines: string) => {
    const text = `---\nkind: committee-report\n${lines}\n---\n\n# Lamps\n\nText.\n`;
    const document = TextDocument.create("", "markdown", 1, text.replace("¦", ""));
    await client.change(uriOf("new.md"), ++version, [{ text: document.getText() }]);
    return client.connection.sendRequest<CompletionItem[] | null>("textDocument/completion", {
      textDocument: { uri: uriOf("new.md") },
      position: document.positionAt(text.indexOf("¦")),
    });
  };
  const labels = async (lines: string) => (await items(lines))?.map(({ label }) => label);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-front-"));
    writeFileSync(
      join(folder, "a.md"),
      "---\nkind: committee-report\nmeeting: Harbour Board\nauthor: Harbour Master\n---\n\n# Pier\n\nText.\n",
    );
    writeFileSync(
      join(folder, "b.txt"),
      "PIER COUNCIL\n\nMeeting: Cabinet\nAuthor: [Post of the author]\nDate: 3 May 2027\n\nText.\n",
    );
    client = new LanguageClient();
    await client.start({ pull: true, folder: pathToFileURL(folder).href });
    await client.open(uriOf("new.md"), "---\nkind: committee-report\n---\n");
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("is offered bodies and posts as the other reports of the workspace have them", async () => {
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    assert.deepEqual(await labels("meeting: ¦"), ["Cabinet", "Harbour Board"]);
    assert.deepEqual(await labels("author: ¦"), ["Harbour Master"]);
    assert.deepEqual(await labels("lead-member: ¦"), []);
    for (const typed of ["Harbour ", "Harbour M", '"Harbour ']) {
      const [one, ...more] = (await items(`author: ${typed}¦`)) ?? [];
      const { range, newText } = one!.textEdit as TextEdit;
      assert.deepEqual([newText, more], [typed.startsWith('"') ? 'Harbour Master"' : "Harbour Master", []]);
      assert.equal(range.end.character - range.start.character, typed.replace('"', "").length);
    }
  });

  it("is offered today where a day stands, and whose clearance it shows", async () => {
    for (const key of ["date: ¦", "published: ¦", "briefing:\n  requested-on: ¦"])
      assert.match(String(await labels(key)), /^20\d\d-\d\d-\d\d$/, key);
    assert.deepEqual(await labels("cleared-by:\n  ¦"), ["finance", "legal"]);
    assert.deepEqual(await labels("cleared-by: { finance: A. Ash, ¦ }"), ["legal"]);
  });
});
