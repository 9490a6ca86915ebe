import { kinds } from "../core/report/meta.ts";
import { systems } from "./commands/init/systems.ts";
import {
  baseline,
  council,
  failOn,
  format,
  help,
  howItIsDone,
  kind,
  maxWarnings,
  type OptionSpec,
  output,
  reviewFormats,
  textOrJson,
  whatApplies,
  whatIsShown,
} from "./flags.ts";

/** A command, its plain words and its flags. */
export interface CommandSpec {
  readonly usage: string;
  readonly about: string;
  /** How many plain words it takes at most. */
  readonly words: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** Every command and its flags. The parser and the help both read this. */
export const commands: Readonly<Record<string, CommandSpec>> = {
  check: {
    usage: "evenhand check [files and folders…]",
    about:
      "Check reports. Without a path, the folder you are in. A pattern in quotation marks, such as 'reports/**/*.md', does as well.",
    words: Number.POSITIVE_INFINITY,
    options: {
      format,
      output,
      fix: {
        about:
          "Put right what can be put right safely, and write the reports; what comes on standard input goes to standard output.",
      },
      "fix-dry-run": { about: "Show what --fix would change, as a diff, and write nothing." },
      "fail-on": failOn,
      "max-warnings": maxWarnings,
      ...whatApplies,
      stdin: { about: "Check what comes on standard input." },
      "stdin-filename": {
        value: "FILE",
        about: "The name to give it: its ending says the format, its folder the settings.",
      },
      changed: {
        value: "REF",
        optional: true,
        about:
          "Only what differs from a branch or commit, by git: findings in blocks that changed, and those about a changed report as a whole. Without a name, what is not committed yet.",
      },
      shard: {
        value: "PART/OF",
        about: "Check one part of the reports, such as 3/8; “evenhand merge” joins the answers.",
      },
      "files-from": {
        value: "FILE",
        about: "Check the files that this file lists, a line each; - reads standard input.",
      },
      baseline,
      ...howItIsDone,
      ...whatIsShown,
      help,
    },
  },
  watch: {
    usage: "evenhand watch [files and folders…]",
    about: "Check reports, and again whenever they, the settings or the council's own pack change, until Ctrl+C.",
    words: Number.POSITIVE_INFINITY,
    options: {
      "fail-on": { ...failOn, about: "What counts for --quiet: error (the default), warning, info or never." },
      ...whatApplies,
      baseline,
      ...howItIsDone,
      ...whatIsShown,
      help,
    },
  },
  baseline: {
    usage: "evenhand baseline update|prune|show [files and folders…]",
    about:
      "Keep a file of the findings that are known, for check --baseline. “update” makes it what is found now (what was accepted until a day that is over counts again, unless you give a new --until or --reason), “prune” only takes out what is found no more, “show” lists it.",
    words: Number.POSITIVE_INFINITY,
    options: {
      baseline: { value: "FILE", about: "The file; evenhand-baseline.json in this folder without it." },
      reason: { value: "TEXT", about: "Why what is added is accepted." },
      approver: { value: "NAME", about: "Who accepted it." },
      until: {
        value: "DATE",
        about: "The last day on which it is accepted, such as 2027-03-31. Then it counts again.",
      },
      ...whatApplies,
      ...howItIsDone,
      help,
    },
  },
  merge: {
    usage: "evenhand merge FILES",
    about:
      "Join what “check --shard” wrote, in JSON or SARIF, into the answer of one run. Run it where the reports are.",
    words: Number.POSITIVE_INFINITY,
    options: {
      format,
      output,
      "fail-on": failOn,
      "max-warnings": maxWarnings,
      baseline,
      ...whatIsShown,
      help,
    },
  },
  init: {
    usage: "evenhand init [--council COUNCIL] [--kind FOLDER=KIND]… [--ci SYSTEM] [--pre-commit]",
    about:
      "Write evenhand.yml for this folder, and where you want them, at the top of its Git repository, the files that make CI and pre-commit check it. At a terminal, what you leave out is asked.",
    words: 0,
    options: {
      council: {
        value: "COUNCIL",
        about: "Whose protocol applies: a pack's name, or a file with the council's own pack.",
      },
      kind: {
        value: "FOLDER=KIND",
        repeated: true,
        about: "A folder that holds one kind of report alone, such as briefings=group-briefing.",
      },
      ci: { value: "SYSTEM", choices: systems, about: `The CI system to write a file for: ${systems.join(", ")}.` },
      "pre-commit": { about: "Write .pre-commit-config.yaml, so that reports are checked before each commit." },
      force: { about: "Replace files that are there already." },
      help,
    },
  },
  new: {
    usage: "evenhand new KIND [--council COUNCIL] [--output FILE]",
    about: `Begin a report as the council lays it out, with what is still to be written in square brackets. KIND is one of ${kinds.join(", ")}.`,
    words: 1,
    options: {
      council,
      output: { value: "FILE", about: "Write it to a file that is not there yet, instead of the screen." },
      help,
    },
  },
  explain: {
    usage: "evenhand explain RULE",
    about: "Say what a rule looks for, why, and with which examples.",
    words: 1,
    options: { help },
  },
  rules: { usage: "evenhand rules", about: "List the rules.", words: 0, options: { help } },
  clauses: {
    usage: "evenhand clauses [--council COUNCIL] [files and folders…]",
    about:
      "List a protocol's clauses, and which rules keep watch over each. With files or folders, also how often each clause is broken in their reports.",
    words: Number.POSITIVE_INFINITY,
    options: { council, kind, format: textOrJson, ...howItIsDone, help },
  },
  protocol: {
    usage: "evenhand protocol validate FILE",
    about:
      "Say what is wrong in a council's own pack or evenhand.yml, line by line, and try its own rules on their examples.",
    words: 2,
    options: { help },
  },
  review: {
    usage: "evenhand review REPORT, or evenhand review --require-ticks [files and folders…]",
    about:
      "Make a review sheet of one report: how each clause of the protocol stands, what was found, the options side by side, and what only a person can judge. A person's ticks stand beside the report, in REPORT.review.yml.",
    words: Number.POSITIVE_INFINITY,
    options: {
      format: {
        value: "FORMAT",
        choices: reviewFormats,
        about: `How to write the sheet: ${reviewFormats.join(", ")}; without it, as the name of --output ends. docx is a copy of a report in Word, with what was found as comments.`,
      },
      output: { value: "FILE", about: "Write the sheet to a file instead of the screen." },
      "require-ticks": {
        about:
          "Exit code 1 while a clause that a person must judge is not ticked. Of several reports or a folder it lists those clauses, without a sheet.",
      },
      tick: { value: "CLAUSE", repeated: true, about: "Tick a clause as kept, by whom --by says. May be given again." },
      untick: { value: "CLAUSE", repeated: true, about: "Take a clause's tick away. May be given again." },
      by: { value: "NAME", about: "Who judged what --tick ticks." },
      note: { value: "TEXT", about: "What was looked at, or who was asked; it is kept with the tick." },
      council,
      kind: { value: "KIND", about: "What the report is where it does not say, such as committee-report." },
      help,
    },
  },
  config: {
    usage: "evenhand config show FILE",
    about: "Say what applies to a report, and where each setting comes from.",
    words: 2,
    options: {
      format: textOrJson,
      ...whatApplies,
      help,
    },
  },
  stats: {
    usage: "evenhand stats [files and folders…]",
    about: "Count what is found, by rule, family and council.",
    words: Number.POSITIVE_INFINITY,
    options: {
      format: textOrJson,
      council,
      kind,
      ...howItIsDone,
      help,
    },
  },
  completions: {
    usage: "evenhand completions bash|zsh|fish",
    about: "Print a script that completes commands, flags and rules in your shell.",
    words: 1,
    options: { help },
  },
  lsp: {
    usage: "evenhand lsp --stdio",
    about: "Start the language server, for editors.",
    words: 0,
    options: { stdio: { about: "Talk over standard input and output." }, help },
  },
};
