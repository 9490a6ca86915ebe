import { readMarkdown } from "../formats/markdown.ts";
import { Yaml } from "../formats/yaml.ts";
import type { OwnExample, OwnRule } from "../protocol/ownRule.ts";
import type { Protocol } from "../protocol/protocol.ts";
import type { Problem, Zone } from "../report/report.ts";
import { type Checker, createChecker } from "./checker.ts";

/**
 * Tries own rules on their own examples. `text` is the file that they stand in; an example that does not hold is a
 * problem at its place. `protocol` is the council's, whose section titles the passages are put under, and `generic` the
 * generic pack.
 */
export function tryOwnRules(
  text: string,
  own: readonly OwnRule[],
  protocol: Protocol,
  generic: Protocol,
): readonly Problem[] {
  const yaml = new Yaml(text);
  const ids = [...yaml.places(["own-rules"], "id").keys()];
  return own.flatMap((rule): Problem[] => {
    const trial = new Trial(rule, protocol, generic);
    const at = ids.indexOf(rule.id.slice(rule.id.indexOf("/") + 1));
    const problem = (message: string | undefined, ...path: readonly PropertyKey[]): Problem[] =>
      message === undefined ? [] : [{ severity: "error", message, span: yaml.place(["own-rules", at, ...path]) }];
    return [
      ...rule.examples.found.flatMap((one, index) => problem(trial.loud(one), "examples", "found", index)),
      ...rule.examples.quiet.flatMap((one, index) => problem(trial.quiet(one), "examples", "quiet", index)),
      ...problem(trial.inserted, "insert"),
      ...trial.insteads.flatMap(({ words, path }) => problem(trial.advice(words), ...path)),
    ];
  });
}

/** One rule alone with its council. */
class Trial {
  readonly #rule: OwnRule;
  readonly #protocol: Protocol;
  readonly #checker: Checker;

  constructor(rule: OwnRule, protocol: Protocol, generic: Protocol) {
    this.#rule = rule;
    this.#protocol = { ...protocol, id: "trial", rules: {}, ownRules: [rule] };
    this.#checker = createChecker({ rules: [], packs: [generic, this.#protocol], formats: [] });
  }

  /** What is wrong with an example in which the rule should find what stands between [[ and ]], or something. */
  loud(example: OwnExample): string | undefined {
    const marked = [...example.text.matchAll(/\[\[([\s\S]*?)\]\]/g)].map(([, words = ""]) => words);
    const found = this.#find(example);
    if (found.length === 0) return `“${this.#rule.id}” finds nothing in this example.`;
    if (marked.length === 0 || marked.join("\n") === found.join("\n")) return undefined;
    return `“${this.#rule.id}” finds ${quoted(found)} in this example, not ${quoted(marked)}.`;
  }

  quiet(example: OwnExample): string | undefined {
    const found = this.#find(example);
    return found.length === 0
      ? undefined
      : `“${this.#rule.id}” finds ${quoted(found)} in this example, which it should leave alone.`;
  }

  /** What the rule would have authors write, and where the file says so. */
  get insteads(): readonly { readonly words: string; readonly path: readonly PropertyKey[] }[] {
    const { looks } = this.#rule;
    if (looks.for === "pattern") return looks.instead ? [{ words: looks.instead, path: ["instead"] }] : [];
    if (looks.for !== "avoid") return [];
    return looks.phrases.flatMap(({ instead }, index) =>
      instead ? [{ words: instead, path: ["avoid", index, "instead"] }] : [],
    );
  }

  /** The sentence that is offered must say what is asked for. */
  get inserted(): string | undefined {
    const { id, looks, kinds } = this.#rule;
    if (looks.for !== "statement" || looks.insert === undefined) return undefined;
    return this.#find({ text: looks.insert, kind: kinds[0] }).length === 0
      ? undefined
      : `“${id}” is not satisfied by this sentence: it holds none of the words under “statement”.`;
  }

  /** What is to be written instead must not be found itself. */
  advice(words: string): string | undefined {
    const found = this.#find({ text: words, kind: undefined });
    return found.length === 0 ? undefined : `“${words}” is itself found by “${this.#rule.id}”.`;
  }

  #find({ text, kind = this.#rule.kinds[0] ?? "committee-report" }: OwnExample): readonly string[] {
    const words = text.replace(/\[\[|\]\]/g, "");
    const whole = /^(?:---\n|# )/.test(words)
      ? words
      : `---\nkind: ${kind}\n---\n\n${this.#heading()}${this.#inPart(words)}\n`;
    const { report } = readMarkdown(whole);
    const applies = this.#checker.effective(report, undefined, "", { council: "trial", kind });
    return this.#checker.check(report, applies).findings.map(({ span }) => report.text.slice(span.start, span.end));
  }

  /** The heading that puts a passage where the rule looks. */
  #heading(): string {
    const { sections, zones } = this.#rule;
    const role = this.#protocol.sections.find((section) => sections.includes(section.role));
    if (role) return `## ${role.title}\n\n`;
    if (zones.length === 0 || zones.includes("open")) return "";
    const [zone] = zones;
    const headings: Partial<Record<Zone, string | undefined>> = {
      foreword: "Foreword",
      closed: "Part II",
      backgroundPapers: this.#protocol.sections.find((section) => section.role === "background-papers")?.title,
    };
    const heading = zone && headings[zone];
    return heading ? `## ${heading}\n\n` : "";
  }

  /** A passage as it stands where the rule looks. */
  #inPart(words: string): string {
    const [zone] = this.#rule.zones;
    if (zone === "code") return `\`\`\`\n${words}\n\`\`\``;
    return zone === "quoted" ? words.replace(/^/gm, "> ") : words;
  }
}

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(", ");
