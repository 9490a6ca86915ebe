import assert from "node:assert/strict";
import type { TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { OpenReport } from "../../server/desk.ts";
import { extraction } from "../../server/extracting.ts";
import type { ClientSkills } from "../../server/skills.ts";

/** What is left of a text, and what its exempt appendix says, when what stands from one place to another is moved. */
function moved(text: string, from: string, to: string): { readonly left: string; readonly gone: string } | undefined {
  const document = TextDocument.create("file:///quay.md", "markdown", 1, text);
  const checked = { report: readMarkdown(text).report, effective: { context: { nation: "england" } } };
  const start = document.positionAt(text.indexOf(from));
  const end = document.positionAt(text.indexOf(to, text.indexOf(from)) + to.length);
  const open = { draft: { document }, checked } as unknown as OpenReport;
  const action = extraction(open, { start, end }, { versionedEdits: true } as ClientSkills);
  if (!action) return undefined;
  const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const now = TextDocument.applyEdits(document, change?.edits as never);
  const [left = "", gone = ""] = now.split("\n\n## Exempt appendix\n\n");
  return { left: left.slice("# Quay\n\n".length), gone: gone.replace(/^Not for publication.*\n\n/, "") };
}

const stub = "The detail is in the exempt appendix.";

describe("moving a passage to the exempt part", () => {
  it("leaves each paragraph's number in its place", () => {
    const text = "# Quay\n\n1.1 Acme bid £4m.\n\n1.2 Best bid less:\n\n- £3m\n- no works\n\n1.3 Dry.\n";
    assert.deepEqual(moved(text, "Acme", "works"), {
      left: `1.1 ${stub}\n\n1.2 ${stub}\n\n1.3 Dry.`,
      gone: "Acme bid £4m.\n\nBest bid less:\n\n- £3m\n- no works\n",
    });
  });

  it("takes rows of a table with its head, and the whole table where the head or every row is chosen", () => {
    const rows = "| Bidder | Price |\n| --- | --- |\n| Acme | £4m |\n| Best \\| Co | £3m |\n| Cole | £2m |";
    const text = `# Quay\n\nThe bids:\n\n${rows}\n\nDry.\n`;
    assert.deepEqual(moved(text, "Best", "£3m"), {
      left: `The bids:\n\n| Bidder | Price |\n| --- | --- |\n| Acme | £4m |\n| ${stub} |  |\n| Cole | £2m |\n\nDry.`,
      gone: "| Bidder | Price |\n| --- | --- |\n| Best \\| Co | £3m |\n",
    });
    const whole = { left: `The bids:\n\n${stub}\n\nDry.`, gone: `${rows}\n` };
    assert.deepEqual(moved(text, "Bidder", "Price"), whole);
    assert.deepEqual(moved(text, "Acme", "£2m"), whole);
    assert.deepEqual(moved(text, "The bids", "£2m"), { left: `${stub}\n\nDry.`, gone: `The bids:\n\n${rows}\n` });
  });

  it("leaves an option its name in the table of options", () => {
    const head = "| Option | Merits | Demerits |\n| --- | --- | --- |\n";
    const text = `# Quay\n\n${head}| 1. Keep | Dry | Old |\n| 2. Sell to Acme | £4m | Wet |\n`;
    assert.deepEqual(moved(text, "Sell", "Wet"), {
      left: `${head}| 1. Keep | Dry | Old |\n| 2. Sell to Acme | ${stub} | ${stub} |`,
      gone: `${head}| 2. Sell to Acme | £4m | Wet |\n`,
    });
  });

  it("leaves a header that is a table alone, and answers its question of publication in its own words", () => {
    const header = "| Meeting | Cabinet |\n| --- | --- |\n| Author | Director |\n| Report on | Quay |";
    const text = `# Quay\n\n${header}\n\n## Offers\n\nAcme bid £4m.\n`;
    assert.deepEqual(moved(text, "| Meeting", "£4m."), {
      left: `${header}\n\n## Offers\n\n${stub}`,
      gone: "Acme bid £4m.\n",
    });
    const lines = "**Meeting:** Cabinet\n\n**For publication:** Yes\n\n## Offers\n\n";
    assert.equal(
      moved(`# Quay\n\n${lines}Acme bid £4m.\n`, "Acme", "£4m.")?.left,
      `${lines.replace("Yes", "In part")}${stub}`,
    );
  });

  it("takes a quotation with its marks", () => {
    assert.deepEqual(moved("# Quay\n\nShe wrote:\n\n> We offer £4m.\n>\n> No more.\n\nDry.\n", "We", "more."), {
      left: `She wrote:\n\n${stub}\n\nDry.`,
      gone: "> We offer £4m.\n>\n> No more.\n",
    });
  });

  it("takes a footnote that nothing else refers to, and leaves one that is still wanted", () => {
    const own = "# Quay\n\nAcme bid £4m.[^1] Dry.[^2]\n\nWide.[^2]\n\n[^1]: Tender file,\n    page 3.\n[^2]: Survey.\n";
    assert.deepEqual(moved(own, "Acme", "£4m"), {
      left: `${stub}\n\nWide.[^2]\n\n[^2]: Survey.`,
      gone: "Acme bid £4m.[^1] Dry.[^2]\n\n[^1]: Tender file,\n    page 3.\n",
    });
    assert.deepEqual(moved("# Quay\n\nAcme bid £4m.[^1]\n\nDry.\n\n[^1]: Tender file.\n", "Acme", "£4m"), {
      left: `${stub}\n\nDry.`,
      gone: "Acme bid £4m.[^1]\n\n[^1]: Tender file.\n",
    });
    assert.equal(moved(own, "Tender file", "Survey"), undefined);
  });

  it("has nothing to take of the closed part or of headings", () => {
    const text = "# Quay\n\nDry.\n\n## Part II\n\n> A letter.\n\n| A | B |\n| --- | --- |\n| c | d |\n";
    assert.equal(moved(text, "Part II", "| d |"), undefined);
  });
});
