import type { NamedList, NamedOne } from "../core/report/namedLists.ts";
import type { Edit } from "../core/rule/finding.ts";

/** Every name that a list means, in capitals: "A–C" means B too. */
export const namesMeant = (list: NamedList): readonly string[] =>
  list.names.flatMap((one, index) => {
    const last = rangeEnd(list, index);
    return last ? between(one.name, last.name) : [one.name];
  });

/**
 * The edits that give one name of a list another; a range is written anew where it no longer holds what it held:
 * "A–C" with A as D is "B–D", and with A as F "B, C and F".
 */
export function renamedInList(list: NamedList, from: string, to: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < list.names.length; index++) {
    const one = list.names[index] as NamedOne;
    const last = rangeEnd(list, index);
    if (!last) {
      if (one.name === from) edits.push({ start: one.start, end: one.end, text: to });
      continue;
    }
    index++;
    const held = between(one.name, last.name);
    if (!held.includes(from)) continue;
    const names = held.map((name) => (name === from ? to : name));
    const ends = index === list.names.length - 1;
    edits.push({ start: one.start, end: last.end, text: written(names, last.joint ?? "–", ends) });
  }
  return edits;
}

/** The end of the range that a name of the list begins. */
function rangeEnd({ names, plural }: NamedList, index: number): NamedOne | undefined {
  const [first, last] = [names[index], names[index + 1]];
  if (!first || !last || !/^(?: to |[–—-])$/.test(last.joint ?? "")) return undefined;
  // "We prefer option 1 to 3."
  if (!plural && last.joint === " to ") return undefined;
  return between(first.name, last.name).length > 1 ? last : undefined;
}

/** "A", "B", "C" from A to C; none where the two are not of one sort. */
function between(first: string, last: string): readonly string[] {
  const [from, to] = [ordinal(first), ordinal(last)];
  if (from === undefined || to === undefined || isLetter(first) !== isLetter(last)) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
    isLetter(first) ? String.fromCharCode(from + at) : String(from + at),
  );
}

const isLetter = (name: string): boolean => /^[A-Z]$/.test(name);

const ordinal = (name: string): number | undefined =>
  isLetter(name) ? name.charCodeAt(0) : /^\d+$/.test(name) ? Number(name) : undefined;

/** In order, with ranges for three or more in a row, where nothing else follows with "and" before the last. */
function written(names: readonly string[], joint: string, ends: boolean): string {
  const sorts = new Set(names.map(isLetter));
  const all = sorts.size > 1 ? names : [...names].sort((a, b) => (ordinal(a) ?? 0) - (ordinal(b) ?? 0));
  const runs: string[][] = [];
  for (const name of all) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isLetter(before) === isLetter(name) && ordinal(name) === (ordinal(before) ?? 0) + 1)
      run.push(name);
    else runs.push([name]);
  }
  const whole = runs.length === 1;
  const pieces = runs.flatMap((run) =>
    run.length > 2 || (whole && run.length > 1) ? [`${run[0]}${joint}${run.at(-1)}`] : run,
  );
  const last = ends ? pieces.pop() : undefined;
  return last === undefined ? pieces.join(", ") : pieces.length === 0 ? last : `${pieces.join(", ")} and ${last}`;
}
