import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from "yaml";
import type { z } from "zod";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { withMeant } from "../report/unknownName.ts";
import { wrongValues } from "./wrongValue.ts";
import { errorsIn, type ReadingError, withoutSecondColons, withoutSpaceAt, withSecondColons } from "./yamlErrors.ts";

/**
 * YAML with the place of every key and value. `offset` is where `text` stands in its file, in UTF-16 units. `asWords`
 * reads every value as it is written: 6.10 stays "6.10".
 */
export class Yaml {
  readonly problems: readonly Problem[];
  readonly #document: Document;
  /** A line was read otherwise than YAML means it: see `withoutSecondColons`. */
  readonly #mended: boolean;
  readonly #offset: number;

  constructor(written: string, offset = 0, asWords = false) {
    // To YAML's reader a carriage return alone ends no line.
    const text = written.replace(/\r(?!\n)/g, "\n");
    this.#offset = offset;
    const schema = asWords ? "failsafe" : "core";
    const parse = (source: string): Document =>
      parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: "error", schema });
    const document = parse(text);
    const colons = document.errors.some(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY");
    const readable = colons ? withoutSecondColons(text) : undefined;
    const mended = readable === undefined ? undefined : parse(readable);
    this.#mended = mended !== undefined && mended.errors.length < document.errors.length;
    this.#document = mended && this.#mended ? mended : document;
    const lineOf = (at: number): number => text.lastIndexOf("\n", at - 1);
    const told = [...document.errors.flatMap((error) => errorsIn(text, error)), ...withoutSpaceAt(text, document)];
    // One slip may throw the reader off three times in a line.
    const isNew = ({ message, pos }: ReadingError, index: number): boolean =>
      told.findIndex((one) => one.message === message && lineOf(one.pos[0]) === lineOf(pos[0])) === index;
    this.problems = told.filter(isNew).map(({ message, pos, meant }) => {
      const span = this.#span(pos[0], pos[1]);
      return withMeant({ severity: "error", message, span }, text.slice(pos[0], pos[1]), meant);
    });
  }

  /**
   * The pairs of the top map in order, as plain values; of twins, the last. `undefined` where the text is no map.
   */
  pairs(): readonly YamlPair[] | undefined {
    const top = this.#document.contents;
    if (!isMap(top)) return undefined;
    const last = new Map(top.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : undefined, pair]));
    return top.items.flatMap((pair) => {
      const { key, value } = pair;
      if (!isScalar(key) || last.get(String(key.value)) !== pair) return [];
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

  /** Takes the numbers under these keys, wherever they stand, as they are written: 4.10 is "4.10". */
  readAsWritten(keys: readonly string[]): void {
    const keep = (node: unknown): void => {
      if (isScalar(node) && typeof node.value === "number" && node.source) node.value = node.source;
    };
    visit(this.#document, {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || !keys.includes(String(key.value))) return;
        if (isSeq(value)) value.items.forEach(keep);
        else keep(value);
      },
    });
  }

  /**
   * Keys that a map has already: what stands under the last of them counts. And keys within a map that no reader of
   * values hands on.
   */
  wrongKeys(): readonly Problem[] {
    const found: Problem[] = [];
    visit(this.#document, {
      Map: (_, { items }, { length: depth }) => {
        const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
        for (const [index, { key }] of items.entries()) {
          const name = names[index];
          if (!isNode(key) || name === undefined) continue;
          const span = this.#nodeSpan(key);
          if (names.indexOf(name) < index) found.push({ severity: "warning", message: givenTwice(name), span });
          else if (depth > 1 && name === lostName)
            found.push({ severity: "error", message: `“${name}” is no name that can stand here.`, span });
        }
      },
    });
    return found;
  }

  /** Whether what begins here was told already to be unreadable: that it is no key either says nothing more. */
  isTold({ start }: Span): boolean {
    return this.problems.some(({ span }) => span.start === start);
  }

  get empty(): boolean {
    return this.#document.contents === null;
  }

  /** Where the value at `path` stands; with `key`, where that key of the map at `path` stands. */
  place(path: readonly PropertyKey[], key?: string): Span {
    let node: unknown = this.#document.contents;
    let nearest = node;
    for (const step of path) {
      node = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (isNode(node)) nearest = node;
    }
    if (key !== undefined && isMap(node)) {
      const pair = pairOf(node, key);
      if (pair && isNode(pair.key)) return this.#nodeSpan(pair.key);
    }
    return isNode(nearest) ? this.#nodeSpan(nearest) : this.#span(0, 0);
  }

  /**
   * Where the items of the list at `path` name themselves: the place of each one's `key`, by its value; of twins, the
   * last.
   */
  places(path: readonly PropertyKey[], key: string): ReadonlyMap<string, Span> {
    const list = this.#nodeAt(path);
    if (!isSeq(list)) return new Map();
    return new Map(
      list.items.flatMap((item) => {
        const name = isMap(item) ? item.get(key, true) : undefined;
        return isScalar(name) ? [[String(name.value), this.#nodeSpan(name)] as const] : [];
      }),
    );
  }

  /**
   * What zod found wrong with the value at `path`, of which `schema` is, each at its place. An unknown key is an
   * `unknown` problem.
   */
  issues(
    error: z.ZodError,
    path: readonly PropertyKey[],
    schema: z.ZodType,
    unknown: Problem["severity"],
  ): readonly Problem[] {
    const given = (inner: readonly PropertyKey[]): unknown => this.#valueAt([...path, ...inner]);
    return wrongValues(error, schema, given).flatMap((wrong): Problem[] => {
      const { path: inner, message, key, missing, given: word = "", meant } = wrong;
      const full = [...path, ...inner];
      const span = this.place(full, key);
      const from = full.length > 1 ? ` from “${named(full.slice(0, -1))}”` : "";
      const told =
        key !== undefined
          ? `“${key}” is not a key of ${full.length === 0 ? "this file" : `“${named(full)}”`}.${message}`
          : missing
            ? `“${String(full.at(-1))}” is missing${from}.`
            : `${named(full)}: ${message}`;
      if (key !== undefined && this.isTold(span)) return [];
      return [withMeant({ severity: key === undefined ? "error" : unknown, message: told, span }, word, meant)];
    });
  }

  #nodeAt(path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
      (node, step) => (isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined),
      this.#document.contents,
    );
  }

  #valueAt(path: readonly PropertyKey[]): unknown {
    const node = this.#nodeAt(path);
    return isNode(node) ? this.#plain(node) : node;
  }

  #plain(node: Node | undefined): unknown {
    try {
      const value: unknown = node?.toJS(this.#document, { maxAliasCount: 20 }) ?? null;
      return this.#mended ? withSecondColons(value) : value;
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

/** Readers of values pass over a key of this name, for to JavaScript it is no name like others. */
const lostName = "__proto__";

/** What to say of a key that stands there already. */
export const givenTwice = (key: string): string => `“${key}” is given twice; the last one counts.`;

/** Of twins, the last: it is the one that counts. */
const pairOf = (map: YAMLMap, key: unknown) =>
  map.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(key));

export interface YamlPair {
  readonly key: string;
  readonly label: Span;
  readonly value: unknown;
  /** Empty after the key where there is no value. */
  readonly span: Span;
}

/** A path as people read it: items are counted from 1. */
const named = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === "number" ? step + 1 : String(step))).join(" › ");
