import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CancellationTokenSource, ProgressType } from "vscode-jsonrpc/node";
import type { Diagnostic, WorkDoneProgressBegin } from "vscode-languageserver";
import { LanguageClient, type Skills } from "../support/languageClient.ts";

interface Item {
  readonly kind: "full" | "unchanged";
  readonly uri: string;
  readonly version: number | null;
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

const report = "---\nkind: committee-report\ntitle: Lamps\n---\n\n# Lamps\n\nThe Labour Group asked for more lamps.\n";
const briefing = (group: string, cost: string) =>
  `---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  group: ${group}\n  topic: pier\n---\n\n# Pier\n\nThe repair has a capital cost of £${cost}m.\n`;
const codes = (item: Item | undefined) => item?.items?.map(({ code }) => code) ?? [];

describe("the language server, for a workspace", () => {
  let folder = "";
  let client: LanguageClient;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const ask = async (previous: readonly Item[] = [], more: object = {}): Promise<readonly Item[]> => {
    const previousResultIds = previous.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
    const answer = await client.connection.sendRequest<{ items: Item[] }>("workspace/diagnostic", {
      previousResultIds,
      ...more,
    });
    return answer.items;
  };
  const changedOnDisk = (...names: readonly string[]) =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: names.map((name) => ({ uri: uriOf(name), type: 2 })),
    });
  const named = (items: readonly Item[], name: string) => items.find(({ uri }) => uri === uriOf(name));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-workspace-"));
    write("evenhand.yml", "council: portsmouth\nignore: [old/]\n");
    write("a.md", report);
    write("b.md", report.replace("The Labour Group", "Officers"));
    client = new LanguageClient();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const start = (more: Skills = {}) => client.start({ pull: true, folder: pathToFileURL(folder).href, ...more });

