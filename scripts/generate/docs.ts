import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Enforcement, whereTold } from "../../core/protocol/enforcement.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { rulePage } from "../../core/rule/page.ts";
import type { Rule } from "../../core/rule/rule.ts";

/**
 * docs/rules and docs/protocols, out of what rules and packs say of themselves, and docs/quality.md, out of what was
 * measured.
 */
export async function generateDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const { rules } = (await import("../../rules/index.generated.ts")) as { rules: readonly Rule[] };
  const { packs } = await import("../../protocols/index.generated.ts");
  const files = new Map<string, string>();
  files.set("docs/rules/README.md", ruleTable(rules));
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule, packs));
  files.set("docs/protocols/README.md", packTable(packs));
  for (const pack of packs) files.set(`docs/protocols/${pack.id}.md`, packPage(pack, rules));
  files.set("docs/quality.md", qualityPage(JSON.parse(readFileSync(join(root, "test/quality.json"), "utf8"))));
  return files;
}

const ruleTable = (rules: readonly Rule[]): string =>
  [
    "# Rules",
    "",
    "| Rule | Family | Severity | What it finds |",
    "| --- | --- | --- | --- |",
    ...rules.map(({ id, family, severity, summary }) => `| [${id}](${id}.md) | ${family} | ${severity} | ${summary} |`),
    "",
  ].join("\n");

interface Quality {
  readonly figures: Readonly<Record<string, number>>;
  readonly unseen: FirstRuns;
  readonly unseenDeeds: FirstRuns;
  readonly opened: readonly FirstRuns[];
  readonly fresh: Fresh;
}

/**
 * First runs over whole reports, set by set, the earliest first; at information a finding counts as found, but not as
 * an alarm.
 */
interface Fresh {
  readonly labelled: readonly Readonly<Record<"reports" | "found" | "missed" | "alarms", number>>[];
  readonly clean: readonly Readonly<Record<"reports" | "alarms", number>>[];
}

type FirstRuns = Readonly<Record<string, Readonly<Record<"found" | "marked" | "alarms" | "passed", number>>>>;

/** How good the rules are, good or bad. */
function qualityPage({ figures, unseen, unseenDeeds, opened, fresh }: Quality): string {
  return [
    "# How good it is",
    "",
    "Measured on texts that nobody who wrote a rule had written; kept in `test/quality.json`, and CI refuses a fall. `npm run quality` measures again where the texts are at hand.",
    "Rules were tuned with the labelled reports in sight, so those figures flatter; the sentences below were not seen.",
    "",
    "| Measure | Figure |",
    "| --- | --- |",
    ...Object.entries(figures).map(([name, value]) => `| ${name.replace(/^alarms: /, "")} | ${value} |`),
    "",
    "CrossNER's labels call no party what is one to a reader in nine places (“a seat lost by the Conservatives”); each was read, and stands in `scripts/quality/names.ts`.",
    "",
    "## Reports nobody had tuned on",
    "",
    "Sets of reports that others wrote for this, each run once when the rules were thought finished, and learnt from since. In labelled ones a reviewer had marked every fault, most of them in words that no list holds;",
    "a marked fault that is found at information counts as found, and a finding from warning upwards that is not marked is an alarm. In clean ones there is nothing to find, however tempting the prose.",
    "",
    ...freshTables(fresh),
    "",
    "## Sentences nobody had tuned on",
    "",
    "For each wording rule, `test/sentences/` holds sentences that a careful reviewer would mark and tempting ones that must pass, written by people who had not read the rule, most of them without the obvious words.",
    "Half of each set was put aside and first run when the rule was thought finished. These are the figures of that first run, before any tuning. A finding at information counts as found; a passed sentence counts",
    "as an alarm from warning upwards. Those with forty marked sentences or more are a second half, whose writers were told to keep to irony, idiom and hints: the rules alone found 345 of 896, with the second look 475.",
    "",
    ...firstRunTable(Object.entries(unseen)),
    "",
    "## Sentences about what is done",
    "",
    "Sentences for rules that ask what is done, and not how it is said, were written last: these rules had been tuned on whole reports alone, and found one in eight of the open half before it was looked at.",
    "The first run on the half set aside, after that. Whole reports have a second look besides, which these figures leave out; so have the tables above. That of local-member has been opened since, to widen the rule, and measures it no longer; those of non-member-presence, political-assistant and the rules of the pre-election period are a second one, written by others after the first had been opened.",
    "",
    ...firstRunTable(Object.entries(unseenDeeds)),
    "",
    "## Sentences that were opened since",
    "",
    "The first runs on sets that were set aside before, the earliest first, and that the rules have learnt from since; others then wrote new ones.",
    "",
    ...firstRunTable(opened.flatMap((round) => Object.entries(round))),
    "",
  ].join("\n");
}

