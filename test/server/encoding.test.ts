import assert from "node:assert/strict";
import type { Message } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../core/rule/finding.ts";
import { JsonEncoder } from "../../server/encoding.ts";
import { ToldFindings } from "../../server/translate.ts";

const finding = (fingerprint: string, start: number, message = "“Slow” — say how long"): Finding => ({
  rule: "vague-quantity",
  family: "balance",
  severity: "warning",
  span: { start, end: start + 4 },
  message,
  why: "",
  clauses: [],
  fixes: [],
  fingerprint,
  masked: false,
});

describe("the server's messages", () => {
  const encoder = new JsonEncoder();
  const read = async (message: object): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await encoder.encode(message as Message)));

  it("are read again as they were, whatever they hold", async () => {
    const items = Array.from({ length: 900 }, (_, at) => ({ at, message: `“${at}” 😀 \\ " £é\n`.repeat(9) }));
    const around = { jsonrpc: "2.0" };
    for (const message of [
      { ...around, method: "evenhand/status", params: { council: "Ynys Môn", counts: { error: 1 } } },
      {
        ...around,
        method: "textDocument/publishDiagnostics",
        params: { uri: "file:///é.md", version: 3, diagnostics: items },
      },
      { ...around, method: "textDocument/publishDiagnostics", params: { uri: "a", diagnostics: [] } },
      { ...around, id: 7, result: { kind: "full", resultId: "1.2", items } },
      { ...around, id: 8, result: { items: [] } },
      { ...around, id: 9, result: null },
      { ...around, id: 10, error: { code: -1, message: "“no”" } },
    ])
      assert.deepEqual(await read(message), message);
  });

  it("are ASCII", async () => {
    const bytes = await encoder.encode({
      jsonrpc: "2.0",
      params: { diagnostics: [{ message: "“é”" }] },
    } as unknown as Message);
    assert.ok(bytes.every((byte) => byte < 128));
  });

  it("hold the same diagnostic where a finding is as it was told, and another where anything differs", () => {
    const before = TextDocument.create("file:///a.md", "markdown", 1, "One.\nSlow. Slow.\nSlow.\n");
    const told = new ToldFindings();
    const [a, b, c] = told.tell(before, [finding("a", 5), finding("b", 11), finding("c", 17)]);
    // A letter more in the first line moves all of them, and none of their lines.
    const after = TextDocument.create("file:///a.md", "markdown", 2, "Ones.\nSlow. Slow.\nSlow.\n");
    const second = told.tell(after, [finding("a", 6), finding("b", 12), finding("c", 18, "Another word")]);
    assert.equal(second[0], a);
    assert.equal(second[1], b);
    assert.notEqual(second[2], c);
    assert.equal(second[2]?.message, "Another word");
    const [third] = told.tell(after, [finding("a", 12)]);
    assert.deepEqual(third?.range.start, { line: 1, character: 6 });
  });
});
