import { isBlank, isBlankValue } from "../../core/report/blanks.ts";
import { type Day, readDate } from "../../core/report/dates.ts";
import type { Meta } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, type Gathered, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { isReport } from "./reportShape.ts";

type Side = "finance" | "legal";

interface ClearanceFact {
  readonly cleared: readonly Side[];
  /** In so many words, not by a heading that says whose comments follow. */
  readonly signed?: true;
  /** Said to be outstanding. */
  readonly outstanding: readonly Side[];
  /** When it was given, where the text says so: "Cleared by the Head of Law, 5 January 2027". */
  readonly given?: Span & { readonly side: Side; readonly day: Day; readonly words: string };
  /** The words of a short cell: its row is read together. */
  readonly cell?: string;
}

const sides: readonly Side[] = ["finance", "legal"];
const named: Readonly<Record<Side, RegExp>> = {
  finance:
    /\b(?:financ\w*|fin|s\.? ?(?:151|95)|section (?:151|95)|treasurer\w*|accountan\w*|resources|corporate finance)\b/i,
  legal: /\b(?:legal|leg|solicitor\w*|law|lawyers?|governance|monitoring officer|mon off|counsel|democracy)\b/i,
};

const words = cues(
  "clearance-missing-cues",
  "cleared|clearance*|sign-off|signed off|consulted|comments|fin|leg|finance|financial|legal|solicitor*|law|lawyer*|monitoring officer|s151|s.151|section 151|s95|s.95|section 95|treasurer*|accountant*|governance|advice sought",
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
        text: '---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weighbridge\npublished: 2027-02-10\ncleared-by: [[{ finance: "K. Loy, 2027-02-01", legal: "P. Ash, 2027-02-12" }]]\n---\n\n## Purpose\n\nTo set charges.\n',
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
  gather: (block): ClearanceFact | undefined => {
    // A cell of initials and a date holds no such word, and answers for its column.
    if (block.kind !== "cell" && block.hits(words).length === 0) return undefined;
    const worded = /[A-Za-z]{2}/.test(block.text);
    const cleared = worded ? sides.filter((side) => shows(side, block)) : [];
    const outstanding = worded ? sides.filter((side) => lacks(side, block)) : [];
    const cell = block.kind === "cell" && block.text.length <= 120 ? block.text : undefined;
    if (cleared.length + outstanding.length === 0 && cell === undefined) return undefined;
    const given = cleared[0] && cell === undefined ? givenIn(block.text, cleared[0]) : undefined;
    const signed =
      cleared.length > 0 && (cell !== undefined || signedOff.test(block.text)) ? { signed: true as const } : {};
    return { cleared, outstanding, ...signed, ...(given ? { given } : {}), ...(cell === undefined ? {} : { cell }) };
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
    for (const side of sides) {
      const stated = statedFor(side, context);
      // That a name is still to be put there, template-residue says.
      if (stated !== undefined && !empty.test(stated)) continue;
      const row = rowOf(side, facts);
      const open = facts.find(({ fact }) => fact.outstanding.includes(side)) ?? (row?.no ? row.at : undefined);
      if (open) yield { at: { block: open.block }, message: "outstanding", data: { side } };
      else if (!row && !facts.some(({ fact }) => fact.cleared.includes(side))) missing.push(side);
    }
    if (missing.length === 0) return;
    // Without front matter, and with no clearance printed, it may be on file.
    const silent = !isFilledIn(meta) && missing.length === sides.length;
    const signed = facts.some(({ fact }) => fact.signed);
    const { severity } = gradeOf(context, silent, signed);
    yield {
      at: { title: true },
      message: "missing",
      data: { side: missing.join(" or ") },
      ...(severity ? { severity } : {}),
    };
  },
});

/**
 * Scrutiny decides nothing that spends or binds: whoever decides on what it asks for has advice then. A template that prints
 * "Director of Finance's comments" over one section may have the other's clearance on file.
 */
function gradeOf(
  { meta }: ReportContext,
  silent: boolean,
  signed: boolean,
): { readonly severity?: "info" | "warning" } {
  if (silent || /\bscrutiny\b|\bselect committee\b/i.test(meta.meeting?.raw ?? "")) return { severity: "info" };
  return isFilledIn(meta) || signed ? {} : { severity: "warning" };
}

/** Front matter that names the council or the kind alone is no form that asks for clearance: the report prints its own. */
const isFilledIn = (meta: Meta): boolean =>
  Object.entries(meta).some(
    ([key, field]) => key !== "council" && key !== "kind" && field && "from" in field && field.from === "frontMatter",
  );

