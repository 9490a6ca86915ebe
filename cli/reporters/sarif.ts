import type { Protocol } from "../../core/protocol/protocol.ts";
import { addCounts, type Counts, countBySeverity, type Severity, severities } from "../../core/rule/finding.ts";
import { pageUrl, rulePage } from "../../core/rule/page.ts";
import type { Rule } from "../../core/rule/rule.ts";
import type { PlaceOf } from "../repository.ts";
import type {
  AllowedEntry,
  FaultEntry,
  FileEntry,
  FindingEntry,
  FixEntry,
  Placed,
  ProblemEntry,
  ToldRun,
} from "./entries.ts";
import { jsonPieces, Stream } from "./jsonPieces.ts";
import { partialWords, renamed, runNotes } from "./notes.ts";

/** GitHub refuses a run with more results than this. */
const mostResults = 25_000;

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** What a SARIF log says of the tool itself. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly packs: readonly Protocol[];
  readonly placeOf: PlaceOf;
}

/** SARIF 2.1.0: one run, with the rules' help, fixes, fingerprints, and what was allowed as suppressions. */
export function* sarifText(told: ToldRun, tool: Tool): Iterable<string> {
  const run = renamed(told, tool.placeOf);
  const survey = surveyOf(run);
  const known = tool.rules.filter(({ id }) => survey.rules.has(id));
  const own = [...survey.rules.values()].filter(({ rule }) => !known.some(({ id }) => id === rule));
  const rules = [
    ...known.map((rule) => ruleOf(rule, tool.packs)),
    ...own.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)).map(ownRuleOf),
  ];
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const { room, left } = roomFor(survey.counts);
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
            rules,
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: {
            description: { text: "The repository, or the folder in which Evenhand was run where there is none." },
          },
        },
        invocations: [invocation(run, survey, left)],
        artifacts: new Stream(each(run, ({ path }) => [{ location: artifact(path) }])),
        results: new Stream(each(run, (file) => resultsOf(file, index, room))),
        // What joins the parts of a run, which counts paths from the working folder.
        ...(told.shard ? { properties: { evenhand: { ...told, files: new Stream(told.files) } } } : {}),
      },
    ],
  };
  yield* jsonPieces(log);
  yield "\n";
}

/** What must be known of all reports before the first result is written. */
interface Survey {
  /** The rules that found something, each with its first finding. */
  readonly rules: ReadonlyMap<string, FindingEntry>;
  readonly counts: Counts;
  readonly problems: readonly (ProblemEntry & { readonly path: string })[];
  readonly faults: readonly (FaultEntry & { readonly path: string })[];
}

function surveyOf(run: ToldRun): Survey {
  const rules = new Map<string, FindingEntry>();
  const problems: Survey["problems"][number][] = [];
  const faults: Survey["faults"][number][] = [];
  let counts = countBySeverity([]);
  for (const file of run.files) {
    const all = [...file.findings, ...file.allowed];
    for (const finding of all) if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
    counts = addCounts(counts, countBySeverity(all));
    problems.push(...file.problems.map((problem) => ({ ...problem, path: file.path })));
    faults.push(...file.faults.map((fault) => ({ ...fault, path: file.path })));
  }
  return { rules, counts, problems, faults };
}

/** How many results of each severity are written, the most serious first, and how many are not. */
function roomFor(counts: Counts): { readonly room: Record<Severity, number>; readonly left: number } {
  let free = mostResults;
  const room = { error: 0, warning: 0, info: 0 };
  for (const severity of severities) {
    room[severity] = Math.min(counts[severity], free);
    free -= room[severity];
  }
  return { room, left: counts.error + counts.warning + counts.info - (mostResults - free) };
}

function* each<Item>(run: ToldRun, items: (file: FileEntry) => Iterable<Item>): Iterable<Item> {
  for (const file of run.files) yield* items(file);
}

function* resultsOf(file: FileEntry, index: ReadonlyMap<string, number>, room: Record<Severity, number>) {
  const fits = ({ severity }: FindingEntry): boolean => room[severity]-- > 0;
  for (const finding of file.findings) if (fits(finding)) yield resultOf(file, finding, index);
  for (const finding of file.allowed)
    if (fits(finding)) yield { ...resultOf(file, finding, index), suppressions: [suppression(finding)] };
}

const nameOf = (id: string): string => id.replace(/(?:^|[-/])([a-z])/g, (_, letter: string) => letter.toUpperCase());

const ruleOf = (rule: Rule, packs: readonly Protocol[]) => ({
  id: rule.id,
  name: nameOf(rule.id),
  shortDescription: { text: `${rule.summary}.` },
  fullDescription: { text: rule.why },
  helpUri: pageUrl(rule.id),
  help: { text: `${rule.summary}. ${rule.why}`, markdown: rulePage(rule, packs) },
  defaultConfiguration: { level: levels[rule.severity], enabled: !rule.offByDefault },
  properties: { tags: [rule.family] },
});

/** A council's own rule, which has no page: what its finding says of it. */
const ownRuleOf = ({ rule, why, family, severity }: FindingEntry) => ({
  id: rule,
  name: nameOf(rule),
  shortDescription: { text: why },
  fullDescription: { text: why },
  help: { text: why },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [family] },
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
function invocation(run: ToldRun, { faults, problems }: Survey, left: number) {
  const configuration = runNotes(run).filter(({ label }) => label === "settings");
  const unread = runNotes(run).filter(({ label }) => label === "unread");
  const failed = unread.filter(({ severity }) => severity === "error");
  return {
    executionSuccessful: faults.length + configuration.length + failed.length === 0 && !run.partial,
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
      ...unread.map(({ path, severity, message }) => ({
        level: levels[severity],
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

/** A file outside the repository has its whole path. */
function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: "SRCROOT" };
}

const region = ({ start, end }: Placed) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});
