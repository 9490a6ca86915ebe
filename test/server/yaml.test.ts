import assert from "node:assert/strict";
import type { CompletionItem, Hover } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { yamlPlace } from "../../server/yamlPlace.ts";
import { LanguageClient } from "../support/languageClient.ts";

const settings = "file:///nowhere/evenhand.yml";
const pack = "file:///nowhere/protocols/ourtown.yml";

describe("yamlPlace", () => {
  /** The place at the bar. */
  const place = (text: string) => yamlPlace(text.replace("|", ""), text.indexOf("|"));

  it("tells the keys above, a list's entries, and what the map has already", () => {
    assert.deepEqual(place("council: x\n|\nrules:\n"), { path: [], key: undefined, keys: ["council", "rules"] });
    assert.deepEqual(place("rules:\n  party-name: |\n"), { path: ["rules"], key: "party-name", keys: [] });
    assert.deepEqual(place("kinds:\n  - files: x\n    |"), { path: ["kinds", "[]"], key: undefined, keys: ["files"] });
    assert.deepEqual(place("kinds:\n- files: x\n  kind: |"), { path: ["kinds", "[]"], key: "kind", keys: ["files"] });
    assert.deepEqual(place("kinds:\n  - files: x\n  - |"), { path: ["kinds", "[]"], key: undefined, keys: [] });
    assert.deepEqual(place("overrides:\n  - files: a\n    rules:\n      party-name:\n        |"), {
      path: ["overrides", "[]", "rules", "party-name"],
      key: undefined,
      keys: [],
    });
  });
});

describe("yamlPlace within brackets", () => {
  const place = (text: string) => yamlPlace(text.replace("¦", ""), text.indexOf("¦"));

  it("tells the keys of a map in braces, and its value", () => {
    assert.deepEqual(place("kinds:\n  - { files: a, ¦ }"), { path: ["kinds", "[]"], key: undefined, keys: ["files"] });
    assert.deepEqual(place("kinds:\n  - { ¦, kind: minutes }").keys, ["kind"]);
    assert.deepEqual(place("kinds:\n  - { files: a, kind: ¦ }"), {
      path: ["kinds", "[]"],
      key: "kind",
      keys: ["files"],
    });
    assert.deepEqual(place("rules:\n  party-name: { ¦ }"), { path: ["rules", "party-name"], key: undefined, keys: [] });
    assert.deepEqual(place("phrases:\n  x: [{ phrase: 'a, {b', ¦"), {
      path: ["phrases", "x", "[]"],
      key: undefined,
      keys: ["phrase"],
    });
  });

  it("takes an entry of a list in brackets for a value of the list's key", () => {
    assert.deepEqual(place("wards: [All, ¦]"), { path: [], key: "wards", keys: [] });
    assert.deepEqual(place("exemption: { paragraphs: [3, ¦] }"), { path: ["exemption"], key: "paragraphs", keys: [] });
  });

  it("takes a bracket within words for one of them", () => {
    assert.deepEqual(place("council: see [the ¦").path, []);
    assert.deepEqual(place("accepted:\n  - rule: x\n    reason: as {agreed¦").key, "reason");
  });
});

