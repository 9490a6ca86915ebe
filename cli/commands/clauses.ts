import { type Enforcement, whereTold } from "../../core/protocol/enforcement.ts";
import type { Clause, Protocol } from "../../core/protocol/protocol.ts";
import { amount } from "../../core/report/amount.ts";
import { listed } from "../../core/report/listed.ts";
import { addCounts, type Counts, countBySeverity } from "../../core/rule/finding.ts";
import type { Arguments } from "../arguments.ts";
import { wrap } from "../reporters/wrap.ts";
import { countAll } from "../run/countAll.ts";
import { setUp } from "../run/setup.ts";
import { SettingsReader } from "../settings.ts";
import { catalogueOf, type ExitCode, type World, widthOf } from "../world.ts";
import { packHere, tellBroken } from "./council.ts";

/** Two councils may have packs with one id. */
const nameOf = ({ id, council }: Pick<Protocol, "id" | "council">): string => JSON.stringify([id, council]);

/** How much was found, by pack and clause. */
class Found {
  reports = 0;
  /** By the name of the pack that they follow, how many reports. */
  readonly following = new Map<string, number>();
  readonly #counts = new Map<string, Counts>();

  add(pack: string, clause: string, counts: Counts): void {
    this.#counts.set(`${pack} ${clause}`, addCounts(this.of(pack, clause), counts));
  }

  of(pack: string, clause: string): Counts {
    return this.#counts.get(`${pack} ${clause}`) ?? countBySeverity([]);
  }
}

/**
 * `evenhand clauses`: a protocol's clauses, the rules that keep watch over each or why none can, and how often it is
 * broken.
 */
export async function listClauses(world: World, given: Arguments): Promise<ExitCode> {
  if (given.words.length > 0) return countClauses(world, given);
  const settings = new SettingsReader(world.files, await catalogueOf(world));
  write(world, given, packsOf(settings, given, world), undefined);
  return tellBroken(settings, world) ? 2 : 0;
}

async function countClauses(world: World, given: Arguments): Promise<ExitCode> {
  const setup = await setUp(world, given);
  const found = new Found();
  const code = await countAll(setup, ({ entry: { council: id, findings }, council }) => {
    const followed = nameOf({ id, council });
    found.reports++;
    found.following.set(followed, (found.following.get(followed) ?? 0) + 1);
    for (const { severity, clauses } of findings)
      for (const { clause } of clauses) found.add(followed, clause, countBySeverity([{ severity }]));
  });
  // Nobody asked about the protocols of other councils.
  const packs = packsOf(setup.settings, given, world).filter(
    (pack) => given.has("council") || found.following.has(nameOf(pack)),
  );
  if (packs.length === 0 && found.reports > 0)
    world.err.write("No report there follows a protocol with clauses. --council says whose clauses to list.\n");
  write(world, given, packs, found, setup.settings.packs);
  return code;
}

function packsOf(settings: SettingsReader, given: Arguments, world: World): readonly Protocol[] {
  const wanted = packHere(given.value("council"), settings, world);
  return wanted ? [wanted] : settings.packs.filter(({ clauses }) => clauses.length > 0);
}

function write(
  { out }: World,
  given: Arguments,
  packs: readonly Protocol[],
  found: Found | undefined,
  all: readonly Protocol[] = packs,
): void {
  if (given.value("format") === "json") {
    const protocols = packs.map((pack) => packJson(pack, found));
    out.write(`${JSON.stringify({ ...(found ? { reports: found.reports } : {}), protocols }, undefined, 2)}\n`);
    return;
  }
  for (const pack of packs) out.write(packText(pack, widthOf(out), found, all));
}

const packJson = ({ id, council, title, clauses }: Protocol, found: Found | undefined) => ({
  id,
  council,
  title,
  ...(found ? { reports: found.following.get(nameOf({ id, council })) ?? 0 } : {}),
  clauses: clauses.map((clause) => ({
    clause: clause.id,
    aliases: clause.aliases,
    requires: clause.requirement,
    rules: clause.rules.map(({ rule }) => rule),
    ...(clause.manual === undefined ? {} : { manual: clause.manual }),
    ...(found?.following.has(nameOf({ id, council }))
      ? { findings: found.of(nameOf({ id, council }), clause.id) }
      : {}),
  })),
});

function packText(
  { id, council, title, clauses, escalation }: Protocol,
  width: number,
  found: Found | undefined,
  all: readonly Protocol[],
): string {
  const counted = found?.following.has(nameOf({ id, council })) ? found : undefined;
  const column = Math.max(8, ...clauses.map((clause) => clause.id.length + 1));
  return [
    ...wrap(`${council}: ${title}`, width),
    ...(found ? wrap(countedWords(nameOf({ id, council }), found, all), width) : []),
    "",
    ...(clauses.length === 0 ? ["This pack has no clauses of its own.", ""] : []),
    ...clauses.flatMap((clause) => [
      ...clauseLines(clause, column, width, counted?.of(nameOf({ id, council }), clause.id)),
      "",
    ]),
    ...wrap(escalation, width),
    "",
  ].join("\n");
}

/** In how many of the reports findings are counted: no others were held against this protocol. */
function countedWords(name: string, { reports, following }: Found, all: readonly Protocol[]): string {
  const own = following.get(name) ?? 0;
  const others = [...following]
    .filter(([other]) => other !== name)
    .map(([other, count]) => {
      const { council = other, clauses = [] } = all.find((pack) => nameOf(pack) === other) ?? {};
      return `${count} ${count === 1 ? "follows" : "follow"} ${clauses.length > 0 ? council : "no protocol with clauses"}`;
    });
  if (others.length === 0) return `Findings in ${reports === 1 ? "one report" : `${reports} reports`} are counted.`;
  return own === 0
    ? `${reports === 1 ? "The report does not follow" : `None of the ${reports} reports follows`} this protocol, so nothing is counted; ${listed(others)}.`
    : `Findings in ${own} of ${reports} reports are counted; ${listed(others)}.`;
}

function clauseLines(
  { id, aliases, requirement, rules, manual }: Clause,
  column: number,
  width: number,
  counts: Counts | undefined,
): readonly string[] {
  const indent = " ".repeat(2 + column);
  const inner = Math.max(width - indent.length, 20);
  const also = aliases.length > 0 ? ` (also ${aliases.join(", ")})` : "";
  const lines = [
    ...wrap(requirement + also, inner),
    ...(rules.length > 0 ? wrap(`Rules: ${rules.map(enforced).join(", ")}.`, inner) : []),
    ...(manual ? wrap(`For a person to judge: ${manual}`, inner) : []),
    ...(counts && rules.length > 0 ? [`Findings: ${countWords(counts)}.`] : []),
  ];
  return lines.map((line, index) => (index === 0 ? `  ${id.padEnd(column)}` : indent) + line);
}

function enforced(by: Enforcement): string {
  const where = whereTold(by);
  return by.rule + (where && ` (in a ${where})`);
}

function countWords({ error, warning, info }: Counts): string {
  const words = [
    ...(error > 0 ? [amount(error, "error")] : []),
    ...(warning > 0 ? [amount(warning, "warning")] : []),
    ...(info > 0 ? [`${info} for information`] : []),
  ];
  return words.join(", ") || "none";
}
