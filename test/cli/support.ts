import * as path from "node:path";
import {
  changedSince,
  type Entry,
  FileError,
  type FileKind,
  type Files,
  type FileWriter,
  same,
} from "../../cli/files.ts";
import { main } from "../../cli/main.ts";
import type { Catalogue, ExitCode, Output, World } from "../../cli/world.ts";
import { formats } from "../../core/formats/formats.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { blockRule, type Rule, repositoryRule } from "../../core/rule/rule.ts";

/** Where the tests' reports stand. */
export const home = "/council";

/** Files in memory, by path from `home`. A name in `denied` cannot be opened; `full` fails every write. */
export class MemoryFiles implements Files {
  readonly folder = home;
  readonly #held = new Map<string, Uint8Array>();
  /** Links to files, by path from `home`, and where they lead. */
  readonly links = new Map<string, string>();
  readonly denied = new Set<string>();
  readonly writes: string[] = [];
  full = false;
  stdin: string | Uint8Array = "";
  /** Runs after a file is read: somebody else at work. */
  afterRead: (name: string) => void = () => {};

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.set(name, content);
  }

  set(name: string, content: string | Uint8Array): void {
    this.#held.set(path.resolve(home, name), typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  text(name: string): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.bytes(name));
  }

  bytes(name: string): Uint8Array {
    return this.#held.get(path.resolve(home, name))!;
  }

  kind(at: string): FileKind | undefined {
    if (this.#held.has(at)) return "file";
    return this.#isDenied(at) || [...this.#held.keys()].some((file) => file.startsWith(under(at)))
      ? "folder"
      : undefined;
  }

  list(folder: string): readonly Entry[] {
    if (this.#isDenied(folder)) throw new FileError("You do not have permission to open it.");
    const names = [...this.#held.keys(), ...[...this.denied].map((name) => path.resolve(home, name))]
      .filter((file) => file.startsWith(under(folder)))
      .map((file) => file.slice(under(folder).length).split("/")[0]!);
    return [...new Set(names)].map((name) => {
      const at = path.join(folder, name);
      return { name, kind: this.kind(at) ?? "other", link: this.links.has(path.relative(home, at)) };
    });
  }

  size(at: string): number {
    return this.#held.get(at)?.length ?? 0;
  }

  real(at: string): string {
    return this.links.get(path.relative(home, at)) ?? at;
  }

  read(at: string): Uint8Array {
    if (this.#isDenied(at)) throw new FileError("You do not have permission to open it.");
    const bytes = this.#held.get(at);
    if (!bytes) throw new FileError("There is no such file or folder.");
    const copy = bytes.slice();
    this.afterRead(path.relative(home, at));
    return copy;
  }

  write(at: string, bytes: Uint8Array): void {
    if (this.full) throw new FileError("The disk is full.");
    this.writes.push(path.relative(home, at));
    this.#held.set(at, bytes);
  }

  makeFolder(): void {}

  create(at: string): FileWriter {
    const parts: Uint8Array[] = [];
    return {
      add: (bytes) => {
        if (this.full) throw new FileError("The disk is full.");
        parts.push(bytes);
      },
      finish: () => this.write(at, Buffer.concat(parts)),
      drop: () => void parts.splice(0),
    };
  }

  append(at: string, bytes: Uint8Array): void {
    this.write(at, new Uint8Array([...(this.#held.get(at) ?? []), ...bytes]));
  }

  replace(at: string, was: Uint8Array, bytes: Uint8Array): void {
    if (!same(this.read(at), was)) throw new FileError(changedSince);
    this.write(at, bytes);
  }

  input(): Promise<Uint8Array> {
    return Promise.resolve(typeof this.stdin === "string" ? new TextEncoder().encode(this.stdin) : this.stdin);
  }

  #isDenied(at: string): boolean {
    return this.denied.has(path.relative(home, at));
  }
}

const under = (folder: string): string => (folder === "/" ? folder : `${folder}/`);

/** What a run answered. */
export interface Answer {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line over files in memory. */
export async function run(argv: readonly string[], files: Files, more: Partial<World> = {}): Promise<Answer> {
  const out = new Memory(more.out);
  const err = new Memory(more.err);
  const code = await main({ argv, files, env: {}, catalogue, ...more, out, err });
  return { code, out: out.text, err: err.text };
}

class Memory implements Output {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number;

  constructor({ isTTY = false, columns = 80 }: Partial<Output> = {}) {
    this.isTTY = isTTY;
    this.columns = columns;
  }

  write(text: string | Uint8Array): void {
    this.text += typeof text === "string" ? text : new TextDecoder().decode(text);
  }
}

/** A terminal of a width, for `run`. */
export const terminal = (columns: number): Output => ({ write: () => {}, isTTY: true, columns });

const rule = (
  id: string,
  pattern: RegExp,
  more: Partial<Pick<Rule, "severity" | "family">> & {
    readonly safe?: string;
    readonly advice?: string;
    readonly masked?: boolean;
  } = {},
): Rule =>
  blockRule({
    id,
    family: more.family ?? "neutrality",
    summary: `The words of ${id} are found`,
    why: `Because ${id} says so.`,
    severity: more.severity ?? "warning",
    messages: { found: more.masked ? "A number stands here. Take it out." : "“{words}” stands here. Take it out." },
    examples: { finds: [], quiet: [] },
    ...(more.masked ? { masks: true as const } : {}),
    *check({ text }) {
      for (const match of text.matchAll(pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const rewrites = [
          ...(more.safe === undefined ? [] : [{ with: more.safe, trust: "safe" as const }]),
          ...(more.advice === undefined ? [] : [{ with: more.advice, trust: "judgement" as const }]),
        ];
        yield { at, message: "found", data: { words: match[0] }, rewrites, masked: more.masked ?? false };
      }
    },
  });

const failing = blockRule({
  id: "failing-rule",
  family: "structure",
  summary: "Fails where it reads BOOM",
  why: "Rules fail.",
  severity: "warning",
  messages: {},
  examples: { finds: [], quiet: [] },
  // biome-ignore lint/correctness/useYield: it throws before it could.
  *check({ text }) {
    if (text.includes("BOOM")) throw new Error("it went off");
  },
});

const protocol = (id: string, clauses: Protocol["clauses"]): Protocol => ({
  id,
  council: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  title: `The protocol of ${id}`,
  nation: "england",
  briefingScope: "information-and-advice",
  escalation: "Ask the Monitoring Officer.",
  layout: "Made up.",
  clauses,
  sections: [],
  fields: [],
  rules: {},
  ownRules: [],
});

/** Rules, packs and formats that stay what they are, whatever becomes of Evenhand's own. */
export const catalogue: Catalogue = {
  rules: [
    rule("shocking-word", /\bshocking\b/g, { severity: "error", advice: "surprising" }),
    rule("double-word", /\bthe the\b/g, { safe: "the", family: "language" }),
    rule("minor-word", /\bvery\b/g, { severity: "info", family: "language" }),
    rule("secret-number", /\bAB\d{6}C\b/g, { severity: "error", family: "confidentiality", advice: "", masked: true }),
    rule("long-mark", /from here.*?to there/gs, { family: "balance" }),
    failing,
  ],
  packs: [
    protocol("generic", []),
    protocol("testham", [
      { id: "6.1", aliases: [], requirement: "Write evenly.", rules: [{ rule: "shocking-word" }] },
      { id: "6.2", aliases: [], requirement: "Be kind.", rules: [], manual: "Kindness is not on paper." },
    ]),
  ],
  formats,
};

/** Finds the second and every later report of one title; fails on POW in a block and on BANG in a title. */
const sameTitle = repositoryRule({
  id: "same-title",
  family: "structure",
  summary: "Two reports have one title",
  why: "Nobody can tell them apart.",
  severity: "error",
  messages: { same: "“{first}” has this title already. Choose another." },
  examples: { finds: [], quiet: [] },
  gather: ({ kind, text }) => {
    if (text.includes("POW")) throw new Error("no gathering");
    return kind === "heading" ? text : undefined;
  },
  *judge(reports) {
    const seen = new Map<string, string>();
    for (const { path, facts } of reports) {
      const title = facts[0]?.fact ?? "";
      if (title === "BANG") throw new Error("no judging");
      const first = seen.get(title);
      if (first) yield { path, at: { title: true as const }, message: "same" as const, data: { first } };
      else seen.set(title, path);
    }
  },
});

/** The same, with a rule that holds reports against each other. */
export const withSameTitle = { catalogue: { ...catalogue, rules: [...catalogue.rules, sameTitle] } };
