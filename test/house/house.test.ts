import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { formats } from "../../core/formats/formats.ts";
import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { kinds } from "../../core/report/meta.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Source files of a folder, as paths from the root with forward slashes. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => /\.(ts|cts|mts)$/.test(path));
}

/** What a file imports, types included: packages by name, our own files by their top folder. */
function imports(path: string): readonly string[] {
  return [...read(path).matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => {
    if (!name.startsWith(".")) return name;
    return relative(root, resolve(root, dirname(path), name)).replaceAll("\\", "/");
  });
}

/** What each layer may import of ours; whatever is not here is refused. */
const layers: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^core\//],
  rules: [/^rules\//, /^core\/(rule|report)\//, /^core\/pattern\/regex\.ts$/],
  server: [
    /^server\//,
    /^core\//,
    /^rules\/(?:index\.generated|readings|secondLook\/secondLook)\.ts$/,
    /^protocols\/index\.generated/,
  ],
  cli: [
    /^cli\//,
    /^core\//,
    /^rules\/(?:index\.generated|readings|secondLook\/secondLook)\.ts$/,
    /^protocols\/index\.generated/,
    /^package\.json$/,
  ],
  api: [
    /^api\//,
    /^core\//,
    /^rules\/(?:index\.generated|secondLook\/secondLook)\.ts$/,
    /^protocols\/index\.generated/,
  ],
  client: [/^client\//],
};

const fileOf = ({ family, id }: Rule): string => `rules/${family}/${id}.ts`;

describe("the house", () => {
  for (const [layer, allowed] of Object.entries(layers)) {
    it(`keeps ${layer} in its place`, () => {
      const wrong = sources(layer).flatMap((path) =>
        imports(path)
          .filter((name) => /^(core|rules|server|cli|client|protocols|scripts|test|package\.json)(\/|$)/.test(name))
          .filter((name) => !allowed.some((pattern) => pattern.test(name)))
          .map((name) => `${path} imports ${name}`),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it("keeps Node, VS Code and logging out of core and rules", () => {
    for (const path of [...sources("core"), ...sources("rules")]) {
      const outside = imports(path).filter((name) => /^(node:|vscode|fs$|path$|os$|child_process$)/.test(name));
      assert.deepEqual(outside, [], path);
      assert.doesNotMatch(read(path), /\bconsole\.|\bprocess\.|\basync\b|\bawait\b|\bsetTimeout\b|\bDate\.now\b/, path);
    }
  });

  it("sends nothing over a network", () => {
    for (const path of ["core", "rules", "server", "cli", "client", "api"].flatMap(sources)) {
      const asks = imports(path).filter((name) =>
        /^(node:)?(https?|net|tls|dgram|dns|http2)$|^(axios|got|undici|node-fetch|ws)$/.test(name),
      );
      assert.deepEqual(asks, [], path);
      assert.doesNotMatch(read(path), /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/, path);
    }
  });

  it("says Diagnostic and Range in one file of the server only", () => {
    const told = sources("server").filter((path) =>
      /\b(DiagnosticSeverity|Range\.create|Diagnostic\.create)\b/.test(read(path)),
    );
    assert.deepEqual(told, ["server/translate.ts"]);
  });

  it("names no rule in core", () => {
    // Some rules are named after the field or the kind of report that they look after.
    const words = new Set<string>([...kinds, ...Object.keys(frontMatterSchema.shape)]);
    const ids = rules.map(({ id }) => id).filter((id) => !words.has(id));
    for (const path of sources("core")) {
      for (const id of ids) assert.ok(!read(path).includes(`"${id}"`), `${path} names ${id}`);
    }
  });

  it("has one comment sentence on every export", () => {
    const bare = ["core", "cli", "server", "client", "api"]
      .flatMap(sources)
      .filter((path) => !path.includes("generated"))
      .flatMap((path) => undocumented(path, read(path)));
    assert.deepEqual(bare.slice(0, 10), [], `${bare.length} exports of functions and classes have no doc sentence`);
  });

  it("names files after rules in kebab case and all others in camel case", () => {
    const ids = new Set(rules.map(fileOf));
    for (const path of ["core", "rules", "cli", "server", "client", "scripts"].flatMap(sources))
      if (!ids.has(path)) assert.match(path, /\/[a-z][A-Za-z]*(\.generated|\.d)?\.ts$/, path);
  });

  it("keeps what one rule alone uses in that rule's folder, and nothing else there", () => {
    const owners = new Set(rules.map(fileOf));
    const files = [...["core", "rules", "server", "cli", "api", "scripts"].flatMap(sources)];
    const users = new Map<string, string[]>();
    for (const path of files) for (const name of imports(path)) users.set(name, [...(users.get(name) ?? []), path]);
    const endUsers = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const user of users.get(path) ?? []) {
        if (seen.has(user)) continue;
        seen.add(user);
        if (!owners.has(user) && user.startsWith("rules/")) endUsers(user, seen);
      }
      return seen;
    };
    const families = new Set(rules.map(({ family }) => family));
    for (const path of files) {
      const [, family = "", folder = ""] = /^rules\/([a-z]+)\/(?:([A-Za-z-]+)\/)?[A-Za-z]+\.ts$/.exec(path) ?? [];
      if (!families.has(family as Rule["family"])) continue;
      const last = [...endUsers(path)].filter((user) => owners.has(user) || !user.startsWith("rules/"));
      const sole = last.length === 1 && owners.has(last[0] ?? "") ? last[0] : undefined;
      const home = owners.has(`rules/${family}/${folder}.ts`) ? `rules/${family}/${folder}.ts` : undefined;
      assert.equal(home, sole, `${path} is used by ${last.join(", ")}`);
    }
  });
});

/** Exported functions and classes without a doc comment right above; their names say the rest. */
function undocumented(path: string, text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) =>
    /^export (async )?(function\*?|class) /.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? "")
      ? [`${path}: ${line}`]
      : [],
  );
}

