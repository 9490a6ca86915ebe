/**
 * `npm run quality [RULE …]` measures the rules on the reports and papers in ../shared, where that folder is there:
 * gold reports (precision, recall), real council papers (wording findings per 1,000 words), real partisan texts,
 * names of parties and their homographs.
 * `--details` prints the words of each miss, false alarm and hit; `--write` keeps the figures in test/quality.json;
 * `--check` fails where a figure is worse than the kept one; `--aside` runs the half of the sentences in test/sentences
 * that is set aside, whose words nobody looks at while a rule is being written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rules as catalogue } from "../rules/index.generated.ts";
import { type Gold, precision, recall, scoreGold } from "./quality/gold.ts";
import { type Measured, measureWith } from "./quality/measured.ts";
import { type Homographs, namedParties, quietHomographs, type Share } from "./quality/names.ts";
import { aboutDeeds, type SentenceScore, scoreSentences } from "./quality/sentences.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const shared = join(root, "..", "shared");
const kept = join(root, "test", "quality.json");
const wording = new Set(["neutrality", "balance", "roles", "language"]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: "boolean" },
    write: { type: "boolean" },
    check: { type: "boolean" },
    aside: { type: "boolean" },
  },
});
const rules = positionals.length > 0 ? catalogue.filter(({ id }) => positionals.includes(id)) : catalogue;

const sentences = scoreSentences(join(root, "test", "sentences"), rules, values.aside ? "aside" : "open");
printSentences(sentences);
if (values.aside && values.write) {
  const runs = (about: boolean): FirstRuns =>
    Object.fromEntries(
      sentences
        .filter(({ rule }) => aboutDeeds.has(rule) === about)
        .map(({ rule, found, marked, alarms, passed }) => [rule, { found, marked, alarms, passed }]),
    );
  keep({ unseen: runs(false), unseenDeeds: runs(true) });
}
if (values.aside) console.log("The words of sentences set aside are not shown.");
else if (!existsSync(shared)) console.log("Quality: skipped, because ../shared is not here.");
else {
  const check = measureWith(rules);
  const gold = scoreGold(
    join(shared, "gold", "reports"),
    rules.map(({ id }) => id),
    check,
  );
  const papers = folder("corpus/reports").map(check);
  const partisan = folder("corpus/political")
    .map(check)
    .filter(({ words }) => words >= 300);
  const errors = scoreGold(
    join(shared, "gold", "reports"),
    rules.map(({ id }) => id),
    (path) => onlyErrors(check(path)),
  );
  const partyName = rules.find(({ id }) => id === "party-name");
  const named = partyName && namedParties(folder("corpus/political"), partyName);
  const quiet = partyName && quietHomographs(join(shared, "crossner", "dev.txt"), partyName);
  if (values.details)
    for (const line of [...(named?.details ?? []), ...(quiet?.asRead.details ?? [])])
      console.log(`party-name: ${line}`);
  const figures = figuresOf(gold, errors, papers, partisan, named, quiet);
  print(gold, papers, figures);
  if (values.write) keep({ figures });
  if (values.check) compare(figures);
}

function folder(name: string): readonly string[] {
  return readdirSync(join(shared, name)).map((file) => join(shared, name, file));
}

type Figures = Readonly<Record<string, number>>;

type FirstRuns = Readonly<Record<string, Pick<SentenceScore, "found" | "marked" | "alarms" | "passed">>>;

/**
 * What test/quality.json keeps: the figures that may not fall, each rule's first run on the sentences set aside, and
 * the first runs on sentences that were opened afterwards, to learn from, when others had written new ones, round by
 * round. `fresh`, the first runs on whole reports, is kept by hand: the reports are not part of the project.
 */
interface Kept {
  readonly figures: Figures;
  readonly unseen: FirstRuns;
  /** The same of rules about what is done, which have an aim of their own. */
  readonly unseenDeeds: FirstRuns;
  readonly opened: readonly FirstRuns[];
}

function read(): Kept {
  return existsSync(kept)
    ? (JSON.parse(readFileSync(kept, "utf8")) as Kept)
    : { figures: {}, unseen: {}, unseenDeeds: {}, opened: [] };
}

/** A rule's first run on unseen sentences is never written over: later ones are no longer unseen. */
function keep(now: Partial<Kept>): void {
  const before = read();
  const all = {
    ...before,
    figures: now.figures ?? before.figures,
    unseen: { ...now.unseen, ...before.unseen },
    unseenDeeds: { ...now.unseenDeeds, ...before.unseenDeeds },
  };
  writeFileSync(kept, `${JSON.stringify(all, null, 2)}\n`);
}

