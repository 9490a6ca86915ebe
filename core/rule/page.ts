import type { Protocol } from "../protocol/protocol.ts";
import type { Example, Rule } from "./rule.ts";

/** Where the page of a rule of the catalogue stands on the web. */
export const pageUrl = (id: string): string => `https://github.com/evenhand/evenhand/blob/main/docs/rules/${id}.md`;

/** The documentation page of a rule, in Markdown: on the web, in the terminal and in the editor alike. */
export function rulePage(rule: Rule, packs: readonly Protocol[]): string {
  const {
    id,
    family,
    severity,
    summary,
    why,
    kinds = {},
    principalOnly,
    zones = {},
    roles = {},
    reported,
    options = {},
    examples,
    limits,
  } = rule;
  const clauses = packs.flatMap(({ council, clauses: all }) =>
    all
      .filter((clause) => clause.rules.some(({ rule: by }) => by === id))
      .map((clause) => `- ${council} ${clause.id}: ${clause.requirement}`),
  );
  const elsewhere = [
    ...[...Object.entries(kinds), ...Object.entries(zones)].map(([where, level]) => `- ${where}: ${level}`),
    ...Object.entries(roles).map(([role, level]) => `- sections on ${role}: ${level} at most`),
    ...(principalOnly ? ["- parish, town and community councils: off"] : []),
    ...(reported ? [`- behind “residents said that”: ${reported} at most`] : []),
  ];
  return [
    `# ${id}`,
    "",
    `${summary}.`,
    "",
    `Family: ${family}. Severity: ${severity}${rule.offByDefault ? ", off unless it is turned on" : ""}.`,
    "",
    ...part("Why", [why]),
    ...part(
      "What it says",
      Object.entries(rule.messages).map(([key, message]) => `- \`${key}\`: ${message}`),
    ),
    ...part("Found", examples.finds.map(shown)),
    ...part("Left alone", examples.quiet.map(shown)),
    ...part("Where it differs", elsewhere),
    ...part(
      "Options",
      Object.entries(options).map(
        ([name, spec]) => `- \`${name}\` (${spec.type}, ${JSON.stringify(spec.default)} unless set): ${spec.about}`,
      ),
    ),
    ...part("What it cannot see", limits ? [limits] : []),
    ...part("Clauses", clauses),
    ...part("How to allow it", [
      `Write \`<!-- evenhand allow ${id}: your reason -->\` on a line before the passage. In \`evenhand.yml\`, \`rules: { ${id}: off }\` turns it off.`,
    ]),
  ]
    .join("\n")
    .replace(/\n*$/, "\n");
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];

/** An example as a quotation; what is found stands in bold. A whole report stands in a code block. */
function shown({ text, note }: Example): string {
  const why = note ? `\n\n${note}.` : "";
  if (text.includes("\n")) return `\`\`\`markdown\n${text.replace(/\[\[|\]\]/g, "").trim()}\n\`\`\`${why}\n`;
  return `> ${text.replace(/\[\[/g, "**").replace(/\]\]/g, "**")}${why}\n`;
}