const signedOff = /\b(?:clear(?:ed|ances?)|sign(?:ed)?[- ]off|consulted|agreed|approved|authorised)\b/i;

const empty = /^\s*(?:tb[cad]|none|no|n\/?a|awaited|pending|outstanding|to follow|\?*|-*|x+)?\s*$/i;

function statedFor(side: Side, { meta }: ReportContext): string | undefined {
  const entries = Object.entries(meta.clearedBy?.value ?? {});
  return entries.find(([key]) => named[side].test(key.replace(/[-_]/g, " ")))?.[1];
}

function* datesOf({ meta }: ReportContext) {
  const published = readDate(meta.published?.raw ?? "")?.day;
  for (const side of sides) {
    const stated = Object.entries(meta.clearedBy?.value ?? {}).find(([key]) => named[side].test(key))?.[1] ?? "";
    if (empty.test(stated) || isBlankValue(stated)) continue;
    const date = readDate(stated);
    const at = { field: "clearedBy" } as const;
    if (!date) yield { at, message: "undated" as const, data: { side }, severity: "warning" as const };
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

const titled = (side: Side): string => (side === "finance" ? "Finance" : "Legal");

const givenOn =
  /\b(?:[Cc]leared|[Ss]igned[ -]off|[Cc]learance)\b(?:[^.;]|(?<=\b[A-Z])\.){0,90}?\b(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} 20\d\d)\b/;

function givenIn(text: string, side: Side): ClearanceFact["given"] {
  const match = givenOn.exec(text);
  const day = match && readDate(match[1] ?? "")?.day;
  if (!match || day === undefined || day === null) return undefined;
  return { start: match.index, end: match.index + match[0].length, side, day, words: match[1] ?? "" };
}

const shown = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);

const done =
  /\b(?:cleared|clearance|signed[ -]off|sign-off|approved|confirm(?:s|ed)?|agreed|provided|prepared|reviewed|verified|checked|examined|seen|advis(?:e|es|ed)|warn(?:s|ed)?|comments?|consulted|considered|notes?|states?|is satisfied|contribut\w+)\b/i;
const officer =
  /\b(?:officer|director|head of|chief|solicitors?|treasurer|accountant|lawyer|s\.? ?151|section 151|manager|partner|monitoring officer|adviser|team|services?)\b/i;
/** A commitment or a debt that is outstanding is no clearance that is. */
const notYet =
  /\b(?:(?<!\b(?:approval|consent|permission|planning permission|funding|grant) (?:is|was|has|need|needs) )not (?:yet )?(?:been )?(?:received|sought|cleared|consulted|obtained|signed off|provided)|outstanding(?! (?!(?:at|on|as|from|when|and|until|but|for|in)\b)[a-z])|awaited|awaiting|to follow|included\W{1,3}no\b|cleared\W{1,3}no\b|unsigned|pending|tb[cad])\b/i;

/** "Legal comments cleared by: Marsh Public Law (B. Finch)": whoever it is, somebody is named. */
const clearedBy: Readonly<Record<Side, RegExp>> = {
  finance:
    /\b(?:financ\w+|resources?|s\.? ?151)[^.;:]{0,40}\b(?:cleared|signed off|approved|agreed) by:? (?:the )?[A-Z]/i,
  legal: /\b(?:legal|law)[^.;:]{0,40}\b(?:cleared|signed off|approved|agreed) by:? (?:the )?[A-Z]/i,
};

const post =
  "(?:[Oo]fficer|[Ss]olicitor|[Dd]irector|[Tt]reasurer|[Ll]awyer|[Aa]ccountant|[Cc]ounsel|[Mm]anager|[Ll]egal [Ss]ervices|[Ff]inance|151|[Dd]elegate|[Dd]eputy)";
const name = "(?:(?:Mrs?|Ms|Dr)\\.? )?[A-Z](?:\\.|[a-z'’-]+)(?: ?[A-Z][\\w.'’-]*){0,3}";
const day = "(?:on |dated )?(?:\\d{1,2}(?:st|nd|rd|th)?[ ./](?:[A-Z][a-z]{2,8}|\\d{1,2}[./])|20\\d\\d-\\d\\d)";
/** In the section of the side: "(Monitoring Officer's delegate: R. Penn, 5 May 2027)", "P. Ash, Solicitor, 2 May 2027". */
const postAndName = new RegExp(`\\b${post}(?:['’]s?)?(?: [a-z]+)?\\s?[:,(–-] ?${name}[,)]* ${day}`);
const nameAndPost = new RegExp(`\\b${name}(?:,| \\() ?(?:[A-Z][a-z]+ ){0,4}${post}[,)]* ${day}`);

