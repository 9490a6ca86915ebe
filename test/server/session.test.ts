import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { chance } from "../../scripts/random.ts";
import { apply, LanguageClient } from "../support/languageClient.ts";

const header =
  "---\ncouncil: portsmouth\nkind: committee-report\ntitle: Lamps\nclassification: public\n---\n\n# Lamps\n\n";
const text = `${header}## 1. Background\n\nThe Labour Group asked for more lamps.\n\n- The cost is [insert cost].\n\n| A | B |\n| --- | --- |\n| [insert sum] | 2 |\n`;

const codes = (items: readonly Diagnostic[]) => items.map(({ code }) => code);
const has = (code: string) => (items: readonly Diagnostic[]) => items.some((item) => item.code === code);

describe("the language server", () => {
  let folder = "";
  let uri = "";
  let client: LanguageClient;
  const settings = (yml: string) => {
    writeFileSync(join(folder, "evenhand.yml"), yml);
    return client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    uri = pathToFileURL(join(folder, "report.md")).href;
    client = new LanguageClient();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("publishes findings with the clause to a client that does not pull, and takes them back", async () => {
    const { capabilities } = await client.start();
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const party = diagnostics.find(({ code }) => code === "party-name");
    assert.match(String(party?.message), /\(Portsmouth .*6\.1/);
    assert.deepEqual(party?.range, { start: { line: 11, character: 4 }, end: { line: 11, character: 16 } });
    assert.equal(client.statuses.at(-1)?.council, "Portsmouth");
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await client.published(uri, (params) => params.diagnostics.length === 0);
  });

  it("answers a client that pulls, and says the same after edits as when opened afresh", async () => {
    await client.start({ pull: true });
    const windows = text.replace(/\n/g, "\r\n");
    const document = TextDocument.create(uri, "markdown", 1, windows);
    await client.open(uri, windows);
    const { next } = chance(3);
    for (let version = 2; version < 30; version++) {
      const at = document.positionAt(
        header.length + 20 + Math.floor(next() * (document.getText().length - header.length - 20)),
      );
      const change = {
        range: { start: at, end: at },
        text: ["x", "\r\n", "# ", "The Green Party said so. ", "|"][version % 5] ?? "",
      };
      TextDocument.update(document, [change], version);
      await client.change(uri, version, [change]);
    }
    const other = uri.replace("report", "other");
    await client.open(other, document.getText());
    assert.deepEqual(await client.pull(uri), await client.pull(other));
    assert.ok((await client.pull(uri)).length > 2);
  });

  it("offers each fix, an allowance in its form, and the rule's page", async () => {
    await client.start();
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const before = diagnostics.filter(({ code }) => code === "party-name" || code === "template-residue");
    assert.equal(before.length, 3);
    let now = text;
    for (const item of before.toReversed()) {
      const actions = await client.actions(uri, item);
      const allow = actions.find(({ title }) => title.startsWith(`Allow “${item.code}”`));
      assert.match(JSON.stringify(allow?.edit), /"version":1/);
      now = apply(uri, now, allow?.edit).replace("reason to be given", "as it was moved");
    }
    assert.match(now, /\n<!-- evenhand allow party-name: as it was moved -->\n\nThe Labour/);
    const other = uri.replace("report", "allowed");
    await client.open(other, now);
    const left = codes((await client.published(other)).diagnostics);
    assert.ok(!left.includes("party-name") && !left.includes("template-residue"), String(left));
    const explain = (await client.actions(uri, before[0] as Diagnostic)).find(({ title }) =>
      title.startsWith(`Explain “${before[0]?.code}”`),
    );
    await client.connection.sendRequest("workspace/executeCommand", explain?.command);
    assert.match(client.messages[0] ?? "", /# party-name/);
  });

  it("loads the pack that a report names by a path, with its own rules, and reads it again when it changes", async () => {
    const pack = (phrase: string) =>
      writeFileSync(
        join(folder, "own.yml"),
        `id: ownham\ncouncil: Ownham\ntitle: Own\nextends: generic\nescalation: Ask.\nlayout: Own.\nown-rules:\n  - { id: soon, why: Say when., avoid: [${phrase}], examples: { found: x, quiet: y } }\n`,
      );
    pack("in due course");
    await client.start();
    await client.open(uri, "---\ncouncil: own.yml\ntitle: Ponds\n---\n\nIt comes in due course, or later on.\n");
    const own = (at: number) => (items: readonly Diagnostic[]) =>
      items.some(({ code, range }) => code === "ownham/soon" && range.start.character === at);
    const { diagnostics } = await client.published(uri, (params) => own(9)(params.diagnostics));
    const finding = diagnostics.find(({ code }) => code === "ownham/soon");
    assert.equal(finding?.codeDescription, undefined);
    assert.equal(client.statuses.at(-1)?.council, "Ownham");
    const page = await client.connection.sendRequest("evenhand/page", { rule: "ownham/soon" });
    assert.match(String(page), /# ownham\/soon/);
    pack("later on");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    await client.published(uri, (params) => own(27)(params.diagnostics) && !own(9)(params.diagnostics));
  });

  it("asks a client with commands for the reason, and refuses when the text has moved on", async () => {
    await client.start({ commands: true });
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const item = diagnostics.find(({ code }) => code === "party-name") as Diagnostic;
    const allow = (await client.actions(uri, item)).find(({ title }) => title.startsWith("Allow “party-name”"));
    const [, version, rule, start] = allow?.command?.arguments ?? [];
    const ask = () =>
      client.connection.sendRequest("evenhand/allow", { uri, version, rule, start, reason: "it is --> quoted" });
    assert.match(
      apply(uri, text, (await ask()) as never),
      /<!-- evenhand allow party-name: it is quoted -->\n\nThe Labour/,
    );
    await client.change(uri, 2, [
      { range: { start: { line: 11, character: 0 }, end: { line: 11, character: 0 } }, text: "x" },
    ]);
    assert.equal(await ask(), null);
    assert.match(await client.connection.sendRequest("evenhand/page", { rule: "party-name" }), /^# party-name/);
  });

  it("shows the reason, the clause in our words and where a hard case goes", async () => {
    await client.start();
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const hover = await client.hover(uri, diagnostics.find(({ code }) => code === "party-name") as Diagnostic);
    assert.match(JSON.stringify(hover?.contents), /Portsmouth 6\.1:\* Officers work for the whole council/);
    assert.equal(
      await client.hover(uri, { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } } }),
      null,
    );
  });

  it("speaks the client's language where it was given the words", async () => {
    const strings = {
      "Explain “{0}”": "Esbonio “{0}”",
      "Why:": "Pam:",
      "1 error": "1 gwall",
      "{0} errors": "{0} gwall",
    };
    await client.start({ strings });
    await client.open(uri, text);
    const { diagnostics } = await client.published(uri);
    const party = diagnostics.find(({ code }) => code === "party-name") as Diagnostic;
    const titles = (await client.actions(uri, party)).map(({ title }) => title);
    assert.ok(titles.includes("Esbonio “party-name”") && titles.includes("Allow “party-name” here, because …"));
    assert.match(JSON.stringify((await client.hover(uri, party))?.contents), /\*Pam:\*/);
    const lenses = await client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });
    assert.match(JSON.stringify(lenses), /\d gwall/);
  });

  it("follows evenhand.yml, keeps the last good settings while it is broken, and says so in it", async () => {
    await client.start();
    await settings("rules: { party-name: off }\n");
    await client.open(uri, text);
    assert.ok(!codes((await client.published(uri)).diagnostics).includes("party-name"));
    await settings("rules: { party-name: error }\n");
    await client.published(uri, ({ diagnostics }) =>
      diagnostics.some(({ code, severity }) => code === "party-name" && severity === 1),
    );
    await settings("rules: { party-name: error, party-nam: off }\n");
    const yml = pathToFileURL(join(folder, "evenhand.yml")).href;
    const { diagnostics } = await client.published(yml);
    assert.match(String(diagnostics[0]?.message), /“party-name”/);
    assert.deepEqual(diagnostics[0]?.range.start, { line: 0, character: 28 });
    await settings("rules: { party-name: [\n");
    await client.published(yml, (params) =>
      params.diagnostics.some(({ message }) => /cannot be read/.test(String(message))),
    );
    await client.change(uri, 2, [
      { range: { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } }, text: " " },
    ]);
    const after = await client.published(uri, ({ version }) => version === 2);
    assert.ok(after.diagnostics.some(({ code, severity }) => code === "party-name" && severity === 1));
    await settings("rules: {}\n");
    await client.published(yml, (params) => params.diagnostics.length === 0);
  });

  it("takes the council of the editor's settings only where the folder names none", async () => {
    client.settings = { council: "barnet" };
    await client.start({ pull: true });
    const council = async () => {
      await client.pull(uri);
      return client.statuses.at(-1)?.council;
    };
    await client.open(uri, text.replace("council: portsmouth\n", ""));
    assert.equal(await council(), "Barnet");
    await settings("council: plymouth\n");
    assert.equal(await council(), "Plymouth");
  });

  it("keeps the settings of two folders apart, and the editor's own", async () => {
    await client.start({ pull: true });
    await settings("rules: { party-name: off }\n");
    const elsewhere = mkdtempSync(join(tmpdir(), "evenhand-"));
    const other = pathToFileURL(join(elsewhere, "report.md")).href;
    await client.open(uri, text);
    await client.open(other, text);
    assert.ok(!has("party-name")(await client.pull(uri)));
    assert.ok(has("party-name")(await client.pull(other)));
    client.settings = { enable: false };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await client.pull(other), []);
    assert.ok(client.refreshes > 0);
    rmSync(elsewhere, { recursive: true });
  });

  it("is silent on a text that is no report, until settings govern its folder", async () => {
    await client.start({ pull: true });
    const readme = uri.replace("report", "README");
    await client.open(readme, "# Notes\n\nThe Labour Group asked for more lamps.\n");
    assert.deepEqual(await client.pull(readme), []);
    await settings("council: portsmouth\n");
    assert.ok(has("party-name")(await client.pull(readme)));
  });

  it("applies the safe fixes, and only those, as one action", async () => {
    await client.start();
    const misspelt = `${text}\n## 2. Recomendations\n\nThat Cabinet agrees option 1.\n`;
    await client.open(uri, misspelt);
    const { diagnostics } = await client.published(uri);
    const [all] = await client.actions(uri, diagnostics[0] as Diagnostic, ["source.fixAll"]);
    assert.equal(all?.kind, "source.fixAll.evenhand");
    assert.equal(apply(uri, misspelt, all?.edit), misspelt.replace("Recomendations", "Recommendations"));
    assert.deepEqual(await client.actions(uri, diagnostics[0] as Diagnostic, ["refactor"]), []);
  });

  it("allows a finding about the whole report where it stands", async () => {
    await client.start({ pull: true });
    const bare =
      "**Title:** Lamps\n\n**Date:** 3 May 2027\n\n**Meeting:** Cabinet\n\n# 1. Recommendations\n\nThat Cabinet agrees the lamps.\n";
    for (const [index, start] of [bare, `---\ntitle: Lamps\nmeeting: Cabinet\n---\n\n# Lamps\n`].entries()) {
      const one = uri.replace("report", `whole${index}`);
      await client.open(one, start);
      const missing = (await client.pull(one)).find(({ code }) => code === "classification-missing") as Diagnostic;
      const where = index === 0 ? "here" : "in the whole report";
      const allow = (await client.actions(one, missing)).find(
        ({ title }) => title === `Allow “classification-missing” ${where}, because …`,
      );
      const allowed = apply(one, start, allow?.edit).replace("reason to be given", "marked on the cover");
      const other = uri.replace("report", `allowed${index}`);
      await client.open(other, allowed);
      assert.ok(!has("classification-missing")(await client.pull(other)), allowed);
    }
  });

  it("offers once what several findings share, and says how many an allowance allows", async () => {
    await client.start({ pull: true, commands: true });
    const kind = "kind: committee-report";
    for (const [index, whole] of [
      `---\n${kind}\n---\n\n# Moorings\n\nText.\n`,
      `---\n${kind}\ntitle: Moorings\n---\n\nText.\n`,
    ].entries()) {
      const one = uri.replace("report", `shared${index}`);
      await client.open(one, whole);
      const missing = (await client.pull(one)).filter(({ code }) => code === "section-missing");
      assert.ok(missing.length > 1);
      const actions = await client.actions(one, missing[1] as Diagnostic);
      const titles = actions.map(({ title }) => title);
      assert.deepEqual(titles.toSorted(), [...new Set(titles)].toSorted());
      const where = index === 0 ? "here" : "in the whole report";
      const title = `Allow “section-missing” ${where} (all ${missing.length}), because …`;
      const allow = actions.find((action) => action.title === title);
      assert.equal(allow?.diagnostics?.length, missing.length, titles.join("\n"));
      const [, version, rule, at] = allow?.command?.arguments ?? [];
      const edit = await client.connection.sendRequest("evenhand/allow", {
        uri: one,
        version,
        rule,
        start: at,
        reason: "a note",
      });
      const allowed = uri.replace("report", `together${index}`);
      await client.open(allowed, apply(one, whole, edit as never));
      assert.ok(!has("section-missing")(await client.pull(allowed)));
    }
  });

  it("leaves the paragraph that is being written alone until its author is done there, where the settings say so", async () => {
    client.settings = { waitForParagraph: true };
    await client.start({ pull: true });
    await client.open(uri, text);
    const parties = async () => codes(await client.pull(uri)).filter((code) => code === "party-name").length;
    assert.equal(await parties(), 1);
    const type = (version: number, line: number, words: string) => {
      const at = { line, character: 0 };
      return client.change(uri, version, [{ range: { start: at, end: at }, text: words }]);
    };
    const cursor = (line: number) =>
      client.connection.sendNotification("evenhand/cursor", { uri, position: { line, character: 3 } });
    await type(2, 11, "Today ");
    await cursor(11);
    assert.equal(await parties(), 0);
    assert.ok(has("template-residue")(await client.pull(uri)));
    await cursor(13);
    assert.equal(await parties(), 1);
    await type(3, 11, "And ");
    assert.equal(await parties(), 0);
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    assert.equal(await parties(), 1);
    assert.ok(client.refreshes > 0);
  });

  it("says that front matter is broken at its place, reads an empty report, and a very large one", async () => {
    await client.start({ pull: true });
    await client.open(uri, "---\nkind: comittee-report\n---\n\nWords.\n");
    const [first] = await client.pull(uri);
    assert.deepEqual(first?.range, { start: { line: 1, character: 6 }, end: { line: 1, character: 21 } });
    await client.open(uri.replace("report", "empty"), "");
    await client.pull(uri.replace("report", "empty"));
    const large = uri.replace("report", "large");
    await client.open(large, header + "A plain sentence about lamps on the quay.\n\n".repeat(240_000));
    assert.ok(Array.isArray(await client.pull(large)));
  }).timeout(180_000);
});
