/**
 * `npm run learned` measures whether a small model, trained on the open halves of test/sentences and the rules' own
 * examples, would find what the rules' frames miss: a softmax over words, pairs of words and four-letter pieces, one
 * output a rule and one for "nothing". By cross-validation: thresholds come from one half of the folds and are measured
 * on the other, at several allowances of advice on the council papers in ../shared. Nothing is kept or shipped;
 * ARCHITECTURE.md has the figures. `--show` prints what the model would say of the papers.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { formats } from "../core/formats/formats.ts";
import { sentences } from "../core/report/sentences.ts";
import { rules as catalogue } from "../rules/index.generated.ts";
import { type Model, scoresOf, train, vectors } from "./quality/linearModel.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const papersFolder = join(root, "../shared/corpus/reports");
const folds = 4;

interface Case {
  readonly rule: string;
  readonly text: string;
  readonly marked: boolean;
  /** The fold that it is held out in; `undefined` for an example, which is always trained on. */
  readonly fold: number | undefined;
}

const unmarked = (text: string): string => text.replaceAll("[[", "").replaceAll("]]", "");

/** The open halves; the other half of a file is cut off before it is read as YAML. */
function openSentences(): readonly Case[] {
  const folder = join(root, "test/sentences");
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      const { rule, open } = parse(source.slice(0, source.search(/^aside:/m))) as {
        rule: string;
        open: Record<"marked" | "passed", readonly { text: string }[]>;
      };
      return (["marked", "passed"] as const).flatMap((half) =>
        open[half].map(({ text }, index) => ({ rule, text, marked: half === "marked", fold: index % folds })),
      );
    });
}

const open = openSentences();
const rules = [...new Set(open.map(({ rule }) => rule))];
const examples = catalogue.flatMap(({ id, examples: { finds, quiet } }): Case[] =>
  [...finds, ...quiet].map(({ text }, index) => ({
    rule: id,
    text: unmarked(text),
    marked: index < finds.length,
    fold: undefined,
  })),
);
const cases = [...open, ...examples];
const { size, of } = vectors(cases.map(({ text }) => text));
const learn = (from: readonly Case[]): Model =>
  train(
    from.map(({ rule, text, marked }) => ({
      features: of(text),
      output: marked && rules.includes(rule) ? rules.indexOf(rule) : rules.length,
    })),
    size,
    rules.length + 1,
  );

/** How much more the rule's output says than the output for "nothing". */
const advice = (model: Model, text: string): readonly number[] => {
  const scores = scoresOf(model, of(text));
  return rules.map((_, at) => (scores[at] ?? 0) - (scores[rules.length] ?? 0));
};

/** The whole sentences of the council papers: fragments of tables and contents are none. */
function paperSentences(): { readonly texts: readonly string[]; readonly words: number } {
  const texts: string[] = [];
  let words = 0;
  if (!existsSync(papersFolder)) return { texts, words };
  for (const name of readdirSync(papersFolder)) {
    const read = formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
    if (!read) continue;
    const { text, blocks } = read.read(readFileSync(join(papersFolder, name)));
    words += text.split(/\s+/).length;
    for (const { kind, zone, prose } of blocks)
      if (kind !== "heading" && kind !== "cell" && zone !== "backgroundPapers" && zone !== "code")
        for (const one of sentences(prose.text))
          if (/[.!?]["”’')]*$/.test(one.text) && one.text.split(/\s+/).length > 5) texts.push(one.text);
  }
  return { texts, words };
}

const heldOut = open.map((one) => ({ ...one, advice: [] as readonly number[] }));
for (let fold = 0; fold < folds; fold++) {
  const model = learn(cases.filter((one) => one.fold !== fold));
  for (const one of heldOut) if (one.fold === fold) one.advice = advice(model, one.text);
}
const papers = paperSentences();
const whole = learn(cases);
const onPapers = papers.texts.map((text) => ({ text, advice: advice(whole, text) }));

interface Threshold {
  readonly least: number;
  readonly found: number;
  readonly onPapers: number;
}

/** The thresholds that find most for so many pieces of advice on the papers in all, each at a precision of 0.85 or more. */
function thresholds(parity: number, allowance: number): readonly Threshold[] {
  const choices = rules.map((rule, at) => {
    const own = heldOut.filter((one) => one.rule === rule && (one.fold ?? 0) % 2 === parity);
    const marked = own.filter((one) => one.marked).map((one) => one.advice[at] ?? 0);
    const above = (least: number, list: readonly { advice: readonly number[] }[]) =>
      list.filter((one) => (one.advice[at] ?? 0) >= least).length;
    return marked
      .map((least) => ({
        least,
        found: above(
          least,
          own.filter((one) => one.marked),
        ),
        all: above(least, own),
        onPapers: above(least, onPapers),
      }))
      .filter(({ found, all }) => found >= 0.85 * all);
  });
  const chosen: Threshold[] = rules.map(() => ({ least: Number.POSITIVE_INFINITY, found: 0, onPapers: 0 }));
  for (let spent = 0; ; ) {
    let best: { readonly at: number; readonly choice: Threshold; readonly gain: number } | undefined;
    for (const [at, list] of choices.entries()) {
      const now = chosen[at];
      for (const choice of list) {
        if (!now || choice.found <= now.found) continue;
        const cost = choice.onPapers - now.onPapers;
        const gain = (choice.found - now.found) / (cost + 0.3);
        if (spent + cost <= allowance && gain > (best?.gain ?? 0)) best = { at, choice, gain };
      }
    }
    if (!best) return chosen;
    spent += best.choice.onPapers - (chosen[best.at]?.onPapers ?? 0);
    chosen[best.at] = best.choice;
  }
}

for (const perThousand of [0.25, 0.5, 1, 2, 4]) {
  const sum = { found: 0, marked: 0, alarms: 0, elsewhere: 0 };
  for (const parity of [0, 1]) {
    const least = thresholds(parity, (perThousand * papers.words) / 1000).map((one) => one.least);
    for (const one of heldOut) {
      if ((one.fold ?? 0) % 2 === parity) continue;
      const own = rules.indexOf(one.rule);
      const said = least.map((limit, at) => (one.advice[at] ?? 0) >= limit);
      if (one.marked) sum.marked++;
      if (one.marked && said[own]) sum.found++;
      if (!one.marked && said[own]) sum.alarms++;
      if (!one.marked) sum.elsewhere += said.filter((yes, at) => yes && at !== own).length;
    }
  }
  console.log(
    `at most ${perThousand} per 1,000 words of papers: recall ${share(sum.found, sum.marked)}, precision ${share(sum.found, sum.found + sum.alarms)}, counting other rules' advice on passed sentences ${share(sum.found, sum.found + sum.alarms + sum.elsewhere)}`,
  );
}
if (process.argv.includes("--show")) {
  const least = thresholds(0, papers.words / 2000).map((one) => one.least);
  for (const { text, advice: said } of onPapers)
    for (const [at, rule] of rules.entries())
      if ((said[at] ?? 0) >= (least[at] ?? 0)) console.log(`${rule}: ${text.slice(0, 200)}`);
}

function share(part: number, all: number): string {
  return all === 0 ? "none" : (part / all).toFixed(3);
}
