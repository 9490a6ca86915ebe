import { createHash } from "node:crypto";
import * as path from "node:path";
import { decode } from "../../core/formats/decode.ts";
import type { Format } from "../../core/formats/format.ts";
import type { Span } from "../../core/report/span.ts";
import type { MaskedText } from "../../core/run/mask.ts";
import { display, from } from "../paths.ts";
import type { FindingEntry } from "../reporters/entries.ts";
import type { FolderSettings } from "../settings.ts";
import { type Examined, isExamined, type Result } from "./examiner.ts";
import { linesOf } from "./outcomeOf.ts";
import type { Setup } from "./setup.ts";
import type { Store } from "./store.ts";

/** A store is kept below this size (bytes). */
export const mostBytes = 200_000_000;

/**
 * Remembers what came of a report under the name of all that it hangs on: the report's bytes and path, its settings, the
 * packs, the flags, the day and the program. Nothing is ever out of date; it is only not asked for again.
 *
 * The report's text is not kept: of it there is what the findings say, identifiers under dots. The lines to show are cut
 * out of the report anew.
 */
export class Cache {
  readonly #setup: Setup;
  readonly #store: Store;
  readonly #common: string;
  readonly #settings = new Map<FolderSettings, string>();
  readonly #wantsLines: boolean;
  #grown = false;

  constructor(setup: Setup, store: Store, program: string) {
    const { settings, choices, catalogue, today } = setup;
    this.#setup = setup;
    this.#store = store;
    const own = settings.packs.filter((pack) => !catalogue.packs.includes(pack));
    this.#common = digest(JSON.stringify([program, today, choices.overrides, own]));
    this.#wantsLines = choices.outputs.some(({ format }) => format === "text");
  }

  /** What is known of a report with these bytes, and the name to keep it under. */
  find(at: string, bytes: Uint8Array): { readonly name: string; readonly known: Examined | undefined } {
    const name = this.#nameOf(at, bytes);
    const text = this.#store.get(name);
    const known = text === undefined ? undefined : (JSON.parse(text) as Examined);
    if (!known || !this.#wantsLines) return { name, known };
    const { outcome } = known;
    const lines = linesOf(outcome.entry, maskedText(this.#textOf(at, bytes), outcome.entry));
    return { name, known: { ...known, outcome: { ...outcome, lines } } };
  }

  /**
   * Keeps what came of a report. Not what failed or was faulty, which is tried again every time; nor a report with a pack
   * of its own, which may change without it.
   */
  keep(name: string, result: Result): void {
    if (!isExamined(result)) return;
    const { outcome, failed, settings, packs } = result;
    if (failed || outcome.entry.faults.length + settings.length + packs.length > 0) return;
    this.#store.put(name, JSON.stringify({ ...result, outcome: { ...outcome, lines: [] } } satisfies Examined));
    this.#grown = true;
  }

  /** Ends the run: keeps the store within bounds. */
  close(): void {
    if (this.#grown) this.#store.trim(mostBytes);
  }

  #nameOf(at: string, bytes: Uint8Array): string {
    const { settings, world } = this.#setup;
    const applies = settings.at(path.dirname(at));
    const ofSettings = this.#settings.get(applies) ?? digest(JSON.stringify(applies.settings));
    this.#settings.set(applies, ofSettings);
    const places = [display(at, world.files.folder), from(applies.folder, at)];
    return createHash("sha256")
      .update(JSON.stringify([this.#common, ofSettings, places]))
      .update(bytes)
      .digest("hex");
  }

  #textOf(at: string, bytes: Uint8Array): string {
    const format = this.#setup.catalogue.formats.find(({ extensions }) =>
      extensions.some((ending) => at.toLowerCase().endsWith(ending)),
    ) as Format;
    return format.parse ? decode(bytes).text : format.read(bytes).text;
  }
}

/** A text and where its identifiers stand, as its entry tells it. */
function maskedText(text: string, { findings, allowed }: Examined["outcome"]["entry"]): MaskedText {
  const found = [...findings, ...allowed].map((entry) => ({ span: spanOf(entry), masked: entry.masked ?? false }));
  return { text, findings: found };
}

const spanOf = ({ start, end }: FindingEntry): Span => ({ start: start.offset, end: end.offset });

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
