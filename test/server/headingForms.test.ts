import assert from "node:assert/strict";
import type { CodeAction, CompletionItem, Diagnostic, DocumentSymbol } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { apply, LanguageClient } from "../support/languageClient.ts";

const header = "Meeting: Pier Board\nDate: 4 May 2027\nSubject: The slipway\nClassification: Public\n";
const parts = [
  ["Purpose of report", "To agree a repair of the slipway."],
  ["Recommendations", "That the Board approves the repair."],
  ["Background", "The slipway is shut since March. Nobody can launch a boat from it."],
  ["Legal implications", "The Board has the power under its own Act."],
] as const;

/** A report whose headings are all written in one way; `number` is that of the section, from 1. */
const written = (heading: (title: string, number: number) => string, paragraph = (words: string) => words): string =>
  `${header}\n${parts.map(([title, words], index) => `${heading(title, index + 1)}\n\n${paragraph(words)}\n`).join("\n")}`;

const forms = {
  "in bold with numbers": ["md", written((title, number) => `**${number}. ${title}**`)],
  "in bold with colons": ["md", written((title) => `__${title}:__`)],
  "in capitals": ["md", written((title) => title.toUpperCase())],
  underlined: ["md", `The slipway\n===========\n\n${written((title) => `${title}\n${"-".repeat(title.length)}`)}`],
  "underlined with numbers": ["md", written((title, number) => `${number}. ${title}\n---------------------`)],
  "with the numbers of lists": ["md", written((title, number) => `${number}. ${title}`)],
  "with the numbers of lists, in bold": ["md", written((title, number) => `${number}. **${title}**`)],
  "with the numbers of lists, in capitals": ["md", written((title, number) => `${number}. ${title.toUpperCase()}`)],
  "bare in Markdown": ["md", written((title) => title)],
  "with signs on either side": ["md", `# The slipway #\n\n${written((title) => `## ${title} ##`)}`],
  "with one sign each": ["md", written((title, number) => `# ${number}. ${title}`)],
  "in plain text with numbers": ["txt", written((title, number) => `${number}.  ${title}`)],
  "in plain text in capitals": ["txt", written((title, number) => `${number} ${title.toUpperCase()}`)],
  "in plain text without either": ["txt", written((title) => title)],
} as const;

describe("a heading that an edit puts in", () => {
  let client: LanguageClient;
  let count = 0;
  before(async () => {
    client = new LanguageClient();
    client.settings = { council: "portsmouth" };
    await client.start({ pull: true });
  });
  after(() => client.stop());

  const opened = async (text: string, extension: string) => {
    const uri = `file:///nowhere/slipway${++count}.${extension}`;
    await client.open(uri, text, extension === "md" ? "markdown" : "plaintext");
    const ask = <T>(method: string, more: object = {}): Promise<T> =>
      client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more });
    const outline = async (): Promise<readonly string[]> => flat(await ask<DocumentSymbol[]>("documentSymbol"));
    return { uri, ask, outline, document: TextDocument.create(uri, "markdown", 1, text) };
  };

  for (const [form, [extension, text]] of Object.entries(forms))
    it(`is one of those that are ${form}, and leaves them all in the outline`, async () => {
      const { uri, ask, outline, document } = await opened(text, extension);
      const titles = (await outline()).map(bare);
      for (const [title] of parts) assert.ok(titles.includes(title.toLowerCase()), `${title} in ${titles.join(", ")}`);
      const { items } = await ask<{ items: Diagnostic[] }>("diagnostic");
      const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
      const passage = text.indexOf("The slipway is shut");
      const moved = { start: document.positionAt(passage), end: document.positionAt(passage + 9) };
      const actions = [
        ...(await ask<CodeAction[]>("codeAction", { range, context: { diagnostics: items } })),
        ...(await ask<CodeAction[]>("codeAction", { range: moved, context: { diagnostics: [], only: ["refactor"] } })),
      ].filter(({ edit }) => edit);
      const put = new Map<string, string>();
      for (const action of actions) {
        const after = apply(uri, text, action.edit);
        const other = await opened(after, extension);
        const now = (await other.outline()).map(bare);
        for (const title of titles) assert.ok(now.includes(title), `${action.title}: ${title} of\n${after}`);
        const named = /section “([^”]+)”|an (exempt appendix)|a (section for options)/i.exec(action.title);
        const made = (named?.[1] ?? named?.[2] ?? (named?.[3] && "options considered"))?.toLowerCase();
        if (made === undefined) continue;
        assert.ok(now.includes(made), `${action.title}: ${now.join(", ")} of\n${after}`);
        put.set(made, after);
      }
      assert.ok(put.has("exempt appendix") && put.has("reasons for recommendations"), [...put.keys()].join(", "));
    });

  it("has the number and the marks of those beside it, and makes room", async () => {
    const made = async (form: keyof typeof forms, title: RegExp) => {
      const [extension, text] = forms[form];
      const { uri, ask, document } = await opened(text, extension);
      const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
      const actions = await ask<CodeAction[]>("codeAction", { range, context: { diagnostics: [] } });
      return apply(uri, text, actions.find((one) => title.test(one.title))?.edit);
    };
    const reasons = /“Reasons for rec/;
    assert.match(
      await made("in bold with numbers", reasons),
      /\n\n\*\*4\. Reasons for recommendations\*\*\n\n[\s\S]*\n\n\*\*5\. Legal implications\*\*\n/,
    );
    assert.match(await made("in bold with colons", reasons), /\n\n__Reasons for recommendations:__\n\n/);
    assert.match(
      await made("with the numbers of lists", reasons),
      /\n\n4\. Reasons for recommendations\n\n[\s\S]*\n\n5\. Legal implications\n/,
    );
    assert.match(
      await made("with the numbers of lists, in bold", reasons),
      /\n\n4\. \*\*Reasons for recommendations\*\*\n\n[\s\S]*\n\n5\. \*\*Legal/,
    );
    assert.match(await made("underlined", reasons), /\n\nReasons for recommendations\n-{27}\n\n/);
    assert.match(await made("underlined with numbers", reasons), /\n\n4\. Reasons for recommendations\n-{30}\n\n/);
    assert.match(await made("with signs on either side", reasons), /\n\n## Reasons for recommendations ##\n\n/);
    assert.match(await made("with one sign each", reasons), /\n\n# 4\. Reasons for recommendations\n\n/);
    assert.match(
      await made("in plain text in capitals", reasons),
      /\n\n4 REASONS FOR RECOMMENDATIONS\n\n[\s\S]*\n\n5 LEGAL/,
    );
  });

  const completed = async (marked: string, extension: string, label: string): Promise<string | undefined> => {
    const text = marked.replace("¦", "");
    const { ask, document } = await opened(text, extension);
    const position = document.positionAt(marked.indexOf("¦"));
    const items = await ask<CompletionItem[] | null>("completion", { position, context: { triggerKind: 1 } });
    const item = items?.find((one) => one.label === label);
    return item && TextDocument.applyEdits(document, [item.textEdit as never, ...(item.additionalTextEdits ?? [])]);
  };

  it("is offered where one is begun in the report's own form, or on a line of its own", async () => {
    const bold = forms["in bold with numbers"][1].replace("**4. Legal", "**4. ¦\n\n**4. Legal");
    assert.match(
      (await completed(bold, "md", "Reasons for recommendations")) ?? "",
      /\n\n\*\*4\. Reasons for recommendations\*\*\n\n\$\{1:[^\n]*\n\n\*\*4\. Legal/,
    );
    const capitals = `${forms["in plain text in capitals"][1]}\n5 REA¦`;
    assert.match(
      (await completed(capitals, "txt", "Reasons for recommendations")) ?? "",
      /\n\n5 REASONS FOR RECOMMENDATIONS\n\n\$\{1:[^\n]*$/,
    );
    const blank = forms["in capitals"][1].replace("LEGAL", "¦\n\nLEGAL");
    assert.match(
      (await completed(blank, "md", "Reasons for recommendations")) ?? "",
      /\n\nREASONS FOR RECOMMENDATIONS\n\n\$\{1:[^\n]*\n\nLEGAL/,
    );
    // There a number begins a list, and this line goes on with a paragraph.
    const list = forms["with signs on either side"][1];
    assert.equal(await completed(`${list}\n2. ¦\n`, "md", "Reasons for recommendations"), undefined);
    assert.equal(await completed(`${list}Rea¦\n`, "md", "Reasons for recommendations"), undefined);
  });

  it("leaves one blank line behind it and nothing of what closed the line", async () => {
    const report = forms["with signs on either side"][1];
    const at = (line: string, next = "\n") => report.replace("## Legal", `${line}\n${next}## Legal`);
    for (const line of ["##¦", "## ¦", "## Rea¦ ##"])
      assert.match(
        (await completed(at(line), "md", "Reasons for recommendations")) ?? line,
        /\n\n## Reasons for recommendations(?: ##)?\n\n\$\{1:[^\n]*\}\n\n## Legal/,
      );
    assert.match((await completed(at("## ¦", ""), "md", "Reasons for recommendations")) ?? "", /\}\n\n## Legal/);
    assert.equal(await completed(at("## ¦Costs"), "md", "Reasons for recommendations"), undefined);
    assert.ok(await completed(at("## Director of Finance's ¦"), "md", "Director of Finance's comments"));
  });
});

const flat = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children = [] }) => [name, ...flat(children)]);

const bare = (name: string): string =>
  name
    .replace(/^[\d.]+ /, "")
    .replace(/:$/, "")
    .toLowerCase();
