/** One flag of a command. */
export interface OptionSpec {
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string;
  /** The value may be left out; where it is given, it may stand behind an equals sign. */
  readonly optional?: boolean;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** A choice may be followed by a colon and a file to write it to. */
  readonly toFile?: boolean;
  /** May be given several times. */
  readonly repeated?: boolean;
  readonly about: string;
}

/** How an answer can be written; text unless something else is asked for. */
export const formats = ["text", "json", "sarif", "github", "gitlab", "junit", "html", "checkstyle"] as const;
export type OutputFormat = (typeof formats)[number];

/**
 * How a review can be written: text unless something else is asked for; `docx` is a copy of a report in Word with
 * comments.
 */
export const reviewFormats = ["text", "json", "html", "docx"] as const;

const failOnLevels = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof failOnLevels)[number];

// Flags that several commands have.

export const help: OptionSpec = { about: "Say how the command is used." };
export const council: OptionSpec = {
  value: "COUNCIL",
  about: "Whose protocol applies where the report does not say: a pack's name, or a file with the council's own pack.",
};

export const kind: OptionSpec = {
  value: "KIND",
  about: "What the reports are where they do not say, such as committee-report.",
};
const rule: OptionSpec = {
  value: "ID=LEVEL",
  repeated: true,
  about: "Set a rule to error, warning, info or off. May be given again for other rules.",
};
const jobs: OptionSpec = {
  value: "NUMBER",
  about: "How many threads to check in; without it, as many as pay on this machine.",
};
const cache: OptionSpec = {
  about:
    "Remember in .evenhand-cache what was found, and check only what has changed since. Nothing in it can be read without the reports.",
};

export const format: OptionSpec = {
  value: "FORMAT[:FILE]",
  choices: formats,
  toFile: true,
  repeated: true,
  about: `How to write the answer: ${formats.join(", ")}. Behind a colon, the file to write it to: several at once, one of them on the screen.`,
};
export const output: OptionSpec = { value: "FILE", about: "Write the answer to a file instead of the screen." };
export const textOrJson: OptionSpec = {
  value: "FORMAT",
  choices: ["text", "json"],
  about: "How to write the answer: text or json.",
};
export const failOn: OptionSpec = {
  value: "LEVEL",
  choices: failOnLevels,
  about: "What makes the exit code 1: error (the default), warning, info or never.",
};
export const maxWarnings: OptionSpec = {
  value: "NUMBER",
  about: "Exit code 1 too where there are more warnings than this.",
};
export const baseline: OptionSpec = {
  value: "FILE",
  about: "Leave out the findings that this file knows; “evenhand baseline update” writes it.",
};
const quiet: OptionSpec = {
  about: "In text, show only what counts against --fail-on (errors, where nothing does), and no summary.",
};
const color: OptionSpec = { about: "Use colour even where the output is not a terminal." };
const noColor: OptionSpec = { about: "Use no colour (nor is any used where NO_COLOR is set)." };

/** What applies to reports that do not say it themselves. */
export const whatApplies = { council, kind, rule } as const;
/** How the checking is done; the answer is the same. */
export const howItIsDone = { jobs, cache } as const;
/** What a person sees of the answer. */
export const whatIsShown = { quiet, color, "no-color": noColor } as const;
