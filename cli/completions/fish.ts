import type { OptionSpec } from "../flags.ts";
import type { CommandSpec } from "../options.ts";
import { firstSentence, type Known, pairOf, takesFile, valuesOf, wordsOf } from "./words.ts";

/** A script for fish that completes commands, flags and the values that are known; files elsewhere. */
export function fishScript(commands: Readonly<Record<string, CommandSpec>>, known: Known): string {
  const lines = Object.entries(commands).flatMap(([command, spec]) => {
    const here = `complete -c evenhand -n "__fish_seen_subcommand_from ${command}"`;
    const { first, thenFiles } = wordsOf(spec, known);
    const words = first.join(" ");
    const not = thenFiles ? `; and not __fish_seen_subcommand_from ${words}` : "";
    return [
      `complete -c evenhand -n __fish_use_subcommand -f -a ${command} -d ${quoted(firstSentence(spec.about))}`,
      ...(words === "" ? [] : [`${here.replace(/"$/, `${not}"`)} -f -a ${quoted(words)}`]),
      ...Object.entries(spec.options).map(([flag, option]) => {
        const values = offered(option, known);
        const value =
          option.value === undefined ? "" : takesFile(option) && !option.value.includes(":") ? " -r" : " -x";
        const taken = values ? `${value} -a ${quoted(values.join(" "))}` : value;
        return `${here} -l ${flag}${taken} -d ${quoted(firstSentence(option.about))}`;
      }),
    ];
  });
  return `# Completion for evenhand in fish: evenhand completions fish > ~/.config/fish/completions/evenhand.fish\n${lines.join("\n")}\n`;
}

/** Of a pair, each name with each setting: fish completes what it can of both. */
function offered(option: OptionSpec, known: Known): readonly string[] | undefined {
  const pair = pairOf(option, known);
  if (!pair) return valuesOf(option, known);
  const all = pair.names.flatMap((name) => pair.settings.map((setting) => `${name}=${setting}`));
  return all.length > 0 ? all : undefined;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
