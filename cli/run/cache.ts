import * as path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { decode } from "../../core/formats/decode.ts";
import { type Format, formatOf } from "../../core/formats/format.ts";
import type { Span } from "../../core/report/span.ts";
import type { MaskedText } from "../../core/run/mask.ts";
import { sumsOf } from "../outcome.ts";
import { display, from } from "../paths.ts";
import type { FindingEntry } from "../reporters/entries.ts";
import type { Pieces } from "../reporters/reporter.ts";
import type { FolderSettings } from "../settings.ts";
import { type Examined, isExamined, type LaidOut, type Result } from "./examiner.ts";
import { linesOf } from "./outcomeOf.ts";
import { type Lock, lockOf, seal, secretOf, unseal } from "./seal.ts";
import type { Setup } from "./setup.ts";
import type { Store } from "./store.ts";

/** A store is kept below this size (bytes). */
const mostBytes = 200_000_000;

/** Where what is known of a report is kept: for ever, or for a day where it may be otherwise on another. */
interface Place {
  readonly found: Locks;
  readonly laidOut: Locks;
}

/** Made when they are needed: mostly the first one that is tried fits. */
interface Locks {
  always(): Lock;
  today(): Lock;
}

/**
 * Remembers what came of a report under the name of all that it hangs on: the report's bytes and path, its settings,
 * the packs, the flags, the program, and the day where anything looked at it. Nothing is ever out of date; it is only
 * not asked for again. Beside what was found stands what was written of it, so that it is laid out once for each format
 * and width.
 *
 * All of it is locked with a key that is made of the report itself: whoever has not the report cannot read here what
 * stands in it.
 */
export class Cache {
  readonly #setup: Setup;
  readonly #store: Store;
  readonly #pieces: Pieces | undefined;
  readonly #common: string;
  readonly #settings = new Map<FolderSettings, Uint8Array>();
  readonly #wantsLines: boolean;
  #grown = false;

  /** `pieces` makes what is written of a report, where that hangs on the report alone. */
  constructor(setup: Setup, store: Store, program: string, pieces: Pieces | undefined) {
    const { settings, choices, catalogue } = setup;
    this.#setup = setup;
    this.#store = store;
    this.#pieces = pieces;
    const own = settings.packs.filter((pack) => !catalogue.packs.includes(pack));
    this.#common = JSON.stringify([program, choices.overrides, own]);
    this.#wantsLines = choices.outputs.some(({ format }) => format === "text");
  }

  /** What is known of a report with these bytes, and where it is kept. */
  find(at: string, bytes: Uint8Array): { readonly place: Place; readonly known: Examined | LaidOut | undefined } {
    const place = this.#placeOf(at, bytes);
    const laidOut = this.#pieces && this.#get(place.laidOut);
    if (laidOut) return { place, known: readLaidOut(laidOut) };
    const found = this.#get(place.found);
    if (!found) return { place, known: undefined };
    const known = JSON.parse(inflateRawSync(found).toString()) as Examined;
    if (!this.#wantsLines) return { place, known: this.#layOut(place, known) };
    const { outcome } = known;
    const lines = linesOf(outcome.entry, maskedText(this.#textOf(at, bytes), outcome.entry));
    return { place, known: this.#layOut(place, { ...known, outcome: { ...outcome, lines } }) };
  }

  /**
   * Keeps what came of a report, and answers with it. Not what failed or was faulty, which is tried again every time;
   * nor a report with a pack of its own, which may change without it.
   */
  keep(place: Place, result: Result): Result | LaidOut {
    if (!isExamined(result)) return result;
    const { outcome, failed, settings, packs } = result;
    if (failed || outcome.entry.faults.length + settings.length + packs.length > 0) return result;
    const kept: Examined = { ...result, outcome: { ...outcome, lines: [] } };
    this.#put(lockFor(place.found, result), deflateRawSync(JSON.stringify(kept), { level: 1 }));
    return this.#layOut(place, result);
  }

  /** Ends the run: keeps the store within bounds. */
  close(): void {
    if (this.#grown) this.#store.trim(mostBytes);
  }

  #layOut(place: Place, examined: Examined): Examined | LaidOut {
    if (!this.#pieces) return examined;
    const { gathering, outcome } = examined;
    const laidOut: LaidOut = { gathering, sums: sumsOf(outcome), texts: this.#pieces.make(outcome) };
    this.#put(lockFor(place.laidOut, examined), writeLaidOut(laidOut));
    return laidOut;
  }

  #get(locks: Locks): Buffer | undefined {
    for (const make of [locks.always, locks.today]) {
      const lock = make();
      const sealed = this.#store.get(lock.name);
      const bytes = sealed && unseal(lock, sealed);
      if (bytes) return bytes;
    }
    return undefined;
  }

  #put(lock: Lock, bytes: Uint8Array): void {
    this.#store.put(lock.name, seal(lock, bytes));
    this.#grown = true;
  }

  #placeOf(at: string, bytes: Uint8Array): Place {
    const { settings, world } = this.#setup;
    const applies = settings.at(path.dirname(at));
    const common = this.#settings.get(applies) ?? secretOf(this.#common, JSON.stringify(applies.settings));
    this.#settings.set(applies, common);
    const places = JSON.stringify([display(at, world.files.folder), from(applies.folder, at)]);
    const secret = secretOf(common, places, bytes);
    const locks = (what: string): Locks => ({
      always: () => lockOf(secret, what, ""),
      today: () => lockOf(secret, what, this.#setup.today),
    });
    return { found: locks("found"), laidOut: locks(this.#pieces?.style ?? "") };
  }

  #textOf(at: string, bytes: Uint8Array): string {
    const format = formatOf(this.#setup.catalogue.formats, at) as Format;
    return format.parse ? decode(bytes).text : format.read(bytes).text;
  }
}

const lockFor = ({ always, today }: Locks, { asksDay }: Examined): Lock => (asksDay ? today() : always());

/** A line of JSON with what is added up and how long each text is (in bytes), then the texts. */
function writeLaidOut({ texts, ...rest }: LaidOut): Uint8Array {
  const parts = texts.map((text) => (typeof text === "string" ? Buffer.from(text) : text));
  const head = JSON.stringify({ ...rest, sizes: parts.map(({ length }) => length) });
  return Buffer.concat([Buffer.from(`${head}\n`), ...parts]);
}

function readLaidOut(bytes: Buffer): LaidOut {
  const end = bytes.indexOf(10);
  const { sizes, gathering, sums } = JSON.parse(bytes.toString("utf8", 0, end)) as LaidOut & { sizes: number[] };
  let next = end + 1;
  const texts = sizes.map((size) => {
    const at = next;
    next += size;
    return bytes.subarray(at, next);
  });
  return { gathering, sums, texts };
}

/** A text and where its identifiers stand, as its entry tells it. */
function maskedText(text: string, { findings, allowed }: Examined["outcome"]["entry"]): MaskedText {
  const found = [...findings, ...allowed].map((entry) => ({ span: spanOf(entry), masked: entry.masked ?? false }));
  return { text, findings: found };
}

const spanOf = ({ start, end }: FindingEntry): Span => ({ start: start.offset, end: end.offset });
