import { type Document, isScalar, type YAMLError } from "yaml";

/** What is wrong with a line of YAML, in words for people who write reports. */
export const yamlWords = (error: Pick<YAMLError, "code" | "message">): string =>
  unread(reasonOf(error) ?? `${error.message.split("\n")[0]?.replace(/\.?$/, ".")}`);

const unread = (why: string): string => `This line cannot be read: ${why.replace(/^T/, "t")}`;

/** “kind:minutes” as it was meant, “kind: minutes”; `undefined` for any other words. */
export function withSpace(words: string): string | undefined {
  const [, key, value] = /^([A-Za-z][\w-]*):(?![/:])(\S.*)$/.exec(words) ?? [];
  return value === undefined ? undefined : `${key}: ${value}`;
}

/** What to say of such words. */
export const noSpace = "There has to be a space behind the colon.";

/** What is wrong with a line, where (UTF-16 units), and what was meant in its place, where that is plain. */
export interface ReadingError {
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
  readonly meant?: string;
}

/** What YAML stumbles over, said line by line where it is always the same slip. */
export function errorsIn(text: string, error: Pick<YAMLError, "code" | "message" | "pos">): readonly ReadingError[] {
  // A line of hyphens that ends the file begins nothing.
  if (error.code === "MULTIPLE_DOCS" && /^\s*(?:---)?\s*$/.test(text.slice(error.pos[0]))) return [];
  const lines = noKeyCodes.has(error.code) ? linesWithoutSpace(text, ...error.pos) : [];
  return lines.length > 0 ? lines : [{ message: yamlWords(error), pos: error.pos }];
}

const noKeyCodes: ReadonlySet<string> = new Set(["MISSING_CHAR", "MULTILINE_IMPLICIT_KEY"]);

/** To YAML, lines that all lack the space behind their colon are one line of text, and nothing is wrong with that. */
export function withoutSpaceAt(text: string, { contents }: Document): readonly ReadingError[] {
  if (!isScalar(contents) || !contents.range) return [];
  return linesWithoutSpace(text, contents.range[0], contents.range[1]);
}

function linesWithoutSpace(text: string, from: number, to: number): readonly ReadingError[] {
  return [...text.slice(from, to).matchAll(/^[ \t]*(?:- +)?(\S[^\r\n]*)/gm)].flatMap(
    ({ 0: line, 1: words = "", index }) => {
      const written = words.replace(/\s+#.*$/, "").trimEnd();
      const meant = withSpace(written);
      const start = from + index + line.length - words.length;
      return meant === undefined ? [] : [{ message: unread(noSpace), pos: [start, start + written.length], meant }];
    },
  );
}

const noKey = "it is not of the form “key: value”. Put a value that holds quotation marks or signs in quotation marks.";
const openBracket = "a bracket that opens above is not closed.";

function reasonOf({ code, message }: Pick<YAMLError, "code" | "message">): string | undefined {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "a second colon stands in it. Put all that stands behind the first one in quotation marks.";
    case "TAB_AS_INDENT":
      return "it begins with a tab. Write spaces in its place.";
    case "BAD_SCALAR_START":
      return "a value cannot begin with this sign. Put the whole value in quotation marks.";
    case "MISSING_CHAR":
      if (/quote/.test(message)) return "a quotation mark that opens above is not closed.";
      return /implicit map keys/i.test(message) ? noKey : openBracket;
    case "BAD_INDENT":
      return /\]|\}/.test(message) ? openBracket : "it is indented otherwise than the lines that it belongs to.";
    case "MULTIPLE_DOCS":
      return "it stands behind a line of three hyphens, with which the file ends. Take that line out.";
    case "MULTILINE_IMPLICIT_KEY":
    case "UNEXPECTED_TOKEN":
      return noKey;
    default:
      return undefined;
  }
}

/** Stands for a colon that YAML would take for a second one. */
const stand = "∶";

/**
 * The text with the second colons of a line standing for themselves, where YAML stumbles over them: “title: Lamps: a
 * review”. Every other sign keeps its place. `undefined` where there is none.
 */
export function withoutSecondColons(text: string): string | undefined {
  if (text.includes(stand)) return undefined;
  const read = text.replace(
    /^([ \t]*(?:- +)?[\w-]+: +)(?!["'[{|>&*#])(.*: .*|.*:)$/gm,
    (_, key: string, value: string) => key + value.replace(/:(?=\s|$)/g, stand),
  );
  return read === text ? undefined : read;
}

/** A value of such a text as it was written. */
export function withSecondColons(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(stand, ":");
  if (Array.isArray(value)) return value.map(withSecondColons);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSecondColons(inner)]));
}
