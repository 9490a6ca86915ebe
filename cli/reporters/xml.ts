/** An element of XML; its children are indented, its attributes escaped, what no XML may hold is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${name}${given}/>`;
  const inner = children.map((child) => child.replace(/^/gm, "  ")).join("\n");
  return `<${name}${given}>\n${inner}\n</${name}>`;
}

/** A document whose root has many children, one by one. */
export function* xmlDocument(
  name: string,
  attributes: Parameters<typeof element>[1],
  children: Iterable<string>,
): Iterable<string> {
  const empty = element(name, attributes);
  let any = false;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const child of children) {
    yield `${any ? "" : empty.replace(/\/>$/, ">")}\n${child.replace(/^/gm, "  ")}`;
    any = true;
  }
  yield any ? `\n</${name}>\n` : `${empty}\n`;
}

/**
 * Words as an attribute or as text. A line break or a tab inside an attribute would be read as a space: it is written
 * as a reference.
 */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r?\n/g, "&#10;")
    .replace(/\t/g, "&#9;");
