import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { type Enforcement, isNarrow } from "../../core/protocol/enforcement.ts";
import { noSettings, type Protocol } from "../../core/protocol/protocol.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import type { Finding } from "../../core/rule/finding.ts";
import { createChecker } from "../../core/run/checker.ts";
import { tryOwnRules } from "../../core/run/tryOwnRules.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { broken, documentOf, type Fault, faults, inKind, kept, ownFaults } from "./faults.ts";
import { printedClauses } from "./printedClauses.ts";

const folder = import.meta.dirname;
const texts = resolve(folder, "../../../shared/protocol-texts");
const printed = parse(readFileSync(join(folder, "printed.yml"), "utf8")) as Readonly<Record<string, string[]>>;
const councils = packs.filter(({ id }) => id !== "generic");

const checker = createChecker({ rules, packs, formats });
const settings = {
  ...noSettings,
  election: [{ poll: "2027-05-06", notice: "2027-03-24", wards: [], candidates: ["Ada Lowe"] }],
};

/** What is found in a document under a council's pack; with `beside`, also what differs from that other document. */
function find(council: string, text: string, day: string, beside?: string): readonly Finding[] {
  const check = (of: string, path: string) => {
    const report = readMarkdown(of).report;
    const effective = checker.effective(report, settings, path, { council });
    return { path, report, effective, ...checker.check(report, effective, undefined, day) };
  };
  const one = check(text, "a.md");
  if (beside === undefined) return one.findings;
  const { findings } = checker.compare([one, check(beside, "b.md")]);
  return [...one.findings, ...[...findings.values()].flat()];
}

const remembered = new Map<string, readonly Finding[]>();

function findOnce(council: string, text: string, day: string, beside?: string): readonly Finding[] {
  const key = JSON.stringify([council, text, day, beside]);
  const found = remembered.get(key) ?? find(council, text, day, beside);
  remembered.set(key, found);
  return found;
}

const changed = (text: string, { beside }: Fault): string | undefined =>
  beside && text.replaceAll(beside.take, beside.put).replace("Riverbank Group", "Weirside Group");

describe("the documents that keep every protocol", () => {
  for (const name of readdirSync(join(folder, "documents")))
    for (const { id } of packs)
      it(`${name} under ${id}`, () => {
        const text = documentOf(name.replace(".md", ""));
        assert.deepEqual(told(findOnce(id, text, "2027-01-05"), text), []);
      });
});

for (const pack of councils) {
  describe(`the pack of ${pack.council}`, () => {
    it("has every clause of its text, and no other", () => {
      assert.deepEqual(
        pack.clauses.map(({ id }) => id),
        printed[pack.id],
      );
      const file = readdirOf(texts).find((name) => name.startsWith(pack.id));
      if (file === undefined) {
        console.log(`      (the text of ${pack.council} is not here; its clauses are held against the list alone)`);
        return;
      }
      const inText = printedClauses[pack.id]?.(readFileSync(join(texts, file), "utf8")) ?? [];
      assert.ok(inText.length > 10);
      assert.deepEqual(
        inText.filter((id) => !printed[pack.id]?.includes(id)),
        [],
        "clauses of the text that the pack has not",
      );
    });

    const own = ownFaults(pack.id);
    it("has the clauses and rules for which it has faults of its own", () => {
      for (const [clause, byRule] of Object.entries(own))
        for (const rule of Object.keys(byRule))
          assert.ok(
            pack.clauses.find(({ id }) => id === clause)?.rules.some((by) => by.rule === rule),
            `${clause} names ${rule}`,
          );
    });

    for (const clause of pack.clauses.filter(({ rules: by }) => by.length > 0))
      it(`${clause.id}: ${clause.rules.length} rules find what breaks it, and leave what keeps it`, () => {
        const by = clause.rules.map(({ rule }) => rule);
        for (const one of clause.rules) checkClause(pack, clause.id, by, one, own[clause.id]?.[one.rule]);
      });
  });
}

function checkClause(
  pack: Protocol,
  clause: string,
  by: readonly string[],
  enforcement: Enforcement,
  own: Fault | undefined,
): void {
  const { rule } = enforcement;
  const usual = faults[rule];
  const fault = own ?? (usual && enforcement.kinds ? inKind(usual, enforcement.kinds) : usual);
  assert.ok(fault, `there is a fault for ${rule}`);
  const bad = broken(fault);
  const found = findOnce(pack.id, bad, fault.day, changed(bad, fault)).filter((finding) => finding.rule === rule);
  assert.ok(found.length > 0, `${rule} finds: ${fault.breaks ?? fault.section ?? fault.take.join(" … ")}`);
  const names = ({ clauses }: Finding): boolean => clauses.some((ref) => ref.clause === clause);
  assert.ok(isNarrow(enforcement) ? found.some(names) : found.every(names), `${rule} names the clause`);
  const good = kept(fault);
  const beside = fault.beside && good.replace("Riverbank Group", "Weirside Group");
  const alarms = findOnce(pack.id, good, "2027-01-05", beside).filter((finding) => by.includes(finding.rule));
  assert.deepEqual(told(alarms, good), [], `what keeps ${rule}`);
}

const told = (findings: readonly Finding[], text: string): readonly string[] =>
  findings.map(({ rule, span, message }) => `${rule}: ${text.slice(span.start, span.end)}: ${message}`);

const readdirOf = (path: string): readonly string[] => (existsSync(path) ? readdirSync(path) : []);

describe("the template of a pack", () => {
  it("is sound, and its own rules hold", () => {
    const text = readFileSync(resolve(folder, "../../protocols/_template.yml"), "utf8");
    const generic = packs.find(({ id }) => id === "generic")!;
    const { protocol, problems } = readProtocol(text, () => generic, rules);
    assert.deepEqual([...problems, ...tryOwnRules(text, protocol?.ownRules ?? [], protocol ?? generic, generic)], []);
    assert.ok((protocol?.ownRules.length ?? 0) > 1);
  });
});

describe("the catalogue and the packs", () => {
  it("every rule that is on is named by a clause of some pack", () => {
    const named = new Set(
      packs.flatMap(({ clauses }) => clauses.flatMap(({ rules: by }) => by.map(({ rule }) => rule))),
    );
    assert.deepEqual(
      rules.flatMap(({ id, offByDefault }) => (offByDefault || named.has(id) ? [] : [id])),
      [],
    );
  });
});
