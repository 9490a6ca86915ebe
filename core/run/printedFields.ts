import type { MetaKey } from "../report/meta.ts";
import { ProseBuilder } from "../report/prose.ts";
import type { Block, Report, Zone } from "../report/report.ts";
import type { Family } from "../rule/families.ts";
import type { Answer } from "./answers.ts";
import { askRules } from "./asking.ts";
import type { AppliedRule, Effective } from "./effective.ts";

/** The facts of front matter that agendas and first pages print; in a header block they are words of the report. */
const printed: readonly MetaKey[] = [
  "title",
  "author",
  "responsibleOfficer",
  "leadMember",
  "backgroundPapers",
  "appendices",
];
/** What is asked of them: how they are said, and whether they give anything away. What is missing others tell. */
const asked: ReadonlySet<Family> = new Set(["neutrality", "confidentiality"]);

/** A printed fact as a block that stands in no section, and what the rules have to say of it. */
export interface FieldAnswer {
  readonly block: Block;
  readonly answer: Answer;
}

/** Asks the rules about the words of printed facts; those that stood there at the run before are not asked about again. */
export function askFields(
  report: Report,
  applies: Effective,
  before: readonly FieldAnswer[] = [],
): readonly FieldAnswer[] {
  const fields = printedFields(report);
  if (fields.length === 0) return [];
  const known = fields.map((field) => before.find(({ block }) => isAlike(block, field))?.answer);
  const unknown = fields.flatMap((block, index) => (known[index] ? [] : [{ block, role: undefined }]));
  const anew =
    unknown.length === 0
      ? [].values()
      : askRules(unknown, { ...applies, rules: rulesOfFields(applies.rules), adviser: undefined }).values();
  return fields.map((block, index) => ({ block, answer: known[index] ?? (anew.next().value as Answer) }));
}

const isAlike = (a: Block, b: Block): boolean =>
  a.prose.text === b.prose.text && a.kind === b.kind && a.zone === b.zone && spanLength(a) === spanLength(b);

const spanLength = ({ span }: Block): number => span.end - span.start;

/** A title that stands again as the report's heading is asked about there. */
function printedFields({ meta, text, blocks }: Report): readonly Block[] {
  const zone: Zone = blocks[0]?.zone === "closed" ? "closed" : "open";
  return printed.flatMap((key): readonly Block[] => {
    const field = meta[key];
    if (field?.from !== "frontMatter") return [];
    const written = text.slice(field.span.start, field.span.end);
    const values = wordsOf(field.value);
    if (key === "title" && blocks.some(({ kind, prose }) => kind === "heading" && prose.text === values[0])) return [];
    let from = 0;
    return values.map((value): Block => {
      const at = written.indexOf(value, from);
      // Folded or escaped, the value is one with all that was written.
      const [start, width] = at < 0 ? [0, written.length] : [at, value.length];
      if (at >= 0) from = at + value.length;
      const prose = new ProseBuilder();
      prose.add(value, 0, width);
      const span = { start: field.span.start + start, end: field.span.start + start + width };
      const kind = key === "title" ? "heading" : "cell";
      return { kind, span, prose: prose.build(), section: 0, zone: key === "backgroundPapers" ? key : zone };
    });
  });
}

/** The words of a fact: of a list all its items, of an appendix its title. */
const wordsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const words = typeof one === "object" && one !== null && "title" in one ? one.title : one;
    return typeof words === "string" && words !== "" ? [words] : [];
  });

const ofFields = new WeakMap<readonly AppliedRule[], readonly AppliedRule[]>();

function rulesOfFields(rules: readonly AppliedRule[]): readonly AppliedRule[] {
  const own =
    ofFields.get(rules) ??
    rules.filter(
      ({ rule }) => (rule.on === "block" && asked.has(rule.family)) || (rule.on === "report" && rule.readsFields),
    );
  ofFields.set(rules, own);
  return own;
}
