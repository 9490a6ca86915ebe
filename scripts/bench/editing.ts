import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Chance, chance } from "../random.ts";
import { countWords, generateReport } from "./generate.ts";
import { LanguageClient } from "./languageClient.ts";
import { median, quantile, type Result } from "./results.ts";
import { memoryNow, peakMemory } from "./run.ts";

const words = 50_000;
const edits = 200;
const warmUp = 20;
const openings = 5;

/** Starts the built server, hands it to `measure` with a folder and a report's address, and puts both away. */
async function withServer<T>(server: string, measure: (client: LanguageClient, uri: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-bench-"));
  const client = new LanguageClient(process.execPath, [server, "--stdio"]);
  try {
    const rootUri = pathToFileURL(folder).href;
    const capabilities = {
      textDocument: { publishDiagnostics: { versionSupport: true } },
      workspace: { configuration: true, workspaceFolders: true },
    };
    await client.request("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "bench" }],
      capabilities,
    });
    client.notify("initialized", {});
    writeFileSync(join(folder, "report.md"), "");
    return await measure(client, pathToFileURL(join(folder, "report.md")).href);
  } finally {
    await client.stop();
    rmSync(folder, { recursive: true });
  }
}

const open = async (
  client: LanguageClient,
  uri: string,
  text: string,
): Promise<{ readonly ms: number; readonly count: number }> => {
  const began = performance.now();
  const answer = client.diagnostics(uri, 1);
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  const { diagnostics } = await answer;
  return { ms: performance.now() - began, count: diagnostics.length };
};

/** Opening a long report in a server that has just started, until its diagnostics are there. */
export async function measureOpening(server: string): Promise<Result> {
  const text = generateReport(1, words);
  const runs: number[] = [];
  for (let i = 0; i < openings; i++) {
    runs.push((await withServer(server, (client, uri) => open(client, uri, text))).ms);
  }
  const note = `${countWords(text)} words, a fresh server each time, median of ${openings}`;
  return { part: "open", figures: [{ name: "open → diagnostics", value: median(runs), unit: "ms", aim: 400, note }] };
}

/** One-character edits at random places of a long report, each until the diagnostics of its version are there. */
export async function measureEditing(server: string): Promise<Result> {
  const text = generateReport(1, words);
  return withServer(server, async (client, uri) => {
    const { count } = await open(client, uri, text);
    const typist = new Typist(text, chance(2));
    const times: number[] = [];
    for (let version = 2; version < warmUp + edits + 2; version++) {
      const contentChanges = [typist.edit()];
      const began = performance.now();
      const answer = client.diagnostics(uri, version);
      client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
      await answer;
      if (version >= warmUp + 2) times.push(performance.now() - began);
      await pause(5);
    }
    const note = `${edits} edits, ${countWords(text)} words, ${count} diagnostics each time`;
    return {
      part: "edit",
      figures: [
        { name: "edit → diagnostics, p50", value: median(times), unit: "ms", note },
        { name: "edit → diagnostics, p95", value: quantile(times, 0.95), unit: "ms", aim: 10 },
        { name: "edit → diagnostics, slowest", value: Math.max(...times), unit: "ms" },
        { name: "server memory, peak", value: peakMemory(client.pid), unit: "MB", aim: 150 },
        { name: "server memory, at the end", value: memoryNow(client.pid), unit: "MB" },
      ],
    };
  });
}

/** Types and deletes single letters within lines, and knows what the text then is. */
class Typist {
  readonly #lines: string[];
  readonly #chance: Chance;

  constructor(text: string, source: Chance) {
    this.#lines = text.split("\n");
    this.#chance = source;
  }

  edit(): { readonly range: object; readonly text: string } {
    let line = this.#chance.whole(0, this.#lines.length - 1);
    while (!this.#lines[line]) line = this.#chance.whole(0, this.#lines.length - 1);
    const words = this.#lines[line] ?? "";
    const start = this.#chance.whole(0, words.length - 1);
    const types = this.#chance.next() < 0.6;
    const text = types ? this.#chance.pick(["a", "e", "s", "t", " ", "n"]) : "";
    const end = types ? start : start + 1;
    this.#lines[line] = words.slice(0, start) + text + words.slice(end);
    return { range: { start: { line, character: start }, end: { line, character: end } }, text };
  }
}
