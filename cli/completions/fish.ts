import type { CommandSpec } from "../options.ts";
import { firstSentence, type Known, valuesOf, wordsOf } from "./words.ts";

/** A script for fish that completes commands, flags and the values that are known; files elsewhere. */
export function fishScript(commands: Readonly<Record<string, CommandSpec>>, known: Known): string {
  const lines = Object.entries(commands).flatMap(([command, spec]) => {
    const here = `complete -c evenhand -n "__fish_seen_subcommand_from ${command}"`;
    const words = wordsOf(spec, known);
    return [
      `complete -c evenhand -n __fish_use_subcommand -f -a ${command} -d ${quoted(firstSentence(spec.about))}`,
      ...(words.length > 0 ? [`${here} -f -a ${quoted(words.join(" "))}`] : []),
      ...Object.entries(spec.options).map(([flag, option]) => {
        const values = valuesOf(option, known);
        const taken = option.value === undefined ? "" : values ? ` -x -a ${quoted(values.join(" "))}` : " -r";
        return `${here} -l ${flag}${taken} -d ${quoted(firstSentence(option.about))}`;
      }),
    ];
  });
  return `# Completion for evenhand in fish: evenhand completions fish > ~/.config/fish/completions/evenhand.fish\n${lines.join("\n")}\n`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;
