import assert from "node:assert/strict";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LanguageClient } from "../support/languageClient.ts";

const uri = "file:///nowhere/renaming.md";
const front = "---\ncouncil: portsmouth\nkind: committee-report\n---\n\n# T\n\n";
const options = (head: string, rows: string, behind: string) =>
  `${front}## Options considered\n\n| ${head} | Merits | Demerits |\n|---|---|---|\n${rows}\n${behind}\n`;

describe("renaming", () => {
  let client: LanguageClient;
  let version = 0;
  before(async () => {
    client = new LanguageClient();
    await client.start({ pull: true });
  });
  after(() => client.stop());

  const shown = async (text: string) => {
    version++;
    await (version === 1 ? client.open(uri, text) : client.change(uri, version, [{ text }]));
    return TextDocument.create(uri, "markdown", version, text);
  };
  /** The text with the name at the bar renamed. */
  const renamed = async (marked: string, newName: string): Promise<string> => {
    const document = await shown(marked.replace("¦", ""));
    const edit = await client.connection.sendRequest<WorkspaceEdit | null>("textDocument/rename", {
      textDocument: { uri },
      position: document.positionAt(marked.indexOf("¦")),
      newName,
    });
    const [change] = edit?.documentChanges ?? [];
    const edits = (change && "edits" in change ? change.edits : edit?.changes?.[uri]) ?? assert.fail("no edit");
    return TextDocument.applyEdits(document, edits as never);
  };

  it("changes an option in the first cell of its row, and from there", async () => {
    const rows = "| 1. Keep the weir | Cheap | Slow |\n| 2. Lower it | Quick | Dear |\n";
    const behind = "\nOption 1 is cheaper than option 2; options 1 and 2 were costed.";
    const before = options("Option", rows, behind);
    const after = options("Option", rows.replace("1. K", "4. K"), behind.replace(/\b1\b/g, "4"));
    assert.equal(await renamed(before.replace("Option 1 is", "Option ¦1 is"), "4"), after);
    assert.equal(await renamed(before.replace("| 1. Keep", "| ¦1. Keep"), "4"), after);
    await assert.rejects(renamed(before.replace("Option 1 is", "Option ¦1 is"), "2"), /option 2 already/);
  });

  it("changes a label that stands alone, beside the heading that sets the option out", async () => {
    const part = (id: string) => `\n### Option ${id}: Lower the weir\n\nMerits: quick. Demerits: dear.\n`;
    const rows = (id: string) => `| A | Cheap | Slow |\n| ${id} | Quick | Dear |\n`;
    const made = await renamed(options("Option", rows("B"), part("¦B")), "D");
    assert.equal(made, options("Option", rows("D"), part("D")));
    await assert.rejects(renamed(options("Option", rows("B"), part("¦B")), "A"), /option A already/);
  });

  it("writes a range anew that no longer holds what it held, and takes what a range holds for taken", async () => {
    const text = `${front}Appendices A–C and ¦Appendix A are attached.\n`;
    assert.match(await renamed(text, "D"), /Appendices B–D and Appendix D are/);
    assert.match(await renamed(text, "F"), /Appendices B, C and F and Appendix F are/);
    assert.match(
      await renamed(`${front}Appendices 1 to 5, and Appendix ¦3.\n`, "9"),
      /Appendices 1, 2, 4, 5 and 9, and/,
    );
    await assert.rejects(renamed(text, "B"), /appendix B already/);
    await assert.rejects(renamed(text, "C"), /appendix C already/);
  });

  it("leaves another paper's appendix alone, and a word that is no letter", async () => {
    const others =
      "Schedule 12A appendix A, Local Plan Appendix A and Appendix A to the June report are others; Appendix B – A map.";
    assert.equal(await renamed(`${front}See Appendix ¦A. ${others}\n`, "C"), `${front}See Appendix C. ${others}\n`);
  });

  it("offers nothing for an option that the report does not set out", async () => {
    const document = await shown(`${front}The survey's option 7 was popular.\n`);
    const range = await client.connection.sendRequest<Range | null>("textDocument/prepareRename", {
      textDocument: { uri },
      position: document.positionAt(document.getText().indexOf("7 was")),
    });
    assert.equal(range, null);
  });
});
