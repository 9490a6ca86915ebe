import { regex } from "../pattern/regex.ts";
import { fromIso } from "../report/dates.ts";
import { firstWhere } from "../report/firstWhere.ts";
import type { Meta } from "../report/meta.ts";
import type { Prose } from "../report/prose.ts";
import type { Allowance, Block, BlockKind, CellPlace, Problem, Report, Section, Zone } from "../report/report.ts";
import { type Span, shift } from "../report/span.ts";
import { AsSubmitted } from "./asSubmitted.ts";
import { closesPart } from "./closedHeadings.ts";
import { inParts } from "./longBlocks.ts";

/** A block as a parser finds it, before it has a section and a zone. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly prose: Prose;
  /** For a heading: its level, from 1. */
  readonly level?: number | undefined;
  /** A zone that the block's own form gives it. */
  readonly zone?: Zone | undefined;
  readonly cell?: CellPlace | undefined;
  readonly number?: string | undefined;
  /** For what is printed apart from the text around it. */
  readonly standsWith?: StandsWith | undefined;
}

/**
 * Where words belong that stand elsewhere in the text: a note with the block that bears its mark, what stands at the
 * edge of a page with the first block of the page.
 */
export interface StandsWith {
  readonly kind: "note" | "edge";
  /** Where the mark stands, or where the page begins, in the report's text. */
  readonly at: number;
}

/** A comment in the report, and where it stands. */
export interface RawComment {
  readonly text: string;
  readonly span: Span;
  /** Where the last block begins, or goes on, that it is about, if that is another than the first behind it. */
  readonly until?: number | undefined;
}

export interface Parts {
  readonly text: string;
  readonly format: string;
  readonly meta: Meta;
  readonly blocks: readonly RawBlock[];
  readonly comments: readonly RawComment[];
  readonly problems: readonly Problem[];
}

const heading =
  /^(?:(?:section|item|[Bb]ox|BOX|[Qq]uestion|QUESTION)\s+)?((?:\d+(?:\.\d+)*|[A-Z]|[IVX]+)(?=[.):]|\s{2,}|\t)|\d+(?:\.\d+)*(?=\s))[.):]*(?:\s+[–—-](?=\s+[A-Za-z]))?\s+(\S.*)$/s;
const forewordHeading = regex.i`
  ^(?:(?:cabinet member|leader|lead member|executive member|portfolio holder|chair|member)['’]?s?\s+)?(?:
    foreword|preface|welcome(?! packs?| to\b.{40})|
    introduction(?: by| from)? (?:the )?
    (?:cabinet member|leader|portfolio holder|executive member|lead member|mayor|chair|convener|councillor|cllr)|
    (?:a )?(?:message|word|welcome) (?:from|by) (?:the |your |our )?
    (?:cabinet member|leader|portfolio holder|executive member|lead member|mayor|chair|convener|councillor|cllr)
  )\b|
  ^(?:cabinet member|leader|lead member|executive member|portfolio holder|chair|convener|mayor)['’]?s?\s+
  (?:introduction|message|welcome|preface)\b
`;
const backgroundHeading = /^(?:list of\s+)?background\s+(?:papers?|documents?|list)\b/i;

/** Gives blocks their sections and zones, and reads the allowances out of the comments. */
export function assemble({ text, format, meta, blocks, comments, problems }: Parts): Report {
  const sections: Section[] = [];
  const placed: Block[] = [];
  const zones = new ZoneStack(
    meta.classification?.value === "exempt" || meta.classification?.value === "confidential" ? "closed" : "open",
  );
  const start = meta.frontMatter?.end ?? 0;
  let open: Section = {
    title: "",
    depth: 0,
    span: { start, end: text.length },
    heading: { start, end: start },
    zone: zones.current,
  };
  const submitted = new AsSubmitted();
  const apart = new Map<number, Apart>();
  const close = (end: number) => sections.push({ ...open, span: { start: open.span.start, end } });
  const all = inParts(blocks);
  for (const [index, { kind, span, prose, level = 1, zone, cell, number, standsWith }] of all.entries()) {
    if (kind === "heading") {
      if (open.depth > 0 || placed.length > 0) close(span.start);
      const words = prose.text.trim();
      const [, own = number, title = words] = heading.exec(words) ?? [];
      open = {
        title: title.replace(/\s*:$/, ""),
        ...(own === undefined ? {} : { number: own }),
        depth: level,
        span: { start: span.start, end: text.length },
        heading: shift(prose.source({ start: 0, end: prose.text.length }), span.start),
        zone: zones.enter(level, title, wordsUnder(all, index)),
      };
    }
    if (standsWith && kind !== "heading") {
      apart.set(placed.length, { zone, standsWith });
      placed.push({ kind, span, prose, section: 0, zone: zones.base, cell, number });
      continue;
    }
    const isOthers = submitted.takes(kind, prose.text);
    placed.push({
      kind,
      span,
      prose,
      section: sections.length,
      zone: zone ?? (isOthers && open.zone === "open" ? "quoted" : open.zone),
      cell,
      number: kind === "heading" ? undefined : number,
    });
  }
  close(text.length);
  for (const [index, own] of apart) placed[index] = broughtHome(index, own, placed, apart, zones.base);
  const read = readAllowances(text, comments, placed);
  // Where there is front matter alone, the rules say what is missing.
  const isEmpty = placed.length === 0 && problems.length === 0 && meta.frontMatter === undefined;
  return {
    text,
    format,
    meta,
    sections,
    blocks: placed,
    allowances: read.allowances,
    problems: isEmpty ? [...read.problems, nothing] : [...problems, ...read.problems],
  };
}

