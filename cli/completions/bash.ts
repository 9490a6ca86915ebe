import type { CommandSpec } from "../options.ts";
import { type Known, pairOf, takesFile, valuesOf, wordsOf } from "./words.ts";

/** A script for bash that completes commands, flags and the values that are known; files elsewhere. */
export function bashScript(commands: Readonly<Record<string, CommandSpec>>, known: Known): string {
  const entries = Object.entries(commands);
  const values = entries.flatMap(([command, { options }]) =>
    Object.entries(options).flatMap(([flag, option]) => {
      if (option.value === undefined) return [];
      const at = `${command} --${flag}`;
      const pair = pairOf(option, known);
      const words = pair ? undefined : valuesOf(option, known);
      return [
        entry(
          at,
          pair && pair.names.length > 0
            ? named(pair.names)
            : words
              ? reply(words)
              : takesFile(option)
                ? "COMPREPLY=()"
                : nothing,
        ),
        ...(pair ? [entry(`${at}=`, reply(pair.settings))] : []),
      ];
    }),
  );
  const flags = entries.map(([command, spec]) => {
    const names = Object.keys(spec.options).map((flag) => `--${flag}`);
    const { first, thenFiles } = wordsOf(spec, known);
    const place = thenFiles ? 'elif [ "$COMP_CWORD" -eq 2 ]; then' : "else";
    const other = first.length > 0 ? `${place} ${reply(first)}; ` : "";
    return `    ${command}) if [[ $current == -* ]]; then ${reply(names)}; ${other}fi ;;`;
  });
  return `# Completion for evenhand in bash: evenhand completions bash > ~/.local/share/bash-completion/completions/evenhand
_evenhand() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]} at=$((COMP_CWORD - 1)) setting=
  # Bash takes an equals sign for a word: --fail-on = info, --rule party-name = off.
  if [[ $current == = ]]; then current= at=$COMP_CWORD; fi
  if [[ \${COMP_WORDS[at]} == = ]]; then
    at=$((at - 1))
    if [[ \${COMP_WORDS[at]} != -* ]]; then
      setting='=' at=$((at - 1))
      if [[ \${COMP_WORDS[at]} == = ]]; then at=$((at - 1)); fi
    fi
  fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${reply([...Object.keys(commands), "--version", "--help"])}
    return
  fi
  case "$command \${COMP_WORDS[at]}$setting" in
${values.join("\n")}
  esac
  case $command in
${flags.join("\n")}
  esac
}
complete -o default -F _evenhand evenhand
`;
}

const entry = (at: string, then: string): string => `    "${at}") ${then}; return ;;`;

/** Nothing is offered, not even files. */
const nothing = "compopt +o default 2>/dev/null";

/** Names that an equals sign follows. */
const named = (names: readonly string[]): string =>
  `compopt -o nospace 2>/dev/null; ${reply(names.map((name) => `${name}=`))}`;

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`;
