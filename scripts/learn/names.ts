import { basename, join } from "node:path";
import { optionNames } from "../../rules/balance/options/optionNames.ts";
import {
  bareName,
  isNameAlone,
  meaningOf,
  type NamesModel,
  placeInNames,
  placesInNames,
  scoreOfName,
} from "../../rules/secondLook/loadedNames.ts";
import { written } from "../../rules/secondLook/model.ts";
import { wordVectors } from "../../rules/secondLook/wordVectors.ts";
import { placedLabels } from "../labels.ts";
import { type LabelledReport, labelledReports, rolesOf, sentencesIn } from "./cases.ts";
import { binaryOfFew, type Rows } from "./logistic.ts";
import { rounded } from "./rounding.ts";
import { rowsOf, vectorRowsOf } from "./rows.ts";

const rule = "option-label-loaded";

/** The name of an option. */
interface NameCase {
  readonly text: string;
  /** A reviewer found that it judges the option. */
  readonly loaded: boolean;
  /** What is held out together. */
  readonly group: string;
}

/** The share of names without a fault that may be taken for loaded. */
const inVain = 0.004;
const folds = 5;
/** A loaded name counts for so many others. */
const worthOfLoaded = 8;

/**
 * The names of options in the labelled reports and in the rule's sentences, each once; what another rule is marked for
 * there is left out.
 */
export function nameCases(root: string): readonly NameCase[] {
  const folders = ["test/labelled/reports", "test/labelled/clean"].map((folder) => join(root, folder));
  const all = [...folders.flatMap(ofReports), ...ofSentences(join(root, `test/sentences/${rule}.yml`))];
  const once = new Map<string, NameCase>();
  for (const one of all) {
    const bare = bareName(one.text);
    const key = bare.toLowerCase();
    if (isNameAlone(bare) && (one.loaded || !once.has(key))) once.set(key, one);
  }
  return [...once.values()];
}

const ofReports = (folder: string): readonly NameCase[] => labelledReports(folder).flatMap(ofReport);

function ofReport({ report, labels, path }: LabelledReport): readonly NameCase[] {
  const roles = rolesOf(report);
  const marked = placedLabels(report.text, labels);
  return report.blocks.flatMap(({ kind, zone, prose, span }, index) =>
    zone === "open"
      ? optionNames({ text: prose.text, kind, role: roles[index] }).flatMap((name): NameCase[] => {
          const place = prose.source(name);
          const touching = marked.filter(
            ({ start, end }) => start < span.start + place.end && span.start + place.start < end,
          );
          const loaded = touching.some(({ rules }) => rules.includes(rule));
          const text = prose.text.slice(name.start, name.end);
          return name.inPassing || name.oneWord || (touching.length > 0 && !loaded)
            ? []
            : [{ text, loaded, group: basename(path) }];
        })
      : [],
  );
}

const ofSentences = (file: string): readonly NameCase[] =>
  sentencesIn(file).sentences.flatMap(({ text, marked, index }) =>
    // A sentence that names two options may judge only one.
    optionNames({ text, kind: "paragraph", role: "options" })
      .filter(({ inPassing }, _, all) => !inPassing && (!marked || all.length === 1))
      .map(({ start, end }) => ({ text: text.slice(start, end), loaded: marked, group: `sentence ${index % folds}` })),
  );

interface Taught {
  readonly model: NamesModel;
  /** How many names there are, how many of them are loaded, and how many of those are found when they are held out. */
  readonly figures: { readonly names: number; readonly loaded: number; readonly found: number };
}

/** Learns which names of options judge them; the threshold is read from names that were held out. */
export function teachNames(cases: readonly NameCase[]): Taught {
  const lesson = lessonOf(cases);
  const groups = [...new Set(cases.map(({ group }) => group))];
  const foldOf = ({ group }: NameCase): number => groups.indexOf(group) % folds;
  const models = Array.from({ length: folds }, (_, fold) => teach(lesson, cases, (one) => foldOf(one) !== fold));
  const scores = cases.map((one) => scoreOfName(one.text, models[foldOf(one)] as NamesModel));
  // Sentences are there to tempt, and so are no measure of how often a report's names are taken for loaded.
  const innocent = scores
    .filter((_, at) => !cases[at]?.loaded && !cases[at]?.group.startsWith("sentence"))
    .sort((one, two) => two - one);
  const threshold = Number((innocent[Math.floor(inVain * innocent.length)] ?? 0).toFixed(3));
  const loaded = scores.filter((_, at) => cases[at]?.loaded);
  return {
    model: { ...teach(lesson, cases, () => true), threshold },
    figures: {
      names: cases.length,
      loaded: loaded.length,
      found: Number((loaded.filter((score) => score > threshold).length / loaded.length).toFixed(3)),
    },
  };
}

/** A row for each name: its words and pieces, and behind them what they mean. */
function lessonOf(cases: readonly NameCase[]): Rows {
  const texts = cases.map(({ text }) => bareName(text));
  const seen = rowsOf(texts, placeInNames, (hash) => placesInNames + placeInNames(hash));
  const means = vectorRowsOf(texts).map(meaningOf);
  const from = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, mean] of means.entries()) {
    for (let at = seen.from[row] ?? 0; at < (seen.from[row + 1] ?? 0); at++) {
      columns.push(seen.columns[at] ?? 0);
      values.push(seen.values[at] ?? 0);
    }
    for (const [at, value] of mean.entries()) {
      columns.push(2 * placesInNames + at);
      values.push(value);
    }
    from[row + 1] = columns.length;
  }
  return { from, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

function teach(lesson: Rows, cases: readonly NameCase[], from: (one: NameCase) => boolean): NamesModel {
  const size = 2 * (placesInNames + wordVectors().size);
  const weights = binaryOfFew(
    lesson,
    size,
    Uint8Array.from(cases, ({ loaded }) => (loaded ? 1 : 0)),
    Float64Array.from(cases, (one) => (from(one) ? (one.loaded ? worthOfLoaded : 1) : 0)),
    1,
    60,
  );
  const read = rounded(weights.subarray(0, 2 * placesInNames), 0.9995);
  const meant = rounded(weights.subarray(2 * placesInNames, size), 1);
  return {
    threshold: 0,
    constant: Number((weights[size] ?? 0).toFixed(4)),
    scale: read.scale,
    words: written(read.whole.subarray(0, placesInNames)),
    pieces: written(read.whole.subarray(placesInNames)),
    meaning: written(meant.whole),
    meaningScale: meant.scale,
  };
}
