import { regex } from "../pattern/regex.ts";
import { readAppendix } from "../report/listedAppendix.ts";
import { markingAsked } from "../report/markingAsked.ts";
import type { Briefing, Classification, Field, Meta, MetaKey } from "../report/meta.ts";
import type { Span } from "../report/span.ts";
import { toYesNo } from "../report/yesNo.ts";
import { isSentence, piecesOf, readBanner, readBannerAmong, readMeeting, type TopLine } from "./banner.ts";
import { briefingFact, withBriefingFact } from "./briefingLabels.ts";
import { commentsIn, without } from "./comments.ts";
import { toClassification, toKeyDecision, toKind, toList, toWhetherClosed } from "./fields.ts";
import { fieldOf, type HeaderLabels, isKnownLabel } from "./headerLabels.ts";
import { inLines } from "./headerText.ts";

/**
 * One line of the block: a label, plain, bold or in italics, with a colon; a question and its yes or no; or the two
 * cells of a table row.
 */
const labelled =
  /^[ \t]*(?:\|[ \t]*)?(?:\*\*|__|[*_])?([\p{L}][\p{L}()'’?,./ \t-]{0,65}?)[ \t]*(?::[ \t]*(?:\*\*|__|[*_](?=[ \t]))?[ \t]*\|?|(?:\*\*|__|[*_])?[ \t]*[:|]|(?<=\?)(?:\*\*|__)?(?=[ \t]+(?:[☐☒☑✓✔□■] ?)?(?:[Yy][Ee][Ss]|[Nn][Oo])\b))[ \t]*(.*)$/u;
/**
 * "**Title** Former Harbour Office", "Title – Lamps", "Title ……… Lamps", "Title      Lamps": bold type, a dash, a row
 * of dots or wide space parts the value from its label; only known labels are read so.
 */
const parted =
  /^[ \t]*(?:(?:\*\*|__)(?=.*(?:\*\*|__)))?([\p{L}][\p{L}()'’?,/ \t-]{0,65}?)(?:(?:\*\*|__)[ \t]+(?=[\p{Lu}\d])|(?:\*\*|__)?[ \t]+[–—-][ \t]+|[ \t]*(?:\.{3,}|…+)[ \t]*|(?: *\t| {3})[ \t]*)(\S.*)$/u;
/** "EXEMPT – paragraph 3" has no label: it is a marking, with its ground. */
const isMarking = /^[\s*_]*(?:exempt|not for publication|private|public|open|restricted|confidential|part )/i;
/** What lists and quotations print before a label: "- **Date:** 4 May", "> Date: 4 May", "2. Date: 4 May". */
const marks = /^[ \t]*(?:(?:>|[-*+•]|\d{1,2}[.)])[ \t]+)+/;
/** How far into the report the block is looked for: lines, after the front matter. */
const mostLines = 60;

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
  /** What stands before the first label: titles alone, a title of the second level, or words of the body. */
  let before: "titles" | "under a title" | "words" = "titles";
  const lines = inLines(text.slice(from), (words) => isKnown(asLabel(words), more));
  for (let line = 0; line < mostLines && at < text.length; line++) {
    const stop = lines.indexOf("\n", at - from);
    const end = stop < 0 ? text.length : from + stop;
    const source = withoutTags(lines.slice(at - from, Math.min(end, at + 2000) - from).replace(/\r$/, ""));
    const lead = marksBefore(source, more);
    if (!inBody) {
      const pieces = piecesOf({ line: source, at });
      banner ??= readBanner(source, at) ?? readBannerAmong(pieces);
      top.push({ line: source, at }, ...pieces);
    }
    inBody ||= banner === undefined && isSentence(source);
    const titled = first === undefined && before !== "words" && underTitle.test(source);
    if (!titled && lead === 0 && endsBlock(source, first !== undefined)) break;
    for (const { text: piece, offset } of labelledPieces(source.slice(lead), more)) {
      const read = readLine(piece, at + lead + offset, more);
      const known = read && (read.fact ? joined(fields.briefing as Field<Briefing> | undefined, read) : read.field);
      if (!read || !known || (!read.fact && fields[read.key])) continue;
      fields[read.key] = known;
      first ??= at;
      last = end;
    }
    if (titled) before = "under a title";
    else if (first === undefined && /\S/.test(source) && !/^#\s/.test(source)) {
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
 * A line, or the labels of a row that has several, each with the value beside it; empty cells, as merged ones leave
 * them, are passed over.
 */
function labelledPieces(
  line: string,
  more: HeaderLabels,
): readonly { readonly text: string; readonly offset: number }[] {
  const whole = [{ text: line, offset: 0 }];
  if (!/^[ \t]*\|/.test(line)) return besideEachOther(line, more) ?? whole;
  const cells = [...line.matchAll(/\|[^|]*(?=\|)/g)].filter(({ 0: cell }) => /[^|\s]/.test(cell));
  const kinds = cells.map(({ 0: cell }) => cellLabel(cell, more));
  // The head of a table whose columns are called "Author" and "Date" has no values.
  if (kinds.every((kind) => kind === "known")) return whole;
  const pairs: { text: string; offset: number }[] = [];
  for (let at = 0; at + 1 < cells.length; at++) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (kinds[at] === "none" || kinds[at + 1] === "marked" || !label || !value) continue;
    pairs.push({ text: line.slice(label.index, value.index + value[0].length), offset: label.index });
    at++;
  }
  const labels = kinds.filter((kind) => kind === "marked").length;
  const numbered = /^\|\s*\d{1,2}[.)]?\s*$/.test(cells[0]?.[0] ?? "");
  return pairs.length > 1 || (pairs.length === 1 && (labels > 1 || numbered)) ? pairs : whole;
}

/**
 * The pieces of a line that has several labels, parted by bars, semicolons, tabs or wide spaces: "Meeting: Cabinet |
 * Date: 4 May".
 */
function besideEachOther(
  line: string,
  more: HeaderLabels,
): readonly { readonly text: string; readonly offset: number }[] | undefined {
  const found: { text: string; offset: number }[] = [];
  for (const { 0: piece, index } of line.matchAll(/(?:(?!\s+\|\s|\t| {3}|;\s+\p{Lu}[^:;]{1,40}:)[\s\S])+/gu)) {
    const lead = /^[\s|;]*/.exec(piece)?.[0].length ?? 0;
    if (lead === piece.length) continue;
    const label = /^[*_]*([^:]{2,40}):/.exec(piece.slice(lead))?.[1]?.toLowerCase().trim() ?? "";
    if (isKnown(label, more)) found.push({ text: piece.slice(lead), offset: index + lead });
  }
  // With one label in the line, what has none goes on with its value: "Author: A. Moss | Tel. 2210".
  return found.length > 1 ? found : undefined;
}

/** Whether a cell is a label: marked as one by its colon, or known. */
function cellLabel(cell: string, more: HeaderLabels): "marked" | "known" | "none" {
  const words = cell.replace(/^[|*_\s]+|[*_\s]+$/g, "");
  if (words.endsWith(":")) return "marked";
  return isKnown(asLabel(words), more) ? "known" : "none";
}

/**
 * A comment, such as an allowance, is neither a value nor words of the body, and a line break of HTML parts labels as a
 * tab does; what stands behind them keeps its place.
 */
const withoutTags = (line: string): string =>
  line.includes("<") ? without(line, commentsIn(line)).replace(/<br ?\/?>/gi, (tag) => "\t".repeat(tag.length)) : line;

/** A title of the second or third level that says what the paper is, and has no number. */
const underTitle =
  /^#{2,6}\s+(?:\*\*|__)?(?!(?:summary|executive|purpose|recommend|reason|introduction|background|context|about|key|decision)\b)\p{L}/iu;

/**
 * Does this line belong to the body? A second-level or numbered heading does; so does a first-level one once labels
 * have begun.
 */
const endsBlock = (line: string, begun: boolean): boolean =>
  /^#{2,6}\s/.test(line) ||
  (begun && /^#\s/.test(line)) ||
  /^\s*(?:#\s+)?(?:\*\*)?1(?:\.0?|\.1)?[.)]?\s+\p{L}/u.test(line);

/** Labels of other things too: only with a value that says who may see the report are they about that. */
const mayMarkLabels = regex`
  ^(?:
    access to information(?: act)?|publication(?: status)?|press and public|not for publication|
    exclusion of (?:the )?(?:press and )?(?:the )?public|report status|part exempt|protective marking|
    security classification
  )\??$
`;

interface Line {
  readonly key: MetaKey;
  readonly field: Field<unknown>;
  /** Which of a briefing's facts the line states. */
  readonly fact?: keyof Briefing;
}

function readLine(line: string, at: number, more: HeaderLabels): Line | undefined {
  const match = labelled.exec(line) ?? (isMarking.test(line) ? undefined : knownIn(parted.exec(line), more));
  if (!match) return undefined;
  const [, name = "", rest = ""] = match;
  const label = asLabel(name);
  const fact = briefingFact(label);
  const value = cleaned(rest);
  const key = fact ? "briefing" : (stateOf(label, value.text) ?? fieldOf(label, more));
  if (!key) return undefined;
  const asked = key === "classification" ? markingAsked(label) : undefined;
  const asksWhetherClosed =
    asked === "closed" ||
    asked === "holds closed" ||
    // "Confidentiality: none"
    (label === "confidentiality" && toYesNo(value.text) !== undefined);
  if (key === "kind" && toKind(value.text) === undefined) return undefined;
  // "Published: true" is a switch of a web page's.
  if (label === "published" && !/\d/.test(value.text)) return undefined;
  // Two labels beside each other are the heads of columns: "| Classification | Decision type |".
  if (key === "classification" && toClassification(value.text) === undefined && fieldOf(value.text.toLowerCase(), more))
    return undefined;
  const answer = asksWhetherClosed ? toWhetherClosed(value.text) : undefined;
  // What "contains exempt information" is open for the rest.
  const closed = answer === "exempt" && asked === "holds closed" ? "part-exempt" : answer;
  if (asksWhetherClosed && closed === undefined) return undefined;
  if (
    key === "classification" &&
    mayMarkLabels.test(label) &&
    closed === undefined &&
    toClassification(value.text) === undefined
  )
    return undefined;
  const start = at + line.length - rest.length + value.offset;
  const nameAt = at + line.indexOf(name);
  const span: Span = { start, end: start + value.text.length };
  const field = {
    value: asksWhetherClosed ? closed : asked === "published" ? toPublication(value.text) : toValue(key, value.text),
    span,
    label: { start: nameAt, end: nameAt + name.length },
    raw: value.text,
    from: "header" as const,
  };
  return { key, field, ...(fact ? { fact } : {}) };
}

/** A label as the lists of labels have it. */
const asLabel = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();

const isKnown = (label: string, more: HeaderLabels): boolean => isKnownLabel(label) || more[label] !== undefined;

/** What was read, where its label is known. */
const knownIn = (match: RegExpExecArray | null, more: HeaderLabels): RegExpExecArray | undefined =>
  match && isKnown(asLabel(match[1] ?? ""), more) ? match : undefined;

/** How much of a line are marks of a list or a quotation, where a known label stands behind them; else 0. */
function marksBefore(line: string, more: HeaderLabels): number {
  const width = marks.exec(line)?.[0].length ?? 0;
  return width > 0 && knownIn(labelled.exec(line.slice(width)), more) ? width : 0;
}

/** "Status" asks who may see a report, or how far it has got; "Version" may head a table of all there were. */
function stateOf(label: string, value: string): "status" | "version" | undefined {
  if (ofState.test(label)) return /^(?:draft|final)\b/i.test(value) ? "status" : undefined;
  return ofVersion.test(label) && /\d|\b(?:draft|final)\b/i.test(value) ? "version" : undefined;
}
const ofState = /^(?:(?:report|document|paper) )?(?:status|draft(?:\/| or )final)$/;
const ofVersion = /^(?:(?:report|document|paper) )?version(?: (?:no\.?|number|control))?$/;

/** A briefing's facts stand on lines of their own and are one field; its place is that of the first. */
function joined(before: Field<Briefing> | undefined, { field, fact }: Line): Field<Briefing> {
  const first = before ?? { ...field, value: {} };
  if (!fact || before?.value[fact] !== undefined) return first;
  const parts = { ...before?.parts, [fact]: field.span.end > field.span.start ? field.span : field.label };
  return { ...first, value: withBriefingFact(first.value, fact, field.raw), parts };
}

/** “For publication” asks for a yes or a no. */
function toPublication(raw: string): Classification | undefined {
  const yes = toYesNo(raw);
  return yes === undefined ? toClassification(raw) : yes ? "public" : "exempt";
}

/** The value without table borders and emphasis, and how far it stands into the rest of the line. */
function cleaned(rest: string): { readonly text: string; readonly offset: number } {
  const offset = /^(?:[ \t|]|\*\*|__|:)*/.exec(rest)?.[0].length ?? 0;
  return { text: rest.slice(offset).replace(/(?:[ \t|]|\*\*|__)*$/, ""), offset };
}

function toValue(key: MetaKey, raw: string): unknown {
  switch (key) {
    case "classification":
      return toClassification(raw);
    case "kind":
      return toKind(raw);
    case "keyDecision":
      return toKeyDecision(raw);
    case "urgent":
      return toYesNo(raw);
    case "wards":
      return toList(raw);
    case "appendices":
      return toList(raw).map((title, index) => {
        const named = readAppendix(title, true);
        return named
          ? { id: named.id, title: named.title, classification: named.classification }
          : { id: String(index + 1), title };
      });
    default:
      return raw;
  }
}
