import type { Protocol } from "../../core/protocol/protocol.ts";
import { suggestion } from "../../core/report/nearest.ts";
import type { Example, Rule } from "../../core/rule/rule.ts";
import type { Arguments } from "../arguments.ts";
import { wrap } from "../reporters/wrap.ts";
import { type ExitCode, UsageError, type World, widthOf } from "../world.ts";
import { rulesHere } from "./rulesHere.ts";

/** `evenhand explain RULE`: the rule's page, for the terminal. */
export async function explain(world: World, given: Arguments): Promise<ExitCode> {
  const { rules, packs } = await rulesHere(world);
  const [id] = given.words;
  if (id === undefined) throw new UsageError("Say which rule: evenhand explain RULE. “evenhand rules” lists them.");
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const ids = rules.map((one) => one.id);
    throw new UsageError(`There is no rule “${id}”.${suggestion(id, ids)} “evenhand rules” lists them.`);
  }
  world.out.write(`${page(rule, packs, widthOf(world.out)).join("\n")}\n`);
  return 0;
}

function page(rule: Rule, packs: readonly Protocol[], width: number): readonly string[] {
  const item = (text: string): string[] =>
    wrap(text, width - 4).map((line, index) => (index === 0 ? "  - " : "    ") + line);
  const part = (title: string, items: readonly string[]): string[] =>
    items.length > 0 ? ["", title, ...items.flatMap(item)] : [];
  return [
    `${rule.id} (${rule.family}, ${rule.offByDefault ? `${rule.severity}, off unless turned on` : rule.severity})`,
    "",
    ...wrap(`${rule.summary}.`, width),
    "",
    ...wrap(rule.why, width),
    ...part("By kind of report", [
      ...Object.entries(rule.kinds ?? {}).map(([kind, level]) => `${kind}: ${level}`),
      ...(rule.principalOnly ? ["parish, town and community councils: off"] : []),
    ]),
    ...part("What it says", Object.values(rule.messages)),
    ...part("It finds the words between [[ and ]]", rule.examples.finds.map(exampleText)),
    ...part("It lets be", rule.examples.quiet.map(exampleText)),
    ...part("What it cannot see", rule.limits ? [rule.limits] : []),
    ...part(
      "Clauses",
      packs.flatMap((pack) => clausesOf(pack, rule.id)),
    ),
    ...part("Settings in evenhand.yml", optionsOf(rule)),
    "",
    ...wrap(`To let one finding stand: <!-- evenhand allow ${rule.id}: the reason --> on a line before it.`, width),
  ];
}

const exampleText = ({ text, note }: Example): string => `${text.trim()}${note ? `  (${note})` : ""}`;

const clausesOf = ({ council, clauses }: Protocol, rule: string): readonly string[] =>
  clauses
    .filter(({ rules }) => rules.some((by) => by.rule === rule))
    .map(({ id, requirement }) => `${council} ${id}: ${requirement}`);

const optionsOf = ({ options = {} }: Rule): readonly string[] =>
  Object.entries(options).map(([name, { about, default: standard }]) => {
    const value = Array.isArray(standard) ? standard.join(", ") || "none" : String(standard);
    return `${name}: ${about.replace(/\.?$/, ".")} Without it: ${value}.`;
  });