/** … whoever it is: "Checked by Marsh Public Law, 22 October 2027". */
const checkedBy = new RegExp(
  `\\b(?:[Cc]hecked|[Rr]eviewed|[Vv]erified|[Cc]leared|[Pp]rovided|[Cc]onfirmed) by (?:the )?[A-Z][^.;:]{2,60}?[,(] ?${day}`,
);

/** The advice is the chief finance officer's own, as it says. */
const treasurer =
  /\b(?:[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection 151 [Oo]fficer|[Ss]ection 95 [Oo]fficer|[Cc](?:ounty|ity) [Tt]reasurer|[Dd]irector of [Ff]inance)(?:['’]s (?:opinion|view|assessment|advice|statement)\b[^.;]{0,40} (?:is|are|that)\b| (?:is (?:satisfied|of the (?:opinion|view)))\b)|\b[Ii]n the (?:opinion|view|judgement) of the (?:[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection 151 [Oo]fficer)|\b[Ii]n the (?:[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection 151 [Oo]fficer)['’]s (?:opinion|view)\b/;

/** Does the block show that the officers of one side have given or cleared the advice? */
function shows(side: Side, { kind, text, role }: BlockView): boolean {
  const own = named[side].test(text);
  if ((!own && role !== side) || notYet.test(text) || isBlank(text)) return false;
  if (kind === "heading")
    return own && officer.test(text) && /\b(?:comments?|advice|officer|director|solicitor|s\.? ?151)\b/i.test(text);
  if (clearedBy[side].test(text)) return true;
  if (role === side && (postAndName.test(text) || nameAndPost.test(text) || checkedBy.test(text))) return true;
  if (role === side)
    return /\b(?:cleared|clearance|signed[ -]off)\b/i.test(text) || (done.test(text) && officer.test(text) && own);
  if (side === "finance" && treasurer.test(text)) return true;
  if (/^\W*(?:cleared|clearance|sign(?:ed)?[ -]off)\b/i.test(text)) return own;
  return (
    own &&
    officer.test(text) &&
    /\b(?:cleared|clearance|consulted|signed[ -]off|sign-off|comments (?:sought|included))\b/i.test(text)
  );
}

const lacks = (side: Side, { text, role, kind }: BlockView): boolean =>
  kind !== "cell" &&
  text.length < 300 &&
  /\b(?:clear(?:ed|ance)|comments?|sign(?:ed)?[ -]off|advice)\b/i.test(text) &&
  notYet.test(text) &&
  (role === side || named[side].test(text));

/** A row of a sign-off table, or a column under "Fin" or "Leg": is its answer a no? */
function rowOf(
  side: Side,
  facts: readonly Gathered<ClearanceFact>[],
): { readonly no: boolean; readonly at: Gathered<ClearanceFact> } | undefined {
  let blank: Gathered<ClearanceFact> | undefined;
  for (const one of facts) {
    const { cell, fact, section } = one;
    if (!cell || fact.cell === undefined || !named[side].test(fact.cell) || fact.cell.length > 60) continue;
    const signOff =
      section.role === "sign-off" ||
      section.role === "contact" ||
      /^(?:fin|leg)\W*$/i.test(fact.cell) ||
      officer.test(fact.cell);
    if (!signOff) continue;
    const others = facts.filter(
      ({ cell: other, fact: { cell: words } }) => words !== undefined && other?.table === cell.table && other !== cell,
    );
    const beside = others.find(({ cell: other }) => other?.row === cell.row && other.column === cell.column + 1);
    const below = others.find(({ cell: other }) => other?.column === cell.column && other.row === cell.row + 1);
    const answer = beside && cell.column === 0 ? beside : below;
    if (!answer?.fact.cell?.trim()) {
      // The columns beside it, or the rows above and below, have their answers.
      const answered = others.some(
        ({ cell: other, fact: { cell: words = "" } }) =>
          words.trim() !== "" && (cell.row === 0 ? other?.row === 1 : cell.column === 0 && other?.column === 1),
      );
      if (answered) {
        blank ??= one;
        continue;
      }
      if (section.role === "sign-off") return { no: false, at: one };
      continue;
    }
    if (notYet.test(answer.fact.cell) || /^\s*no\b/i.test(answer.fact.cell)) return { no: true, at: answer };
    if (section.role === "sign-off" || /\b(?:yes|sought|consulted|cleared|\d{1,2}[./ ]\d)/i.test(answer.fact.cell))
      return { no: false, at: answer };
  }
  return blank && { no: true, at: blank };
}
