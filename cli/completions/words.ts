import type { OptionSpec } from "../flags.ts";
import type { CommandSpec } from "../options.ts";

/** The words that a value may be, by what the help calls it: COUNCIL, KIND, RULE. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** The values that a flag takes, as far as they are known; `undefined` where it takes a file or anything. */
export const valuesOf = ({ value = "", choices }: OptionSpec, known: Known): readonly string[] | undefined =>
  choices ?? known[value];

/** May the value be a file or a folder? A council is a pack's name or a file with one. */
export const takesFile = ({ value = "" }: OptionSpec): boolean => /FILE|FOLDER|COUNCIL/.test(value);

/**
 * What stands before and behind the equals sign of a value such as ID=LEVEL, as far as it is known; `undefined` where a
 * value is one word.
 */
export function pairOf({ value = "" }: OptionSpec, known: Known): Pair | undefined {
  const [, name = "", setting = ""] = /^(\w+)=(\w+)$/.exec(value) ?? [];
  return setting === "" ? undefined : { names: known[name] ?? [], settings: known[setting] ?? [] };
}

export interface Pair {
  readonly names: readonly string[];
  readonly settings: readonly string[];
}

/** The words that a command takes first behind its name, as far as they are known, and whether files may follow. */
export function wordsOf({ usage, words }: CommandSpec, known: Known): Words {
  const [, first = ""] = /^evenhand [a-z]+ (\S+)/.exec(usage) ?? [];
  const several = /^[a-z]+(?:\|[a-z]+)*$/.test(first) ? first.split("|") : [];
  return { first: known[first] ?? several, thenFiles: words > 1 };
}

export interface Words {
  readonly first: readonly string[];
  readonly thenFiles: boolean;
}

/** The first sentence of a text: menus have one line for each entry. */
export const firstSentence = (about: string): string =>
  /^.*?[.:;](?= |$)/.exec(about)?.[0].replace(/[.:;]$/, "") ?? about;
