import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStore, type Store } from "../../cli/run/store.ts";
import type { World } from "../../cli/world.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

class MemoryStore implements Store {
  readonly held = new Map<string, string>();
  get = (name: string) => this.held.get(name);
  put = (name: string, text: string) => void this.held.set(name, text);
  trim = () => {};
}

/** Counts how often a report is asked about. */
let asked = 0;
const counting = blockRule({
  id: "counting",
  family: "structure",
  summary: "Counts",
  why: "To count.",
  severity: "info",
  messages: {},
  examples: { finds: [], quiet: [] },
  // biome-ignore lint/correctness/useYield: it counts.
  *check() {
    asked++;
  },
});
const parts = { ...catalogue, rules: [...catalogue.rules, counting] };

const text = "# Lamps\n\nA shocking report on the the map, AB123456C.\n";
const pack = (requires: string) =>
  `id: ownham\ncouncil: Ownham\ntitle: Ours\nescalation: Ask.\nlayout: Ours.\nclauses:\n  - { id: 9, requires: ${requires}, rules: [shocking-word] }\n`;

function setting() {
  const store = new MemoryStore();
  const files = new MemoryFiles({ "sub/a.md": text });
  const world: Partial<World> = {
    catalogue: parts,
    store: () => store,
    program: () => "one",
    now: () => new Date("2027-01-15T12:00:00"),
  };
  const check = async (argv: readonly string[] = [], more: Partial<World> = {}) => {
    asked = 0;
    const cached = await run(["check", "--cache", ...argv], files, { ...world, ...more });
    const wasAsked = asked > 0;
    const plain = await run(["check", ...argv], files, { ...world, ...more });
    deepEqual([cached.out, cached.code], [plain.out, plain.code], "a cache changes nothing but the time");
    return wasAsked;
  };
  return { store, files, check };
}

describe("--cache", () => {
  it("asks no rule about a report that it knows, and says the same in every format", async () => {
    const { check } = setting();
    equal(await check(), true);
    equal(await check(), false);
    for (const format of ["json", "sarif", "html"]) equal(await check(["--format", format]), false, format);
  });

  interface Change {
    readonly files?: Readonly<Record<string, string>>;
    readonly argv?: readonly string[];
    readonly world?: Partial<World>;
  }
  const changes: Readonly<Record<string, Change>> = {
    "the report's bytes": { files: { "sub/a.md": `${text}More.\n` } },
    "only its line ends": { files: { "sub/a.md": text.replaceAll("\n", "\r\n") } },
    "the settings": { files: { "evenhand.yml": "rules: { double-word: error }\n" } },
    "settings nearer to it": { files: { "sub/evenhand.yml": "rules: { shocking-word: off }\n" } },
    "the council's own pack": { files: { "own.yml": pack("Be kind.") }, argv: ["--council", "own.yml"] },
    "--council": { argv: ["--council", "testham"] },
    "--kind": { argv: ["--kind", "minutes"] },
    "--rule": { argv: ["--rule", "double-word=off"] },
    "the day": { world: { now: () => new Date("2027-01-16T12:00:00") } },
    "the program": { world: { program: () => "two" } },
  };
  for (const [what, { files: changed = {}, argv, world }] of Object.entries(changes))
    it(`checks again when ${what} changed, and knows both from then on`, async () => {
      const { check, files } = setting();
      await check();
      for (const [name, content] of Object.entries(changed)) files.set(name, content);
      equal(await check(argv, world), true);
      equal(await check(argv, world), false);
    });

  it("checks again when the own pack's text changed, when the report has another name, and one with a pack of its own", async () => {
    const { check, files } = setting();
    files.set("evenhand.yml", "council: own.yml\n");
    files.set("own.yml", pack("Be kind."));
    await check();
    files.set("own.yml", pack("Be calm."));
    equal(await check(), true);
    files.set("other/a.md", text);
    equal(await check(["other"]), true);
    files.set("sub/a.md", `---\ncouncil: ../own.yml\n---\n\n${text}`);
    await check();
    equal(await check(["sub"]), true, "its pack may change without it");
  });

  it("does not keep a fault, which is shown on every run", async () => {
    const { check, files } = setting();
    files.set("sub/a.md", "BOOM\n");
    await check();
    equal(await check(), true);
  });

  it("is not asked where something is written", async () => {
    const { check, files, store } = setting();
    await check();
    store.held.clear();
    await run(["check", "--cache", "--fix"], files, { catalogue: parts, store: () => store, program: () => "one" });
    equal(store.held.size, 0);
  });

  it("holds nothing of the report but what its findings say, and no identifier", async () => {
    const { check, store, files } = setting();
    files.set("sub/a.md", `${text}\nThe leasehold stays secret.\n`);
    await check();
    const held = [...store.held.values()].join("\n");
    match(held, /shocking/);
    doesNotMatch(held, /AB123456C|123456|leasehold|the map/);
  });
});

describe("a store in a folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-store-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("gives back what it was given, keeps Git away, and leaves no half-written file", () => {
    const store = folderStore(join(folder, "cache"));
    equal(store.get("abcd"), undefined);
    store.put("abcd", "worth\nkeeping");
    equal(folderStore(join(folder, "cache")).get("abcd"), "worth\nkeeping");
    equal(readFileSync(join(folder, "cache/.gitignore"), "utf8"), "*\n");
    deepEqual(readdirSync(join(folder, "cache/ab")), ["cd"]);
  });

  it("does not know a piece that is cut short or changed", () => {
    const store = folderStore(folder);
    store.put("abcd", "worth keeping");
    const file = join(folder, "ab/cd");
    const whole = readFileSync(file, "utf8");
    for (const broken of [whole.slice(0, -3), `${whole}x`, "", "\n"]) {
      writeFileSync(file, broken);
      equal(store.get("abcd"), undefined);
    }
  });

  it("is kept within bounds: what was used longest ago goes", () => {
    const store = folderStore(join(folder, "cache"));
    for (const [index, name] of ["aa1", "bb2", "cc3", "dd4"].entries()) {
      store.put(name, name.repeat(100));
      const then = new Date(Date.now() - (10 - index) * 86_400_000 * 2);
      utimesSync(join(folder, "cache", name.slice(0, 2), name.slice(2)), then, then);
    }
    notEqual(store.get("aa1"), undefined);
    const { size } = statSync(join(folder, "cache/aa/1"));
    store.trim(2 * size + 10);
    deepEqual(
      ["aa1", "bb2", "cc3", "dd4"].map((name) => store.get(name) !== undefined),
      [true, false, false, true],
    );
  });

  it("costs nothing but time where it cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    const store = folderStore(join(folder, "file/cache"));
    store.put("abcd", "x");
    store.trim(0);
    equal(store.get("abcd"), undefined);
    ok(readdirSync(folder).length === 1);
  });
});
