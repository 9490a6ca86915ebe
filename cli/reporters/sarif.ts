import type { Protocol } from "../../core/protocol/protocol.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { rulePage } from "../../core/rule/page.ts";
import type { Rule } from "../../core/rule/rule.ts";
import type { AllowedEntry, FileEntry, FindingEntry, FixEntry, Placed, RunEntry } from "./entries.ts";
import { partialWords, runNotes } from "./notes.ts";

/** GitHub refuses a run with more results than this. */
export const mostResults = 25_000;

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
const pages = "https://github.com/evenhand/evenhand/blob/main/docs/rules";

/** What a SARIF log says of the tool itself. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly packs: readonly Protocol[];
}

/** SARIF 2.1.0: one run, with the rules' help, fixes, fingerprints, and what was allowed as suppressions. */
export function sarifText(run: RunEntry, tool: Tool): string {
  const named = new Set(
    run.files.flatMap(({ findings, allowed }) => [...findings, ...allowed].map(({ rule }) => rule)),
  );
  const rules = tool.rules.filter(({ id }) => named.has(id));
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const results = run.files.flatMap((file) => [
    ...file.findings.map((finding) => resultOf(file, finding, index)),
    ...file.allowed.map((finding) => ({ ...resultOf(file, finding, index), suppressions: [suppression(finding)] })),
  ]);
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const kept =
    results.length <= mostResults
      ? results
      : results.toSorted((a, b) => rank[a.level as "note"] - rank[b.level as "note"]).slice(0, mostResults);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Evenhand",
            version: tool.version,
            informationUri: "https://github.com/evenhand/evenhand",
            rules: rules.map((rule) => ruleOf(rule, tool.packs)),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The folder in which Evenhand was run." } } },
        invocations: [invocation(run, results.length - kept.length)],
        artifacts: run.files.map(({ path }) => ({ location: artifact(path) })),
        results: kept,
        // What joins the parts of a run.
        ...(run.shard ? { properties: { evenhand: run } } : {}),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const ruleOf = (rule: Rule, packs: readonly Protocol[]) => ({
  id: rule.id,
  name: rule.id.replace(/(?:^|[-/])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: `${rule.summary}.` },
  fullDescription: { text: rule.why },
  helpUri: `${pages}/${rule.id}.md`,
  help: { text: `${rule.summary}. ${rule.why}`, markdown: rulePage(rule, packs) },
  defaultConfiguration: { level: levels[rule.severity], enabled: !rule.offByDefault },
  properties: { tags: [rule.family] },
});

const resultOf = (file: FileEntry, finding: FindingEntry, index: ReadonlyMap<string, number>) => ({
  ruleId: finding.rule,
  ...(index.has(finding.rule) ? { ruleIndex: index.get(finding.rule) } : {}),
  level: levels[finding.severity],
  message: { text: finding.message },
  locations: [{ physicalLocation: { artifactLocation: artifact(file.path), region: region(finding) } }],
  partialFingerprints: { "evenhandFinding/v1": finding.fingerprint },
  ...(finding.fixes.length > 0 ? { fixes: finding.fixes.map((fix) => fixOf(file.path, fix)) } : {}),
  properties: {
    clauses: finding.clauses.map(({ council, clause }) => `${council} ${clause}`),
    why: finding.why,
  },
});

const fixOf = (path: string, { title, edits }: FixEntry) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact(path),
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
      })),
    },
  ],
});

const suppression = ({ by, reason, approver, until }: AllowedEntry) => ({
  kind: by === "comment" ? "inSource" : "external",
  status: "accepted",
  justification: `${reason}${approver ? ` (${approver})` : ""}${until ? ` (until ${until})` : ""}`,
});

/** Did all go well, and what was wrong beside the findings. */
function invocation(run: RunEntry, left: number) {
  const faults = run.files.flatMap(({ path, faults: all }) =>
    all.map(({ rule, message }) => ({ path, rule, message })),
  );
  const configuration = runNotes(run).filter(({ label }) => label === "settings");
  const unread = runNotes(run).filter(({ label }) => label === "unread");
  const problems = run.files.flatMap(({ path, problems: all }) => all.map((problem) => ({ ...problem, path })));
  return {
    executionSuccessful: faults.length + configuration.length + unread.length === 0 && !run.partial,
    toolConfigurationNotifications: [...configuration, ...problems].map(({ path, severity, message, start, end }) => ({
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(path),
            ...(start && end ? { region: region({ start, end }) } : {}),
          },
        },
      ],
    })),
    toolExecutionNotifications: [
      ...faults.map(({ path, rule, message }) => ({
        level: "error",
        message: { text: `${rule}: ${message}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
      })),
      ...unread.map(({ path, message }) => ({
        level: "error",
        message: { text: `Not read: ${message}` },
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
      })),
      ...(run.partial ? [{ level: "error", message: { text: partialWords(run) } }] : []),
      ...(left > 0
        ? [
            {
              level: "warning",
              message: { text: `${left} results more than GitHub takes were left out, the least serious ones.` },
            },
          ]
        : []),
    ],
  };
}

const artifact = (path: string) => ({
  uri: path.split("/").map(encodeURIComponent).join("/"),
  uriBaseId: "SRCROOT",
});

const region = ({ start, end }: Placed) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});
