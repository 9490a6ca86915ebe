import { nameOfKey } from "../formats/frontMatterSchema.ts";
import { isBlankValue } from "../report/blanks.ts";
import { lineStart } from "../report/lines.ts";
import type { Meta } from "../report/meta.ts";
import { plainWords } from "../report/plainWords.ts";
import type { Report } from "../report/report.ts";
import { byStart, type Span, shift } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";
import type { Insertion, NewField, NewItem, Place } from "../rule/rule.ts";
import { headingStart, newHeading } from "./headingLook.ts";
import { follow, wordsLike } from "./wordsLike.ts";

/** Where a place is in the report's text. */
export function placeSpan(report: Report, place: Place): Span {
  if ("block" in place) {
    const block = report.blocks[place.block];
    if (!block) return titleSpan(report);
    const span = place.at ? shift(block.prose.source(place.at), block.span.start) : block.span;
    const last = place.through === undefined ? undefined : report.blocks[place.through];
    return last ? { start: span.start, end: Math.max(span.end, last.span.end) } : span;
  }
  if ("section" in place) return report.sections[place.section]?.heading ?? titleSpan(report);
  if ("field" in place) {
    const field = report.meta[place.field];
    const part = place.part === undefined ? undefined : field?.parts?.[place.part];
    if (part) return part;
    return field ? (field.span.end > field.span.start ? field.span : field.label) : titleSpan(report);
  }
  return titleSpan(report);
}

/** The report's title: its field, else its first heading, else its first line with words. */
export function titleSpan(report: Report): Span {
  const { title } = report.meta;
  if (title && title.span.end > title.span.start) return title.span;
  const heading = report.sections.find(({ depth }) => depth > 0)?.heading;
  if (heading) return heading;
  const first = /\S[^\r\n]*/.exec(report.text.slice(0, 2000));
  return first ? { start: first.index, end: first.index + first[0].trimEnd().length } : { start: 0, end: 0 };
}

/**
 * The edit that inserts blocks of text, a blank line on either side, in the report's own line ends; or words behind a
 * block. A heading before the text is written as the report writes its own.
 */
