/**
 * `npm run learn` teaches the second look from the labelled reports, the files of sentences and the rules' examples,
 * and writes rules/secondLook/model.generated.ts and, with its figures, test/learned.json. Where real papers of
 * councils lie in ../shared, half of them serve as neutral text and the other half is measured on. There is no chance
 * in it: the same texts give the same model. The figures are by cross-validation, whole reports being held out; the
 * threshold is read there too.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Standing } from "../core/rule/adviser.ts";
import { ModelAdviser, ranking, shareOf } from "../rules/secondLook/adviser.ts";
import type { Model } from "../rules/secondLook/model.ts";
import { Standings } from "../rules/secondLook/standings.ts";
import { allCases, type Case, hashOfCases, wording, wordsIn } from "./learn/cases.ts";
import { nameCases, teachNames } from "./learn/names.ts";
import { lessonOf, teachMeaning, teachNaming, teachSeeing, teachStandings } from "./learn/teach.ts";

/**
 * How many of a thousand words of reports in which all is neutral may be in vain; those are full of temptation, papers
 * are not.
 */
const allowance = 0.6;
/** How many of the sentences that a reviewer marked may be doubted for their look, and how many for the rule. */
const mayBeDoubted = 0.035;
const folds = 3;

const root = resolve(import.meta.dirname, "..");
const all = allCases(root);
const own = all.filter(({ source }) => source === "report" || source === "clean");
const papers = [...new Set(all.filter(({ source }) => source === "paper").map(({ group }) => group))];
const heldPapers = new Set(papers.filter((_, index) => index % 2 === 1));
const isHeld = ({ source, group }: Case): boolean => source === "paper" && heldPapers.has(group);
const held = all.filter(isHeld);
const lesson = lessonOf(all.filter((one) => !isHeld(one)));

const untried = { threshold: 0, neutral: 0, unlikely: 0, standings: { said: "", weights: "", scale: 0 } };

function teach(from: (one: Case) => boolean): Omit<Model, keyof typeof untried> {
  return {
    ...teachSeeing(lesson, from),
    ...teachMeaning(lesson, from, wording),
    ...teachNaming(lesson.cases.filter(from), wording),
  };
}

/** A sentence as a model took it that was taught without its report. */
interface Read extends Case {
  readonly standing: Standing;
  readonly score: number;
  /** How far its words speak for each rule. */
  readonly scores: Float64Array;
}

interface Scored extends Read {
  readonly ranked: readonly string[];
  /** How likely the likeliest of the right rules was held. */
  readonly likely: number;
}

const groups = [...new Set(own.map(({ group }) => group))];
const foldOf = ({ group }: Case): number => groups.indexOf(group) % folds;
const read: Read[] = [];
for (let fold = 0; fold < folds; fold++) {
  const adviser = new ModelAdviser({ ...teach((one) => foldOf(one) !== fold), ...untried });
  for (const one of own) {
    const { asked, standing } = one;
    if (!asked || !standing || foldOf(one) !== fold) continue;
    read.push({ ...one, standing, score: adviser.score(one.text), scores: adviser.scores(one.text) });
  }
  console.log(`fold ${fold + 1} of ${folds}`);
}

/**
 * What places say is learnt from sentences as a model took them that had not seen them: of those it had seen it is too
 * sure.
 */
const standingsFrom = (from: (one: Case) => boolean): Pick<Model, "standings"> =>
  teachStandings(
    read.filter((one) => one.rules.length > 0 && from(one)),
    wording,
  );

const standings = Array.from(
  { length: folds },
  (_, fold) => new Standings(standingsFrom((one) => foldOf(one) !== fold).standings),
);
const scored = read.map((one): Scored => {
  const scores = one.scores.slice();
  standings[foldOf(one)]?.add(one.standing, scores);
  const ranked = ranking(scores, wording).map(({ rule }) => rule);
  return { ...one, ranked, likely: Math.max(0, ...one.rules.map((rule) => shareOf(scores, wording.indexOf(rule)))) };
});

const model = { ...teach(() => true), ...standingsFrom(() => true) };
const adviser = new ModelAdviser({ ...untried, ...model });
const clean = scored.filter(({ source }) => source === "clean").sort((one, two) => two.score - one.score);
const cleanWords = wordsIn(own.filter(({ source }) => source === "clean"));
const wrong = scored.filter(({ rules }) => rules.length > 0);
const onPapers = held.filter(({ asked }) => asked).map(({ text }) => adviser.score(text));

function figures(perThousand: number) {
  const threshold = clean[Math.floor((perThousand * cleanWords) / 1000)]?.score ?? 0;
  const found = wrong.filter(({ score }) => score > threshold);
  const named = (most: number): number =>
    share(
      found.filter(({ ranked, rules }) => ranked.slice(0, most).some((rule) => rules.includes(rule))).length,
      found.length,
    );
  return {
    threshold: round(threshold),
    found: share(found.length, wrong.length),
    namedFirst: named(1),
    namedAmongThree: named(3),
    papersPerThousandWords:
      held.length > 0 ? share(1000 * onPapers.filter((one) => one > threshold).length, wordsIn(held)) : null,
  };
}

/** Writes what was learnt beside the file that reads it. */
function write(file: string, type: string, name: string, learnt: object): void {
  const lines = Object.entries(learnt).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  writeFileSync(
    join(root, `rules/secondLook/${file}.generated.ts`),
    `// Written by “npm run learn”. Do not edit.\nimport type { ${type} } from "./${file}.ts";\n\nexport const ${name}: ${type} = {\n${lines.join("\n")}\n};\n`,
  );
}

const round = (value: number): number => Number(value.toFixed(3));
const share = (part: number, all: number): number => (all === 0 ? 0 : round(part / all));

for (const perThousand of [0.1, 0.3, 0.5, 1, 2]) {
  const { threshold, found, namedFirst, namedAmongThree, papersPerThousandWords } = figures(perThousand);
  console.log(
    `${perThousand} in vain of 1,000 neutral words: above ${threshold} it finds ${found} of ${wrong.length}, names the rule first in ${namedFirst}, among three in ${namedAmongThree}; on papers ${papersPerThousandWords ?? "not measured"}`,
  );
}

const chosen = figures(allowance);
const lowest = (values: readonly number[]): number =>
  round(values.toSorted((one, two) => one - two)[Math.floor(mayBeDoubted * values.length)] ?? 0);
const doubt = {
  neutral: lowest(wrong.map(({ score }) => score)),
  unlikely: lowest(wrong.map(({ likely }) => likely)),
};
const names = teachNames(nameCases(root));
write("model", "Model", "model", { ...model, threshold: chosen.threshold, ...doubt });
write("loadedNames", "NamesModel", "names", names.model);
const learned = {
  from: hashOfCases(root),
  reports: groups.length,
  wrongSentences: lesson.cases.filter(({ rules }) => rules.length > 0).length,
  neutralSentences: lesson.cases.filter(({ rules }) => rules.length === 0).length,
  ofThemOfPapers: lesson.cases.filter(({ source }) => source === "paper").length,
  inVainPerThousandNeutralWords: allowance,
  ...chosen,
  ...doubt,
  optionNames: names.figures,
};
writeFileSync(join(root, "test/learned.json"), `${JSON.stringify(learned, null, 2)}\n`);
console.log(`The model has ${Math.round(JSON.stringify(model).length / 1024)} kB.`);
