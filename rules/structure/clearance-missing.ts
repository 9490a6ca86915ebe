import { oneLine } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import { readDate } from "../../core/report/dates.ts";
import type { Meta } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, inPlace } from "../../core/rule/rewrites.ts";
import { type NewField, type Place, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { notAskedFor } from "./clearance-missing/notAskedFor.ts";
import { type Side, sideNamed, sides, titled } from "./clearanceSides.ts";
import { type ClearanceFact, readClearance, rowOf } from "./clearances.ts";
import { isEmpty, toCome } from "./openClearances.ts";
import { isReport } from "./reportShape.ts";

const words = cues(
  "clearance-missing-cues",
  oneLine`
    cleared|clearance*|sign-off|signed off|consulted|comments|fin|leg|finance|financial|legal|solicitor*|law|lawyer*|
    monitoring officer|s151|s.151|section 151|s95|s.95|section 95|s73|s.73|section 73|s112|s.112|section 112|s127|
    section 127|clear|sign off|treasurer*|accountant*|governance|advice sought|adran 151|swyddog monitro|cyllid
  `,
);

export const clearanceMissing = reportRule({
  id: "clearance-missing",
  family: "structure",
  summary: "A report that asks for a decision does not show that finance and legal officers have cleared it",
  why: "A decision taken without the advice of the finance and legal officers can be challenged, and a report must show that their advice is theirs.",
  severity: "error",
  kinds: ofDecisions,
  principalOnly: true,
  messages: {
    missing:
      "Nothing shows that {side} has cleared this report. Record who cleared it and when, in the front matter or the sign-off.",
    outstanding:
      "The clearance of {side} is outstanding. A report that asks for a decision needs it before publication.",
    unasked:
      "This says that {side} was left out. Ask for that advice before the decision is taken, and record who cleared the report and when.",
    undated: "The clearance of {side} has no date. Add the day on which it was given.",
    late: "{side} cleared this report on {cleared}, after it was published on {published}. Check the dates; advice must come before publication.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Weighbridge]]\ncleared-by:\n  finance: K. Loy, 2027-02-01\n---\n\n## Legal implications\n\nThe Council may charge for weighing.\n",
        note: "No legal clearance",
      },
      {
        text: '---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weighbridge\npublished: 2027-02-10\ncleared-by: { finance: "K. Loy, 2027-02-01", legal: [["P. Ash, 2027-02-12"]] }\n---\n\n## Purpose\n\nTo set charges.\n',
        note: "Cleared after publication",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weighbridge\ncleared-by:\n  finance: K. Loy, 2027-02-01\n  legal: P. Ash, 2027-02-02\n---\n\n## Purpose\n\nTo set charges.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weighbridge\n---\n\n## Comments of the Director of Finance\n\nThe cost can be met.\n\n## Legal implications\n\nThe Council may charge. Cleared by P. Ash, Solicitor, 2 February 2027.\n",
        note: "The report shows it in its text",
      },
    ],
  },
  limits:
    "A report without front matter that prints no clearance at all may have it on file; that is only information.",
  lexicons: [words],
  gather: (block): (ClearanceFact & { readonly unasked?: Unasked }) | undefined => {
    // A cell of initials and a date holds no such word, and answers for its column.
    if (block.kind !== "cell" && block.hits(words).length === 0) return undefined;
    const fact = readClearance(block);
    const unasked = Object.fromEntries(
      sides.flatMap((side) => {
        const at = notAskedFor(side, block);
        return at ? [[side, at]] : [];
      }),
    ) as Unasked;
    const left = sides.filter((side) => new RegExp(`\\b${titled(side)} clearance\\W{0,8}\\[insert `).test(block.text));
    if (left.length > 0) return { outstanding: [], ...fact, cleared: [...(fact?.cleared ?? []), ...left] };
    return Object.keys(unasked).length > 0
      ? { outstanding: [], ...fact, cleared: (fact?.cleared ?? []).filter((side) => !unasked[side]), unasked }
      : fact;
  },
  *judge(outline, facts, context) {
    const { meta } = context;
    if (!isReport(outline, context)) return;
    yield* datesOf(context);
    const published = readDate(meta.published?.raw ?? "")?.day;
    for (const { fact, block } of facts) {
      if (!fact.given || published === undefined || fact.given.day <= published) continue;
      const { side, words, start, end } = fact.given;
      const data = { side: titled(side), cleared: words, published: meta.published?.raw ?? "" };
      yield { at: { block, at: { start, end } }, message: "late", data, severity: "warning" };
    }
    const missing: Side[] = [];
    let told = false;
    for (const side of sides) {
      const stated = statedFor(side, context);
      // That a name is still to be put there, template-residue says.
      if (stated && !isEmpty(stated.words)) continue;
      const row = rowOf(side, facts);
      const open = facts.find(({ fact }) => fact.outstanding.includes(side)) ?? (row?.no ? row.at : undefined);
      if (open) {
        const at = open.fact.open?.[side];
        yield { at: { block: open.block, ...(at ? { at } : {}) }, message: "outstanding", data: { side } };
      } else if (
        !row &&
        !facts.some(({ fact, kind }) => fact.cleared.includes(side) && !(kind === "heading" && oneNamed(context)))
      ) {
        const unasked = facts.find(({ fact }) => fact.unasked?.[side]);
        const at = unasked?.fact.unasked?.[side];
        // The form says so itself: "legal: pending".
        if (stated && toCome.test(stated.words)) {
          const { severity } = gradeOf(context, false, true);
          yield {
            at: stated.at,
            message: "outstanding",
            data: { side },
            rewrites: [inPlace(`"${whoAndWhen}"`, "Leave a blank for who cleared it and when")],
            ...(severity ? { severity } : {}),
          };
        } else if (!unasked || !at) missing.push(side);
        else {
          const { severity } = gradeOf(context, false, true);
          yield {
            at: { block: unasked.block, at },
            message: "unasked",
            data: { side },
            ...(severity ? { severity } : {}),
          };
          told = true;
        }
      }
    }
    if (missing.length === 0) return;
    // Without front matter, and with no clearance printed, it may be on file.
    const silent = !isFilledIn(meta) && !told && missing.length === sides.length;
    const signed = facts.some(({ fact }) => fact.signed);
    const { severity } = gradeOf(context, silent, signed);
    const entry = missing.length === 1 ? missing.map((side) => statedFor(side, context)?.at)[0] : undefined;
    yield {
      at: entry ?? { title: true },
      message: "missing",
      data: { side: missing.join(" or ") },
      rewrites: missing.some((side) => (statedFor(side, context)?.words ?? "") !== "")
        ? entry
          ? [inPlace(`"${whoAndWhen}"`, "Leave a blank for who cleared it and when")]
          : []
        : [
            addedFields(
              "Add who cleared the report to the header",
              ...missing.map((side) => clearanceLeft(side, context)),
            ),
          ],
      ...(severity ? { severity } : {}),
    };
  },
});

