import { plainProse } from "../report/prose.ts";
import type { Block, Report, Section } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { askRules } from "./asking.ts";
import type { Effective } from "./effective.ts";
import { FindingMaker, type Placed } from "./findings.ts";
import { judgeReport } from "./judging.ts";
import { dotted } from "./mask.ts";
import { outlineOf } from "./outline.ts";

/**
 * Personal identifiers in what is said beside a report's text and told with its findings: the reasons of allowances, a
 * reviewer's notes. No other rule is asked about it.
 */

/** Those in the comments of a report that allow something: nobody reads them with the text, but they go out with it. */
export function inComments(report: Report, applies: Effective, today: string | undefined): readonly Placed[] {
  const spans = report.allowances
    .map(({ span }) => span)
    .filter(({ start, end }) => report.text.startsWith("<!--", start) && report.text.endsWith("-->", end))
    .map(({ start, end }) => ({ start: start + 4, end: end - 3 }));
  return found(report.text, spans, report, applies, today).map(({ finding }) => ({ finding, block: undefined }));
}

/** Words with the identifiers in them under dots. */
export function withoutIdentifiers(words: string, report: Report, applies: Effective): string {
  const spans = found(words, [{ start: 0, end: words.length }], report, applies, undefined)
    .filter(({ finding }) => finding.masked)
    .map(({ finding }) => finding.span);
  return spans.length === 0 ? words : dotted(words, spans);
}

function found(
  text: string,
  spans: readonly Span[],
  report: Report,
  applies: Effective,
  today: string | undefined,
): readonly Placed[] {
  const rules = applies.rules.filter(({ rule }) => rule.masks);
  if (rules.length === 0 || spans.length === 0) return [];
  const blocks = spans.map(
    (span): Block => ({
      kind: "paragraph",
      span,
      prose: plainProse(text.slice(span.start, span.end)),
      section: 0,
      zone: "open",
    }),
  );
  const start = { start: 0, end: 0 };
  const whole: Section = { title: "", depth: 0, span: { start: 0, end: text.length }, heading: start, zone: "open" };
  const aside: Report = { ...report, text, blocks, sections: [whole], allowances: [] };
  const asked: Effective = { ...applies, rules, adviser: undefined };
  const given = askRules(
    blocks.map((block) => ({ block, role: undefined })),
    asked,
  );
  const outline = outlineOf(aside, () => undefined);
  const { byRule } = judgeReport(aside, outline, given, rules, { ...applies.context, today }, [], undefined);
  const maker = new FindingMaker(aside, applies.protocol, applies.kind);
  const ofBlocks = given.flatMap(({ marks }, index) =>
    marks.flatMap((mark) => maker.ofBlock(mark, index, blocks[index] as Block) ?? []),
  );
  const ofReport = rules.flatMap((applied) =>
    (byRule.get(applied.rule.id)?.marks ?? []).flatMap((mark) => maker.ofReport(applied, mark) ?? []),
  );
  return [...ofBlocks, ...ofReport];
}