  it("finds in every report what it finds in an open one, leaves out what is ignored, and tells the totals", async () => {
    for (const out of ["old", ".hidden", "node_modules", "built"]) {
      mkdirSync(join(folder, out));
      write(`${out}/c.md`, report);
    }
    write(".gitignore", "built/\n");
    const { capabilities } = await start();
    assert.equal((capabilities.diagnosticProvider as { workspaceDiagnostics: boolean }).workspaceDiagnostics, true);
    const items = await ask();
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [uriOf("a.md"), uriOf("b.md")],
    );
    assert.ok(codes(named(items, "a.md")).includes("party-name"));
    assert.ok(!codes(named(items, "b.md")).includes("party-name"));
    await client.open(uriOf("a.md"), report);
    assert.deepEqual(await client.pull(uriOf("a.md")), named(items, "a.md")?.items);
    const severe = items.flatMap(({ items: found }) => found ?? []).filter(({ severity }) => severity === 1).length;
    assert.equal(client.totals.at(-1)?.reports, 2);
    assert.equal(client.totals.at(-1)?.counts.error, severe);
  });

  it("reads a file that is not open in the encoding that it has", async () => {
    const utf16 = Buffer.from(`\u{FEFF}${report}`, "utf16le");
    writeFileSync(join(folder, "marked.md"), `\u{FEFF}${report}`);
    writeFileSync(join(folder, "wide.md"), utf16);
    writeFileSync(join(folder, "old.md"), Buffer.from(report.replace("lamps.", "lamps (É)."), "latin1"));
    await start();
    const items = await ask();
    for (const name of ["marked.md", "wide.md"])
      assert.deepEqual(named(items, name)?.items, named(items, "a.md")?.items, name);
    assert.deepEqual(codes(named(items, "old.md")), [undefined, ...codes(named(items, "a.md"))]);
    assert.match(String(named(items, "old.md")?.items?.[0]?.message), /Windows-1252/);
  });

  it("answers again only when something has changed, and says what has not", async () => {
    await start();
    const first = await ask();
    let answered = false;
    const next = ask(first).then((items) => {
      answered = true;
      return items;
    });
    await client.open("file:///elsewhere/x.md", report);
    await client.pull("file:///elsewhere/x.md");
    assert.equal(answered, false);
    write("b.md", report);
    await changedOnDisk("b.md");
    const second = await next;
    assert.equal(named(second, "a.md")?.kind, "unchanged");
    assert.ok(codes(named(second, "b.md")).includes("party-name"));
    rmSync(join(folder, "b.md"));
    const third = ask(second);
    await changedOnDisk("b.md");
    assert.deepEqual(named(await third, "b.md")?.items, []);
  });

  it("forgets the reports of a folder that is deleted, and reads those of one that comes, though the editor names the folder alone", async () => {
    mkdirSync(join(folder, "aside"));
    write("aside/c.md", report);
    await start();
    const first = await ask();
    assert.ok(codes(named(first, "aside/c.md")).includes("party-name"));
    const next = ask(first);
    rmSync(join(folder, "aside"), { recursive: true });
    const changes = [{ uri: uriOf("aside"), type: 3 }];
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    const second = await next;
    assert.deepEqual(named(second, "aside/c.md")?.items, []);
    const third = ask(second);
    mkdirSync(join(folder, "aside"));
    write("aside/d.md", report);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: uriOf("aside"), type: 1 }],
    });
    assert.ok(codes(named(await third, "aside/d.md")).includes("party-name"));
  });

  it("offers keys of the front matter before it is closed", async () => {
    await start();
    await client.open(uriOf("new.md"), "---\ncouncil: portsmouth\n\n\n# Lamps\n");
    const items = await client.connection.sendRequest<readonly { label: string }[]>("textDocument/completion", {
      textDocument: { uri: uriOf("new.md") },
      position: { line: 2, character: 0 },
    });
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes("meeting") && !labels.includes("council"), labels.join(", "));
  });

  it("reads a document afresh that is closed and opened with another text and the same version", async () => {
    await start();
    await client.open(uriOf("a.md"), report);
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest<Item>("textDocument/diagnostic", {
        textDocument: { uri: uriOf("a.md") },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const { resultId } = await ask();
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf("a.md") } });
    await client.open(uriOf("a.md"), report.replace("The Labour Group", "Officers"));
    const again = await ask(resultId);
    assert.equal(again.kind, "full");
    assert.ok(!codes(again).includes("party-name"));
  });

  it("checks an open report as it is being written, not as it is saved", async () => {
    await start();
    const first = await ask();
    const next = ask(first);
    await client.open(uriOf("a.md"), report.replace("The Labour Group", "Officers"));
    const item = named(await next, "a.md");
    assert.equal(item?.version, 1);
    assert.ok(!codes(item).includes("party-name"));
  });

  it("holds briefings on one topic against each other, open or not", async () => {
    write("one.md", briefing("Quayside Group", "1.2"));
    write("two.md", briefing("Harbour Group", "1.4"));
    await start();
    await client.open(uriOf("one.md"), briefing("Quayside Group", "1.2"));
    const items = await ask();
    for (const name of ["one.md", "two.md"])
      assert.ok(
        items.filter(({ uri }) => uri === uriOf(name)).some((item) => codes(item).includes("briefing-parity")),
        name,
      );
    const parity = (await client.pull(uriOf("one.md"))).find(({ code }) => code === "briefing-parity");
    assert.match(String(parity?.message), /This and two\.md/);
    const line = briefing("Quayside Group", "1.2").split("\n").slice(0, parity?.range.start.line).join("\n").length + 1;
    const place = { uri: uriOf("one.md"), version: 1, rule: "briefing-parity", reason: "the price of June" };
    const at = line + (parity?.range.start.character ?? 0);
    const allowed = await client.connection.sendRequest<object | null>("evenhand/allow", { ...place, start: at });
    assert.ok(allowed, "what is found against another report can be allowed too");
    assert.ok(client.refreshes > 0);
    const latest = [...new Map(items.map((item) => [item.uri, item])).values()];
    const next = ask(latest);
    write("two.md", briefing("Harbour Group", "1.2"));
    await changedOnDisk("two.md");
    await next;
    assert.ok(!(await client.pull(uriOf("one.md"))).some(({ code }) => code === "briefing-parity"));
  });

  it("sends reports one by one where the client takes them so, with progress, and stops when called off", async () => {
    for (let number = 0; number < 30; number++) write(`more${number}.md`, report);
    const source = new CancellationTokenSource();
    let begun: WorkDoneProgressBegin | undefined;
    client.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string }) => {
      client.connection.onProgress(new ProgressType<WorkDoneProgressBegin>(), token, (value) => {
        if (value.kind === "begin") begun = value;
      });
      return null;
    });
    await start({ progress: true });
    const sent: Item[] = [];
    client.connection.onProgress(new ProgressType<{ items: Item[] }>(), "partial", ({ items }) => {
      sent.push(...items);
      source.cancel();
    });
    await client.connection
      .sendRequest("workspace/diagnostic", { previousResultIds: [], partialResultToken: "partial" }, source.token)
      .catch(() => undefined);
    assert.ok(sent.length > 0 && sent.length < 32, String(sent.length));
    assert.equal(begun?.cancellable, true);
    assert.equal((await ask()).length, 32);
  });

  it("sends the same to a client that does not ask, where its settings want it", async () => {
    client.settings = { workspace: { check: true } };
    await start({ pull: false });
    const has = (found: { diagnostics: readonly Diagnostic[] }) =>
      found.diagnostics.some(({ code }) => code === "party-name");
    await client.published(uriOf("a.md"), has);
    assert.ok(!has(await client.published(uriOf("b.md"))));
    write("b.md", report);
    await changedOnDisk("b.md");
    await client.published(uriOf("b.md"), has);
    // Open, it is found as it is written, and closed again as it stands on the disk.
    await client.open(uriOf("a.md"), report.replace("The Labour Group", "Officers"));
    await client.published(uriOf("a.md"), (found) => found.version === 1 && !has(found));
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: uriOf("a.md") } });
    await client.published(uriOf("a.md"), has);
    rmSync(join(folder, "b.md"));
    await changedOnDisk("b.md");
    await client.published(uriOf("b.md"), ({ diagnostics }) => diagnostics.length === 0);
    client.settings = { workspace: { check: false } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.published(uriOf("a.md"), ({ diagnostics }) => diagnostics.length === 0);
  });

  it("sends a client that does not ask nothing of what it has not opened, unless it wants that", async () => {
    await start({ pull: false });
    await client.open(uriOf("b.md"), report);
    await client.published(uriOf("b.md"));
    assert.equal(client.totals.length, 0);
    assert.equal(client.isPublished(uriOf("a.md")), false);
  });

  it("reads a file system that only the editor has through it, and one file once, however its name is written", async () => {
    const files: Record<string, string> = {
      "memfs:/town/evenhand.yml": "council: portsmouth\n",
      "memfs:/town/.gitignore": "built/\n",
      "memfs:/town/a%20%28final%29.md": report,
      "memfs:/town/built/b.md": report,
      "memfs:/town/more/c.md": report.replace("lamps.", "lamps at \u{A3}9."),
    };
    client.connection.onRequest("evenhand/readFile", ({ uri }: { uri: string }) =>
      files[uri] === undefined ? null : { bytes: files[uri] },
    );
    client.connection.onRequest("evenhand/readFolder", ({ uri }: { uri: string }) => {
      const below = Object.keys(files).flatMap((file) =>
        file.startsWith(`${uri}/`) ? [file.slice(uri.length + 1)] : [],
      );
      const names = [...new Set(below.map((path) => path.split("/")[0] ?? ""))];
      return names.map((name) => ({ name: decodeURIComponent(name), is: below.includes(name) ? "file" : "folder" }));
    });
    await start({ folder: "memfs:/town" });
    const items = await ask();
    assert.deepEqual(
      items.map(({ uri }) => uri),
      ["memfs:/town/a%20%28final%29.md", "memfs:/town/more/c.md"],
    );
    assert.match(String(items[0]?.items?.find(({ code }) => code === "party-name")?.message), /Portsmouth/);
    assert.match(String(items[1]?.items?.[0]?.message), /Windows-1252/);
    await client.open("memfs:/town/a%20(final).md", report);
    const opened = (await ask(items)).filter(({ items: found }) => found?.length);
    assert.deepEqual(
      opened.map(({ uri }) => uri),
      ["memfs:/town/a%20(final).md"],
    );
    assert.equal(client.totals.at(-1)?.reports, 2);
  });

  it("leaves the workspace alone where the editor's settings say so", async () => {
    client.settings = { workspace: { check: false } };
    await start();
    assert.deepEqual(await ask(), []);
    // What a client keeps of a document that it closes is taken back.
    const uri = uriOf("a.md");
    await client.open(uri, report);
    assert.ok((await client.pull(uri)).length > 0);
    const next = ask();
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    assert.deepEqual(await next, [{ kind: "full", uri, version: null, items: [] }]);
  });
});