describe("the catalogue", () => {
  it("has no id twice", () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  for (const rule of rules) {
    it(`${rule.id} has its file, page, examples and test`, () => {
      assert.ok(existsSync(join(root, fileOf(rule))), fileOf(rule));
      assert.ok(existsSync(join(root, `docs/rules/${rule.id}.md`)), "its page");
      assert.match(read(`test/rules/${rule.family}/${rule.id}.test.ts`), /checkRule\(/);
      assert.ok(rule.examples.finds.length >= 2, "two examples that it finds");
      assert.ok(rule.examples.quiet.length >= 2, "two tempting ones that it leaves");
      assert.doesNotMatch(rule.summary, /\.$/, "a summary has no full stop");
      assert.match(rule.why, /[.]$/, "why is a sentence");
      for (const message of Object.values(rule.messages)) assert.match(message, /[.?]$/, message);
      assert.ok((rule.lexicons ?? []).every(({ phrases }) => phrases.length > 0));
    });
  }

  it("says nothing in its own words that the wording rules would mark", () => {
    const wording = rules.filter(({ family }) => family === "neutrality" || family === "language");
    const checker = createChecker({ rules: wording, packs, formats });
    for (const { id, summary, why, messages, limits = "" } of rules) {
      // A rule may name what it looks for, in quotation marks.
      const text = [summary, why, limits, ...Object.values(messages)].join("\n\n").replace(/“[^”]*”/g, "“…”");
      const report = readMarkdown(text).report;
      const { findings } = checker.check(report, checker.effective(report));
      const loud = findings.filter(({ severity, rule }) => severity !== "info" && rule !== id);
      assert.deepEqual(
        loud.map(({ rule, span }) => `${id}: ${rule}: ${text.slice(span.start, span.end)}`),
        [],
      );
    }
  });

  const checker = createChecker({ rules, packs, formats });
  const pieces = [
    "a",
    "1",
    " ",
    "x ",
    "the Labour ",
    '"',
    "“a” ",
    "[insert ",
    "(delete as ",
    "Option 1 – ",
    "Option 2: Low-cost repair ",
    "**Option 1 – Tender.** Open. ",
    "12 34 ",
    "exempt ",
    "This report is not for publication. ",
    "aA",
    "we would ",
    ".,;:",
    "....",
    "??",
    "£1,000 ",
    "1 May 2026 ",
    "020 7946 0000 ",
    "AB123456C ",
    "a@b.c ",
    "\n",
    "| a ",
    "> ",
    "+ ",
    "1. ",
    "<!--",
    "[a](",
    "[^1]: ",
    "**",
    "paragraph 3 of ",
  ];
  for (const piece of pieces)
    it(`answers at once on text made to be slow: ${JSON.stringify(piece)} again and again`, () => {
      const { report } = readMarkdown(piece.repeat(Math.ceil(60_000 / piece.length)));
      assert.deepEqual(checker.check(report, checker.effective(report)).faults, []);
    });
});

describe("the packs", () => {
  for (const pack of packs) {
    it(`${pack.id}: every clause names rules or says why none`, () => {
      const ids = pack.clauses.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)], "no clause twice");
      for (const { id, rules: enforcing, manual, requirement } of pack.clauses) {
        assert.ok(enforcing.length > 0 || (manual ?? "").length > 20, `clause ${id} names a rule or says why none`);
        assert.match(requirement, /\.$/, `clause ${id} is a sentence`);
        for (const { rule } of enforcing)
          assert.ok(
            rules.some((one) => one.id === rule),
            `clause ${id} names “${rule}”, which is no rule`,
          );
      }
      for (const rule of Object.keys(pack.rules))
        assert.ok(
          rules.some(({ id }) => id === rule),
          `“${rule}” is no rule`,
        );
      assert.ok(statSync(join(root, `docs/protocols/${pack.id}.md`)).size > 0);
    });
  }
});
