import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompletionItem } from "vscode-languageserver";
import { createChecker } from "../../api/index.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { statements } from "../../rules/readings.ts";
import { LanguageClient } from "../support/languageClient.ts";

interface Choices {
  readonly councils: readonly { readonly id: string; readonly here: boolean }[];
}

const settings = `council: barnet
own-rules:
  - id: parking
    heading: Parking
    kinds: [committee-report]
    why: It is asked for.
    examples: { found: ["# T"], quiet: ["## Parking"] }
`;

describe("a report that is begun in the editor", () => {
  let folder = "";
  let client: LanguageClient;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-new-"));
    mkdirSync(join(folder, "other"));
    writeFileSync(join(folder, "evenhand.yml"), settings);
    writeFileSync(join(folder, "other/evenhand.yml"), "council: crawley\n");
    client = new LanguageClient();
    await client.start({ pull: true, folder: pathToFileURL(folder).href });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("is offered the council of its folder first", async () => {
    const first = async (given?: object) =>
      (await client.connection.sendRequest<Choices>("evenhand/choices", given)).councils.filter(
        ({ here }, index) => here && index === 0,
      );
    assert.deepEqual(
      (await first()).map(({ id }) => id),
      ["barnet"],
    );
    const other = pathToFileURL(join(folder, "other")).href;
    assert.deepEqual(
      (await first({ folder: other })).map(({ id }) => id),
      ["crawley"],
    );
    assert.deepEqual(await first({ folder: "file:///nowhere" }), []);
  });

  it("has the note on handling that completion and the rule's fix put in, word for word", async () => {
    const note = statements.memberHandling;
    const made = await client.connection.sendRequest<string>("evenhand/newReport", {
      council: "barnet",
      kind: "member-briefing",
    });
    assert.ok(made.split("\n").includes(note));
    const uri = "untitled:Mill";
    const text = "---\nkind: member-briefing\n---\n\n# Mill\n\nThe mill has two wheels.\n\nhand";
    await client.open(uri, text);
    const position = { line: 8, character: 4 };
    const offered = await client.connection.sendRequest<CompletionItem[] | { items: CompletionItem[] }>(
      "textDocument/completion",
      { textDocument: { uri }, position },
    );
    const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
    assert.equal(items.find(({ label }) => label === "handling note")?.documentation, note);
    const checker = createChecker();
    const { report } = readMarkdown(text);
    const fixes = checker
      .check(report, checker.effective(report))
      .findings.flatMap((found) => (found.rule === "handling-note" ? found.fixes : []));
    assert.deepEqual(
      fixes.map(({ edits }) => edits.map((edit) => edit.text.trim()).join("")),
      [note],
    );
  });

  it("has what the folder's own rules ask for", async () => {
    const asked = { council: "barnet", kind: "committee-report" };
    const made = await client.connection.sendRequest<string>("evenhand/newReport", asked);
    assert.match(made, /^## \d+\. Parking$/m);
    const other = { ...asked, folder: pathToFileURL(join(folder, "other")).href };
    assert.doesNotMatch(await client.connection.sendRequest<string>("evenhand/newReport", other), /Parking/);
  });
});
