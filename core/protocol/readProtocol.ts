import type { z } from "zod";
import { Yaml } from "../formats/yaml.ts";
import type { Problem } from "../report/report.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Rule } from "../rule/rule.ts";
import { metaKeyOf, toOwnRule } from "./ownRuleSchema.ts";
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
  const read = packSchema.safeParse(Object.fromEntries(pairs.map(({ key, value }) => [key, value])));
  if (!read.success) return { problems: [...yaml.twins(), ...yaml.issues(read.error, [], packSchema, "error")] };
  const extended = read.data.extends === undefined ? undefined : base(read.data.extends);
  if (read.data.extends !== undefined && !extended) {
    return {
      problems: [
        unknownName(
          {
            severity: "error",
            message: `There is no pack “${read.data.extends}” to extend.`,
            span: yaml.place(["extends"]),
          },
          read.data.extends,
          ["generic"],
        ),
      ],
    };
  }
  const protocol = toProtocol(read.data, extended);
  const wrong = rules ? wrongNames(read.data, protocol, extended, rules, yaml) : [];
  return { protocol, problems: [...yaml.twins(), ...wrong] };
}

function toProtocol(pack: z.output<typeof packSchema>, base: Protocol | undefined): Protocol {
  const { id, council, title, nation, escalation, layout } = pack;
  const own = pack["own-rules"].map((rule) => toOwnRule(id, rule));
  return {
    id,
    council,
    title,
    nation,
    escalation,
    layout,
    briefingScope: pack.briefings,
    clauses: nameOwnRules(
      pack.clauses.map(({ requires, manual, ...clause }) => ({
        ...clause,
        requirement: requires,
        ...(manual === undefined ? {} : { manual }),
      })),
      own,
    ),
    sections: mergeSections(pack.sections, base?.sections ?? []),
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
  const merged = own.map((section) => {
    const inherited = base.find(({ role }) => role === section.role);
    return {
      ...section,
      aliases: [
        ...section.aliases,
        ...[section.title, ...section.aliases].flatMap(shorterNames),
        ...(inherited ? [inherited.title, ...inherited.aliases] : []),
      ],
      guidance: section.guidance ?? inherited?.guidance,
    };
  });
  const rest = base.filter(({ role }) => !own.some((section) => section.role === role));
  return [...merged, ...rest.map((section) => ({ ...section, required: own.length > 0 ? {} : section.required }))];
}

/**
 * "Background Papers / Papurau Cefndir" is also printed in one language alone, "Resource implications (finance, staff)"
 * without what is behind it.
 */
const shorterNames = (title: string): readonly string[] => {
  const names = title.split(/\s+\/\s+/);
  const lead = /^(\S+ .*?)(?: ?:\s| \()/.exec(title)?.[1];
  return [...(names.length > 1 ? names : []), ...(lead ? [lead] : [])];
};

const mergeFields = (own: readonly FieldSpec[], base: readonly FieldSpec[]): readonly FieldSpec[] =>
  own.length > 0 ? own : base;
