import assert from "node:assert/strict";
import { resolve } from "node:path";
import { LanguageClient } from "../support/languageClient.ts";

const uri = "file:///nowhere/report.md";
const header =
  "---\ncouncil: portsmouth\nkind: committee-report\ntitle: Lamps\nclassification: public\n---\n\n# Lamps\n\n";
const text = `${header}The Labour Group asked for more lamps.\n\nThe Labour Group paid [insert cost].\n`;

interface Answer {
  readonly kind: string;
  readonly resultId: string;
}

describe("the language server's answers", () => {
  let client: LanguageClient;
  afterEach(() => client.stop());

  it("are not repeated while neither the text nor the settings change", async () => {
    client = new LanguageClient();
    await client.start({ pull: true });
    await client.open(uri, text);
    const ask = (previousResultId?: string): Promise<Answer> =>
      client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
    const first = await ask();
    assert.equal(first.kind, "full");
    assert.deepEqual(await ask(first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 2, [
      { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, text: "x" },
    ]);
    const second = await ask(first.resultId);
    assert.equal(second.kind, "full");
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal((await ask(second.resultId)).kind, "full");
  });

  it("say where a rule failed, and keep what the others found", async () => {
    client = new LanguageClient(resolve(import.meta.dirname, "../support/faultyServer.ts"));
    await client.start({ pull: true });
    await client.open(uri, text);
    const items = await client.pull(uri);
    const [fault, ...more] = items.filter(({ message }) => String(message).includes("out of oil"));
    assert.deepEqual(more, []);
    assert.equal(fault?.code, "party-name");
    assert.equal(fault?.severity, 2);
    assert.equal(fault?.range.start.line, 9);
    const found = items.filter((item) => item !== fault);
    assert.ok(found.some(({ code, range }) => code === "party-name" && range.start.line === 11));
    assert.ok(found.some(({ code }) => code === "template-residue"));
  });
});