/** Every figure is rounded to three places; those that begin with "alarms" are better when lower. */
function figuresOf(
  gold: Gold,
  errors: Gold,
  papers: readonly Measured[],
  partisan: readonly Measured[],
  named: Share | undefined,
  quiet: Homographs | undefined,
): Figures {
  const words = papers.reduce((sum, paper) => sum + paper.words, 0);
  const loud = papers
    .flatMap(({ findings }) => findings)
    .filter(({ family, severity }) => wording.has(family) && severity !== "info");
  const private_ = papers
    .flatMap(({ findings }) => findings)
    .filter(({ family, severity }) => family === "confidentiality" && severity !== "info");
  const found = partisan.filter(({ findings }) =>
    findings.some(({ family, severity }) => family === "neutrality" && severity !== "info"),
  );
  const figures = {
    "gold precision": precision(gold.total),
    "gold recall": recall(gold.total),
    "gold precision of errors": precision(errors.total),
    "alarms: wording findings per 1,000 words of council papers": (loud.length / words) * 1000,
    "alarms: confidentiality findings per 10,000 words of council papers": (private_.length / words) * 10_000,
    "partisan texts with a neutrality finding": partisan.length === 0 ? 1 : found.length / partisan.length,
    ...(named ? { "partisan sentences that name a party, found by party-name": shareOf(named) } : {}),
    ...(quiet
      ? {
          "capitalised homographs of CrossNER left alone": shareOf(quiet.asLabelled),
          "capitalised homographs of CrossNER left alone, without wrong labels": shareOf(quiet.asRead),
        }
      : {}),
    ...firstRunFigures("unseen sentences, first run", read().unseen),
    ...firstRunFigures("unseen sentences about what is done, first run", read().unseenDeeds),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

function shareOf({ good, all }: Share): number {
  return all === 0 ? 1 : good / all;
}

function onlyErrors(measured: Measured): Measured {
  return { ...measured, findings: measured.findings.filter(({ severity }) => severity === "error") };
}

/** Rules' first runs on the sentences set aside, added up. */
function firstRunFigures(name: string, runs: FirstRuns): Figures {
  const sum = { found: 0, marked: 0, alarms: 0 };
  for (const one of Object.values(runs)) {
    sum.found += one.found;
    sum.marked += one.marked;
    sum.alarms += one.alarms;
  }
  if (sum.marked === 0) return {};
  return {
    [`${name}: precision`]: sum.found / (sum.found + sum.alarms),
    [`${name}: recall`]: sum.found / sum.marked,
  };
}

function print(gold: Gold, papers: readonly Measured[], figures: Figures): void {
  if (values.details) {
    for (const line of gold.details) console.log(line);
    for (const { text, findings, kind } of papers) {
      for (const { rule, severity, span } of findings) {
        if (severity === "info") continue;
        const around = `${text.slice(Math.max(0, span.start - 70), span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 70)}`;
        console.log(`paper (${kind}) ${rule} ${severity}: ${around.replace(/\s+/g, " ")}`);
      }
    }
  }
  for (const [rule, one] of [...gold.rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `${rule.padEnd(28)} found ${one.found}  missed ${one.missed}  unexpected ${one.unexpected}  precision ${precision(one).toFixed(3)}  recall ${recall(one).toFixed(3)}`,
    );
  }
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
}

function printSentences(scores: readonly SentenceScore[]): void {
  for (const { rule, found, marked, alarms, passed, details } of scores) {
    const exact = found + alarms === 0 ? 1 : found / (found + alarms);
    console.log(
      `sentences (${values.aside ? "aside" : "open"}) ${rule.padEnd(26)} found ${found}/${marked}  false alarms ${alarms}/${passed}  precision ${exact.toFixed(2)}  recall ${(found / marked).toFixed(2)}`,
    );
    if (values.details && !values.aside) for (const line of details) console.log(`  ${line}`);
  }
}

function compare(figures: Figures): void {
  const before = read().figures;
  const worse = Object.entries(before).filter(([name, value]) =>
    name.startsWith("alarms") ? (figures[name] ?? Number.POSITIVE_INFINITY) > value : (figures[name] ?? 0) < value,
  );
  for (const [name, value] of worse) console.error(`Worse than kept: ${name}: ${figures[name]}, was ${value}`);
  if (worse.length > 0) process.exitCode = 1;
  else console.log("No figure is worse than the kept one.");
}
