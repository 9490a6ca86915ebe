import { parseArgs } from "node:util";
import { nearest, suggestion } from "../core/report/nearest.ts";
import { ownValue } from "../core/report/ownValue.ts";
import type { OptionSpec } from "./flags.ts";
import { type CommandSpec, commands } from "./options.ts";
import { UsageError } from "./world.ts";

/** A command line, understood: every flag is one that the command knows, with a value where it takes one. */
export interface Arguments {
  readonly command: string;
  readonly words: readonly string[];
  has(flag: string): boolean;
  /** The last value given. */
  value(flag: string): string | undefined;
  values(flag: string): readonly string[];
}

/** Reads the arguments after the program's name; throws `UsageError` with what to write instead. */
export function readArguments([command = "", ...rest]: readonly string[]): Arguments {
  const spec = ownValue(commands, command);
  if (!spec) throw new UsageError(unknownCommand(command));
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" } as const]),
  );
  // Without this the word behind such a flag would be taken for its value.
  const args = rest.map((arg) =>
    ownValue(spec.options, arg.replace(/^--/, ""))?.optional && arg.startsWith("--") ? `${arg}=` : arg,
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option")
      keep(given, token.name, checkedValue(command, spec, token.rawName, token.name, token.value));
  }
  if (words.length > spec.words && !given.has("help")) {
    throw new UsageError(
      `“evenhand ${command}” does not know what to do with “${words[spec.words]}”. Usage: ${spec.usage}`,
    );
  }
  return {
    command,
    words,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1),
    values: (flag) => given.get(flag) ?? [],
  };
}

function keep(given: Map<string, string[]>, name: string, value: string): void {
  given.set(name, [...(given.get(name) ?? []), value]);
}

function checkedValue(
  command: string,
  spec: CommandSpec,
  raw: string,
  name: string,
  value: string | undefined,
): string {
  const option: OptionSpec | undefined = raw.startsWith("--") ? ownValue(spec.options, name) : undefined;
  if (!option) throw new UsageError(unknownFlag(command, spec, raw, name));
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${raw} is a switch and takes no value; write ${raw} alone.`);
    return "";
  }
  if (option.optional && value === "") return "";
  if (value === undefined || value === "") throw new UsageError(`${raw} needs a value: ${raw} ${option.value}.`);
  const [chosen = ""] = option.toFile ? value.split(":") : [value];
  if (option.choices && !option.choices.includes(chosen)) {
    const all = `Write one of ${option.choices.join(", ")}.`;
    throw new UsageError(`${raw} does not take “${chosen}”.${suggestion(chosen, option.choices)} ${all}`);
  }
  return value;
}

/** The flags that stand without a command. */
const alone = ["version", "help"];

/** The flag of `check` that was most likely meant, with the value that was given. */
function checkFlag(given: string): string | undefined {
  const [flag = "", ...value] = given.split("=");
  const near = nearest(flag.replace(/^-+/, ""), Object.keys(ownValue(commands, "check")?.options ?? {}));
  return near && [`--${near}`, ...value].join("=");
}

function unknownCommand(command: string): string {
  if (command.startsWith("-")) {
    const near = nearest(command.replace(/^-+/, ""), alone);
    if (near) return `There is no flag ${command} here. Did you mean “evenhand --${near}”?`;
    const meant = checkFlag(command);
    const example = meant === undefined ? "“evenhand --help” lists those" : `evenhand check ${meant}`;
    return `There is no flag ${command} here. Flags stand behind a command: ${example}.`;
  }
  const near = nearest(command, Object.keys(commands));
  if (near) return `There is no command “${command}”. Did you mean “evenhand ${near}”?`;
  return `There is no command “${command}”. To check a file or folder, write “evenhand check ${command}”.`;
}

function unknownFlag(command: string, spec: CommandSpec, raw: string, name: string): string {
  const near = raw.startsWith("--") ? nearest(name, Object.keys(spec.options)) : undefined;
  // What is a flag elsewhere may be a command here.
  const hint = ownValue(commands, name)
    ? ` Did you mean the command “evenhand ${name}”?`
    : near
      ? ` Did you mean --${near}?`
      : ` “evenhand ${command} --help” lists its flags.`;
  return `“evenhand ${command}” has no flag ${raw}.${hint}`;
}
