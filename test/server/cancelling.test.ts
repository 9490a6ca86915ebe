import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CancellationTokenSource, ProgressType } from "vscode-jsonrpc/node";
import { LSPErrorCodes } from "vscode-languageserver";
import { LanguageClient } from "../support/languageClient.ts";

const report = "---\nkind: committee-report\ntitle: Lamps\n---\n\n# Lamps\n\nThe Labour Group asked for more lamps.\n";
const cancelled = { code: LSPErrorCodes.RequestCancelled };

describe("the language server, asked no more", () => {
  let folder = "";
  let uri = "";
  let client: LanguageClient;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-cancel-"));
    uri = pathToFileURL(join(folder, "report.md")).href;
    client = new LanguageClient();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const party = async () => (await client.pull(uri)).filter(({ code }) => code === "party-name").length;

  it("gives up a request that waits, and answers the next", async () => {
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const asked = new Promise<void>((done) => {
      client.connection.onRequest("workspace/configuration", async ({ items }: { items: unknown[] }) => {
        done();
        await held;
        return items.map(() => ({}));
      });
    });
    await client.start({ pull: true });
    await client.open(uri, report);
    const source = new CancellationTokenSource();
    const pull = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token);
    await asked;
    source.cancel();
    release();
    await assert.rejects(pull, cancelled);
    assert.equal(await party(), 1);
  });

  it("answers at once what is cancelled before its turn, and then works on what is wanted", async () => {
    await client.start({ pull: true });
    await client.open(
      uri,
      `${report}\nA plain sentence about the lamps on the quay, and what they cost.\n`.repeat(2_000),
    );
    const sources = Array.from({ length: 20 }, () => new CancellationTokenSource());
    const stale = sources.map(({ token }) =>
      client.connection.sendRequest(
        "textDocument/codeAction",
        { ...everything(uri), context: { diagnostics: [] } },
        token,
      ),
    );
    for (const source of sources) source.cancel();
    const settled = await Promise.allSettled(stale);
    assert.deepEqual(
      settled.map((one) => (one.status === "rejected" ? { code: one.reason.code } : one)),
      sources.map(() => cancelled),
    );
    assert.ok((await client.hover(uri, { range: everything(uri).range })) === null);
  });

  it("leaves the reports of the workspace that it had not come to, and reads them when asked again", async () => {
    for (let number = 0; number < 30; number++) writeFileSync(join(folder, `more${number}.md`), report);
    await client.start({ pull: true, folder: pathToFileURL(folder).href });
    const source = new CancellationTokenSource();
    let sent = 0;
    client.connection.onProgress(new ProgressType<{ items: unknown[] }>(), "partial", ({ items }) => {
      sent += items.length;
      source.cancel();
    });
    const ask = (more: object) =>
      client.connection.sendRequest<{ items: unknown[] }>(
        "workspace/diagnostic",
        { previousResultIds: [], ...more },
        source.token,
      );
    await assert.rejects(ask({ partialResultToken: "partial" }), cancelled);
    assert.ok(sent > 0 && sent < 30, String(sent));
    const again = await client.connection.sendRequest<{ items: unknown[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    assert.equal(again.items.length, 30);
  });

  it("reads no further where somebody stops its progress, but goes on with what is open", async () => {
    for (let number = 0; number < 30; number++) writeFileSync(join(folder, `more${number}.md`), report);
    let progress = "";
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      progress = token;
      return null;
    });
    await client.start({ pull: true, progress: true, folder: pathToFileURL(folder).href });
    const stopped = new Promise<void>((done) => {
      client.connection.onProgress(new ProgressType<object>(), "partial", async () => {
        await client.connection.sendNotification("window/workDoneProgress/cancel", { token: progress });
        done();
      });
    });
    const ask = client.connection.sendRequest("workspace/diagnostic", {
      previousResultIds: [],
      partialResultToken: "partial",
    });
    await stopped;
    await client.open(uri, report);
    await ask;
    const { reports } = client.totals.at(-1) ?? { reports: 0 };
    assert.ok(reports > 0 && reports < 31, String(reports));
    assert.equal(await party(), 1);
  });
});

const everything = (uri: string) => ({
  textDocument: { uri },
  range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
});
