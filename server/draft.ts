import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lostSigns } from "../core/formats/decode.ts";
import type { Change, Format, ReadMemory } from "../core/formats/format.ts";
import type { Report } from "../core/report/report.ts";
import type { Span } from "../core/report/span.ts";
import type { Answers } from "../core/run/answers.ts";
import type { Checker, CheckResult, Effective, Overrides } from "../core/run/checker.ts";
import type { FolderSettings } from "./settings.ts";
import { pathFrom } from "./uris.ts";

/** What was found in one state of a draft. */
export interface Checked extends CheckResult {
  readonly report: Report;
  readonly effective: Effective;
}

/** An open report: its text, what the parser remembers of it, and the answers of the last check. */
export class Draft {
  static #opened = 0;
  readonly document: TextDocument;
  /** Tells it from the same document opened before, whose versions may have had the same numbers. */
  readonly opening = ++Draft.#opened;
  readonly #format: Format;
  #memory: ReadMemory | undefined;
  #changes: Change[] = [];
  /** Where something was last written (UTF-16 units), until the author is done there. */
  writtenAt: number | undefined;
  /** As it was opened or last saved. */
  savedVersion: number;
  #report: Report | undefined;
  #answers: Answers | undefined;
  #checked: Checked | undefined;

  constructor(document: TextDocument, format: Format) {
    this.document = document;
    this.#format = format;
    this.savedVersion = document.version;
  }

  /** Takes over the client's changes, one after the other: each counts in the text that the one before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ("range" in change) {
        const start = this.document.offsetAt(change.range.start);
        const end = this.document.offsetAt(change.range.end);
        this.#changes.push({ start, end, text: change.text });
        this.writtenAt = start + change.text.length;
      } else this.#memory = undefined;
      TextDocument.update(this.document, [change], version);
    }
    this.#report = undefined;
    this.#checked = undefined;
  }

  /** The author has saved, or `cursor` (UTF-16 units) is in another block: whether that ends what was being written. */
  leave(cursor?: number): boolean {
    if (this.writtenAt === undefined) return false;
    const block = this.blockWritten;
    if (cursor !== undefined && block && cursor >= block.start && cursor <= block.end) return false;
    this.writtenAt = undefined;
    return true;
  }

  /** The block that is being written. */
  get blockWritten(): Span | undefined {
    const at = this.writtenAt;
    if (at === undefined) return undefined;
    return this.report.blocks.find(({ span }) => span.start <= at && at <= span.end)?.span;
  }

  /** Asks the rules again at the next check, because the settings have changed. */
  outdate(): void {
    this.#checked = undefined;
  }

  /** Checks what has changed since the last check. `today` is a day such as 2026-11-24. */
  check(checker: Checker, { folder, settings }: FolderSettings, overrides: Overrides, today: string): Checked {
    if (this.#checked) return this.#checked;
    const { report } = this;
    const path = pathFrom(folder, this.document.uri);
    const effective = checker.effective(report, settings, path, overrides);
    const result = checker.check(report, effective, this.#answers, today);
    this.#answers = result.answers;
    this.#checked = { ...result, report, effective };
    return this.#checked;
  }

  /** The text as it now stands, read. */
  get report(): Report {
    if (this.#report) return this.#report;
    const text = this.document.getText();
    const read = this.#format.parse?.(text, this.#memory, this.#memory ? this.#changes : undefined);
    this.#memory = read?.memory;
    this.#changes = [];
    this.#report = read ? withLostSigns(read.report) : this.#format.read(new TextEncoder().encode(text));
    return this.#report;
  }
}

/** An editor that read the file in a wrong encoding shows that in the text alone. */
function withLostSigns(report: Report): Report {
  const lost = lostSigns(report.text);
  return lost.length === 0 ? report : { ...report, problems: [...lost, ...report.problems] };
}
