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

interface Open extends Element {
  readonly children: Open[];
  closing: number;
  end: number;
}

/** The root element of a part. Throws an `Error` where the part is not well formed. */
export function readXml(text: string): Element {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  let usual = asWritten;
  parser.on("opentag", ({ name, attributes }) => {
    if (!root) usual = usualNames(attributes);
    const opened = parser.position;
    const start = text.lastIndexOf("<", opened - 1);
    const element: Open = {
      name: usual(name),
      attributes: usual === asWritten ? attributes : renamed(attributes, usual),
      children: [],
      start,
      opened,
      closing: opened,
      end: opened,
    };
    if (stack.length >= deepest) throw new Error("Its elements are nested too deep.");
    stack.at(-1)?.children.push(element);
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
    const text = piece.startsWith("&") ? decodeEntity(piece) : piece;
    stretches.push({ text: isUnseen(text) ? "" : text, at: opened + index, width: piece.length });
  }
  return stretches;
}

const pieces = new RegExp(`&[^;&\\s]{1,10};|[${unseen}]+|(?:(?!&[^;&\\s]{1,10};)[^${unseen}])+`, "g");

/** Words as they stand in XML. */
export const escaped = (words: string): string =>
  words.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
