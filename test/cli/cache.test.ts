import { deepEqual, doesNotMatch, equal, notEqual, ok } from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStore, memoryStore, type Store } from "../../cli/run/store.ts";
import type { World } from "../../cli/world.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

class MemoryStore implements Store {
  readonly held = new Map<string, Uint8Array>();
  get = (name: string) => this.held.get(name);
  put = (name: string, bytes: Uint8Array) => void this.held.set(name, bytes);
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

  describe("on another day", () => {
    const tomorrow: Partial<World> = { now: () => new Date("2027-01-16T12:00:00") };

    it("still knows a report in which nothing hangs on the day", async () => {
      const { check } = setting();
      await check();
      equal(await check([], tomorrow), false);
    });

    it("checks again what is allowed until some day, by a comment or in the settings", async () => {
      const { check, files } = setting();
      const allow = (until: string) =>
        `<!-- evenhand allow shocking-word${until}: as it was moved -->\n\nShocking, shocking.\n`;
      for (const [until, again] of [
        ["", false],
        [" until 2027-01-15", true],
        [" until 2028-01-15", true],
      ] as const) {
        files.set("sub/a.md", allow(until));
        await check();
        equal(await check([], tomorrow), again, until);
        equal(await check([], tomorrow), false);
        equal(await check(), false, "and today is known too");
      }
      files.set("sub/a.md", text);
      files.set(
        "evenhand.yml",
        'accepted: [{ rule: shocking-word, fingerprint: "x", reason: known, until: 2027-01-15 }]\n',
      );
      await check();
      equal(await check([], tomorrow), true);
    });

    it("says of Evenhand's own rules what they say without it", async () => {
      const { check, files } = setting();
      const own = { catalogue: { rules: [...rules, counting], packs, formats: catalogue.formats } };
      const draft = (date: string, status: string) =>
        `---\ntitle: Tolls\ndate: ${date}\nstatus: ${status}\n---\n\n# Tolls\n\nThe tolls rise by £1.\n`;
      files.set("sub/a.md", draft("2027-01-15", "final"));
      await check([], own);
      equal(await check([], { ...own, ...tomorrow }), false);
      files.set("sub/a.md", draft("2027-01-15", "draft"));
      await check([], own);
      equal(await check([], { ...own, ...tomorrow }), true, "a draft for a meeting that is over");
      files.set("sub/a.md", "# Tolls\n\nThe council has launched a bold new plan.\n");
      files.set("evenhand.yml", "election: { notice: 2027-01-16, poll: 2027-02-20 }\n");
      await check([], own);
      equal(await check([], { ...own, ...tomorrow }), true, "the pre-election period begins");
    });
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

  it("lays out what it knows once for each format, width and choice of what is shown", async () => {
    const { check, store } = setting();
    await check();
    const sizes: number[] = [];
    for (const argv of [
      [],
      ["--quiet"],
      ["--color"],
      ["--format", "json"],
      ["--format", "json"],
      ["--fail-on", "info"],
    ]) {
      equal(await check(argv), false, argv.join(" "));
      sizes.push(store.held.size);
    }
    deepEqual(sizes, [2, 3, 4, 5, 5, 5]);
  });

  it("can be read only by who has the report", async () => {
    const { check, store } = setting();
    await check();
    await check(["--format", "json"]);
    const held = [...store.held].flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]).join("\n");
    ok(held.length > 1_000);
    doesNotMatch(held, /shocking|lamps|double-word|sub\/a|AB123456C|"rule"/i);
  });

  it("takes no piece that was cut short, changed or put in the place of another", async () => {
    const { check, store } = setting();
    await check();
    await check(["--format", "json"]);
    const whole = new Map(store.held);
    const [first, ...others] = [...whole.values()];
    const swapped = [...others, first];
    const breaks: readonly ((bytes: Uint8Array, index: number) => Uint8Array)[] = [
      (bytes) => bytes.subarray(0, -1),
      (bytes) => bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte)),
      () => new Uint8Array(),
      (_, index) => swapped[index]!,
    ];
    for (const broken of breaks) {
      for (const [index, [name, bytes]] of [...whole].entries()) store.held.set(name, broken(bytes, index));
      equal(await check(), true);
      equal(await check(), false, "and it is mended");
    }
  });

  it("adds up several reports to the same sums and exit code", async () => {
    const { check, files } = setting();
    files.set("b.md", "# Roads\n\nA very shocking report.\n");
    files.set("c.md", "Calm.\n");
    for (const argv of [[], ["--fail-on", "never"], ["--max-warnings", "0"]]) await check(argv);
    equal(await check(), false);
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
    store.put("abcd", Buffer.from("worth keeping"));
    deepEqual(folderStore(join(folder, "cache")).get("abcd"), Buffer.from("worth keeping"));
    equal(readFileSync(join(folder, "cache/.gitignore"), "utf8"), "*\n");
    deepEqual(readdirSync(join(folder, "cache/ab")), ["cd"]);
  });

  it("is kept within bounds: what was used longest ago goes", () => {
    const store = folderStore(join(folder, "cache"));
    for (const [index, name] of ["aa1", "bb2", "cc3", "dd4"].entries()) {
      store.put(name, Buffer.from(name.repeat(100)));
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

  it("in memory is kept within bounds in the same way", () => {
    const store = memoryStore();
    for (const name of ["a", "b", "c"]) store.put(name, new Uint8Array(10));
    notEqual(store.get("a"), undefined);
    store.trim(20);
    deepEqual(
      ["a", "b", "c"].map((name) => store.get(name) !== undefined),
      [true, false, true],
    );
  });

  it("costs nothing but time where it cannot be written", () => {
    writeFileSync(join(folder, "file"), "");
    const store = folderStore(join(folder, "file/cache"));
    store.put("abcd", Buffer.from("x"));
    store.trim(0);
    equal(store.get("abcd"), undefined);
    ok(readdirSync(folder).length === 1);
  });
});
