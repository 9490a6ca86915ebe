import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompletionItem, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LanguageClient } from "../support/languageClient.ts";

const settings = `own-rules:
  - id: plain-words
    why: Residents should not need a glossary.
    avoid: [stakeholder*]
    examples: { found: "A [[stakeholder]].", quiet: A neighbour. }
  - id: trees
    why: Trees matter.
    kinds: [noting-report]
    heading: Trees
    guidance: Say which.
    examples: { found: None., quiet: "## Trees\\n\\nTwo." }
  - id: offer
    why: Groups are equal.
    kinds: [noting-report]
    statement: [open to all groups]
    insert: It is open to all groups.
    examples: { found: None., quiet: It is open to all groups. }
`;

describe("the language server, for a council's own rules", () => {
  let folder = "";
  let client: LanguageClient;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    writeFileSync(join(folder, "evenhand.yml"), settings);
    client = new LanguageClient();
    await client.start({ pull: true, folder });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  /** What is offered where the bar stands. */
  const offered = async (body: string): Promise<readonly CompletionItem[]> => {
    const marked = `---\nkind: noting-report\n---\n\n# Ponds\n\n${body}\n`;
    const whole = marked.replace("|", "");
    const uri = pathToFileURL(join(folder, `report${++count}.md`)).href;
    await client.open(uri, whole);
    const position = TextDocument.create(uri, "markdown", 1, whole).positionAt(marked.indexOf("|"));
    return client.connection.sendRequest("textDocument/completion", { textDocument: { uri }, position });
  };

  it("completes their names in an allowance, in place of what is typed of them", async () => {
    const items = await offered("<!-- evenhand allow own/pl| -->\n\nThe stakeholders met.");
    const plain = items.find(({ label }) => label === "own/plain-words");
    const { range, newText } = plain!.textEdit as TextEdit;
    assert.equal(newText, "own/plain-words: $" + "{1:reason}");
    assert.deepEqual([range.start.character, range.end.character], [20, 26]);
    assert.equal(items.find(({ sortText }) => sortText?.startsWith("0"))?.label, "own/plain-words");
  });

  it("offers the headings and sentences that they ask for", async () => {
    const trees = (await offered("## |")).find(({ label }) => label === "Trees");
    assert.match((trees!.textEdit as TextEdit).newText, /^ Trees\n\n.*Say which/);
    assert.ok((await offered("## Trees\n\nTwo.\n\n## |")).every(({ label }) => label !== "Trees"));
    const said = (await offered("Words.\n\n|")).find(
      ({ textEdit }) => textEdit?.newText === "It is open to all groups.",
    );
    assert.equal(said?.label, "It is open to all groups.");
  });
});
