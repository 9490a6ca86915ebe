import assert from "node:assert/strict";
import type { CompletionItem, DocumentDiagnosticReport } from "vscode-languageserver";
import { LanguageClient } from "../support/languageClient.ts";

const uri = "file:///nowhere/report.md";
const text = "---\ncouncil: portsmouth\nkind: committee-report\n---\n\n# Lamps\n\nThe lamps are old.\n";
const party = "The Labour Group asked for more lamps.\n";
const end = { line: 8, character: 0 };
const codes = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) => diagnostics.map(({ code }) => code);

describe("a report that is checked when it is saved", () => {
  let client: LanguageClient;
  let known: string | undefined;
  const pull = async () => {
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
      ...(known === undefined ? {} : { previousResultId: known }),
    });
    known = report.resultId;
    return report.kind === "full" ? report.items.map(({ code }) => code) : report.kind;
  };
  const type = (version: number, words: string) =>
    client.change(uri, version, [{ range: { start: end, end }, text: words }]);
  const save = () => client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  const configure = (run: string) => {
    client.settings = { run };
    return client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  };

  beforeEach(() => {
    known = undefined;
    client = new LanguageClient();
    client.settings = { run: "onSave" };
  });
  afterEach(() => client.stop());

  it("is told of what was typed behind the save and not before, and answers of the text as it stands", async () => {
    await client.start({ pull: true });
    await client.open(uri, text);
    assert.ok(Array.isArray(await pull()));
    await type(2, `\n${party}`);
    assert.equal(await pull(), "unchanged");
    await client.change(uri, 3, [
      { range: { start: { line: 10, character: 0 }, end: { line: 10, character: 0 } }, text: "\n<!-- evenhand allow " },
    ]);
    const items = await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position: { line: 11, character: 20 },
    });
    assert.ok(items.some(({ label }) => label === "party-name"));
    assert.equal(await pull(), "unchanged");
    const refreshes = client.refreshes;
    await save();
    assert.ok((await pull())?.includes("party-name"));
    assert.equal(client.refreshes, refreshes + 1, "the client is asked to ask again");
  });

  it("is sent what was found when it was saved to a client that does not ask", async () => {
    await client.start();
    await client.open(uri, text);
    await client.published(uri);
    await type(2, `\n${party}`);
    await client.hover(uri, { range: { start: end, end } });
    assert.equal((await client.published(uri)).version, 1);
    await save();
    assert.ok(codes(await client.published(uri, ({ version }) => version === 2)).includes("party-name"));
  });

  it("is checked at once, with what is not saved, when it is to be checked as it is written", async () => {
    await client.start({ pull: true });
    await client.open(uri, text);
    await pull();
    await type(2, `\n${party}`);
    assert.equal(await pull(), "unchanged");
    await configure("onType");
    assert.ok((await pull())?.includes("party-name"));
    await type(3, "It rains.\n");
    assert.ok(Array.isArray(await pull()));
  });
});
