import { regex } from "../pattern/regex.ts";
import { readAppendix } from "../report/listedAppendix.ts";
import { markingAsked } from "../report/markingAsked.ts";
import type { Briefing, Classification, Field, MetaKey } from "../report/meta.ts";
import type { Span } from "../report/span.ts";
import { toYesNo } from "../report/yesNo.ts";
import { briefingFact } from "./briefingLabels.ts";
import { toClassification, toKeyDecision, toKind, toList, toWhetherClosed } from "./fields.ts";
import { fieldOf, type HeaderLabels, isKnownLabel } from "./headerLabels.ts";

/**
 * One line of the block: a label, plain, bold or in italics, with a colon; a question and its yes or no; or the two
 * cells of a table row.
 */
const labelled = regex.u`
  ^[ \t]*(?:\|[ \t]*)?(?:\*\*|__|[*_])?([\p{L}][\p{L}()'’?,./ \t-]{0,65}?)[ \t]*(?:
    :[ \t]*(?:\*\*|__|[*_](?=[ \t]))?[ \t]*\|?|(?:\*\*|__|[*_])?[ \t]*[:|]|
    (?<=\?)(?:\*\*|__)?(?=[ \t]+(?:[☐☒☑✓✔□■] ?)?(?:[Yy][Ee][Ss]|[Nn][Oo])\b)
  )[ \t]*(.*)$
`;
/**
 * "**Title** Former Harbour Office", "Title – Lamps", "Title **Lamps**", "Title ……… Lamps", "Title      Lamps": bold
 * type, a dash, a row of dots or wide space parts the value from its label; only known labels are read so.
 */
const parted = regex.u`
  ^[ \t]*(?:(?:\*\*|__)(?=.*(?:\*\*|__)))?([\p{L}][\p{L}()'’?,./ \t-]{0,65}?)(?:
    (?:\*\*|__)[ \t]+(?=[\p{Lu}\d[])|(?:\*\*|__)?[ \t]+[–—-][ \t]+|[ \t]*(?:\.{3,}|…+)[ \t]*|
    (?:\*\*|__)?(?: *\t| {3})[ \t]*| +(?=\*\*[^*]+\*\*[ \t]*$|__[^_]+__[ \t]*$)
  )(\S.*)$
`;
/** "EXEMPT – paragraph 3" has no label: it is a marking, with its ground. */
const isMarking =
  /^[\s*_]*(?:(?:exempt|not for publication|private|public|open|restricted|confidential)\b(?! or\b| ?\/)|part )/i;
/** Labels of other things too: only with a value that says who may see the report are they about that. */
const mayMarkLabels = regex`
  ^(?:
    access to information(?: act)?|publication(?: status)?|press and public|not for publication|
    exclusion of (?:the )?(?:press and )?(?:the )?public|report status|part exempt|protective marking|
    security classification
  )\??$
`;

/** What one line of a header states. */
export interface HeaderLine {
  readonly key: MetaKey;
  readonly field: Field<unknown>;
  /** Which of a briefing's facts the line states. */
  readonly fact?: keyof Briefing;
}

/** Reads a line, or a piece of one, that begins at `at` in the report's text. */
export function readLine(line: string, at: number, more: HeaderLabels): HeaderLine | undefined {
  const match = partsOf(line, more);
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
  if (key === "published" && !label.includes("date") && !/\d/.test(value.text)) return undefined;
  // Two labels beside each other are the heads of columns: "| Classification | Decision type |".
  if (key === "classification" && toClassification(value.text) === undefined && fieldOf(value.text.toLowerCase(), more))
    return undefined;
  // "Status: closed" says of a consultation that it is over.
  if (label === "status" && /^closed$/i.test(value.text)) return undefined;
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
export const asLabel = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();

/** Is this label, in lower case, one that any council prints, or one of `more`? */
export const isKnown = (label: string, more: HeaderLabels): boolean =>
  isKnownLabel(label) || more[label] !== undefined || ofState.test(label) || ofVersion.test(label);

/** What was read, where its label is known. */
const knownIn = (match: RegExpExecArray | null | undefined, more: HeaderLabels): RegExpExecArray | undefined =>
  match && isKnown(asLabel(match[1] ?? ""), more) ? match : undefined;

/** Label and value of a line, where a colon parts them or the label is known. */
function partsOf(line: string, more: HeaderLabels): RegExpExecArray | undefined {
  const withColon = labelled.exec(line);
  if (withColon && (knownIn(withColon, more) || isMarking.test(line))) return withColon;
  // "Title – Lamps: the third year": what stands before the colon is no label, but holds one.
  const apart = knownIn(parted.exec(line), more);
  if (isMarking.test(line)) return toYesNo(apart?.[2] ?? "") === undefined ? undefined : apart;
  return apart ?? withColon ?? undefined;
}

/** Does the line begin with a known label? */
export const isLabelled = (line: string, more: HeaderLabels): boolean =>
  knownIn(partsOf(line, more), more) !== undefined;

/** "Status" asks who may see a report, or how far it has got; "Version" may head a table of all there were. */
function stateOf(label: string, value: string): "status" | "version" | undefined {
  if (ofState.test(label)) return /^(?:draft|final)\b/i.test(value) ? "status" : undefined;
  return ofVersion.test(label) && /\d|\b(?:draft|final)\b/i.test(value) ? "version" : undefined;
}
const ofState = /^(?:(?:report|document|paper) )?(?:status|draft(?:\/| or )final)$/;
const ofVersion = /^(?:(?:report|document|paper) )?version(?: (?:no\.?|number|control))?$/;

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
