import type { CommandSpec, OptionSpec } from "../options.ts";
import { firstSentence, type Known, pairOf, valuesOf, wordsOf } from "./words.ts";

/** A script for zsh that completes commands, flags and the values that are known; files elsewhere. */
export function zshScript(commands: Readonly<Record<string, CommandSpec>>, known: Known): string {
  const entries = Object.entries(commands);
  const names = entries.map(([name, { about }]) => `    ${quoted(`${name}:${firstSentence(about)}`)}`);
  const cases = entries.map(([name, spec]) => {
    const flags = Object.entries(spec.options).map(([flag, option]) => `        ${flagSpec(flag, option, known)}`);
    const { first, thenFiles } = wordsOf(spec, known);
    const rest = [
      ...(first.length > 0 ? [`1:word:(${first.join(" ")})`] : []),
      ...(first.length === 0 || thenFiles ? ["*:file:_files"] : []),
    ].map((one) => `        ${quoted(one)}`);
    return `      ${name}) _arguments -s \\\n${[...flags, ...rest].join(" \\\n")} ;;`;
  });
  return `#compdef evenhand
# Completion for evenhand in zsh: evenhand completions zsh > "\${fpath[1]}/_evenhand"
_evenhand() {
  local -a commands=(
${names.join("\n")}
  )
  local curcontext=$curcontext state line
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${cases.join("\n")}
      esac ;;
  esac
}
_evenhand "$@"
`;
}

function flagSpec(flag: string, option: OptionSpec, known: Known): string {
  const { value, repeated, about } = option;
  const told = firstSentence(about).replace(/[[\]\\:]/g, "\\$&");
  const taken = value === undefined ? "" : `:${value.replace(/:/g, "\\:")}:${offered(option, known)}`;
  return quoted(`${repeated ? "*" : ""}--${flag}${value === undefined ? "" : "="}[${told}]${taken}`);
}

function offered(option: OptionSpec, known: Known): string {
  const pair = pairOf(option, known);
  if (!pair) {
    const words = valuesOf(option, known);
    return words ? `(${words.join(" ")})` : "_files";
  }
  const names = pair.names.length > 0 ? `compadd -S = -- ${pair.names.join(" ")}` : "_files -/";
  return `{if compset -P "*="; then compadd -- ${pair.settings.join(" ")}; else ${names}; fi}`;
}

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
