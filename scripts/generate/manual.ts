import { flagWords } from "../../cli/help.ts";
import { type CommandSpec, commands } from "../../cli/options.ts";

/** docs/evenhand.1, the manual page, out of the commands and flags that the parser reads. */
export function generateManual(version: string): ReadonlyMap<string, string> {
  const lines = [
    `.TH EVENHAND 1 "" "Evenhand ${version}" "User Commands"`,
    ".SH NAME",
    "evenhand \\- say where a council report breaks the council\\(aqs own member\\(enofficer protocol",
    ".SH SYNOPSIS",
    ".B evenhand",
    ".I COMMAND",
    "[flags] [files and folders\\|...]",
    ".SH COMMANDS",
    ...Object.values(commands).flatMap(command),
    ".SH FILES",
    ".TP",
    ".I evenhand.yml",
    "Settings, in the reports\\(aq folder or above it.",
    ".SH EXIT STATUS",
    ".TP",
    ".B 0",
    "Nothing to put right at or above the level of \\-\\-fail\\-on.",
    ".TP",
    ".B 1",
    "Something to put right.",
    ".TP",
    ".B 2",
    "Wrong usage or settings, or something could not be checked.",
    ".SH ENVIRONMENT",
    ".TP",
    ".B NO_COLOR",
    "Where it is set, no colour is used.",
  ];
  return new Map([["docs/evenhand.1", `${lines.join("\n")}\n`]]);
}

const command = ({ usage, about, options }: CommandSpec): readonly string[] => [
  `.SS ${roff(usage)}`,
  roff(about),
  ...Object.entries(options).flatMap(([flag, option]) => [
    ".TP",
    `.B ${roff(flagWords(flag, option))}`,
    roff(option.about),
  ]),
];

const signs: Readonly<Record<string, string>> = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  "’": "\\(cq",
  "“": "\\(lq",
  "”": "\\(rq",
  "–": "\\(en",
  "…": "\\|...",
};

/** Text as roff prints it: no line begins with a command by chance. */
const roff = (text: string): string =>
  text.replace(/[\\'’“”–…-]/g, (sign) => signs[sign] ?? sign).replace(/^(?=\.)/gm, "\\&");
