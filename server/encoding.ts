import type { Diagnostic, Message } from "vscode-languageserver";

interface Listing {
  readonly diagnostics?: readonly Diagnostic[];
  readonly items?: readonly Diagnostic[];
}

/**
 * Writes messages as JSON (UTF-8). A long report has hundreds of diagnostics, and after a key nearly all are as they
 * were: the bytes of each are kept for as long as the diagnostic, so that they are copied and not written anew. All are
 * ASCII, with escapes. A message is good until the next one is encoded: a writer sends one after the other, and asks
 * for the next when the last is sent.
 */
export class JsonEncoder {
  readonly name = "application/json";
  readonly #known = new WeakMap<object, Uint8Array>();
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = 0;

  encode(message: Message & { readonly params?: Listing; readonly result?: Listing }): Promise<Uint8Array> {
    this.#length = 0;
    const { params, result } = message;
    if (params?.diagnostics) this.#list(message, "params", "diagnostics", params.diagnostics);
    else if (result?.items) this.#list(message, "result", "items", result.items);
    else this.#put(bytes(ascii(message)));
    return Promise.resolve(this.#bytes.subarray(0, this.#length));
  }

  /** The message, with the list of one of its parts behind everything else. */
  #list(
    message: Message & { readonly [Part in "params" | "result"]?: object },
    part: "params" | "result",
    name: keyof Listing,
    list: readonly object[],
  ): void {
    const { [part]: holder, ...around } = message;
    this.#put(bytes(`${ascii(around).slice(0, -1)},"${part}":{"${name}":[`));
    for (const [index, item] of list.entries()) {
      if (index > 0) this.#put(comma);
      this.#put(this.#of(item));
    }
    const others = ascii({ ...holder, [name]: undefined }).slice(1, -1);
    this.#put(bytes(`]${others === "" ? "" : `,${others}`}}}`));
  }

  #of(item: object): Uint8Array {
    const known = this.#known.get(item);
    if (known) return known;
    const made = bytes(ascii(item));
    this.#known.set(item, made);
    return made;
  }

  #put(more: Uint8Array): void {
    const end = this.#length + more.length;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(end * 2);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.set(more, this.#length);
    this.#length = end;
  }
}

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const comma = bytes(",");

/** An object as JSON with every sign beyond ASCII as an escape. */
const ascii = (value: object): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
