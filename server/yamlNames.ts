import { regex } from "../core/pattern/regex.ts";
import { fieldNames } from "../core/protocol/ownRuleSchema.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { Rule } from "../core/rule/rule.ts";
import type { YamlValue } from "./yamlEdits.ts";

interface Named {
  readonly text: string;
  readonly packs: readonly Protocol[];
  readonly rules: readonly Rule[];
}

/** What may stand where settings or a pack name something that stands elsewhere; `undefined` at any other place. */
export function namesAt(path: readonly string[], { text, packs, rules }: Named): readonly YamlValue[] | undefined {
  switch (path.join(".")) {
    case "council":
    case "extends":
      return packs.map(({ id, title }) => item(id, title));
    case "accepted.[].rule":
    case "clauses.[].rules":
    case "clauses.[].rules.[].rule":
      return rules.map(({ id, summary }) => item(id, summary));
    case "own-rules.[].clauses":
      return clausesIn(text).map(([id, requires]) => item(id, requires));
    case "own-rules.[].sections":
    case "sections.[].role":
      return rolesOf(text, packs).map(([role, title]) => item(role, title));
    case "fields.[].field":
    case "own-rules.[].field":
      return fieldNames.map((name) => item(name));
    default:
      return undefined;
  }
}

/** The clauses that a pack has, read off its lines: while one is written it is no YAML. */
function clausesIn(text: string): readonly (readonly [id: string, requires: string])[] {
  const clauses = /^clauses:[^\n]*\n((?:[ \t-][^\n]*\n|\r?\n)*)/m.exec(text)?.[1] ?? "";
  return [
    ...clauses.matchAll(
      regex.gm`
        ^[ \t]*- +(?:\{ *)?id: *(?:"([^"\n]+)"|'([^'\n]+)'|([^\s,}]+))(?:
          [^\S\n]*,? *(?:\r?\n *(?:aliases:[^\n]*\n *)?)?requires: *([^\n]*)
        )?
      `,
    ),
  ].map(([, double, single, bare, requires = ""]) => [
    double ?? single ?? bare ?? "",
    requires.replace(/, rules:.*$/, ""),
  ]);
}

/** The roles that sections have in the file, and in the packs that come with Evenhand. */
function rolesOf(text: string, packs: readonly Protocol[]): readonly (readonly [role: string, title: string])[] {
  const written = [...text.matchAll(/\brole: *([a-z][a-z-]*),?(?:[^\S\n]*(?:\r?\n *)?title: *([^\n,}]+))?/g)].map(
    ([, role = "", title = ""]) => [role, title.trim()] as const,
  );
  const known = packs.flatMap(({ sections }) => sections.map(({ role, title }) => [role, title] as const));
  return [...new Map([...known.toReversed(), ...written])];
}

const item = (label: string, detail = ""): YamlValue => ({ label, ...(detail === "" ? {} : { detail }) });