export function insertion(report: Report, at: Insertion, text: string): Edit {
  const eol = lineEnd(report.text);
  const inForm = (words: string): string => (report.format === "plain" ? plainWords(words) : words).replace(/\n/g, eol);
  if ("under" in at) {
    const heading = report.blocks.find(({ kind, section }) => kind === "heading" && section === at.under);
    const end = heading?.span.end ?? 0;
    const start = end + (/^[^\r\n]*/.exec(report.text.slice(end))?.[0].length ?? 0);
    const parted = /^(?:\s*$|(?:\r\n?|\n)[ \t]*[\r\n])/.test(report.text.slice(start));
    return { start, end: start, text: `${eol}${eol}${inForm(text)}${parted ? "" : eol}` };
  }
  if ("behind" in at) {
    const end = report.blocks[at.behind]?.span.end ?? report.text.length;
    const words = inForm(text);
    return {
      start: end,
      end,
      text: at.like ? wordsLike(report, at.behind, at.like, words, eol) : follow(report.text, end, words),
    };
  }
  const beside = report.sections["before" in at ? at.before : "after" in at ? at.after : -1];
  const before = "before" in at;
  const limit = before
    ? ((beside && headingStart(report, beside)) ?? report.text.length)
    : "after" in at
      ? sectionEnd(report, at.after)
      : report.text.length;
  const edge = "end" in at ? limit : beforeComments(report.text, limit);
  const start = before ? edge : report.text.slice(0, edge).trimEnd().length;
  const isLast = limit === report.text.length && !/[\r\n]$/.test(report.text);
  const lead = before || start === 0 ? "" : eol + eol;
  const tail = before ? eol + eol : isLast ? eol : "";
  const [whole = "", signs = "", title = ""] = /^(#{1,6}) (.+)/.exec(text) ?? [];
  if (whole === "") {
    const edit = { start, end: start, text: `${lead}${inForm(text)}${tail}` };
    return before || text.includes("\n") ? edit : { ...edit, unnumbered: { at: lead.length } };
  }
  const heading = newHeading(report, title, start, signs.length, beside);
  return {
    start,
    end: start,
    text: `${lead}${heading.text.replace(/\n/g, eol)}${inForm(text.slice(whole.length))}${tail}`,
    unnumbered: { at: lead.length + heading.numberAt, depth: heading.depth },
  };
}

/** An allowance belongs to what stands below it. */
const allowances = /(?:<!--\s*[Ee]venhand\s+allow\s(?:(?!-->)[\s\S])*-->\s*)+$/;

/** A place of the text, or the one above the allowances that stand right before it. */
const beforeComments = (text: string, at: number): number =>
  at - (allowances.exec(text.slice(Math.max(0, at - 2000), at))?.[0].length ?? 0);

/** Where a section ends with all that stands under it. */
export function sectionEnd({ sections, text }: Report, index: number): number {
  const own = sections[index];
  if (!own) return text.length;
  const next = sections.slice(index + 1).find(({ depth }) => depth <= Math.max(own.depth, 1));
  return next ? headingStart({ text }, next) : text.length;
}

/** The edits that state fields: what stands blank is filled in where it stands, the others are added. */
export function fieldEdits(report: Report, fields: readonly NewField[]): readonly Edit[] {
  const filled = fields.map((field) => filledIn(report, field));
  const others = fields.filter((_, index) => filled[index] === undefined);
  const added = others.length === 0 ? [] : [fieldEdit(report, others)];
  return [...filled.flatMap((edit) => edit ?? []), ...added].sort(byStart);
}

function filledIn({ text, meta }: Report, { key, value, instead }: NewField): Edit | undefined {
  const [name = "", inner] = key.split(".");
  const known = meta[nameOfKey(name) as keyof Meta];
  if (!known || !("label" in known)) return undefined;
  if (instead && inner === undefined && known.raw !== "")
    return { start: known.span.start, end: known.span.end, text: value };
  if (known.from === "header" && inner === undefined && known.raw === "") {
    // The label's own signs stand before the value: "**Key decision:**", "| **Key decision** | |".
    const [signs, bar] = /^(?:[*_: ]*[*_:])?([ \t]*\|)?/.exec(text.slice(known.label.end)) ?? [];
    const start = known.label.end + (signs?.length ?? 0);
    const blank = (bar ? /^[ \t]*(?=\|)/ : /^[ \t]*(?=[\r\n]|$)/).exec(text.slice(start));
    return blank ? { start, end: start + blank[0].length, text: ` ${value}${bar ? " " : ""}` } : undefined;
  }
  if (known.from !== "frontMatter") return undefined;
  // What is stated stays; a part that is blank has its place at its key.
  const label = inner === undefined ? (known.raw === "" ? known.label : undefined) : known.parts?.[nameOfKey(inner)];
  if (!label) return undefined;
  // What stands for nothing gives way: “""”, “null”, a mark for lines that do not follow.
  const [whole, colon] =
    /^(["']?[ \t]*:)(?:[ \t]*(?:""|''|null\b|~|[>|][+-]?)(?=[ \t]*(?:[\r\n#},]|$))|[ \t]+(?=[\r\n]))?/.exec(
      text.slice(label.end),
    ) ?? [];
  if (whole === undefined || colon === undefined) return undefined;
  const start = label.end + colon.length;
  return { start, end: label.end + whole.length, text: ` ${inYaml(value)}` };
}

/** A bracket that is left to be written would be a list in YAML. */
const inYaml = (value: string): string => (isBlankValue(value) ? JSON.stringify(value) : value);

/**
 * The edit that adds an item to a field that lists some: in a list of YAML, or behind the words of a line. `undefined`
 * where the list has a form of its own.
 */
export function itemEdit({ text, meta }: Report, { to, adds }: NewItem): Edit | undefined {
  const field = meta[to];
  if (!field || !("label" in field) || field.raw === "" || field.span.end <= field.span.start) return undefined;
  const { start, end } = field.span;
  const words = text.slice(start, end);
  const within = words.trimEnd();
  if (field.from === "frontMatter" && within.startsWith("["))
    return within.endsWith("]")
      ? at(start + within.length - 1, `${/\[\s*\]$/.test(within) ? "" : ", "}${adds}`)
      : undefined;
  const last = /(?:^|[\r\n])([ \t]*-[ \t]+)[^\r\n]*$/.exec(within);
  if (field.from === "frontMatter" && last) {
    const lead = last[0].startsWith("-") ? text.slice(lineStart(text, start), start) + last[1] : last[1];
    return at(start + within.length, `${lineEnd(text)}${lead}${adds}`);
  }
  if (/[\r\n|"']/.test(within)) return undefined;
  const and = / and ([^,]+)$/.exec(within);
  return and
    ? { start: start + and.index, end: start + within.length, text: `, ${and[1]} and ${adds}` }
    : at(start + within.length, `${within.includes(",") ? "," : " and"} ${adds}`);
}

const at = (place: number, text: string): Edit => ({ start: place, end: place, text });

/**
 * The edit that adds fields: in the front matter, else under the header block in its own form, else in new front matter
 * or, where the format has none, under the title.
 */
function fieldEdit(report: Report, fields: readonly NewField[]): Edit {
  const { text, meta } = report;
  const eol = lineEnd(text);
  if (meta.frontMatter) return frontMatterEdit(report, meta.frontMatter, fields);
  if (!meta.header)
    return report.format === "word"
      ? underTitle(report, fields)
      : { start: 0, end: 0, text: ["---", ...yamlLines(fields), "---", "", ""].join(eol) };
  const at = text.slice(0, meta.header.end).trimEnd().length;
  const line = text.slice(lineStart(text, at), at).trim();
  const [mark = ""] = /^(?:[-*+•>]\s+)+/.exec(line) ?? [];
  const last = line.slice(mark.length);
  // The projection of a Word document does not show which words are bold, and labels in its tables mostly are.
  const like = report.format === "word" ? last.replace(/^\|[ \t]*/, "$&**") : last;
  const shown = fields.map(({ label, value }) => `${mark}${labelled(label, value, like)}`);
  const gap =
    !last.startsWith("|") && /(?:\n|\r(?!\n))\s*[\r\n]/.test(text.slice(meta.header.start, meta.header.end))
      ? eol + eol
      : eol;
  // Lines that are broken by hand stay lines.
  const broken = gap === eol ? (/( {2,}|\\)\r?\n/.exec(text.slice(meta.header.start, at))?.[1] ?? "") : "";
  const added = shown.map((field) => broken + gap + field).join("");
  return { start: at, end: at, text: broken !== "" && last.endsWith(broken) ? added.slice(broken.length) : added };
}

/**
 * A label and its value in the form of another line: as a row of a table, in bold or not, with its colon or without.
 */
function labelled(label: string, value: string, like: string): string {
  const [, bar, bold = "", inner = "", within = "", outside = ""] =
    /^(\|[ \t]*)?(\*\*|__)?([^|:*]*)(:?)[ \t]*(?:\*\*|__)?(:?)/.exec(like) ?? [];
  // A value on a line of its own has no label to take after.
  const inside = bar === undefined && (bold === "" || inner === "") ? ":" : within;
  const name = `${bold}${label}${inside}${bold}${outside}`;
  return bar === undefined ? `${name} ${value}` : `| ${name} | ${value} |`;
}

/** Word has no front matter: the first fields are lines under the title, or above all where there is none. */
function underTitle(report: Report, fields: readonly NewField[]): Edit {
  const eol = lineEnd(report.text);
  const lines = fields.map(({ label, value }) => `${label}: ${value}`).join(eol);
  const [first] = report.blocks;
  const end = first?.kind === "heading" ? first.span.end : 0;
  return { start: end, end, text: end > 0 ? `${eol}${eol}${lines}` : `${lines}${eol}${eol}` };
}

/** In front matter a field of another field goes under it: at its first line, whatever its form. */
function frontMatterEdit({ text, meta }: Report, front: Span, fields: readonly NewField[]): Edit {
  const eol = lineEnd(text);
  const [parent = "", inner] = fields[0]?.key.split(".") ?? [];
  const known = inner === undefined ? undefined : meta[nameOfKey(parent) as keyof Meta];
  if (!known || !("label" in known) || known.from !== "frontMatter") {
    const start = lineStart(text, front.end);
    return {
      start,
      end: start,
      text: yamlLines(fields)
        .map((line) => line + eol)
        .join(""),
    };
  }
  if (text.charAt(known.span.start) === "{") {
    const at = known.span.start + 1;
    const more = /^\s*\}/.test(text.slice(at, known.span.end)) ? "" : ",";
    return { start: at, end: at, text: ` ${innerFields(fields).join(", ")}${more}` };
  }
  const at = known.label.end + (/^[^\r\n]*/.exec(text.slice(known.label.end))?.[0].length ?? 0);
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, known.span.start), known.span.start))?.[0] || "  ";
  return {
    start: at,
    end: at,
    text: innerFields(fields)
      .map((line) => `${eol}${indent}${line}`)
      .join(""),
  };
}

const innerFields = (fields: readonly NewField[]): readonly string[] =>
  fields.map(({ key, value }) => `${key.slice(key.indexOf(".") + 1)}: ${inYaml(value)}`);

/** Fields as lines of YAML: those of one parent, which stand together, under it. */
function yamlLines(fields: readonly NewField[]): readonly string[] {
  let last: string | undefined;
  return fields.flatMap((field) => {
    const [parent = "", inner] = field.key.split(".");
    if (inner === undefined) return [`${field.key}: ${inYaml(field.value)}`];
    const lines = innerFields([field]).map((line) => `  ${line}`);
    const opened = last === parent;
    last = parent;
    return opened ? lines : [`${parent}:`, ...lines];
  });
}

/** How the text ends its lines: as it ends the first. */
export const lineEnd = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? "\n";
