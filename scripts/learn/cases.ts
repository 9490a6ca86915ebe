import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { formats } from "../../core/formats/formats.ts";
import { blockRoles } from "../../core/report/blockRoles.ts";
import { pointsMade } from "../../core/report/pointsMade.ts";
import { attributedQuotations } from "../../core/report/quotations.ts";
import type { Report } from "../../core/report/report.ts";
import { isReported } from "../../core/report/reportedSpeech.ts";
import { sentences } from "../../core/report/sentences.ts";
import type { Standing } from "../../core/rule/adviser.ts";
import { wordingFamilies } from "../../core/rule/families.ts";
import { createChecker } from "../../core/run/checker.ts";
import { outlineOf, roleFinder } from "../../core/run/outline.ts";
import { isForSecondLook } from "../../core/run/secondLook.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules as catalogue } from "../../rules/index.generated.ts";
import { type Label, placedLabels } from "../labels.ts";

/** A sentence to learn from or to be measured on. */
export interface Case {
  readonly text: string;
  /** The rules about wording or disclosures that a reviewer had in mind; none for a sentence with neither. */
  readonly rules: readonly string[];
  readonly source: "report" | "clean" | "sentences" | "examples" | "paper";
  /** What is held out together: a report, or the file of sentences of a rule. */
  readonly group: string;
  /**
   * Is it of those that are measured on? Not quotations, what somebody is told to have said, motions, or what the public
   * may not read: of some of these the second look speaks too, where it is surer.
   */
  readonly asked: boolean;
  /** Where it stands in its report; a sentence by itself stands nowhere. */
  readonly standing?: Standing;
  /** Where it stands in a report's text. */
  readonly start: number;
  readonly end: number;
}

/** Rules about wording whose fault no sentence shows: they judge what a whole report has or lacks. */
const ofWholeReports = new Set(
  (
    "options-missing options-too-few option-imbalance merits-demerits recommendation-unreasoned briefing-header " +
    "briefing-parity status-line foreword-zone"
  ).split(" "),
);

/** Rules about what is done or told, of which a sentence tells by its words, whatever its tone. */
const ofDeeds = new Set(
  (
    "case-or-individual commercial-detail employee-detail exempt-leak member-correspondence privileged-advice " +
    "delegated-accountability equality-climate exec-scrutiny interests-declared merit-evaluation recommendation-form " +
    "authority-missing exempt-no-paragraph confidential-exempt-conflated"
  ).split(" "),
);

/** The rules that the second look may name. */
export const wording: readonly string[] = catalogue
  .filter(({ id, family }) => ofDeeds.has(id) || (wordingFamilies.has(family) && !ofWholeReports.has(id)))
  .map(({ id }) => id)
  .sort();
const isWording = new Set(wording);

const checker = createChecker({ rules: catalogue, packs, formats });

const othersKinds = new Set(["motion", "constitutional", "election-notice"]);

/** The role of the section that each block of a report stands in. */
export function rolesOf(report: Report): ReturnType<typeof blockRoles> {
  const { sections } = outlineOf(report, roleFinder(checker.effective(report).protocol));
  return blockRoles(
    report.blocks,
    sections.map(({ role }) => role),
  );
}

/** The sentences of a report as the checker reads them, each with the wording rules of the labels that touch it. */
function casesOf(name: string, report: Report, labels: readonly Label[], source: Case["source"]): readonly Case[] {
  const { text, blocks, meta } = report;
  const { kind: reportKind } = checker.effective(report);
  const roles = rolesOf(report);
  const marked = placedLabels(text, labels);
  return blocks.flatMap(({ kind, zone, prose, span }, index): readonly Case[] => {
    const standing: Standing = { report: reportKind, role: roles[index], block: kind, zone };
    if (zone === "code" || zone === "backgroundPapers") return [];
    const quoted = [...attributedQuotations(prose.text), ...pointsMade(prose.text, kind, undefined)];
    const othersPart = zone === "quoted" || othersKinds.has(meta.kind?.value ?? "");
    return sentences(prose.text).flatMap((sentence): readonly Case[] => {
      const place = prose.source(sentence);
      const start = span.start + place.start;
      const end = span.start + place.end;
      const touching = marked.filter((label) => label.start < end && start < label.end);
      const found = touching.flatMap((label) => label.rules).filter((rule) => isWording.has(rule));
      // A heading says little, and what touches a wording label from another family's side is neither one nor the
      // other.
      if (kind === "heading" && found.length === 0) return [];
      const asked =
        zone === "open" &&
        !othersPart &&
        kind !== "heading" &&
        isForSecondLook(sentence.text) &&
        !isReported(sentence.text, sentence.text.length) &&
        !quoted.some((part) => part.start < sentence.end && sentence.start < part.end);
      return [{ text: sentence.text, rules: [...new Set(found)], source, group: name, asked, standing, start, end }];
    });
  });
}

