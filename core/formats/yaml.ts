import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { suggestion } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";

/**
 * YAML with the place of every key and value. `offset` is where `text` stands in its file, in UTF-16 units. `asWords` reads
 * every value as it is written: 6.10 stays "6.10".
 */
export class Yaml {
  readonly problems: readonly Problem[];
  readonly #document: Document;
  readonly #offset: number;

  constructor(text: string, offset = 0, asWords = false) {
    this.#offset = offset;
    const schema = asWords ? "failsafe" : "core";
    this.#document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent", schema });
    this.problems = this.#document.errors.map(({ message, pos }) => ({
      severity: "error",
      message: `This line cannot be read: ${message.split("\n")[0]?.replace(/\.?$/, ".")}`,
      span: this.#span(pos[0], pos[1]),
    }));
  }

  /** The pairs of the top map in order, as plain values; `undefined` where the text is no map. */
  pairs(): readonly YamlPair[] | undefined {
    const top = this.#document.contents;
    if (!isMap(top)) return undefined;
    return top.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const label = this.#nodeSpan(key);
      const node = isNode(value) ? value : undefined;
      return [
        {
          key: String(key.value),
          label,
          value: this.#plain(node),
          span: node ? this.#nodeSpan(node) : { start: label.end, end: label.end },
        },
      ];
    });
  }

  get empty(): boolean {
    return this.#document.contents === null;
  }

  /** Where the value at `path` stands; with `key`, where that key of the map at `path` stands. */
  place(path: readonly PropertyKey[], key?: string): Span {
    let node: unknown = this.#document.contents;
    let nearest = node;
    for (const step of path) {
      node = isMap(node) ? node.get(String(step), true) : isSeq(node) ? node.items[Number(step)] : undefined;
      if (isNode(node)) nearest = node;
    }
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair && isNode(pair.key)) return this.#nodeSpan(pair.key);
    }
    return isNode(nearest) ? this.#nodeSpan(nearest) : this.#span(0, 0);
  }

  /** Where the items of the list at `path` name themselves: the place of each one's `key`, by its value; of twins, the last. */
  places(path: readonly PropertyKey[], key: string): ReadonlyMap<string, Span> {
    const list = this.#document.getIn(path, true);
    if (!isSeq(list)) return new Map();
    return new Map(
      list.items.flatMap((item) => {
        const name = isMap(item) ? item.get(key, true) : undefined;
        return isScalar(name) ? [[String(name.value), this.#nodeSpan(name)] as const] : [];
      }),
    );
  }

  /** What zod found wrong with the value at `path`, each at its place. An unknown key is a `severity` problem. */
  issues(
    error: z.ZodError,
    path: readonly PropertyKey[],
    keysAt: (path: readonly PropertyKey[]) => readonly string[],
    unknown: Problem["severity"],
  ): Problem[] {
    return error.issues.flatMap((issue): Problem[] => {
      const full = [...path, ...issue.path];
      if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
          severity: unknown,
          message: `“${key}” is not a key of ${full.length === 0 ? "this file" : `“${full.join(" › ")}”`}.${suggestion(key, keysAt(full))}`,
          span: this.place(full, key),
        }));
      }
      return [{ severity: "error", message: `${full.join(" › ")}: ${issue.message}`, span: this.place(full) }];
    });
  }

  #plain(node: Node | undefined): unknown {
    try {
      return node?.toJS(this.#document, { maxAliasCount: 20 }) ?? null;
    } catch {
      // An alias that points nowhere or multiplies without end.
      return null;
    }
  }

  #span(from: number, to: number): Span {
    return { start: this.#offset + from, end: this.#offset + Math.max(from, to) };
  }

  #nodeSpan(node: Node): Span {
    return this.#span(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }
}

export interface YamlPair {
  readonly key: string;
  readonly label: Span;
  readonly value: unknown;
  /** Empty after the key where there is no value. */
  readonly span: Span;
}
