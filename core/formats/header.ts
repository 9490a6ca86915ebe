import { regex } from "../pattern/regex.ts";
import { isBlank } from "../report/blanks.ts";
import type { Briefing, Classification, Field, Meta, MetaKey } from "../report/meta.ts";
import { isSentence, piecesOf, readBanner, readBannerAmong, readMeeting, type TopLine } from "./banner.ts";
import { withBriefingFact } from "./briefingLabels.ts";
import { commentsIn, without } from "./comments.ts";
import type { HeaderLabels } from "./headerLabels.ts";
import { asLabel, type HeaderLine, isKnown, readLine } from "./headerLine.ts";
import { labelledPieces, marksBefore } from "./headerPieces.ts";
import { inLines } from "./headerText.ts";

/** How far into the report the block is looked for, and how far it may go on once begun: lines, after front matter. */
const mostLines = 60;
const mostInAll = 150;
/** How far from a label the next may stand, behind those lines. */
const farthest = 6;

/**
 * Reads the header block that begins at `from` and ends before the first section. It has no problems: what is not a
 * label is not a field.
 */
export function readHeader(text: string, from: number, more: HeaderLabels = {}): Meta {
  const fields: Partial<Record<string, Field<unknown>>> = {};
  let banner: Field<Classification> | undefined;
  const top: TopLine[] = [];
  let inBody = false;
  let first: number | undefined;
  let last = from;
  let at = from;
  let labelledLast = 0;
  /** What stands before the first label: titles alone, a title of the second level, or words of the body. */
  let before: "titles" | "under a title" | "words" = "titles";
  const lines = inLines(text.slice(from), (words) => isKnown(asLabel(words), more));
  const isWithin = (line: number) => line < mostLines || (line < mostInAll && line <= labelledLast + farthest);
  for (let line = 0; isWithin(line) && at < text.length; line++) {
    const { source, end } = lineAt(lines, at - from, from);
    const lead = marksBefore(source, more);
    if (!inBody) {
      const pieces = piecesOf({ line: source, at });
      banner ??= readBanner(source, at) ?? readBannerAmong(pieces);
      top.push({ line: source, at }, ...pieces);
    }
    inBody ||= banner === undefined && isSentence(source);
    const titled = first === undefined && before !== "words" && underTitle.test(source);
    const leads = /^#{1,6}\s+(?:\*\*|__)?\p{L}/u.test(source) && leadsToLabels(lines, end + 1 - from, more);
    if (!titled && !leads && lead === 0 && endsBlock(source, first !== undefined)) break;
    for (const { text: piece, offset } of labelledPieces(source.slice(lead), more)) {
      const read = readLine(piece, at + lead + offset, more);
      const known = read && (read.fact ? joined(fields.briefing as Field<Briefing> | undefined, read) : read.field);
      if (!read || !known || (!read.fact && !statesAnew(fields[read.key], read))) continue;
      fields[read.key] = known;
      first ??= at;
      last = end;
      labelledLast = line;
    }
    if (leads) before = "titles";
    else if (titled) before = "under a title";
    else if (first === undefined && /[\p{L}\d]/u.test(source) && !/^#\s/.test(source)) {
      // "# Ashdale Council", "## News release" and then the labels: but a section that begins with words is the body's.
      if (before === "under a title") break;
      before = "words";
    }
    at = end + 1;
  }
  if (banner) fields.classification ??= banner;
  if (!fields.meeting && !fields.date) Object.assign(fields, readMeeting(top));
  return {
    ...(fields as Partial<Record<MetaKey, never>>),
    ...(first === undefined ? {} : { header: { start: first, end: last } }),
  };
}

/**
 * Does a label state a fact that none has stated before? What a form leaves in brackets for its author to settle, "For
 * publication: [strike out if not]", does not, where another of its labels states the same; nor does "Status: for
 * decision" say who may see it.
 */
const statesAnew = (before: Field<unknown> | undefined, { key, field }: HeaderLine): boolean =>
  !before ||
  (isBlank(before.raw) && field.raw !== "" && !isBlank(field.raw)) ||
  (key === "classification" && before.value === undefined && field.value !== undefined);

/** A line of the top, without its tags, and where it ends in the report's text. */
function lineAt(lines: string, at: number, from: number): { readonly source: string; readonly end: number } {
  const stop = lines.indexOf("\n", at);
  const end = stop < 0 ? lines.length : stop;
  return { source: withoutTags(lines.slice(at, Math.min(end, at + 2000)).replace(/\r$/, "")), end: from + end };
}

/** So many facts under a heading, in so many lines, are the header's, whatever the heading says. */
const fewestFacts = 3;
const mostUnderHeading = 12;

/** Do the lines behind a heading state facts of the report, before words of the body or another heading come? */
function leadsToLabels(lines: string, start: number, more: HeaderLabels): boolean {
  const found = new Set<string>();
  let at = start;
  for (let filled = 0; filled < mostUnderHeading && at < lines.length; ) {
    const { source, end } = lineAt(lines, at, 0);
    at = end + 1;
    if (!/[\p{L}\d]/u.test(source)) continue;
    filled++;
    const lead = marksBefore(source, more);
    if (lead === 0 && (/^#/.test(source) || endsBlock(source, true) || isSentence(source))) return false;
    for (const { text: piece, offset } of labelledPieces(source.slice(lead), more)) {
      const read = readLine(piece, lead + offset, more);
      if (read) found.add(read.fact ?? read.key);
    }
    if (found.size >= fewestFacts) return true;
  }
  return false;
}

/**
 * A comment, such as an allowance, is neither a value nor words of the body, bold type of HTML is none either, and a
 * line break of HTML parts labels as a tab does; what stands behind them keeps its place.
 */
const withoutTags = (line: string): string =>
  line.includes("<")
    ? without(line, commentsIn(line))
        .replace(/<br ?\/?>/gi, (tag) => "\t".repeat(tag.length))
        .replace(/<\/?(?:b|strong|i|em|u|p|span|div)>/gi, (tag) => " ".repeat(tag.length))
    : line;

/** A title of the second or third level that says what the paper is, and has no number. */
const underTitle = regex.iu`
  ^#{2,6}\s+(?:\*\*|__)?(?!
    (?:summary|executive|purpose|recommend|reason|introduction|background|context|about|key|decision)\b
  )\p{L}
`;

/**
 * Does this line belong to the body? A second-level or numbered heading does; so does a first-level one once labels
 * have begun.
 */
const endsBlock = (line: string, begun: boolean): boolean =>
  /^#{2,6}\s/.test(line) ||
  (begun && /^#\s/.test(line)) ||
  /^\s*(?:#\s+)?(?:\*\*)?1(?:\.0?|\.1)?[.)]?\s+\p{L}/u.test(line);

/** A briefing's facts stand on lines of their own and are one field; its place is that of the first. */
function joined(before: Field<Briefing> | undefined, { field, fact }: HeaderLine): Field<Briefing> {
  const first = before ?? { ...field, value: {} };
  if (!fact || before?.value[fact] !== undefined) return first;
  const parts = { ...before?.parts, [fact]: field.span.end > field.span.start ? field.span : field.label };
  return { ...first, value: withBriefingFact(first.value, fact, field.raw), parts };
}
