import { isNarrow, speaksOf, type Told } from "../protocol/enforcement.ts";
import type { Protocol } from "../protocol/protocol.ts";
import { BlockWords } from "../report/blockWords.ts";
import type { Block, Report, Zone } from "../report/report.ts";
import { shortened } from "../report/shortened.ts";
import { type Span, shift } from "../report/span.ts";
import { type ClauseRef, type Edit, type Finding, type Fix, lowest, type Severity } from "../rule/finding.ts";
import type { MessageData, ReportMark, ReportRewrite, Rewrite, Rule } from "../rule/rule.ts";
import type { ZonedMark } from "./answers.ts";
import { Concealing, masked } from "./concealing.ts";
import type { AppliedRule } from "./effective.ts";
import { fingerprint, hash } from "./fingerprint.ts";
import { asMarkdown } from "./markdownWords.ts";
import { fieldEdits, insertion, itemEdit, placeSpan } from "./places.ts";
import { aroundBlock, sentenceEdit, stopEdit } from "./sentenceEdits.ts";
import { cellsFilled, tableLine } from "./tables.ts";
import { tidyEdit } from "./tidy.ts";

/** A finding and the block it stands in, if it stands in one: allowances go by blocks. */
export interface Placed {
  readonly finding: Finding;
  readonly block: number | undefined;
  /**
   * A second look took the words for what this report rule is about: the rule itself has yet to say whether the report
   * is.
   */
  readonly advised?: true;
}

/** The block in which marked words stand, by its index, and where in its prose. */
interface Held {
  readonly block: number;
  readonly at: Span;
}

/** Turns marks into findings: severity, place in the report, message with its clause, fixes, fingerprint. */
export class FindingMaker {
  readonly #report: Report;
  readonly #withFields: Report;
  readonly #protocol: Protocol;
  readonly #kind: keyof NonNullable<Rule["kinds"]>;
  readonly #clauses = new Map<string, readonly ClauseRef[]>();

  /** `fields` are the front matter's printed facts, which marks name as if they stood behind all blocks. */
  constructor(
    report: Report,
    protocol: Protocol,
    kind: keyof NonNullable<Rule["kinds"]>,
    fields: readonly Block[] = [],
  ) {
    this.#report = report;
    this.#withFields = fields.length === 0 ? report : { ...report, blocks: [...report.blocks, ...fields] };
    this.#protocol = protocol;
    this.#kind = kind;
  }