/** Reads a report of any format; `undefined` for a file that is none. */
export function readReport(path: string): Report | undefined {
  return checker.formatFor(path)?.read(readFileSync(path));
}

/** A report, and what a reviewer marked in it. */
export interface LabelledReport {
  readonly path: string;
  readonly report: Report;
  readonly labels: readonly Label[];
}

/** The labelled reports of a folder. */
export function labelledReports(folder: string): readonly LabelledReport[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".labels.json"))
    .sort()
    .flatMap((file): readonly LabelledReport[] => {
      const path = join(folder, file.replace(".labels.json", ".md"));
      const { findings } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { findings: readonly Label[] };
      const report = readReport(path);
      return report ? [{ path, report, labels: findings }] : [];
    });
}

const labelled = (folder: string, source: "report" | "clean"): readonly Case[] =>
  labelledReports(folder).flatMap(({ path, report, labels }) => casesOf(path, report, labels, source));

const unmarked = (text: string): string => text.replaceAll("[[", "").replaceAll("]]", "");

/**
 * The sentences of a file, of both halves, with their places in their lists, and whether each is marked for the file's
 * rule.
 */
export function sentencesIn(file: string): {
  readonly rule: string;
  readonly sentences: readonly { readonly text: string; readonly marked: boolean; readonly index: number }[];
} {
  const { rule, ...halves } = parse(readFileSync(file, "utf8")) as { rule: string } & Record<
    "open" | "aside",
    Partial<Record<"marked" | "passed", readonly { text: string }[]>> | undefined
  >;
  const sentences = (["open", "aside"] as const).flatMap((half) =>
    (["marked", "passed"] as const).flatMap((list) =>
      (halves[half]?.[list] ?? []).map(({ text }, index) => ({ text, marked: list === "marked", index })),
    ),
  );
  return { rule, sentences };
}

/**
 * Both halves of the files of sentences. What is marked for a rule that is not about wording is neutral in its wording.
 */
function fromSentences(folder: string): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { rule, sentences } = sentencesIn(join(folder, file));
      return sentences.map(({ text, marked }) => ofSentence(rule, unmarked(text), marked, "sentences"));
    });
}

/** The rules' own examples. */
const fromExamples = (): readonly Case[] =>
  catalogue
    .filter(({ id }) => isWording.has(id))
    .flatMap(({ id, examples: { finds, quiet } }) => [
      ...finds.map(({ text }) => ofSentence(id, unmarked(text), true, "examples")),
      ...quiet.map(({ text }) => ofSentence(id, unmarked(text), false, "examples")),
    ]);

const ofSentence = (rule: string, text: string, wrong: boolean, source: "sentences" | "examples"): Case => ({
  text: text.replace(/\s+/g, " ").trim(),
  rules: wrong && isWording.has(rule) ? [rule] : [],
  source,
  group: `${source}/${rule}`,
  asked: true,
  start: 0,
  end: 0,
});

/** Neutral text by the ten thousand words: the papers of councils in a folder, each sentence once. */
function papers(folder: string): readonly Case[] {
  if (!existsSync(folder)) return [];
  const seen = new Set<string>();
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const report = readReport(join(folder, file));
      return report ? casesOf(file, report, [], "paper") : [];
    })
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** All that is learnt from or measured on. */
export const allCases = (root: string): readonly Case[] => [
  ...labelled(join(root, "test/labelled/reports"), "report"),
  ...labelled(join(root, "test/labelled/clean"), "clean"),
  ...fromSentences(join(root, "test/sentences")),
  ...fromExamples(),
  ...papers(join(root, "../shared/corpus/reports")),
];

/** How many words these sentences have. */
export const wordsIn = (cases: readonly Case[]): number =>
  cases.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** A hash of what is learnt from that is in the project, and of what reads it. */
export function hashOfCases(root: string): string {
  const hash = createHash("sha256");
  for (const folder of ["test/labelled/reports", "test/labelled/clean", "test/sentences"])
    for (const file of readdirSync(join(root, folder)).sort()) {
      hash.update(`${folder}/${file}\n`);
      hash.update(readFileSync(join(root, folder, file), "utf8").replaceAll("\r\n", "\n"));
    }
  for (const { text, rules } of fromExamples()) hash.update(`${rules.join()}: ${text}\n`);
  for (const file of ["features.ts", "vectors.generated.ts"])
    hash.update(readFileSync(join(root, "rules/secondLook", file), "utf8").replaceAll("\r\n", "\n"));
  return hash.digest("hex").slice(0, 16);
}
