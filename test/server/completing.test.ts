import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompletionItem, Hover } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { LanguageClient } from "../support/languageClient.ts";

describe("what is chosen of what is offered", () => {
  let folder = "";
  let client: LanguageClient;
  let version = 1;
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-chosen-"));
    writeFileSync(join(folder, "a.md"), '---\nkind: minutes\nmeeting: "Scrutiny: Places"\n---\n\n# Pier\n\nText.\n');
    client = new LanguageClient();
    await client.start({ pull: true, folder: pathToFileURL(folder).href });
    await client.open(uriOf("new.md"), "---\nkind: minutes\n---\n");
    await client.open(uriOf("evenhand.yml"), "", "yaml");
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const offered = async (name: string, marked: string) => {
    const document = TextDocument.create("", "markdown", 1, marked.replace("¦", ""));
    await client.change(uriOf(name), ++version, [{ text: document.getText() }]);
    const position = document.positionAt(marked.indexOf("¦"));
    const params = { textDocument: { uri: uriOf(name) }, position };
    const items = await client.connection.sendRequest<CompletionItem[] | null>("textDocument/completion", params);
    return { document, items: items ?? [] };
  };

  /** The text with what is called `label` chosen at the bar. */
  const chosen = async (name: string, marked: string, label: string) => {
    const { document, items } = await offered(name, marked);
    const item = items.find((one) => one.label === label);
    assert.ok(item, `${label} is not offered in ${marked}`);
    return TextDocument.applyEdits(document, [item.textEdit as never]);
  };
  const inFront = async (marked: string, label: string) => {
    const text = await chosen("new.md", `---\n${marked}\n---\n\n# Lamps\n\nText.\n`, label);
    return text.slice(4, text.indexOf("\n---\n\n"));
  };
  const inSettings = (marked: string, label: string) => chosen("evenhand.yml", marked, label);

  it("takes the place of the whole word in front matter, hyphens and all", async () => {
    assert.equal(await inFront("kind: noting-¦", "noting-report"), "kind: noting-report");
    assert.equal(await inFront("kind: ¦minutes # for now", "motion"), "kind: motion # for now");
    assert.equal(await inFront("status: dr¦aft", "final"), "status: final");
    assert.equal(await inFront("forward-p¦", "forward-plan"), "forward-plan: ");
    assert.equal(await inFront("respons¦-officer: Clerk", "responsible-officer"), "responsible-officer: Clerk");
    assert.equal(await inFront('classification: "part-¦"', "part-exempt"), 'classification: "part-exempt"');
    assert.equal(
      await inFront("appendices:\n  - { id: A, classification: part-¦, title: Map }", "part-exempt"),
      "appendices:\n  - { id: A, classification: part-exempt, title: Map }",
    );
    assert.equal(
      await inFront("briefing:\n    offered-to: [all g¦]", "all groups"),
      "briefing:\n    offered-to: [all groups]",
    );
  });

  it("stands behind a space, and in quotation marks where YAML wants them", async () => {
    assert.equal(await inFront("council:¦", "plymouth"), "council: plymouth");
    assert.equal(await inFront("kind:mot¦", "motion"), "kind: motion");
    assert.equal(await inFront("meeting:¦", "Scrutiny: Places"), 'meeting: "Scrutiny: Places"');
    assert.equal(await inFront("meeting: 'Scr¦utiny'", "Scrutiny: Places"), "meeting: 'Scrutiny: Places'");
    assert.equal(await inSettings("council:¦\n", "barnet"), "council: barnet\n");
    assert.equal(await inSettings("rules:\n  party-name:¦\n", "off"), "rules:\n  party-name: off\n");
  });

  it("takes the place of the whole word in settings", async () => {
    assert.equal(await inSettings("rules:\n  loaded-w¦ord: off\n", "party-name"), "rules:\n  party-name: off\n");
    assert.equal(await inSettings("second-l¦\n", "second-look"), "second-look: \n");
    assert.equal(
      await inSettings("accepted:\n  - rule: loaded-¦\n", "loaded-word"),
      "accepted:\n  - rule: loaded-word\n",
    );
    assert.equal(
      await inSettings("kinds:\n  - { files: a, kind: noting-¦ }\n", "noting-report"),
      "kinds:\n  - { files: a, kind: noting-report }\n",
    );
  });

  it("begins the lines below a key that holds more than one value", async () => {
    assert.equal(await inFront("cleared¦", "cleared-by"), "cleared-by:\n  ");
    assert.equal(await inFront("append¦", "appendices"), "appendices:\n  - id: $1\n    title: $2");
    assert.equal(await inFront("cleared-by:¦", "legal"), "cleared-by:\n  legal: ");
    assert.equal(await inFront("exemption: ¦", "paragraphs"), "exemption: \n  paragraphs: ");
    assert.equal(await inFront("appendices: ¦", "id"), "appendices: \n  - id: ");
    assert.equal(await inSettings("ign¦\n", "ignore"), "ignore:\n  - \n");
    assert.equal(
      await inSettings("rules:\n  party-name:\n    ki¦\n", "kinds"),
      "rules:\n  party-name:\n    kinds:\n      \n",
    );
    const { items } = await offered("new.md", "---\ncleared-by: ¦\n  legal: A. Ash\n---\n\n# Lamps\n");
    assert.deepEqual(
      items.map(({ label }) => label),
      ["finance"],
    );
  });

  it("is no group that is every group", async () => {
    const { items } = await offered("new.md", "---\nbriefing:\n  group: ¦\n---\n\n# Lamps\n");
    assert.ok(!items.some(({ label }) => label === "all groups"));
  });

  it("takes the place of the whole rule in an allowance, and closes the comment that nothing closes", async () => {
    const inText = async (marked: string, label: string) =>
      (await chosen("new.md", `---\nkind: minutes\n---\n\n# Lamps\n\n${marked}\n`, label)).slice(32, -1);
    assert.equal(
      await inText("<!-- evenhand allow loaded-¦: quoted -->", "loaded-word"),
      "<!-- evenhand allow loaded-word: quoted -->",
    );
    assert.equal(
      await inText("<!-- evenhand allow loa¦ded-word until 2027-05-06: quoted -->", "promotional"),
      "<!-- evenhand allow promotional until 2027-05-06: quoted -->",
    );
    assert.equal(
      await inText("<!-- evenhand allow ¦\n\nWords. <!-- draft -->", "loaded-word"),
      "<!-- evenhand allow loaded-word: $" + "{1:reason} -->\n\nWords. <!-- draft -->",
    );
    assert.equal(await inText("<!--¦", "evenhand allow"), "<!-- evenhand allow $0 -->");
    assert.equal(await inText("<!-- ¦ -->", "evenhand allow-file"), "<!-- evenhand allow-file $0 -->");
    assert.equal(await inText("<!-- evenhand ¦\n", "evenhand allow"), "<!-- evenhand allow $0 -->\n");
    const { items } = await offered("new.md", "---\nkind: minutes\n---\n\n# Lamps\n\n<!-- see ¦ -->\n");
    assert.deepEqual(items, []);
  });

  it("is told of by the key under the pointer, in front matter as in settings", async () => {
    const hover = async (marked: string) => {
      const document = TextDocument.create("", "markdown", 1, marked.replace("¦", ""));
      await client.change(uriOf("new.md"), ++version, [{ text: document.getText() }]);
      const params = { textDocument: { uri: uriOf("new.md") }, position: document.positionAt(marked.indexOf("¦")) };
      return JSON.stringify(await client.connection.sendRequest<Hover | null>("textDocument/hover", params));
    };
    const front = (lines: string) => `---\nkind: minutes\nclassification: public\n${lines}\n---\n\n# Lamps\n`;
    assert.match(await hover(front("lead-¦member: The Leader")), /\*\*lead-member\*\*.*portfolio holder/);
    assert.match(await hover(front("appendices:\n  - { id: A, ti¦tle: Map }")), /\*\*title\*\*.*appendix's title/);
    assert.equal(await hover(front("lead-member: The ¦Leader")), "null");
  });
});

describe("a folder “protocols” of another program", () => {
  it("is left alone", async () => {
    const client = new LanguageClient();
    await client.start({ pull: true });
    const uri = "file:///nowhere/protocols/network.yaml";
    await client.open(uri, "name: bgp\nversion: 4\npeers:\n  - 10.0.0.1\n", "yaml");
    assert.deepEqual(await client.pull(uri), []);
    const params = { textDocument: { uri }, position: { line: 4, character: 0 } };
    assert.equal(await client.connection.sendRequest("textDocument/completion", params), null);
    await client.stop();
  });
});
