import type { z } from "zod";
import { Yaml } from "../formats/yaml.ts";
import { normalHeading, shorterNames } from "../report/heading.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Rule } from "../rule/rule.ts";
import type { Enforcement } from "./enforcement.ts";
import { metaKeyOf, toOwnRule } from "./ownRuleSchema.ts";
import { packAsFar } from "./packAsFar.ts";
import { packSchema } from "./packSchema.ts";
import type { FieldSpec, Protocol, SectionSpec } from "./protocol.ts";
import { toRuleSettings } from "./ruleSettings.ts";
import { nameOwnRules } from "./withOwnRules.ts";
import { wrongNames } from "./wrongNames.ts";

/** What stands under these keys may be the number of a clause, and 4.10 is not 4.1. */
const clauseKeys = ["id", "aliases", "clauses"] as const;

/**
 * Reads a pack from YAML. `base` answers for the pack that it extends. What is wrong is said at its place; with
 * `rules`, whatever names something that is not there as well, which costs the pack no more than that.
 */
export function readProtocol(
  text: string,
  base: (id: string) => Protocol | undefined,
  rules?: readonly Rule[],
): { readonly protocol?: Protocol; readonly problems: readonly Problem[] } {
  const yaml = new Yaml(text);
  yaml.readAsWritten(clauseKeys);
  const pairs = yaml.pairs();
  if (yaml.problems.length > 0 || !pairs) {
    const none: Problem = {
      severity: "error",
      message: "A protocol pack must be lines of the form “key: value”.",
      span: { start: 0, end: 0 },
    };
    return { problems: yaml.problems.length > 0 ? yaml.problems : [none] };
  }
  const written = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  const read = packSchema.safeParse(written);
  const problems = [...yaml.wrongKeys(), ...(read.success ? [] : yaml.issues(read.error, [], packSchema, "error"))];
  if (!read.success && !rules) return { problems };
  const pack = read.success ? read.data : packAsFar(written);
  const named = pack.extends === undefined ? undefined : base(pack.extends);
  const astray = named ? undefined : pack.extends;
  if (astray !== undefined) problems.push(noPack(astray, yaml.place(["extends"])));
  // What else is wrong is told as well, as if the usual pack had been meant.
  const extended = astray === undefined ? named : base(usualBase);
  const protocol = toProtocol(pack, extended);
  if (rules) problems.push(...wrongNames(pack, protocol, extended, base(pack.id), rules, yaml));
  return read.success && astray === undefined ? { protocol, problems } : { problems };
}

/** A rule by its name alone, or with what of it speaks of the clause. */
const toEnforcement = (written: z.output<typeof packSchema>["clauses"][number]["rules"][number]): Enforcement =>
  typeof written === "string"
    ? { rule: written }
    : written.about === undefined
      ? written
      : { ...written, about: written.about.map((one) => metaKeyOf(one) ?? one) };

/** The pack that others start from. */
const usualBase = "generic";

const noPack = (id: string, span: Span): Problem =>
  unknownName({ severity: "error", message: `There is no pack “${id}” to extend.`, span }, id, [usualBase]);

function toProtocol(pack: z.output<typeof packSchema>, base: Protocol | undefined): Protocol {
  const { id, council, title, nation, escalation, layout } = pack;
  const sections = mergeSections(pack.sections, base?.sections ?? []);
  const own = pack["own-rules"].map((rule) => toOwnRule(id, rule, sections));
  return {
    id,
    council,
    title,
    nation,
    escalation,
    layout,
    briefingScope: pack.briefings,
    clauses: nameOwnRules(
      pack.clauses.map(({ requires, manual, rules, ...clause }) => ({
        ...clause,
        rules: rules.map(toEnforcement),
        requirement: requires,
        ...(manual === undefined ? {} : { manual }),
      })),
      own,
    ),
    sections,
    fields: mergeFields(
      pack.fields.flatMap(({ field, ...spec }) => {
        const known = metaKeyOf(field);
        return known ? [{ ...spec, field: known }] : [];
      }),
      base?.fields ?? [],
    ),
    ownRules: own,
    rules: { ...base?.rules, ...toRuleSettings(pack.rules) },
  };
}

/**
 * The council's own sections in their order, each known by the base's aliases too; then what else the base knows,
 * required of nobody.
 */
function mergeSections(own: readonly SectionSpec[], base: readonly SectionSpec[]): readonly SectionSpec[] {
  const printed = new Set(own.flatMap(({ title, aliases }) => [title, ...aliases]).map(normalHeading));
  const merged = own.map((section) => {
    const inherited = base.find(({ role }) => role === section.role);
    return {
      ...section,
      aliases: [
        ...section.aliases,
        ...[section.title, ...section.aliases]
          .flatMap(shorterNames)
          .filter((name) => !printed.has(normalHeading(name))),
        ...(inherited ? [inherited.title, ...inherited.aliases] : []),
      ],
      guidance: section.guidance ?? inherited?.guidance,
    };
  });
  const rest = base.filter(({ role }) => !own.some((section) => section.role === role));
  return [...merged, ...rest.map((section) => ({ ...section, required: own.length > 0 ? {} : section.required }))];
}

const mergeFields = (own: readonly FieldSpec[], base: readonly FieldSpec[]): readonly FieldSpec[] =>
  own.length > 0 ? own : base;
