import type { OptionSpec } from "../flags.ts";
import type { CommandSpec } from "../options.ts";
import { firstSentence, type Known, pairOf, takesFile, valuesOf, wordsOf } from "./words.ts";

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
# or, in .zshrc behind compinit: source <(evenhand completions zsh)
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
if [ "$funcstack[1]" = _evenhand ]; then _evenhand "$@"; else compdef _evenhand evenhand; fi
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
    const words = valuesOf(option, known)?.join(" ");
    const files = takesFile(option);
    // An action of a space offers nothing.
    if (words === undefined) return files ? "_files" : " ";
    if (!files) return `(${words})`;
    return option.value?.includes(":")
      ? `{if compset -P "*:"; then _files; else compadd -S "" -- ${words}; fi}`
      : `{compadd -- ${words}; _files}`;
  }
  const names = pair.names.length > 0 ? `compadd -S = -- ${pair.names.join(" ")}` : "_files -/";
  return `{if compset -P "*="; then compadd -- ${pair.settings.join(" ")}; else ${names}; fi}`;
}

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