const share = (part: number, of: number): string => (of === 0 ? "–" : (part / of).toFixed(2));

function freshTables({ labelled, clean }: Fresh): readonly string[] {
  return [
    "| Labelled reports | Found | Recall | False alarms | Precision |",
    "| --- | --- | --- | --- | --- |",
    ...labelled.map(
      ({ reports, found, missed, alarms }) =>
        `| ${reports} | ${found} of ${found + missed} | ${share(found, found + missed)} | ${alarms} | ${share(found, found + alarms)} |`,
    ),
    "",
    "| Clean reports | False alarms |",
    "| --- | --- |",
    ...clean.map(({ reports, alarms }) => `| ${reports} | ${alarms} |`),
  ];
}

function firstRunTable(runs: readonly (readonly [string, FirstRuns[string]])[]): readonly string[] {
  return [
    "| Rule | Found | Recall | False alarms | Precision |",
    "| --- | --- | --- | --- | --- |",
    ...runs
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, { found, marked, alarms, passed }]) =>
          `| [${rule}](rules/${rule}.md) | ${found} of ${marked} | ${share(found, marked)} | ${alarms} of ${passed} | ${share(found, found + alarms)} |`,
      ),
  ];
}

const packTable = (packs: readonly Protocol[]): string =>
  [
    "# Protocols",
    "",
    "| Pack | Protocol | Clauses |",
    "| --- | --- | --- |",
    ...packs.map(({ id, title, clauses }) => `| [${id}](${id}.md) | ${title} | ${clauses.length} |`),
    "",
  ].join("\n");

function packPage(pack: Protocol, rules: readonly Rule[]): string {
  const severityOf = ({ rule: id, kinds = [] }: Enforcement): string => {
    const set = pack.rules[id];
    const rule = rules.find((one) => one.id === id);
    const graded = kinds.map((kind) => set?.kinds?.[kind] ?? set?.severity ?? rule?.kinds?.[kind] ?? rule?.severity);
    return [...new Set(kinds.length > 0 ? graded : [set?.severity ?? rule?.severity])].join(" or ");
  };
  const clauses = pack.clauses.map(({ id, aliases, requirement, rules: enforcing, manual }) => {
    const by = enforcing
      .map(
        (one) =>
          `[${one.rule}](../rules/${one.rule}.md) (${[severityOf(one), whereTold(one)].filter(Boolean).join(", in ")})`,
      )
      .join(", ");
    return `| ${id}${aliases.length > 0 ? ` (also ${aliases.join(", ")})` : ""} | ${requirement} | ${by} | ${manual ?? ""} |`;
  });
  const sections = pack.sections.filter(({ required }) => Object.keys(required).length > 0);
  return [
    `# ${pack.title}`,
    "",
    `Pack \`${pack.id}\`. ${pack.escalation}`,
    "",
    ...(clauses.length > 0
      ? [
          "## Clauses",
          "",
          "| Clause | What it asks for | Checked by | Left to people, because |",
          "| --- | --- | --- | --- |",
          ...clauses,
          "",
        ]
      : []),
    "## Required sections and fields",
    "",
    pack.layout,
    "",
    "All of it is a default: a council's own pack, or `rules:` in `evenhand.yml`, changes it.",
    "",
    "| Section | Severity where it is missing | Known from |",
    "| --- | --- | --- |",
    ...sections.map(({ title, required, source }) => `| ${title} | ${kindList(required)} | ${knownFrom(source)} |`),
    "",
    "| Field | Severity where it is missing | Known from |",
    "| --- | --- | --- |",
    ...pack.fields.map(({ label, required, source }) => `| ${label} | ${kindList(required)} | ${knownFrom(source)} |`),
    "",
  ].join("\n");
}

const knownFrom = (source: string | undefined): string => source ?? "general knowledge, not confirmed";

const kindList = (required: Readonly<Record<string, string>>): string =>
  Object.entries(required)
    .map(([kind, severity]) => `${kind}: ${severity}`)
    .join(", ");
