import type { CommandSpec, OptionSpec } from "../options.ts";

/** The words that a value may be, by what the help calls it: COUNCIL, KIND, RULE. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** The values that a flag takes, as far as they are known; `undefined` where it takes a file or anything. */
export const valuesOf = ({ value = "", choices }: OptionSpec, known: Known): readonly string[] | undefined =>
  choices ?? known[value];

/** The words that a command takes behind its name, as far as they are known. */
export function wordsOf({ usage }: CommandSpec, known: Known): readonly string[] {
  const [, first = ""] = /^evenhand [a-z]+ (\S+)/.exec(usage) ?? [];
  const several = /^[a-z]+(?:\|[a-z]+)*$/.test(first) ? first.split("|") : [];
  return known[first] ?? several;
}

/** The first sentence of a text: menus have one line for each entry. */
export const firstSentence = (about: string): string =>
  /^.*?[.:;](?= |$)/.exec(about)?.[0].replace(/[.:;]$/, "") ?? about;
