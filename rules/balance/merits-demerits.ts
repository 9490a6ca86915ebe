import { regex } from "../../core/pattern/regex.ts";
import { sentences } from "../../core/report/sentences.ts";
import { type Gathered, type ReportMark, type ReportRewrite, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { rejectedWithScorn } from "./merits-demerits/rejectedWithScorn.ts";
import { otherLine, scaffold } from "./merits-demerits/scaffold.ts";
import { type OptionFact, optionFactOf, optionLexicons } from "./options/optionFacts.ts";
import type { Sides } from "./options/optionSides.ts";
import { type Option, type OptionsAnalysis, optionsOf } from "./options/optionsAnalysis.ts";

export const meritsDemerits = reportRule({
  id: "merits-demerits",
  family: "balance",
  summary: "An option is given with its merits or its demerits alone, or with neither",
  why: "Whoever decides must see what speaks for and against every option. An option with one side alone is argued for or against, not set out.",
  severity: "warning",
  kinds: onlyIn("committee-report", "decision-record", "group-briefing", "member-briefing", "member-report"),
  lexicons: optionLexicons,
  messages: {
    demerits:
      "“{option}” is given with what speaks for it alone. Say what speaks against it, or that no material disadvantage has been identified.",
    merits:
      "“{option}” is given with what speaks against it alone. Say what speaks for it, or that no material advantage has been identified.",
    neither:
      "“{option}” is given without its merits and demerits, which other options have. Say what speaks for it and against it.",
    unweighed:
      "The options are listed, but nothing says what speaks for and against each. Give the merits and demerits of every option.",
    dismissed:
      "“{words}” waves one side of the option away. Say what speaks for it and against it, or that nothing material has been identified.",
    scorned:
      "“{words}” turns an alternative down by a name that it is called. Say what speaks for it and against it, in facts that can be weighed.",
    column: "This table weighs the options by one side alone. Add a {line} for their {side}.",
  },
  examples: {
    finds: [
      {
        text: "## Options\n\n**Option 1 – Keep the depot.** Merits: no move. Demerits: the lease ends in 2029.\n\n[[**Option 2 – Move to Gull Lane.** It saves £90,000 a year and is simple to run.]]\n",
      },
      {
        text: "## Options considered\n\n**Option 1 – Repair.** Advantages: lasts 30 years. Disadvantages: costs £400,000.\n\n[[**Option 2 – Close.** Disadvantages: disruptive, unpopular and late.]]\n",
      },
      {
        text: "## Options\n\n| Option | [[Advantages]] |\n| --- | --- |\n| 1. Repair | Lasts 30 years |\n| 2. Close | Saves £40,000 |\n",
        note: "No column for the other side",
      },
    ],
    quiet: [
      {
        text: "## Options\n\n**Option 1 – Repair.** Merits: lasts 30 years. Demerits: no material disadvantage has been identified; the risk is noted at 5.3.\n",
      },
      {
        text: "## Options\n\n### Option 1: do nothing\n\nThere would be no capital cost. The roof would go on leaking and repairs would take longer each winter.\n\n### Option 2: a new roof\n\nPros:\n\n- a dry hall\n\nCons:\n\n- £80,000\n",
        note: "Both sides can be seen, whatever they are called",
      },
      {
        text: "## Consultation\n\nOption 2 was supported by 61 of 90 people because it saves money.\n",
        note: "No analysis of options",
      },
    ],
  },
  limits:
    "Whether a merit is true, material or fairly put is for the reader. Options that nothing names as such are told apart for the eye; which side their words are on is not judged.",
  gather: optionFactOf,
  *judge(outline, facts, { kind }) {
    for (const { fact, block } of facts) {
      const scorn = fact.inOptions ? scornIn(fact) : "none";
      if (scorn === "none") continue;
      const { words, start } = scorn;
      const at = { start, end: start + words.length };
      yield { at: { block, at }, message: "scorned", data: { words }, severity: "info" };
    }
    // A record tells why the alternatives were not taken: that they have merits as well is for the report before it.
    if (kind === "decision-record") return;
    const analysis = optionsOf(outline, facts);
    for (const { block, side, head, line } of analysis.onesided)
      yield { at: { block }, message: "column", data: { side, line }, rewrites: [otherLine({ block, head, line })] };
    for (const { fact, block } of facts) {
      const sneer = fact.inOptions || analysis.options.length > 1 ? sneerIn(fact) : "none";
      if (sneer === "none") continue;
      const { words, start } = sneer;
      yield {
        at: { block, at: { start, end: start + words.length } },
        message: "dismissed",
        data: { words },
        severity: "info",
      };
    }
    for (const block of bareNones(facts))
      yield { at: { block }, message: "dismissed", data: { words: "None" }, severity: "info" };
    yield* judgeOptions(analysis, facts);
  },
});

const none = /^\s*(?:none|nil|nothing)\.?\s*$/i;

/** Cells of a table that give one option no merit or demerit, where every other has some in the same column. */
function* bareNones(facts: readonly Gathered<OptionFact>[]): Generator<number> {
  for (const { fact, cell, block } of facts) {
    if (!cell || cell.row === 0 || !none.test(fact.text)) continue;
    const column = facts.filter(({ cell: other }) => other?.table === cell.table && other.column === cell.column);
    const head = column.find(({ cell: other }) => other?.row === 0)?.fact.names;
    const others = column.filter(({ cell: other }) => other && other.row > 0 && other.row !== cell.row);
    if (
      (head === "merits" || head === "demerits") &&
      others.length > 1 &&
      others.every(({ fact: { text } }) => text.length > 12)
    )
      yield block;
  }
}

/** A side of an option that is said to be nothing, with a sneer: in a cell of its own, or behind its label. */
const wavedAway = regex`
  (?:
    ^|
    \b(?:[Mm]erits?|[Dd]emerits?|[Aa]dvantages?|[Dd]isadvantages?|[Bb]enefits?|[Pp]ros|[Cc]ons|[Ff]or|[Aa]gainst)
    (?:\*\*)? ?[:–—-] ?
  )(
    (?:
      [Nn]one|[Nn]othing|[Ff]ew|[Nn]ot (?:many|a lot|much)|[Hh]ardly (?:any|anything)|[Pp]recious (?:few|little)|
      [Ll]ittle
    ) (?:
      (?:that is |if any )?(?:
        worth (?:the name|having|mentioning|recording|the ink|printing|a mention|speaking of)|to speak of|
        to recommend it|to be said for it|of (?:any )?(?:note|weight|substance|consequence)|
        (?:that|which) (?:needs?|deserves?|merits?|warrants?|calls? for) (?:to )?(?:be )?(?:
          entered|entry|recorded?|recording|mention(?:ed)?|listed|listing|set out|put down|written down|discussed|
          discussion|troubl\w+
        )|
        that (?:anybody|anyone|matters?|counts?|bears|officers can (?:see|think of)|springs? to mind|comes? to mind)
      )|
      whatever|whatsoever|at all|one can think of
    )
  )
`;

interface Sneer {
  readonly words: string;
  readonly start: number;
}

/** A block's answer is kept with its fact, which outlives edits elsewhere. */
const sneers = new WeakMap<OptionFact, Sneer | "none">();

function sneerIn(fact: OptionFact): Sneer | "none" {
  const known = sneers.get(fact);
  if (known) return known;
  const match = wavedAway.exec(fact.text);
  const words = match?.[1];
  const sneer =
    match && words !== undefined ? { words, start: match.index + match[0].length - words.length } : ("none" as const);
  sneers.set(fact, sneer);
  return sneer;
}

/** Where an alternative is turned down by a reproach alone, sentence by sentence. */
const scorns = new WeakMap<OptionFact, Sneer | "none">();

function scornIn(fact: OptionFact): Sneer | "none" {
  const known = scorns.get(fact);
  if (known) return known;
  let found: Sneer | "none" = "none";
  for (const { text, start } of sentences(fact.text)) {
    const scorn = rejectedWithScorn(text);
    if (!scorn) continue;
    found = { words: scorn.words, start: start + scorn.start };
    break;
  }
  scorns.set(fact, found);
  return found;
}

type Key = "dismissed" | "scorned" | "demerits" | "merits" | "neither" | "unweighed" | "column";

function* judgeOptions(
  { options: all, onesided, elsewhere }: OptionsAnalysis,
  facts: readonly Gathered<OptionFact>[],
): Generator<ReportMark<Key>> {
  // A table that names no sides may still weigh its options in the words of its cells.
  const weighedIn = ({ merited, faulted }: Sides) => merited.length > 0 && faulted.length > 0;
  const options = all.filter(
    ({ listed, sides }) => !listed || (sides.merits + sides.demerits > 0 && !weighedIn(sides)),
  );
  const named = options.some(({ sides }) => sides.namesMerits || sides.namesDemerits);
  const judged = options.map((option) => ({ option, lacks: lacking(option, named) }));
  if (judged.every(({ lacks }) => lacks === "neither")) {
    const [first] = options;
    if (first && options.length > 1 && onesided.length === 0 && !elsewhere && !options.some(({ refers }) => refers))
      yield { at: first.place, message: "unweighed", severity: "info" };
    return;
  }
  const weighed = options.filter(({ sides }) => sides.namesMerits && sides.namesDemerits).length;
  for (const { option, lacks } of judged) {
    const gap = option.gap?.side ?? (weighed > 1 && isUnlabelled(option) ? "demerits" : undefined);
    if (!lacks && gap) yield lack(option, gap, true, scaffold(option, gap, all, facts));
    if (!lacks || (lacks === "neither" && (option.refers || option.form === "loose"))) continue;
    // Of an option that nothing names as one, loose words tell their side only where others have both.
    if (option.guessed && !option.sides.namesMerits && !option.sides.namesDemerits && !beside(judged, option)) continue;
    const doubtful = isDoubtful(option, lacks, named) || isParted(option.sides);
    // Its words may weigh what no list of words knows.
    if (doubtful && option.sides.turns) continue;
    yield lack(option, lacks, doubtful, scaffold(option, lacks, all, facts));
  }
}

/** What is not said of an option, marked where it stands; in a table, beside the cell that is blank. */
function lack(
  option: Option,
  side: "merits" | "demerits" | "neither",
  doubtful: boolean,
  rewrites: readonly ReportRewrite[],
): ReportMark<Key> {
  return {
    at: option.gap ? { block: option.gap.beside } : option.place,
    message: side,
    data: { option: option.label },
    ...(doubtful ? { severity: "info" as const } : {}),
    rewrites,
  };
}

/** Are both sides told of the others, and of this one more than a stray word on one side? */
const beside = (judged: readonly { readonly option: Option; readonly lacks: unknown }[], { sides }: Option): boolean =>
  Math.max(sides.merits, sides.demerits) > 1 &&
  judged.filter(({ lacks }) => !lacks).length > 0 &&
  judged.filter(({ lacks }) => lacks).length === 1;

/**
 * Others have both sides under their names, and this one has neither: a stray word in it is no account of its demerits,
 * but a "however" is.
 */
const isUnlabelled = ({ sides, form, doNothing }: Option): boolean =>
  form !== "loose" &&
  form !== "table" &&
  !doNothing &&
  !sides.namesMerits &&
  !sides.namesDemerits &&
  !sides.noDemerits &&
  !sides.turns;

/**
 * Loose words, a word under another heading, facts told without judgement, one stray word where no option has its sides
 * named: said as information.
 */
function isDoubtful(
  { form, doNothing, sides, inSection }: Option,
  lacks: "merits" | "demerits" | "neither",
  named: boolean,
): boolean {
  if (form === "loose" || !inSection) return true;
  if (lacks === "neither") return doNothing || sides.words >= 12;
  return !named && (doNothing || Math.max(sides.merits, sides.demerits) < 2);
}

/** Without the name of either side, what stands behind a semicolon may be the other one in words that no list knows. */
const isParted = ({ parted, namesMerits, namesDemerits }: Sides): boolean => parted && !namesMerits && !namesDemerits;

/** Which side is not there. Costs and needs are a side only where no option has its sides named. */
function lacking({ sides }: Option, named: boolean): "merits" | "demerits" | "neither" | undefined {
  const merits = sides.merits > 0 || sides.noMerits;
  const demerits = sides.demerits > 0 || sides.noDemerits || (sides.weak > 0 && !named);
  return merits ? (demerits ? undefined : "demerits") : demerits ? "merits" : "neither";
}