  /** What stands around a block, as far as a fix of its sentences goes by it. */
  around(index: number): string {
    return aroundBlock(this.#report, index);
  }

  /** The finding of a mark in a block, or `undefined` where its zone silences it. */
  ofBlock(zoned: ZonedMark, index: number, block: Block): Placed | undefined {
    const { applied, mark, zone } = zoned;
    const own = this.#severity(applied, mark.severity, zone);
    if (!own) return undefined;
    const severity = lowest(own, zoned.atMost);
    const span = shift(block.prose.source(mark.at), block.span.start);
    const name = fingerprint(applied.rule.id, block.prose.text, mark.at.start, mark.at.end);
    const held = zone === "quoted" ? undefined : { block: index, at: mark.at };
    const finding = this.#finding(applied.rule, severity, span, mark, name, held);
    return applied.rule.on === "report" ? { finding, block: index, advised: true } : { finding, block: index };
  }

  /** The finding of a mark in a fact of the front matter; what would be good words there may be no YAML. */
  ofField(zoned: ZonedMark, block: Block): Placed | undefined {
    const placed = this.ofBlock(zoned, -1, block);
    return placed && inField(placed);
  }

  /** The finding of a mark that a report rule made. */
  ofReport(applied: AppliedRule, mark: ReportMark): Placed | undefined {
    const block = "block" in mark.at ? this.#withFields.blocks[mark.at.block] : undefined;
    const words = block && new BlockWords(block);
    const at = "block" in mark.at ? mark.at.at : undefined;
    const checked = applied.rule.verbatim ? undefined : at;
    if (checked && words?.inAddress(checked)) return undefined;
    const zone = checked && words?.inCode(checked) ? "code" : block?.zone;
    const severity = this.#severity(applied, mark.severity, zone ?? "open");
    if (!severity) return undefined;
    const span = placeSpan(this.#withFields, mark.at);
    const named = block
      ? this.#report.text.slice(span.start, span.end).replace(/\r\n?/g, "\n")
      : JSON.stringify([mark.message, mark.data ?? {}, placeName(mark, this.#report)]);
    const placed = {
      finding: this.#finding(
        applied.rule,
        severity,
        span,
        mark,
        hash(`${applied.rule.id} ${named}`),
        at && "block" in mark.at && block?.zone !== "quoted" ? { block: mark.at.block, at } : undefined,
      ),
      block: "block" in mark.at ? mark.at.block : blockAt(this.#report, span.start),
    };
    return "block" in mark.at && mark.at.block >= this.#report.blocks.length ? inField(placed) : placed;
  }

  #finding(
    rule: Rule,
    severity: Severity,
    span: Span,
    mark: ReportMark | ZonedMark["mark"],
    name: string,
    held: Held | undefined,
  ): Finding {
    const clauses = this.#clausesOf(rule.id, mark.message, "about" in mark ? mark.about : undefined);
    const template = rule.messages[mark.message] ?? mark.message;
    const words = this.#report.text.slice(span.start, span.end);
    return {
      rule: rule.id,
      family: rule.family,
      severity,
      span,
      message: `${fill(template, mark.data)}${clauses.length > 0 ? ` (${this.#protocol.council} ${told(clauses)})` : ""}`,
      why: rule.why,
      clauses,
      fixes: rewritesOf(rule, mark).flatMap(
        (rewrite) => this.#fix(rewrite, span, mark.masked ? masked : words, held) ?? [],
      ),
      fingerprint: name,
      masked: mark.masked ?? false,
      ...("secondLook" in mark ? { secondLook: true } : {}),
    };
  }

  /** `undefined` where the words cannot be put in without breaking the text. */
  #fix(rewrite: ReportRewrite, span: Span, words: string, held: Held | undefined): Fix | undefined {
    if ("with" in rewrite) {
      const { text, format } = this.#report;
      const put = format === "markdown" ? asMarkdown(text, span.start, rewrite.with) : rewrite.with;
      const { of } = rewrite;
      const place = typeof of === "object" ? held && placeSpan(this.#report, { block: held.block, at: of }) : span;
      if (!place) return undefined;
      const edit =
        typeof of === "string"
          ? held && (of === "stop" ? stopEdit : sentenceEdit)(this.#report, held.block, held.at, put)
          : tidyEdit(text, place, put);
      const taken = place === span ? words : text.slice(place.start, place.end);
      const title = rewrite.title ?? rewriteTitle(rewrite, this.#report.takes ? withoutNotes(taken) : taken);
      return edit && this.#trusted({ title, trust: rewrite.trust, edits: [edit] });
    }
    const edits = this.#edits(rewrite);
    return edits.length > 0 ? this.#trusted({ title: rewrite.title, trust: rewrite.trust, edits }) : undefined;
  }

  /** What cannot be carried over into the document, somebody must do by hand. */
  #trusted(fix: Fix): Fix {
    const { takes } = this.#report;
    return fix.trust === "judgement" || !takes || fix.edits.every((edit) => takes(edit))
      ? fix
      : { ...fix, trust: "judgement" };
  }

  #edits(rewrite: Exclude<ReportRewrite, Rewrite>): readonly Edit[] {
    if ("insert" in rewrite) return [insertion(this.#report, rewrite.at, rewrite.insert)];
    if ("line" in rewrite) return tableLine(this.#report, rewrite);
    if ("fill" in rewrite) return cellsFilled(this.#report, rewrite);
    if ("adds" in rewrite) {
      const edit = itemEdit(this.#report, rewrite);
      return edit ? [edit] : [];
    }
    return fieldEdits(this.#report, "fields" in rewrite ? rewrite.fields : [rewrite]);
  }

  #severity({ rule, severity }: AppliedRule, ofMark: Severity | undefined, zone: Zone): Severity | undefined {
    const ofKind = rule.kinds?.[this.#kind];
    const own = severity ?? ofMark ?? (ofKind === "off" ? undefined : ofKind) ?? rule.severity;
    if (zone === "quoted" && rule.speaksInQuotes?.some((kind) => kind === this.#kind)) return own;
    const ofZone = rule.zones?.[zone] ?? (zone === "quoted" ? "lower" : zone === "code" ? "off" : "same");
    switch (ofZone) {
      case "off":
        return undefined;
      case "same":
        return own;
      case "lower":
        return own === "error" ? "warning" : own === "warning" ? "info" : undefined;
      default:
        return severity ?? ofZone;
    }
  }

  /** The clauses of which a finding speaks: those first that few rules watch over, or that want this very finding. */
  #clausesOf(rule: string, message: string, about: string | undefined): readonly ClauseRef[] {
    const key = `${rule} ${message} ${about ?? ""}`;
    const known = this.#clauses.get(key);
    if (known) return known;
    const told: Told = { rule, kind: this.#kind, message, about };
    const found = this.#protocol.clauses
      .flatMap(({ id, rules }) => {
        const enforced = rules.find((one) => speaksOf(one, told));
        return enforced ? [{ id, breadth: isNarrow(enforced) ? 0 : rules.length }] : [];
      })
      .sort((a, b) => a.breadth - b.breadth)
      .map(({ id }) => ({ council: this.#protocol.id, clause: id }));
    this.#clauses.set(key, found);
    return found;
  }
}

const inField = (placed: Placed): Placed => ({
  ...placed,
  finding: { ...placed.finding, fixes: [] },
  block: undefined,
});

/** What is offered for a mark: by itself, else by its rule. */
export const rewritesOf = (
  { offers }: Rule,
  { rewrites, at }: Pick<ReportMark | ZonedMark["mark"], "rewrites" | "at">,
): readonly ReportRewrite[] => rewrites ?? ("start" in at || "block" in at ? (offers ?? []) : []);

/** How many clauses a message names: the most particular ones, which few rules enforce. */
const toldClauses = 3;

function told(clauses: readonly ClauseRef[]): string {
  const first = clauses.slice(0, toldClauses).map(({ clause }) => clause);
  const more = clauses.length - first.length;
  return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/**
 * The block that holds a place of the text: the one that a comment beside it allows. `undefined` in the front matter.
 */
function blockAt({ blocks }: Report, offset: number): number | undefined {
  const index = blocks.findIndex(({ span }) => offset < span.end);
  const block = blocks[index];
  return block && block.span.start <= offset ? index : undefined;
}

const placeName = ({ at }: ReportMark, report: Report): string =>
  "section" in at
    ? (report.sections[at.section]?.title ?? "")
    : "field" in at
      ? [at.field, ...(at.part ? [at.part] : [])].join(".")
      : "";

function rewriteTitle(rewrite: Rewrite, words: string): string {
  if (rewrite.of === "stop") return `Add “${short(rewrite.with.trim())}”`;
  if (rewrite.of === "sentence")
    return rewrite.with === "" ? "Delete the sentence" : `Replace the sentence with “${short(rewrite.with)}”`;
  return rewrite.with === "" ? `Delete “${short(words)}”` : `Replace “${short(words)}” with “${short(rewrite.with)}”`;
}

/** Without the marks of notes, which a projection writes as Markdown does. */
const withoutNotes = (words: string): string => words.replace(/\[\^\d+\]/g, "");

const short = (words: string): string => shortened(words.replace(/\s+/g, " "), 48);

/** Fills the {placeholders} of a template. */
export const fill = (template: string, data: MessageData | undefined): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => String(data?.[key] ?? whole));

/**
 * Puts findings in the order of the text, hides every identifier that was found wherever a message or a fix would
 * show it again, whole or in pieces, and tells twins apart.
 */
export function finish<Item extends Pick<Placed, "finding">>(report: Report, items: readonly Item[]): readonly Item[] {
  const concealing = new Concealing(
    report,
    items.map(({ finding }) => finding),
  );
  const twins = new Map<string, number>();
  return items
    .toSorted(({ finding: a }, { finding: b }) => inOrder(a, b))
    .map((item) => {
      const { finding } = item;
      const count = (twins.get(finding.fingerprint) ?? 0) + 1;
      twins.set(finding.fingerprint, count);
      const name = count === 1 ? finding.fingerprint : hash(`${finding.fingerprint} ${count}`);
      const told = concealing.told(finding);
      if (name === finding.fingerprint && told === finding) return item;
      const twin = count === 1 ? {} : { twinOf: finding.fingerprint };
      return { ...item, finding: { ...told, fingerprint: name, ...twin } };
    });
}

const inOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
