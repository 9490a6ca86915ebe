import assert from "node:assert/strict";
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { footnote } from "../../server/footnotes.ts";
import { apply, LanguageClient } from "../support/languageClient.ts";

const uri = "file:///nowhere/report.md";
const text = `---
council: portsmouth
kind: committee-report
title: Lamps
classification: public
appendices:
  - { id: A, title: Survey }
---

# Lamps

## 1. Background

1.1 The survey in Appendix A counts 4,000 lamps. See paragraph 2.1 and paragraph 3 of Schedule 12A.

## 2. Options considered

2.1 **Option 1 – Keep the lamps.** Merits: no capital cost. Demerits: energy costs rise by £20,000.

2.2 **Option 2 – New lamps.** Merits: energy use falls; repairs fall.

## Appendix A: Survey

The reserve price is £650,000.
`;
const document = TextDocument.create(uri, "markdown", 1, text);
const at = (words: string, offset = 0) => document.positionAt(text.indexOf(words) + offset);

describe("the language server, for authors", () => {
  let client: LanguageClient;
  const ask = <T>(method: string, more: object = {}): Promise<T> =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more });

  before(async () => {
    client = new LanguageClient();
    await client.start({ pull: true, versionedEdits: true });
    await client.open(uri, text);
  });
  after(() => client.stop());

  it("outlines sections with the options in them", async () => {
    const [title] = await ask<DocumentSymbol[]>("documentSymbol");
    const names = title?.children?.map(({ name }) => name);
    assert.deepEqual(names, ["1 Background", "2 Options considered", "Appendix A: Survey"]);
    assert.equal(title?.children?.[1]?.children?.length, 2);
  });

  it("names an option that has a heading to itself once", async () => {
    const headed = `${text.slice(0, text.indexOf("2.1 **"))}### Option 1: Sell\n\nMerits: a receipt.\n\nDemerits: no land.\n\n### Option 2: Keep\n\nThis is the recommended option. Merits: land. Demerits: no receipt.\n`;
    await client.change(uri, 2, [{ text: headed }]);
    const [title] = await ask<DocumentSymbol[]>("documentSymbol");
    await client.change(uri, 3, [{ text }]);
    const options = title?.children?.at(-1)?.children?.map(({ name, detail, children }) => [name, detail, children]);
    assert.deepEqual(options, [
      ["Option 1: Sell", undefined, []],
      ["Option 2: Keep", "recommended", []],
    ]);
  });

  it("folds the front matter and each section", async () => {
    const ranges = await ask<FoldingRange[]>("foldingRange");
    assert.ok(ranges.some(({ startLine, endLine }) => startLine === 0 && endLine === 7));
    assert.ok(ranges.some(({ startLine }) => startLine === at("## 2.").line));
  });

  it("says above the text what applies, and what each option has been given", async () => {
    const titles = (await ask<CodeLens[]>("codeLens")).map(({ command }) => command?.title ?? "");
    assert.match(titles[0] ?? "", /^public · Portsmouth · committee report · \d+ errors/);
    assert.ok(
      titles.some((title) => /^2 merits · no demerit · no cost given/.test(title)),
      titles.join("\n"),
    );
  });

  it("leads from references to what they name, and not from those to Acts", async () => {
    const links = await ask<DocumentLink[]>("documentLink");
    const targets = links.map(({ target }) => target?.split("#")[1]);
    assert.deepEqual(targets, [`L${at("## Appendix A").line + 1},4`, `L${at("2.1 **").line + 1},1`]);
    const definition = await ask<Location>("definition", { position: at("Appendix A counts", 3) });
    assert.equal(definition.range.start.line, at("## Appendix A").line);
  });

  it("renames an appendix everywhere, and refuses a name that is none", async () => {
    const position = at("Appendix A counts", 9);
    const edit = await ask<WorkspaceEdit>("rename", { position, newName: "C" });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const renamed = TextDocument.applyEdits(document, change?.edits as never);
    assert.match(renamed, /id: C, title: Survey/);
    assert.match(renamed, /in Appendix C counts/);
    assert.match(renamed, /## Appendix C: Survey/);
    await assert.rejects(ask("rename", { position, newName: "the survey" }), /one capital letter or a number/);
  });

  it("offers keys and values of the front matter, missing sections, rules and wordings", async () => {
    /** What is offered behind `typed`, on a line of its own before `words`. */
    const labels = async (words: string, typed: string) => {
      const start = at(words);
      await client.change(uri, 2, [{ range: { start, end: start }, text: `${typed}\n` }]);
      const position = { line: start.line, character: typed.length };
      const items = await ask<CompletionItem[] | null>("completion", { position, context: { triggerKind: 1 } });
      await client.change(uri, 3, [{ text }]);
      return items?.map(({ label }) => label) ?? [];
    };
    assert.ok((await labels("title:", "urgent: ")).includes("no"));
    const keys = await labels("title:", "mee");
    assert.ok(keys.includes("meeting") && !keys.includes("title"), keys.join(", "));
    const sections = await labels("## Appendix", "## ");
    assert.ok(
      sections.some((label) => /Legal implications/.test(label)),
      sections.join(", "),
    );
    assert.ok((await labels("1.1 The", "<!-- evenhand allow par")).includes("party-name"));
    assert.ok((await labels("## Appendix", "")).includes("exempt, paragraph 3"));
  });

  it("offers what belongs under the key that the cursor is under, in lists too", async () => {
    const labels = async (words: string) => {
      const offset = words.indexOf("¦");
      const whole = words.replace("¦", "");
      await client.change(uri, 2, [{ text: whole }]);
      const position = TextDocument.create(uri, "markdown", 1, whole).positionAt(offset);
      const items = await ask<CompletionItem[] | null>("completion", { position, context: { triggerKind: 1 } });
      await client.change(uri, 3, [{ text }]);
      return items?.map(({ label }) => label) ?? [];
    };
    const front = (lines: string) => `---\ncouncil: portsmouth\n${lines}\n---\n\n# T\n`;
    assert.deepEqual(await labels(front("exemption:\n  ¦\nbriefing:\n  group: X\n  topic: y")), [
      "paragraphs",
      "public-interest",
      "review",
    ]);
    assert.ok((await labels(front("appendices:\n  - id: A\n    title: Map\n¦"))).includes("title"));
    assert.deepEqual(await labels(front("appendices:\n  - { id: A, ¦ }")), ["title", "classification"]);
    assert.ok((await labels(front("appendices:\n  - { id: A, classification: ¦ }"))).includes("exempt"));
    assert.ok((await labels(front("wards:\n  - ¦"))).includes("All"));
  });

  it("offers sections where their first letters stand already, in the place of what is typed", async () => {
    const start = at("## Appendix");
    await client.change(uri, 2, [{ range: { start, end: start }, text: "## Leg\n\n" }]);
    const position = { line: start.line, character: 6 };
    const items = await ask<CompletionItem[]>("completion", { position, context: { triggerKind: 1 } });
    await client.change(uri, 3, [{ text }]);
    const legal = items.find(({ label }) => /^Legal/.test(label))?.textEdit;
    assert.deepEqual(legal && "range" in legal && legal.range, {
      start: { line: start.line, character: 2 },
      end: position,
    });
    assert.match(legal?.newText ?? "", /^ 3\. Legal implications\n/);
  });

  it("renames in lists of names, not an Act's appendix, and never to a name that is taken", async () => {
    const whole = text.replace(
      "See paragraph",
      "Appendices A and B differ; so do options 1 and 2. Appendix A of the Lamps Act 1925 applies. See paragraph",
    );
    await client.change(uri, 2, [{ text: `${whole}\n## Appendix B: Costs\n\nNone.\n` }]);
    const renamed = async (words: string, newName: string) => {
      const offset = whole.indexOf(words) + words.length;
      const position = TextDocument.create(uri, "markdown", 1, whole).positionAt(offset);
      return apply(uri, whole, await ask<WorkspaceEdit>("rename", { position, newName }));
    };
    try {
      assert.match(await renamed("in Appendix A", "C"), /Appendices C and B differ.*Appendix A of the Lamps Act/);
      assert.match(await renamed("**Option 1", "3"), /options 3 and 2/);
      await assert.rejects(renamed("in Appendix A", "B"), /appendix B already/);
      await assert.rejects(renamed("**Option 1", "2"), /option 2 already/);
    } finally {
      await client.change(uri, 3, [{ text }]);
    }
  });

  it("puts a footnote for the source behind a claim, with the next free number", async () => {
    const claimed = text
      .replace(
        "## 2. Options",
        "Several studies demonstrate that new lamps cut crime.[^1] They cost little.\n\n[^1]: Survey, 2024.\n\n## 2. Options",
      )
      .replace("crime.[^1]", "crime. It was counted.[^1]");
    const other = uri.replace("report", "claims");
    await client.open(other, claimed);
    const claim = (await client.pull(other)).find(({ code }) => code === "unsupported-claim")!;
    const offered = (await client.actions(other, claim)).find(({ title }) => /footnote/.test(title));
    const noted = apply(other, claimed, offered?.edit);
    assert.match(noted, /cut crime\.\[\^2\] It was/);
    const [placeholder = ""] = /\[insert the source: [^\]]+\]/.exec(noted) ?? [];
    assert.ok(noted.endsWith(`£650,000.\n\n[^2]: ${placeholder}\n`));
    // The footnote is what the claim wanted; until a source stands in it, that is found where it is to be written.
    const foundIn = async (name: string, words: string) => {
      const written = uri.replace("report", name);
      await client.open(written, words);
      const found = await client.pull(written);
      return (code: string) => found.filter((one) => one.code === code).map(({ range }) => range.start.line);
    };
    const begun = await foundIn("begun", noted);
    const line = noted.slice(0, noted.indexOf(placeholder)).split("\n").length - 1;
    assert.deepEqual(begun("unsupported-claim"), []);
    assert.ok(begun("template-residue").includes(line));
    const done = await foundIn("done", noted.replace(placeholder, "Halden, Streets at Night, May 2021, page 4."));
    assert.deepEqual(done("unsupported-claim"), []);
    assert.ok(!done("template-residue").includes(line));
  });

  it("moves a passage to an exempt appendix", async () => {
    const start = at("The reserve price");
    const range = { start, end: { line: start.line, character: 12 } };
    const actions = await ask<CodeAction[]>("codeAction", {
      range,
      context: { diagnostics: [], only: ["refactor.extract"] },
    });
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ["refactor.extract.evenhand"],
    );
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const moved = TextDocument.applyEdits(document, change?.edits as never);
    assert.match(moved, /^classification: part-exempt$/m);
    assert.match(
      moved,
      /The detail is in the exempt appendix\.\n\n## Exempt appendix\n\nNot for publication: .*\n\nThe reserve price is £650,000\.\n$/,
    );
  });

  it("names the exempt part that it moves a passage to, and not a heading in it or what its title tells", async () => {
    for (const [part, name] of [
      ["Exempt appendix B: Offers", "exempt appendix B"],
      ["Part II", "Part II"],
      ["Exempt appendix – prices", "the exempt appendix"],
    ] as const) {
      const whole = `---\ncouncil: portsmouth\nkind: committee-report\nclassification: part-exempt\n---\n\n# T\n\n## Facts\n\nIt is £5.\n\n## ${part}\n\nTwo.\n\n### Prices\n\nThree.\n`;
      const uri = `file:///nowhere/${name.replaceAll(" ", "-")}.md`;
      await client.open(uri, whole);
      const read = TextDocument.create(uri, "markdown", 1, whole);
      const [action] = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range: { start: read.positionAt(whole.indexOf("It is £5")), end: read.positionAt(whole.indexOf("£5")) },
        context: { diagnostics: [], only: ["refactor"] },
      });
      assert.equal(action?.title, `Move to “${part}”`);
      const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      const moved = TextDocument.applyEdits(read, change?.edits as never);
      assert.match(moved, new RegExp(`\\nThe detail is in ${name}\\.\\n`));
      assert.match(moved, /Three\.\n\nIt is £5\.\n$/);
    }
  });

  it("leaves headings where they are when it moves what stands around them", async () => {
    const whole =
      "---\ncouncil: portsmouth\nkind: committee-report\nclassification: public\n---\n\n# T\n\n## 1. Facts\n\n1.1 It is £5.\n\n## 2. Reasons\n\n2.1 It is £6.\n";
    const uri = "file:///nowhere/around.md";
    await client.open(uri, whole);
    const read = TextDocument.create(uri, "markdown", 1, whole);
    const [action] = await client.connection
      .sendRequest<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri },
        range: { start: read.positionAt(whole.indexOf("It is £5")), end: read.positionAt(whole.length) },
        // A kind without words is every kind.
        context: { diagnostics: [], only: [""] },
      })
      .then((all) => all.filter(({ kind }) => kind === "refactor.extract.evenhand"));
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const moved = TextDocument.applyEdits(read, change?.edits as never);
    assert.match(moved, /1\.1 The detail is in the exempt appendix\.\n\n## 2\. Reasons\n\n2\.1 The detail/);
    assert.match(moved, /\n\nIt is £5\.\n\nIt is £6\.\n$/);
  });

  it("puts the footnote behind the sentence itself where all of it is marked", () => {
    const words = "It is generally known. The rent is £71. The end.\n";
    const { report } = readMarkdown(words);
    const behind = (sentence: string) => {
      const at = words.indexOf(sentence) + sentence.length;
      return TextDocument.applyEdits(
        TextDocument.create(uri, "markdown", 1, words),
        footnote(report, report.blocks[0]!, at).map(({ start, end, text: newText }) => {
          const read = TextDocument.create(uri, "markdown", 1, words);
          return { range: { start: read.positionAt(start), end: read.positionAt(end) }, newText };
        }),
      );
    };
    assert.match(behind("It is generally known."), /^It is generally known\.\[\^1\] The rent/);
    assert.match(behind("It is generally"), /^It is generally known\.\[\^1\] The rent/);
    assert.match(behind("The end."), /The end\.\[\^1\]\n\n\[\^1\]: /);
  });

  it("leaves numbers and lists whole where it moves them, and footnotes where they are", async () => {
    const body = "1.1 The bid was £1m.\n\n1.2 The list:\n\n- one\n- two\n\nText.[^1]\n\n[^1]: Survey\n";
    const whole = `${text.slice(0, text.indexOf("## 1."))}## 1. Background\n\n${body}`;
    const read = TextDocument.create(uri, "markdown", 1, whole);
    await client.change(uri, 2, [{ text: whole }]);
    const moved = async (from: string, to: string) => {
      const range = {
        start: read.positionAt(whole.indexOf(from)),
        end: read.positionAt(whole.indexOf(to) + to.length),
      };
      const context = { diagnostics: [], only: ["refactor.extract"] };
      const [action] = await ask<CodeAction[]>("codeAction", { range, context });
      return apply(uri, whole, action?.edit);
    };
    const number = await moved("The bid", "£1m");
    assert.match(number, /^1\.1 The detail is in the exempt appendix\.\n\n1\.2/m);
    assert.match(number, /\n\nThe bid was £1m\.\n$/);
    const list = await moved("one\n", "two");
    assert.match(list, /\n- The detail is in the exempt appendix\.\n\nText/);
    assert.match(list, /\n\n- one\n- two\n$/);
    assert.equal(await moved("Survey\n", "Survey"), whole);
    await client.change(uri, 3, [{ text }]);
  });

  it("writes a new report of each kind that says what is still to be written", async () => {
    const { councils, kinds } = await client.connection.sendRequest<{ councils: { id: string }[]; kinds: string[] }>(
      "evenhand/choices",
    );
    assert.ok(councils.some(({ id }) => id === "portsmouth"));
    for (const kind of kinds) {
      const made = await client.connection.sendRequest<string>("evenhand/newReport", { council: "portsmouth", kind });
      assert.match(made, new RegExp(`^---\ncouncil: portsmouth\nkind: ${kind}\n`));
      await client.open(`file:///nowhere/${kind}.md`, made);
      const items = await client.pull(`file:///nowhere/${kind}.md`);
      const codes = new Set(items.map(({ code }) => code));
      assert.ok(!codes.has("section-missing") && !codes.has("options-missing"), `${kind}: ${[...codes].join(", ")}`);
    }
  });
});
