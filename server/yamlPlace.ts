import { flowPlace } from "./yamlFlow.ts";

/** Where something is written in YAML that is not finished: told by its indents, because half a line is no YAML. */
export interface YamlPlace {
  /** The keys from the root to the map that the place is in; "[]" for an entry of a list. */
  readonly path: readonly string[];
  /** The key whose value is written, or of the list whose entry is; `undefined` where a key is. */
  readonly key: string | undefined;
  /** Keys that the map has already. */
  readonly keys: readonly string[];
}

interface Line {
  /** Of what stands behind the dash, where there is one. */
  readonly indent: number;
  readonly dash: number | undefined;
  readonly key: string | undefined;
}

/** Reads the place at an offset (UTF-16 units), from the lines above and around it. */
export function yamlPlace(text: string, offset: number): YamlPlace {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const above = linesOf(text.slice(0, start));
  const next = text.indexOf("\n", offset);
  const after = next < 0 ? "" : text.slice(next);
  const typed = text.slice(start, offset);
  const flow = flowPlace(typed, text.slice(offset, next < 0 ? undefined : next));
  const written = flow?.before ?? typed;
  const own = lineOf(written, writing) ?? { indent: written.length, dash: undefined, key: undefined };
  const path = pathTo(above, own);
  if (!flow) return { path, key: own.key, keys: siblings(above, linesOf(after), own) };
  if (flow.entry && flow.path.length === 0 && flow.key === undefined) return { path, key: own.key, keys: [] };
  return { path: [...path, ...(own.key === undefined ? [] : [own.key]), ...flow.path], key: flow.key, keys: flow.keys };
}

/** The keys from the root to the map that a line is in. */
function pathTo(above: readonly Line[], own: Line): string[] {
  const path: string[] = [];
  let { indent } = own;
  if (own.dash !== undefined) {
    path.unshift("[]");
    indent = own.dash + 1;
  }
  for (const line of above.toReversed()) {
    // A list may stand as far out as the key that it belongs to.
    if (path[0] === "[]" ? keyOf(line, indent - 1) : line.indent < indent && line.key !== undefined) {
      if (line.key !== undefined) path.unshift(line.key);
      indent = line.indent;
    } else if (line.indent > indent || line.dash === undefined || path[0] === "[]") continue;
    if (line.dash !== undefined) {
      path.unshift("[]");
      indent = line.dash + 1;
    }
  }
  return path;
}

const keyOf = ({ indent, key, dash }: Line, most: number): boolean =>
  key !== undefined && indent <= most && dash === undefined;

/** The keys beside a line, up to where its map begins and ends. */
function siblings(above: readonly Line[], below: readonly Line[], own: Line): string[] {
  const beside: string[] = [];
  if (own.dash === undefined)
    for (const line of above.toReversed()) {
      if (line.indent < own.indent) break;
      if (line.indent === own.indent && line.key !== undefined) beside.push(line.key);
      if (line.indent === own.indent && line.dash !== undefined) break;
    }
  for (const line of below) {
    if (line.indent < own.indent || (line.dash !== undefined && line.dash < own.indent)) break;
    if (line.indent === own.indent && line.key !== undefined) beside.push(line.key);
  }
  return beside;
}

const linesOf = (text: string): readonly Line[] => text.split(/\r?\n/).flatMap((line) => lineOf(line) ?? []);

const standing = /^( *)(- +)?(?:([\w./-]+|"[^"]*"|'[^']*'):(?=\s|$))?/;
/** Whoever writes a value has not always put the space before it: “kind:min”. */
const writing = /^( *)(- +)?(?:([\w./-]+|"[^"]*"|'[^']*'):(?=\s|$|[\w-]*$))?/;

/** `undefined` for a line that says nothing. */
function lineOf(line: string, form = standing): Line | undefined {
  const match = form.exec(line);
  const [all = "", spaces = "", dash, key] = match ?? [];
  if (line.trim() === "" || /^\s*#/.test(line)) return undefined;
  return {
    indent: all === "" ? 0 : spaces.length + (dash?.length ?? 0),
    dash: dash === undefined ? undefined : spaces.length,
    key: key?.replace(/^["']|["']$/g, ""),
  };
}