describe("the language server, for settings and packs", () => {
  let client: LanguageClient;
  before(async () => {
    client = new LanguageClient();
    await client.start();
  });
  after(() => client.stop());

  let version = 1;
  const labels = async (uri: string, text: string) => {
    const bar = text.indexOf("|");
    const document = TextDocument.create(uri, "yaml", 1, text.replace("|", ""));
    await client.change(uri, ++version, [{ text: document.getText() }]);
    const position = document.positionAt(bar);
    const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position,
    });
    return items.map(({ label }) => label);
  };

  it("offers keys, rules with their options, kinds, levels and councils in evenhand.yml", async () => {
    await client.open(settings, "", "yaml");
    const keys = await labels(settings, "council: portsmouth\n|\n");
    assert.ok(keys.includes("rules") && !keys.includes("council"), keys.join(", "));
    assert.ok((await labels(settings, "council: |")).includes("portsmouth"));
    assert.ok((await labels(settings, "rules:\n  pa|")).includes("party-name"));
    assert.deepEqual(await labels(settings, "rules:\n  party-name: |"), ["error", "warning", "info", "off"]);
    assert.ok((await labels(settings, "rules:\n  party-name:\n    |")).includes("severity"));
    assert.ok((await labels(settings, "kinds:\n  - files: a\n    kind: |")).includes("noting-report"));
    assert.ok((await labels(settings, "kinds:\n  - { files: a, kind: |")).includes("noting-report"));
    assert.ok((await labels(settings, "accepted:\n  - rule: |")).includes("party-name"));
    assert.ok((await labels(settings, "phrases:\n  |")).includes("loaded-word"));
    assert.deepEqual(await labels(settings, "# words of |"), []);
  });

  it("offers the clauses that a person may tick, and today, in a file of ticks", async () => {
    const ticks = "file:///nowhere/report.md.review.yml";
    await client.open(ticks, "", "yaml");
    const all = await labels(ticks, "council: portsmouth\nticks:\n  |\n");
    assert.ok(all.includes("6.6.1") && !all.includes("ticks"), all.join(", "));
    const quoted = await labels(
      ticks,
      'council: portsmouth\nticks:\n  "6.6.1": { by: A. Clerk, date: 2026-11-24 }\n  "6|\n',
    );
    assert.deepEqual(
      quoted,
      all.filter((id) => id !== "6.6.1"),
    );
    assert.deepEqual(await labels(ticks, "council: portsmouth\nticks:\n  6.6.1:\n    |\n"), ["by", "date", "note"]);
    const [today] = await labels(ticks, "council: portsmouth\nticks:\n  6.6.1:\n    date: |\n");
    assert.match(String(today), /^20\d\d-\d\d-\d\d$/);
    assert.ok((await labels(ticks, "council: |\n")).includes("plymouth"));
  });

  it("says what a key is for", async () => {
    await client.change(settings, ++version, [{ text: "rules:\n  party-name: off\n" }]);
    const hover = await client.connection.sendRequest<Hover | null>("textDocument/hover", {
      textDocument: { uri: settings },
      position: { line: 1, character: 4 },
    });
    assert.match(JSON.stringify(hover), /\*\*party-name\*\*\\n\\n\w/);
  });

  it("completes a pack, and says what is wrong in it though no settings name it", async () => {
    await client.open(pack, "id: ourtown\ncouncill: Ourtown\n", "yaml");
    const { diagnostics } = await client.published(pack, ({ diagnostics: found }) => found.length > 0);
    assert.ok(diagnostics.some(({ message }) => /councill/.test(String(message))));
    assert.ok(diagnostics.some(({ range }) => range.start.line === 1));
    const keys = await labels(pack, "id: ourtown\nclauses:\n  - id: 1\n    |");
    assert.ok(keys.includes("requires") && !keys.includes("id"), keys.join(", "));
    const clauses =
      'clauses:\n  - id: "4.10"\n    requires: Be plain.\n  - { id: 5a, requires: Be even., rules: [party-name] }\n';
    const own = `${clauses}sections:\n  - role: gaelic\n    title: Gaelic\nown-rules:\n  - id: x\n    `;
    assert.deepEqual(await labels(pack, `${own}clauses: [|`), ["4.10", "5a"]);
    const roles = await labels(pack, `${own}sections: |`);
    assert.ok(roles.includes("gaelic") && roles.includes("finance"), roles.join(", "));
    assert.ok((await labels(pack, `${own}field: |`)).includes("lead-member"));
    assert.ok((await labels(pack, "fields:\n  - { field: |")).includes("forward-plan"));
    const rules = await labels(pack, "rules:\n  party-name: off\n  |");
    assert.ok(rules.includes("loaded-word") && !rules.includes("party-name"), rules.join(", "));
    assert.deepEqual(await labels(pack, "rules:\n  party-name: |"), ["error", "warning", "info", "off"]);
  });
});

describe("the language server, for settings that name what is not there", () => {
  let client: LanguageClient;
  before(async () => {
    client = new LanguageClient();
    await client.start({ pull: true });
  });
  after(() => client.stop());

  it("names a pack that is no file, and a key that stands there twice, at their places", async () => {
    await client.open(
      settings,
      "council: ./packs/ourtown.yml\nrules:\n  party-name: off\n  party-name: error\n",
      "yaml",
    );
    const found = await client.pull(settings);
    assert.deepEqual(
      found.map(({ message, range: { start } }) => [start.line, start.character, String(message).split(/[.;] /)[0]]),
      [
        [0, 9, "There is no pack at “./packs/ourtown.yml”"],
        [3, 2, "“party-name” is given twice"],
      ],
    );
  });
});
