import type { OptionSpec } from "./flags.ts";
import { type CommandSpec, commands } from "./options.ts";
import { wrap } from "./reporters/wrap.ts";

/** What `evenhand --help` says. */
export function generalHelp(width: number): string {
  const column = Math.max(...Object.keys(commands).map((name) => `  evenhand ${name}  `.length));
  const names = Object.entries(commands).map(([name, { about }]) => row(`  evenhand ${name}`, about, column, width));
  return [
    "Evenhand reads a council report and says where it breaks the council's own member–officer protocol.",
    "",
    "  evenhand check report.md          check one report",
    "  evenhand check reports --fix      check a folder and put right what is safe to put right",
    "  evenhand explain party-name       what a rule looks for, and why",
    "",
    "Commands",
    ...names,
    row("  --version", "Say which version this is.", column, width),
    "",
    "“evenhand COMMAND --help” lists a command's flags. Settings stand in evenhand.yml, in the reports' folder or above it.",
    "Exit code: 0 nothing to put right, 1 something, 2 wrong usage or settings, or something could not be checked.",
    "",
  ].join("\n");
}

/** What `evenhand COMMAND --help` says. */
export function commandHelp({ usage, about, options }: CommandSpec, width: number): string {
  const rows = Object.entries(options).map(([name, option]) =>
    row(`  ${flagWords(name, option)}`, option.about, 26, width),
  );
  return [`Usage: ${usage}`, "", ...wrap(about, width), "", ...rows, ""].join("\n");
}

/** A flag with what it takes; what may be left out stands in brackets. */
export const flagWords = (name: string, { value, optional }: OptionSpec): string =>
  `--${name}${value === undefined ? "" : optional ? `[=${value}]` : ` ${value}`}`;

const row = (name: string, about: string, column: number, width: number): string => {
  const gap = Math.max(column, name.length + 2);
  return wrap(about, Math.max(width - gap, 20))
    .map((line, index) => (index === 0 ? name.padEnd(gap) : " ".repeat(gap)) + line)
    .join("\n");
};
