import { SaxesParser } from "saxes";
import { isUnseen, unseen } from "../../report/prose.ts";
import { decodeEntity } from "../entities.ts";

/**
 * An element, and where it stands in its part (UTF-16 units): `<` at `start`, its content from `opened` to `closing`,
 * `>` before `end`.
 */
export interface Element {
  /** With its prefix: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly start: number;
  readonly opened: number;
  readonly closing: number;
  readonly end: number;
}

/** Elements within elements deeper than this are no document that somebody wrote. */
const deepest = 400;

/** How many elements and attributes may still be read: each takes some hundred bytes of memory, however short it is. */
export interface Allowed {
  left: number;
}

/** A part has more elements and attributes than may be read. */
export class TooMuch extends Error {}

interface Open extends Element {
  children: Open[];
  closing: number;
  end: number;
}

/**
 * The root element of a part. Throws an `Error` where the part is not well formed, a `TooMuch` where it has more than
 * is `allowed`.
 */
export function readXml(text: string, allowed: Allowed = { left: Number.POSITIVE_INFINITY }): Element {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  const count = (): void => {
    if (--allowed.left < 0) throw new TooMuch("It has too many elements.");
  };
  let usual = asWritten;
  parser.on("attribute", count);
  parser.on("opentag", ({ name, attributes }) => {
    if (!root) usual = usualNames(attributes);
    count();
    const opened = parser.position;
    const start = text.lastIndexOf("<", opened - 1);
    const element: Open = {
      name: usual(name),
      attributes: usual === asWritten ? plainOf(attributes) : renamed(attributes, usual),
      children: none,
      start,
      opened,
      closing: opened,
      end: opened,
    };
    if (stack.length >= deepest) throw new Error("Its elements are nested too deep.");
    const parent = stack.at(-1);
    if (parent?.children === none) parent.children = [element];
    else parent?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = stack.pop();
    if (!element || isSelfClosing) return;
    element.end = parser.position;
    element.closing = text.lastIndexOf("<", element.end - 1);
  });
  parser.write(text).close();
  if (!root) throw new Error("It has no element.");
  return root;
}

/** Most elements have nothing in them, and many say nothing of themselves: they share what is empty. */
const none: Open[] = [];
const noAttributes: Readonly<Record<string, string>> = {};

/** The parser's own take three times the memory. */
function plainOf(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const _ in attributes) return { ...attributes };
  return noAttributes;
}

type Renaming = (name: string) => string;

const asWritten: Renaming = (name) => name;

/** Word's own names begin with "w:"; some programs write another prefix for them, or none. */
function usualNames(attributes: Readonly<Record<string, string>>): Renaming {
  const [declared] =
    Object.entries(attributes).find(([name, value]) => name.startsWith("xmlns") && wordNamespace.test(value)) ?? [];
  if (declared === undefined || declared === "xmlns:w") return asWritten;
  if (declared === "xmlns") return (name) => (name.includes(":") ? name : `w:${name}`);
  const prefix = `${declared.slice("xmlns:".length)}:`;
  return (name) => (name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name);
}

const wordNamespace =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

const renamed = (attributes: Readonly<Record<string, string>>, usual: Renaming): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [usual(name), value]));

/** The first child of that name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((inner) => inner.name === name);

/** The value of a child's `w:val`; "" where the child has none, `undefined` where there is no such child. */
export function val(element: Element | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found && (found.attributes["w:val"] ?? "");
}

/** A property that is on unless its value says otherwise. */
export function isOn(element: Element | undefined, name: string): boolean {
  const value = val(element, name);
  return value !== undefined && !/^(?:0|false|off|none)$/.test(value);
}

/** A stretch of an element's text as a reader sees it, and the units of the part that it takes. */
export interface Stretch {
  readonly text: string;
  readonly at: number;
  readonly width: number;
}

/**
 * The text of an element that holds nothing else: each reference such as `&amp;` is a stretch of its own, and a place
 * where a word may be parted shows nothing.
 */
export function stretchesOf({ opened, closing }: Element, part: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const source = part.slice(opened, closing);
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    const text = piece.startsWith("&") ? decodeEntity(piece) : breaks.test(piece) ? " " : piece;
    stretches.push({ text: isUnseen(text) ? "" : text, at: opened + index, width: piece.length });
  }
  return stretches;
}

/** The end of a line in the XML, and how the next one is indented: Word shows a blank. */
const lineEnd = "[ \\t]*[\\r\\n][ \\t\\r\\n]*";
const breaks = new RegExp(`^${lineEnd}$`);
const pieces = new RegExp(
  `&[^;&\\s]{1,10};|[${unseen}]+|${lineEnd}|(?:(?!&[^;&\\s]{1,10};|[ \\t]*[\\r\\n])[^${unseen}])+`,
  "g",
);

/** Words as they stand in XML. */
export const escaped = (words: string): string =>
  words.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));

/**
 * The text of a part with the marks that Word itself never writes put plainly: what stands in CDATA with references,
 * and no comments.
 */
export function plainly(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 2)) {
    const [opening, closing] = marks.find(([mark]) => text.startsWith(mark, at)) ?? [];
    if (opening === undefined || closing === undefined) continue;
    const end = text.indexOf(closing, at + opening.length);
    // It is damaged, and the parser says so.
    if (end < 0) break;
    parts.push(text.slice(from, at), opening === "<!--" ? "" : escaped(text.slice(at + opening.length, end)));
    from = end + closing.length;
    at = from - 2;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

const marks = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;