const whoAndWhen = "[insert the post and the date]";
/** Who cleared the report for one side, and when, left to be written. */
const clearanceLeft = (side: Side, context: ReportContext): NewField => ({
  key: `cleared-by.${statedFor(side, context)?.key ?? side}`,
  label: `${titled(side)} clearance`,
  value: whoAndWhen,
});
const dayLeft = /\[insert the date\]$/;

type Unasked = Partial<Readonly<Record<Side, Span>>>;

/**
 * Scrutiny decides nothing that spends or binds: whoever decides on what it asks for has advice then. A template that
 * prints "Director of Finance's comments" over one section may have the other's clearance on file.
 */
function gradeOf(
  { meta }: ReportContext,
  silent: boolean,
  signed: boolean,
): { readonly severity?: "info" | "warning" } {
  if (silent || /\bscrutiny\b|\bselect committee\b/i.test(meta.meeting?.raw ?? "")) return { severity: "info" };
  return isFilledIn(meta) || signed ? {} : { severity: "warning" };
}

/**
 * Front matter that names the council or the kind alone is no form that asks for clearance: the report prints its own.
 */
const isFilledIn = (meta: Meta): boolean =>
  Object.entries(meta).some(
    ([key, field]) => key !== "council" && key !== "kind" && field && "from" in field && field.from === "frontMatter",
  );

/**
 * The form says who cleared the report for one side, and nobody for the other: a heading that says whose comments
 * follow clears nothing then.
 */
const oneNamed = (context: ReportContext): boolean =>
  sides.some((side) => !isEmpty(statedFor(side, context)?.words ?? "")) &&
  context.meta.clearedBy?.from === "frontMatter";

/** What the form says of one side's clearance, and where. */
function statedFor(
  side: Side,
  { meta }: ReportContext,
): { readonly words: string; readonly at: Place; readonly key: string } | undefined {
  const { value = {}, parts = {} } = meta.clearedBy ?? {};
  const part = Object.keys({ ...parts, ...value }).find((name) => sideNamed[side].test(name.replace(/[-_]/g, " ")));
  return part === undefined ? undefined : { words: value[part] ?? "", at: { field: "clearedBy", part }, key: part };
}

function* datesOf(context: ReportContext) {
  const { meta } = context;
  const published = readDate(meta.published?.raw ?? "")?.day;
  for (const side of sides) {
    const { words: stated, at } = statedFor(side, context) ?? {};
    if (stated === undefined || !at || isEmpty(stated) || isBlankValue(stated)) continue;
    const date = readDate(stated);
    if (!date && dayLeft.test(stated)) continue;
    if (!date)
      yield {
        at,
        message: "undated" as const,
        data: { side },
        severity: "warning" as const,
        rewrites: [inPlace(JSON.stringify(`${stated}, [insert the date]`), "Add a blank for the date")],
      };
    else if (date.day !== undefined && published !== undefined && date.day > published) {
      const data = {
        side: titled(side),
        cleared: shown(stated, date),
        published: meta.published?.raw ?? "",
      };
      yield { at, message: "late" as const, data, severity: "warning" as const };
    }
  }
}

const shown = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);