/** The first words behind a heading, if no other heading comes before them. */
function wordsUnder(blocks: readonly RawBlock[], heading: number): string {
  const next = blocks[heading + 1];
  return next && next.kind !== "heading" ? next.prose.text : "";
}

/** What is known of a block that belongs elsewhere. */
interface Apart {
  readonly zone: Zone | undefined;
  readonly standsWith: StandsWith;
}

/**
 * A block with the section and the zone of the one that it belongs with. Whether the public may read a page holds for
 * its edge too; what the text on it is for does not.
 */
function broughtHome(
  index: number,
  { zone, standsWith: { kind, at } }: Apart,
  placed: readonly Block[],
  apart: ReadonlyMap<number, Apart>,
  base: Zone,
): Block {
  const own = placed[index] as Block;
  const step = kind === "note" ? -1 : 1;
  const behind = firstWhere(placed.length, (one) => (placed[one]?.span.start ?? at) >= at + (kind === "note" ? 1 : 0));
  const first = kind === "note" ? behind - 1 : behind;
  const homeFrom = (from: number, by: number): Block | undefined => {
    let home = from;
    while (apart.has(home)) home += by;
    return placed[home];
  };
  const home = homeFrom(first, step) ?? homeFrom(first - step, -step);
  if (!home) return { ...own, zone: zone ?? base };
  return {
    ...own,
    section: home.section,
    zone: zone ?? (kind === "note" || home.zone === "closed" ? home.zone : base),
  };
}

/** Nothing that was found in nothing is no clean report. */
const nothing: Problem = {
  severity: "warning",
  message: "There is no text in this report, so there was nothing to check.",
  span: { start: 0, end: 0 },
};

/**
 * Which zone the section being read is in: a heading that opens one keeps it until the next heading as high as itself.
 */
class ZoneStack {
  #open: { readonly level: number; readonly zone: Zone }[] = [];
  readonly base: Zone;

  constructor(base: Zone) {
    this.base = base;
  }

  get current(): Zone {
    return this.#open.at(-1)?.zone ?? this.base;
  }

  /** `under`: the words that stand behind the heading. */
  enter(level: number, title: string, under: string): Zone {
    this.#open = this.#open.filter((zone) => zone.level < level);
    const zone = closesPart(title, under)
      ? "closed"
      : forewordHeading.test(title)
        ? "foreword"
        : backgroundHeading.test(title)
          ? "backgroundPapers"
          : undefined;
    if (zone) this.#open.push({ level, zone });
    return this.current;
  }
}

const directive =
  /^\s*[Ee]venhand\s+allow(-file)?\b\s*([a-z][a-z-]*(?:\/[a-z][a-z\d-]*)?)?([^:]*?)\s*(?::\s*([\s\S]*?))?\s*$/d;
/** Between the rule and the colon: "until 2027-03-31", "by the Monitoring Officer", or both in either order. */
const signed = /^(?:\s+until\s+(\d{4}-\d{2}-\d{2}))?(?:\s+by\s+(\S.*?))?(?:\s+until\s+(\d{4}-\d{2}-\d{2}))?$/;

function readAllowances(source: string, comments: readonly RawComment[], blocks: readonly Block[]) {
  const allowances: Allowance[] = [];
  const problems: Problem[] = [];
  for (const { text, span, until: reached } of comments) {
    if (!/^\s*[Ee]venhand\b/.test(text)) continue;
    const match = directive.exec(text);
    const [matched, file, rule, more = "", reason] = match ?? [];
    const terms = signed.exec(more);
    if (matched === undefined || rule === undefined || !terms) {
      problems.push({
        severity: "warning",
        message:
          "Write this comment as “evenhand allow RULE: reason”, with the rule's name and why it is allowed here; before the colon there may stand “until 2027-03-31” and “by” whoever allowed it.",
        span,
      });
    } else if (!reason || /^(reason|why|reason to be given)\.?$/i.test(reason)) {
      problems.push({
        severity: "warning",
        message: `Give the reason why “${rule}” is allowed here, after a colon. Without one nothing is allowed.`,
        span,
      });
    } else if ([terms[1], terms[3]].some((until) => until !== undefined && fromIso(until) === undefined)) {
      problems.push({
        severity: "warning",
        message: `Write the last day as 2027-05-06, of a day that there is. Until then “${rule}” is not allowed here.`,
        span,
      });
    } else {
      const index = file ? -1 : firstFrom(blocks, span);
      const [, early, approver, until = early] = terms;
      allowances.push({
        rule,
        reason,
        ...(approver === undefined ? {} : { approver }),
        ...(until === undefined ? {} : { until }),
        scope: file ? "file" : "block",
        span,
        ...placeOf(match?.indices?.[2], source, span),
        ...(index < 0 ? {} : { block: index, ...lastTo(blocks, index, reached) }),
      });
    }
  }
  return { allowances, problems };
}

/** Where the rule is named, if the comment stands in the text as it is read: one of Word's stands in the margin. */
function placeOf(
  rule: readonly [number, number] | undefined,
  source: string,
  { start }: Span,
): Pick<Allowance, "named"> {
  if (!rule || !source.startsWith("<!--", start)) return {};
  return { named: { start: start + 4 + rule[0], end: start + 4 + rule[1] } };
}

/** The last block of a comment that reaches over several. */
function lastTo(blocks: readonly Block[], first: number, reached: number | undefined): Pick<Allowance, "last"> {
  if (reached === undefined) return {};
  const last = firstWhere(blocks.length, (at) => (blocks[at]?.span.start ?? 0) > reached) - 1;
  return last > first ? { last } : {};
}

/** The block that a comment stands in, else the first that starts after it; -1 where none does. */
function firstFrom(blocks: readonly Block[], comment: Span): number {
  const index = firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? 0) > comment.start);
  return index < blocks.length ? index : -1;
}
