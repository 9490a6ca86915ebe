import type { CommandSpec } from "../options.ts";
import { type Known, valuesOf, wordsOf } from "./words.ts";

/** A script for bash that completes commands, flags and the values that are known; files elsewhere. */
export function bashScript(commands: Readonly<Record<string, CommandSpec>>, known: Known): string {
  const entries = Object.entries(commands);
  const values = entries.flatMap(([command, { options }]) =>
    Object.entries(options).flatMap(([flag, option]) => {
      if (option.value === undefined) return [];
      const words = valuesOf(option, known);
      return [`    "${command} --${flag}") ${words ? reply(words) : "COMPREPLY=()"}; return ;;`];
    }),
  );
  const flags = entries.map(([command, spec]) => {
    const names = Object.keys(spec.options).map((flag) => `--${flag}`);
    const words = wordsOf(spec, known);
    const other = words.length > 0 ? `else ${reply(words)}; ` : "";
    return `    ${command}) if [[ $current == -* ]]; then ${reply(names)}; ${other}fi ;;`;
  });
  return `# Completion for evenhand in bash: evenhand completions bash > ~/.local/share/bash-completion/completions/evenhand
_evenhand() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${reply([...Object.keys(commands), "--version", "--help"])}
    return
  fi
  case "$command $before" in
${values.join("\n")}
  esac
  case $command in
${flags.join("\n")}
  esac
}
complete -o default -F _evenhand evenhand
`;
}

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`;
