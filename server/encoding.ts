import type { Diagnostic, Message } from "vscode-languageserver";

interface Listing {
  readonly diagnostics?: readonly Diagnostic[];
  readonly items?: readonly Diagnostic[];
}

/**
 * Writes messages as JSON (UTF-8). A long report has hundreds of diagnostics, and after a key nearly all are as they were: the
 * text of each is kept for as long as the diagnostic, so that it is copied and not written anew. All texts are ASCII, with
 * escapes, and so bytes already. A message is good until the next one is encoded: a writer sends one after the other, and
 * asks for the next when the last is sent.
 */
export class JsonEncoder {
  readonly name = "application/json";
  readonly #texts = new WeakMap<object, string>();
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = 0;

  encode(message: Message & { readonly params?: Listing; readonly result?: Listing }): Promise<Uint8Array> {
    this.#length = 0;
    const { params, result } = message;
    if (params?.diagnostics) this.#list(message, "params", "diagnostics", params.diagnostics);
    else if (result?.items) this.#list(message, "result", "items", result.items);
    else this.#put(ascii(message));
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
    this.#put(`${ascii(around).slice(0, -1)},"${part}":{"${name}":[`);
    for (const [index, item] of list.entries()) {
      if (index > 0) this.#put(",");
      this.#put(this.#textOf(item));
    }
    const others = ascii({ ...holder, [name]: undefined }).slice(1, -1);
    this.#put(`]${others === "" ? "" : `,${others}`}}}`);
  }

  #textOf(item: object): string {
    const known = this.#texts.get(item) ?? ascii(item);
    this.#texts.set(item, known);
    return known;
  }

  #put(text: string): void {
    const end = this.#length + text.length;
    if (end > this.#bytes.length) {
      const more = Buffer.allocUnsafeSlow(end * 2);
      this.#bytes.copy(more, 0, 0, this.#length);
      this.#bytes = more;
    }
    this.#bytes.write(text, this.#length, "latin1");
    this.#length = end;
  }
}

/** An object as JSON with every sign beyond ASCII as an escape. */
const ascii = (value: object): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
